import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CLIENT_PACKAGES, installCommand } from './install.ts';

describe('The machine that runs the real clients', () => {
  it.each(CLIENT_PACKAGES)('has $name, which $purpose', (wanted) => {
    expect(existsSync(wanted.proof), `Not installed. Run: ${installCommand([wanted])}`).toBe(true);
  });
});
