import { afterEach, beforeEach, vi } from 'vitest';

/** Keeps what our code logs out of the test report; every spy of a test ends with the test. */
export function quietConsole(): void {
  beforeEach(() => {
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
}
