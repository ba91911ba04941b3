import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check.ts';

const CROWD = Array.from({ length: 6 }, (_, index) => `p${index}@party${index}.example`);
const FILES: Readonly<Record<string, string>> = {
  'answer.eml': `From: a@office.example\nTo: ${CROWD.join(', ')}\nSubject: Re: plan\n\nYes.\n`,
  'original.eml': `From: ${CROWD[0]}\nTo: a@office.example,\n ${CROWD.slice(1).join(', ')}\n\nWell?\n`,
  'other.eml': 'From: b@elsewhere.example\nTo: a@office.example\n\nWell?\n',
  'text.eml': 'Well?\n',
};

describe('sekisho check --thread', () => {
  it.each([
    [undefined, 'ask', 10],
    ['other.eml', 'ask', 10],
    ['original.eml', 'note', 0],
  ])('counts nobody as new who was in the mail that it names: %s', async (thread, verdict, exit) => {
    const answer = await checked(thread);
    expect(answer.exit).toBe(exit);
    expect(JSON.parse(answer.out)).toMatchObject({ verdict });
  });

  it.each([
    ['nowhere.eml', /no file "nowhere\.eml"/],
    ['text.eml', /"text\.eml" is not a mail/],
  ])('says what is wrong with that mail, and does not judge without it: %s', async (thread, reason) => {
    const { exit, out, err } = await checked(thread);
    expect({ exit, out }).toEqual({ exit: 64, out: '' });
    expect(err).toMatch(reason);
  });
});

function checked(thread: string | undefined) {
  const request = { mail: 'answer.eml', json: true, language: 'en' as const };
  const read = (name: string): Promise<Buffer> => {
    const text = FILES[name];
    if (text === undefined) return Promise.reject(Object.assign(new Error(name), { code: 'ENOENT' }));
    return Promise.resolve(Buffer.from(text));
  };
  return check(thread === undefined ? request : { ...request, thread }, { read, colour: false });
}
