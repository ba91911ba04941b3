import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { recipientsIn } from '../../src/cli/mail/recipients.ts';
import { resultOf } from '../../src/cli/result.ts';
import { known } from '../../src/core/draft.ts';
import { judge } from '../../src/core/judge.ts';
import type { AnyRule } from '../../src/core/rule.ts';
import { builtInPolicy } from '../../src/policy/policy.ts';
import { RULES } from '../../src/rules/index.ts';
import { draftOf } from '../../src/rules/example.ts';
import { pathOf } from './expected.ts';

describe('No file makes the command fail', () => {
  const mails = readdirSync(pathOf(''))
    .filter((name) => name.endsWith('.eml'))
    .map((name) => readFileSync(pathOf(name)));

  it('whatever bytes it holds', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), expectAnEnding));
  });

  it('whatever its headers hold', async () => {
    const name = fc.constantFrom(
      'From',
      'To',
      'Cc',
      'Bcc',
      'Sender',
      'Subject',
      'Resent-To',
      'Content-Type',
      'MIME-Version',
    );
    const piece = fc.oneof(
      fc.constantFrom(
        ...'<>()[]"\\@,;:=? \t',
        '\r\n ',
        '=?utf-8?Q?',
        '=?iso-2022-jp?B?',
        '?=',
        '\u001b$B',
        'a@x.jp',
        '一',
        'multipart/mixed; boundary=',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    const header = fc
      .tuple(name, fc.array(piece, { maxLength: 12 }))
      .map(([key, value]) => `${key}: ${value.join('')}`);
    const mail = fc
      .array(header, { maxLength: 8 })
      .map((headers) => Buffer.from(`From: a@x.jp\n${headers.join('\n')}\n\nx`));
    await fc.assert(fc.asyncProperty(mail, expectAnEnding), { numRuns: 400 });
  });

  it('whatever has happened to a real mail', async () => {
    const damaged = fc
      .tuple(
        fc.constantFrom(...mails),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 30 }),
        fc.nat(),
      )
      .map(([mail, changes, length]) => {
        const bytes = Buffer.from(mail.subarray(0, 1 + (length % mail.length)));
        for (const [at, byte] of changes) bytes[at % Math.min(bytes.length, 800)] = byte;
        return bytes;
      });
    await fc.assert(fc.asyncProperty(damaged, expectAnEnding), { numRuns: 300 });
  });

  async function expectAnEnding(bytes: Uint8Array): Promise<void> {
    for (const json of [true, false]) {
      const { exit, out, err } = await check(
        { mail: 'any.eml', json, language: 'ja' },
        { read: () => Promise.resolve(bytes), colour: false },
      );
      expect([0, 10, 20, 64]).toContain(exit);
      expect(exit === 64 ? out : err).toBe('');
      // A mail must not steer the terminal it is shown on.
      if (!json)
        expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }
  }
});

describe('No recipient is lost', () => {
  it('whatever names, comments and separators stand around the addresses', () => {
    const bare = fc.constant((address: string) => address);
    const bracketed = fc.constantFrom(
      (address: string) => `<${address}>`,
      (address: string) => `Yamada Taro <${address}>`,
      (address: string) => `"Yamada, \\"Taro\\" <x>; (x" <${address}>`,
      (address: string) => `山田、太郎 <@hop.example:${address}>`,
      (address: string) => `=?utf-8?Q?Yamada,_Taro_<x@y.jp>?= < ${address} >`,
      (address: string) => `(a (b) c) Taro <${address}>`,
    );
    const comma = fc.constantFrom(',', ', ', ';', ' ,\r\n ', ',,', ', (note) ,');
    const forgotten = fc.constantFrom(' ', '\t', '\r\n ', '');
    const entry = fc.oneof(fc.tuple(bare, comma), fc.tuple(bracketed, comma), fc.tuple(bracketed, forgotten));
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 12 }), (entries) => {
        const addresses = entries.map((_, index) => `person.${index}@x${index}.example`);
        const header = entries
          .map(([write, separator], index) => write(addresses[index] ?? '') + separator)
          .join('');
        const found = recipientsIn(header.replaceAll('\r\n', ''));
        expect(found.flatMap((one) => (one.kind === 'mailbox' ? [one.address] : []))).toEqual(addresses);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['(', '"\\', '<', '@', '=?utf-8?Q?', 'a:', '"<a@b>,', ' @ ', '\\"', '(\\'])(
    'and 200,000 times %j is read without delay or failure',
    (sign) => {
      const found = recipientsIn(`a@x.example, ${sign.repeat(200_000)}`);
      expect(found.some((one) => JSON.stringify(one).includes('a@x.example'))).toBe(true);
    },
  );
});

describe('What Sekisho itself could not do', () => {
  const broken: AnyRule = Object.assign({}, RULES[0], {
    id: 'broken',
    check: () => {
      throw new Error('broken');
    },
  });

  it.each(['ja', 'en'] as const)(
    'stands first among the findings, under the name sekisho, in %s',
    (language) => {
      const draft = {
        ...draftOf({ from: 'a@x.example', to: ['b@y.example'] }),
        to: { known: false, because: 'failed' } as const,
      };
      const rules = [broken, ...RULES];
      const policy = { ...builtInPolicy(rules), state: 'unreadable' as const };
      const { verdict, findings } = resultOf(judge(draft, policy, { rules, nonce: 'x' }), rules, language);
      expect(verdict).toBe('block');
      expect(findings.slice(0, 3)).toMatchObject([
        { rule: 'sekisho', level: 'block', about: ['To'] },
        { rule: 'sekisho', level: 'ask', about: [] },
        { rule: 'sekisho', level: 'ask', about: ['broken'] },
      ]);
      for (const { found, why, advice } of findings) expect([found, why, advice]).not.toContain('');
    },
  );

  it('does not pass a mail whose rule failed', () => {
    const draft = { ...draftOf({ from: 'a@x.example' }), to: known([]) };
    const decision = judge(draft, builtInPolicy([broken]), { rules: [broken], nonce: 'x' });
    expect(resultOf(decision, [broken], 'en')).toMatchObject({
      verdict: 'ask',
      findings: [{ rule: 'sekisho' }],
    });
  });
});

describe('The readable verdict', () => {
  const mail = Buffer.from(
    'From: a@x.example\nTo: =?utf-8?Q?=1B[2J=E2=80=AE?= <b@y.example>, =?utf-8?Q?=1B[2Jnobody?=\n\n',
  );

  it('has colour where a terminal asks for it, and none from the mail', async () => {
    const shown = async (colour: boolean): Promise<string> =>
      (
        await check(
          { mail: 'm.eml', json: false, language: 'en' },
          { read: () => Promise.resolve(mail), colour },
        )
      ).out;
    expect(await shown(true)).toContain('\u001b[36m');
    expect((await shown(true)).replace(/\u001b\[(?:0|36)m/g, '')).toBe(await shown(false));
    expect(await shown(false)).not.toContain('\u001b');
  });
});
