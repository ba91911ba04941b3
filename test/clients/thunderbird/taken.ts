import { afterAll, afterEach, beforeAll } from 'vitest';
import { Desk, type DeskOptions, sitDown } from './desk.ts';

/**
 * A Thunderbird for all tests of a file, or of a `describe`: it starts before the first, is cleared after
 * each, and is gone after the last. Usable from the first `beforeAll` after this call on. A test that fails
 * says how everything stood then.
 * @param options a function where something has to be there first, such as a managed client
 */
export function takeThunderbird(options: DeskOptions | (() => Promise<DeskOptions>) = {}): Desk {
  const desk = Object.create(Desk.prototype) as Desk;
  let isTaken = false;
  beforeAll(async () => {
    Object.assign(desk, await sitDown(typeof options === 'function' ? await options() : options));
    isTaken = true;
  });
  afterEach(async ({ task }) => {
    if (!isTaken) return;
    if (task.result?.state === 'fail') console.error(`${task.name}\n${await desk.situation()}`);
    await desk.clear();
  });
  afterAll(async () => {
    if (isTaken) await desk.leave();
  });
  return desk;
}
