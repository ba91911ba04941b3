import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readState } from '../../src/policy/state.ts';

describe('A state file', () => {
  test('says whether people are still asked.', () => {
    expect(readState('{"format":1,"revision":7,"asking":false}')).toEqual({ revision: 7, asking: false });
    expect(readState('\ufeff{"format": 1, "revision": 8, "asking": true}\n')).toEqual({
      revision: 8,
      asking: true,
    });
  });

  test.each([
    ['nothing', ''],
    ['an error page', '<!doctype html><title>404</title>'],
    ['half a file', '{"format":1,"revision":7,"asking":fal'],
    ['another format', '{"format":2,"revision":7,"asking":false}'],
    ['no format', '{"revision":7,"asking":false}'],
    ['no revision', '{"format":1,"asking":false}'],
    ['half a revision', '{"format":1,"revision":7.5,"asking":false}'],
    ['a word for no', '{"format":1,"revision":7,"asking":"no"}'],
    ['null', 'null'],
    ['a list', '[1,7,false]'],
    ['a file without end', `{"format":1,"revision":7,"asking":false,"x":"${'x'.repeat(3_000)}"}`],
  ])('that holds %s is as good as none.', (_name, text) => {
    expect(readState(text)).toBeUndefined();
  });

  test('never stops the asking by anything but a plain false.', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const state = readState(text);
        expect(state === undefined || state.asking || JSON.parse(text).asking === false).toBe(true);
      }),
    );
  });
});
