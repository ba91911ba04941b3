import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingId } from '../../src/core/finding.ts';
import { EXPECTED, pathOf } from '../cli/expected.ts';
import { runCommand } from '../cli/run-command.ts';
import { takeDesk } from '../hosts/outlook-desk.ts';
import { type Client, DEVIATIONS, type Deviation } from './one-verdict/deviations.ts';
import { judgeInOutlook } from './one-verdict/outlook.ts';
import { DraftDesk } from './one-verdict/thunderbird.ts';
import { type Verdict, verdictFrom, verdictIn } from './one-verdict/verdict.ts';

const COMMAND = fileURLToPath(new URL('../../dist/cli/sekisho.js', import.meta.url));

/**
 * Every mail of `test/mails` as three programs see it. The command line reads the file; the real Thunderbird
 * opens the same file as a draft; and what Thunderbird's window then shows is typed into Outlook. So nothing
 * of ours but the command line reads the file, and where it misreads one, the clients tell.
 *
 * A Thunderbird reads its managed policy once per start. Here the policy's text is handed to the add-on's own
 * reading of it instead; that managed storage arrives there is what `thunderbird-policy.test.ts` proves.
 */
describe('The command line, Thunderbird and Outlook come to the same verdict', () => {
  let thunderbird: DraftDesk;
  beforeAll(async () => {
    thunderbird = await DraftDesk.start();
  });
  afterAll(async () => {
    await thunderbird.stop();
  });
  const outlook = takeDesk();

  it.each(EXPECTED)('$mail: $what', async ({ mail, policy: policyFile, verdict }) => {
    const policy = policyFile === undefined ? '' : readFileSync(pathOf(policyFile), 'utf8');
    const file = readFileSync(pathOf(mail));
    const deviations = DEVIATIONS.filter((one) => one.mail === mail);
    const draft = await thunderbird.open(file);
    try {
      let expected = await printed(file, policyFile);
      expect(expected.verdict).toBe(verdict);
      for (const one of deviations) {
        if (!('window' in one) && !('file' in one)) continue;
        expect(verdictFrom(await draft.decide(policy)), `No longer so: ${one.because}`).not.toEqual(expected);
        if ('window' in one) await draft.mend(one.window);
        else expected = await printed(Buffer.concat([Buffer.from(one.file), file]), policyFile);
      }
      const inThunderbird = verdictFrom(await draft.decide(policy));
      expectSame(inThunderbird, expected, deviations.find(isOf('Thunderbird')));

      const { decision, logged, sees } = await judgeInOutlook(outlook, await draft.shown(), file, policy);
      expectSame(verdictFrom(decision), expected, deviations.find(isOf('Outlook')));
      expect(logged).toEqual({
        verdict: decision.verdict,
        findings: decision.findings.map(findingId),
        people: decision.audience.people.length,
      });
      expect(sees).toBe(decision.verdict === 'ask' || decision.verdict === 'block' ? 'alert' : 'sent');
    } finally {
      await draft.close();
    }
  });

  it('has no word for a mail that is not there', () => {
    const mails = new Set(EXPECTED.map(({ mail }) => mail));
    expect(DEVIATIONS.filter(({ mail }) => !mails.has(mail))).toEqual([]);
  });
});

/** What the built command prints of a mail on its standard input. */
async function printed(mail: Buffer, policyFile: string | undefined): Promise<Verdict> {
  const policy = policyFile === undefined ? [] : ['--policy', pathOf(policyFile)];
  const { out, err } = await runCommand(['check', '-', '--json', '--lang', 'en', ...policy], {
    command: COMMAND,
    input: mail,
  });
  expect(err).toBe('');
  return verdictIn(out);
}

function isOf(client: Client): (one: Deviation) => one is ClientDeviation {
  return (one): one is ClientDeviation => 'client' in one && one.client === client;
}

type ClientDeviation = Extract<Deviation, { readonly client: Client }>;

function expectSame(verdict: Verdict, expected: Verdict, deviation: ClientDeviation | undefined): void {
  if (!deviation) {
    expect(verdict).toEqual(expected);
    return;
  }
  expect(verdict, `No longer so: ${deviation.because}`).not.toEqual(expected);
  if ('without' in deviation) expect(deviation.without(verdict)).toEqual(deviation.without(expected));
  else expect(verdict).toEqual({ ...expected, ...deviation.instead });
}
