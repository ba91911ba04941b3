import { describe, expect, it } from 'vitest';
import { check, EXIT } from '../../src/cli/check.ts';
import { POLICY_KEYS, SETTING_KEYS } from '../../src/policy/checks.ts';
import { checkPolicyValue } from '../../src/policy/policy.ts';
import { RULES } from '../../src/rules/index.ts';
import { filesUnder, jsonOf, textOf } from './tree.ts';

const READMES = ['README.md', 'README.ja.md'] as const;
const ALL = filesUnder().filter(
  (path) =>
    !/\.(?:png|svg|xpi|eml)$|^test\/content\/files\/made\//.test(path) && path !== 'package-lock.json',
);

describe('Every text of the project', () => {
  it('dates what is still to be done, or does not mention it', () => {
    const undated = /\b(?:TO[D]O|FIX[M]E|XX[X]|HAC[K])\b(?! \[?20\d\d-\d\d)/;
    expect(ALL.filter((path) => undated.test(textOf(path)))).toEqual([]);
  });

  it('is free of paths of the machine it was written on', () => {
    const machine = /(?:^|[^\w.*])\/(?:wor[k]|roo[t]|far[m]|hom[e]\/\w+)\/|bash_job[s]/m;
    expect(ALL.filter((path) => machine.test(textOf(path)))).toEqual([]);
  });

  it('names nobody’s package registry: the lock file has digests and no addresses', () => {
    expect(textOf('package-lock.json')).not.toContain('"resolved"');
    expect(ALL.filter((path) => path.endsWith('.npmrc'))).toEqual([]);
  });
});

describe.each(READMES)('%s', (readme) => {
  const text = textOf(readme);

  it('gives every pair of commands in the form of Windows PowerShell 5.1 too, which knows no &&', () => {
    const pairs = [...text.matchAll(/^npm (\w+) && npm (\w+)$/gm)];
    expect(pairs).toHaveLength(2);
    for (const [, first, second] of pairs) {
      expect(text).toContain(`\nnpm.cmd ${first}; if ($?) { npm.cmd ${second} }\n`);
    }
    const shells = [...text.matchAll(/^```powershell\n([^`]*)```$/gm)].map((match) => match[1] ?? '');
    expect(shells.filter((lines) => lines.includes('&&'))).toEqual([]);
  });

  it('names only scripts that package.json has', () => {
    const { scripts } = jsonOf('package.json') as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm run ([\w-]+)|npm (start|test)/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    expect(named).toEqual(expect.arrayContaining(['start', 'test', 'thunderbird']));
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });

  it('shows policies that the policy room accepts', () => {
    const [deployed, , plain] = blocks(text, 'json').map((block) => JSON.parse(block) as unknown);
    const { policies } = deployed as {
      policies: { '3rdparty': { Extensions: Record<string, { policy: unknown }> } };
    };
    const handed = Object.values(policies['3rdparty'].Extensions).map(({ policy }) => policy);
    expect(handed).toHaveLength(1);
    for (const policy of [...handed, plain]) {
      expect(checkPolicyValue(policy, { rules: RULES, source: readme })).toMatchObject({ ok: true });
    }
  });

  it('explains every key of a policy, names every rule, and leads to the handbook for the rest', () => {
    expect(text).toMatch(/\]\(assets\/handbook\/(?:en|ja)\/README\.md\)/);
    const missing = [...POLICY_KEYS, ...SETTING_KEYS, ...RULES.map((rule) => rule.id)].filter(
      (key) => !text.includes(`\`${key}\``),
    );
    expect(
      missing,
      `${readme} has to name each of these in backticks: a rule where the others are named (“What it guards”), a key in the table of the policy.`,
    ).toEqual([]);
  });

  it('lists exactly the exit codes of the command', () => {
    const listed = [...text.matchAll(/^\| (\d+) +\|/gm)].map((row) => Number(row[1]));
    expect(listed).toEqual(Object.values(EXIT));
  });

  it('shows the JSON of the command as it is', async () => {
    const [, shown = ''] = blocks(text, 'json');
    const example: unknown = JSON.parse(shown);
    expect(shapeOf(example)).toEqual(shapeOf(JSON.parse(await verdictOnSixty())));
  });
});

describe('The two READMEs', () => {
  const [english, japanese] = READMES.map(textOf) as [string, string];

  it('have the same sections at the same levels', () => {
    expect(marks(japanese, /^#+ /gm)).toEqual(marks(english, /^#+ /gm));
  });

  it('have the same rows in their tables and the same points in their lists', () => {
    expect(marks(japanese, /^(?:\||- )/gm)).toEqual(marks(english, /^(?:\||- )/gm));
  });

  it('give the same commands', () => {
    expect(blocks(japanese, 'sh')).toEqual(blocks(english, 'sh'));
  });

  it('name the same keys, rules, files and commands between back quotes', () => {
    expect(new Set(marks(japanese, /`[^`]+`/g))).toEqual(new Set(marks(english, /`[^`]+`/g)));
  });
});

/** The command's answer to a mail that shows 60 private people one another's addresses. */
async function verdictOnSixty(): Promise<string> {
  const people = Array.from({ length: 60 }, (_, index) => `person${index}@gmail.com`).join(', ');
  const mail = new TextEncoder().encode(
    `From: office@example.org\r\nTo: ${people}\r\nSubject: Prize\r\n\r\nHello\r\n`,
  );
  const { out } = await check(
    { mail: 'sixty.eml', json: true, language: 'en' },
    { read: () => Promise.resolve(mail), colour: false },
  );
  return out;
}

/** The keys of a value, and of the first item of its lists: what a reader relies on. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
}

function blocks(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter((match) => match[1] === language)
    .map((match) => match[2] ?? '');
}

/** Everything outside code blocks that looks like the pattern, in order. */
function marks(text: string, pattern: RegExp): string[] {
  return (prose(text).match(pattern) ?? []).map(String);
}

function prose(text: string): string {
  return text.replaceAll(/^```[\s\S]*?^```$/gm, '');
}
