import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALERT_WORDS } from '../../../src/hosts/outlook/alert-words.ts';
import { PANE_WORDS } from '../../../src/hosts/outlook/pane/words.ts';
import { WORDS } from '../../../src/ui/prompt/languages.ts';
import { pathsOf } from '../../../src/ui/coverage/paths.ts';
import { BASE, BuiltRelease, POLICY } from './release.ts';

const LANGUAGES = ['en', 'ja'] as const;
const JAPANESE = /[ぁ-んァ-ヶ一-龠]/;

let release: BuiltRelease;
let kit: string;
let nameless: string;
beforeAll(async () => {
  release = await BuiltRelease.make();
  kit = await release.kit('kit');
  const plain = release.policy('nameless.json', { format: 1, revision: 7 });
  nameless = await release.kit('nameless', '--policy', plain, '--send-mode', 'block');
}, 120_000);
afterAll(() => release.remove());

describe.each(LANGUAGES)('The page for the staff (%s)', (language) => {
  const page = (of = kit): Document =>
    new JSDOM(readFileSync(join(of, `STAFF.${language}.html`), 'utf8')).window.document;

  it('says whose policy it is and whom to ask, in the very words of the policy', () => {
    expect(page().querySelector('.whose')?.textContent).toBe(POLICY.name);
    expect(page().querySelector('.whom')?.textContent).toBe(POLICY.contact);
  });

  it('names somebody to ask even where the policy names nobody', () => {
    expect(page(nameless).querySelector('.whom')?.textContent).not.toBe('');
    expect(page(nameless).querySelector('.whose')).toBeNull();
  });

  it('runs nothing, loads nothing and takes no marks from the policy', () => {
    expect(
      page().querySelectorAll('script, link, img, iframe, [src], [href], [style], [onclick]'),
    ).toHaveLength(0);
    expect(page().querySelectorAll('main b').length).toBeGreaterThan(0);
    expect(page().querySelectorAll('.whose *, .whom *')).toHaveLength(0);
  });

  it('is in its own language, with a heading for each question', () => {
    const document = page(nameless);
    expect(document.documentElement.lang).toBe(language);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelectorAll('h2')).toHaveLength(4);
    for (const { textContent } of document.querySelectorAll('main p, main li, main h1, main h2')) {
      expect(JAPANESE.test(textContent ?? '')).toBe(language === 'ja');
    }
  });

  it('calls every button by the name that it has in Outlook and in Thunderbird', () => {
    const text = page().body.textContent ?? '';
    const prompt = WORDS[language];
    const labels = [
      ALERT_WORDS[language].button,
      prompt.moveOnly({ people: 60, lists: 0 }),
      prompt.moveAndLook,
      prompt.edit,
    ];
    for (const label of labels) expect(text).toContain(label);
    expect(labelsOfMany(prompt.moveAndSend({ people: 60, lists: 0 }))).toSatisfy((label: string) =>
      text.includes(label),
    );
    expect(readFileSync(join(kit, 'outlook/manifest.xml'), 'utf8')).toContain(
      language === 'ja' ? 'Value="宛先を確認"' : 'Value="Check recipients"',
    );
    expect(text).toContain(language === 'ja' ? '宛先を確認' : 'Check recipients');
  });
});

describe.each(LANGUAGES)('The checklist (%s)', (language) => {
  const list = (of = kit): string => readFileSync(join(of, `CHECKLIST.${language}.md`), 'utf8');

  it.each([
    ['how to hold mail until the add-ins are loaded', '-OnSendAddinsEnabled:$true'],
    ['the same for Macs', 'OnSendAddinsWaitForLoad'],
    ['the setting for Simple MAPI', 'Running Outlook for Simple MAPI Mail Sending'],
    ['Exchange on own servers', 'New-App -OrganizationApp -DefaultStateForUser AlwaysEnabled'],
    ['how to stop everything', '{"format":1,"revision":42,"asking":false}'],
    [
      'where classic Outlook looks',
      'https://addins.miyako.example/.well-known/microsoft-officeaddins-allowed.json',
    ],
    ['where the site is', BASE],
    ['who is not guarded', 'POP'],
    ['how to take the add-on away', '`blocked`'],
    ['the page with all paths', `COVERAGE.${language}.md`],
    ['the revision', '41'],
  ])('says %s', (_, words) => {
    expect(list()).toContain(words);
  });

  it('names the field test and the settings as the pane does', () => {
    expect(list()).toContain(PANE_WORDS[language].fieldTest);
    expect(list()).toContain(PANE_WORDS[language].settings);
  });

  it('lists every way for a mail to leave that is not guarded, and those nobody knows', () => {
    const open = (['outlook', 'thunderbird', 'any'] as const)
      .flatMap((client) => pathsOf(client))
      .filter(({ guarded }) => guarded === 'no' || guarded === 'unknown');
    expect(open.length).toBeGreaterThan(5);
    for (const { texts } of open) expect(list()).toContain(`\n- ${texts[language].name}`);
  });

  it('shows what the policy says and means none of it as a mark', () => {
    expect(list()).toContain('総務課 \\*内線\\* 119 \\<help\\>');
    expect(list().replaceAll(/`[^`]*`/g, '')).not.toMatch(/(?<!\\)<b>/);
  });

  it('asks for a contact where the policy has none, and says what block means', () => {
    expect(list(nameless)).toContain(
      language === 'ja' ? '先に「contact」を書いて' : 'write "contact" into it first',
    );
    expect(list(nameless)).toContain(
      language === 'ja' ? '（このキットは **block**）' : 'send mode **block** means',
    );
  });
});

describe('The two checklists', () => {
  it('have the same steps, boxes, commands, paths and addresses', () => {
    const [english, japanese] = LANGUAGES.map((language) =>
      readFileSync(join(kit, `CHECKLIST.${language}.md`), 'utf8'),
    );
    for (const mark of [/^#+ /gm, /^- \[ \] /gm, /^\|/gm]) {
      expect(japanese?.match(mark)).toEqual(english?.match(mark));
    }
    expect(codesIn(japanese)).toEqual(codesIn(english));
  });
});

/** What stands between back quotes, without what names the language itself. */
function codesIn(text = ''): readonly string[] {
  const [steps = ''] = text.split(/^## (?:What is not guarded|守れないもの)$/m);
  const codes = [...steps.matchAll(/`([^`]+)`|<(https:[^>]+)>/g)].map(
    ([, code, address]) => code ?? address ?? '',
  );
  return [...new Set(codes)].toSorted();
}

/** A label with its number left open, as the page writes it. */
function labelsOfMany(label: string): string {
  return label.replace('60件', '…件').replace('60', '…');
}
