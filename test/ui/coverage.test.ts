import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../src/core/rule.ts';
import { mountCoverage } from '../../src/ui/coverage/coverage.tsx';
import { SMALL_LAUNCH } from '../../src/ui/coverage/outlook-small-launch-path.ts';
import { PATHS as ORDINARY, pathsOf } from '../../src/ui/coverage/paths.ts';
import { coverageText } from '../../src/ui/coverage/text.ts';
import { COVERAGE_WORDS } from '../../src/ui/coverage/words.ts';

const PATHS = [...ORDINARY, SMALL_LAUNCH];
const JAPANESE = /[぀-ヿ一-鿿]/;

describe('The list of an office that chose the small launch file', () => {
  it('says that classic Outlook does not check the text at Send, and every other list does not', () => {
    const ids = (smallLaunch: boolean): readonly string[] =>
      pathsOf('outlook', { smallLaunch }).map(({ id }) => id);
    expect(ids(true).filter((id) => !ids(false).includes(id))).toEqual(['outlook-classic-text']);
    for (const language of LANGUAGES) {
      const [with_, without] = [true, false].map((smallLaunch) => coverageText(language, { smallLaunch }));
      expect(with_).toContain(SMALL_LAUNCH.texts[language].why);
      expect(without).not.toContain('small-launch');
    }
  });
});

describe('The table of paths', () => {
  it('has each path once, and names no two of them alike', () => {
    const ids = PATHS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    for (const language of LANGUAGES) {
      expect(new Set(PATHS.map(({ texts }) => texts[language].name)).size).toBe(PATHS.length);
    }
  });

  it('calls guarded only what was seen, and says since when', () => {
    const guarded = PATHS.filter((path) => path.guarded === 'yes');
    const seen = new Set(['client', 'program', 'fake', 'trial']);
    expect(guarded.filter(({ evidence }) => !seen.has(evidence)).map(({ id }) => id)).toEqual([]);
    expect(guarded.filter(({ since }) => since === undefined).map(({ id }) => id)).toEqual([]);
  });

  it('names a test exactly where it says that tests have shown it', () => {
    const shown = new Set(['client', 'program', 'fake']);
    const odd = PATHS.filter(({ evidence, tests = [] }) => shown.has(evidence) !== tests.length > 0);
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('names where it was read whatever was only read about', () => {
    const told = PATHS.filter(({ evidence }) => evidence === 'told');
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(({ sources = [] }) => sources.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('says of everything that is not wholly guarded what an administrator can do', () => {
    const without = PATHS.filter(
      ({ guarded, texts }) => guarded !== 'yes' && LANGUAGES.some((language) => texts[language].admin === ''),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('has all its texts in both languages, with the same names of settings and the same numbers', () => {
    for (const { id, texts } of PATHS) {
      for (const part of ['name', 'why', 'admin'] as const) {
        const { ja, en } = { ja: texts.ja[part], en: texts.en[part] };
        expect(JAPANESE.test(en), `${id}: ${en}`).toBe(false);
        expect(JAPANESE.test(ja), `${id}: ${ja}`).toBe(ja !== '');
        expect(ja === '', id).toBe(en === '');
        expect(settingsIn(ja), `${id}, ${part}`).toEqual(settingsIn(en));
      }
    }
  });

  it('can stand in a Markdown table and in a list', () => {
    const texts = PATHS.flatMap(({ texts: { ja, en } }) =>
      [ja, en].flatMap(({ name, why, admin }) => [name, why, admin]),
    );
    expect(texts.filter((text) => /[|\n<>]/.test(text) || text !== text.trim())).toEqual([]);
    expect(texts.filter((text) => (text.match(/`/g) ?? []).length % 2 === 1)).toEqual([]);
  });

  it('begins with what is missing', () => {
    const states = pathsOf('outlook').map(({ guarded }) => guarded);
    expect([...new Set(states)]).toEqual(['no', 'unknown', 'partly', 'yes']);
  });
});

describe.each(LANGUAGES)('The page for administrators (%s)', (language) => {
  const text = coverageText(language, { smallLaunch: true });

  it('tells of every path its name, its state, what to do and how it is known', () => {
    const words = COVERAGE_WORDS[language];
    const sections = text.split(/^### /m).slice(1);
    expect(sections).toHaveLength(PATHS.length);
    for (const { texts, guarded, evidence, since = '', tests = [], sources = [] } of PATHS) {
      const { name, why, admin } = texts[language];
      const section = sections.find((one) => one.startsWith(`${name}\n`)) ?? '';
      const fake = guarded === 'yes' && evidence === 'fake' ? words.onFake : '';
      const state = words.guarded[guarded] + fake;
      expect(section).toContain(`- **${words.state}**${words.colon}${state}\n`);
      for (const fact of [why, admin, since, words.evidence[evidence]]) expect(section).toContain(fact);
      for (const { file } of tests) expect(section).toContain(file);
      for (const { url } of sources) expect(section).toContain(`(${url})`);
      expect(text).toContain(`| ${name} | ${state} | ${words.evidence[evidence]} |`);
    }
  });

  it('says at once what has not been tried on the real client', () => {
    const note = COVERAGE_WORDS[language].clientNotes;
    for (const client of ['thunderbird', 'outlook'] as const) expect(text).toContain(note[client]);
  });
});

describe('The list in a client', () => {
  beforeEach(() => vi.stubGlobal('document', new JSDOM('<main></main>').window.document));
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['thunderbird', 'outlook'],
    ['outlook', 'thunderbird'],
  ] as const)('shows the paths of %s and of no other client', (client, other) => {
    const main = listIn(client, 'en');
    const named = [...main.querySelectorAll('summary')].map((summary) => summary.textContent);
    const names = (of: typeof client | 'any'): string[] =>
      pathsOf(of).map(({ texts }) => texts.en.name.replaceAll('`', ''));
    expect(named.toSorted()).toEqual([...names(client), ...names('any')].toSorted());
    expect(named.filter((name) => names(other).includes(name))).toEqual([]);
  });

  it.each(LANGUAGES)('counts what is missing before it shows what is guarded (%s)', (language) => {
    const headings = [...listIn('outlook', language).querySelectorAll('h3')];
    const groups = headings.map((heading) => heading.parentElement as HTMLElement);
    expect(groups.map(({ dataset }) => dataset['guarded'])).toEqual(['no', 'unknown', 'partly', 'yes']);
    for (const [index, group] of groups.entries()) {
      expect(headings[index]?.textContent).toContain(String(group.querySelectorAll('li').length));
    }
  });

  it('does not call guarded without more what only a fake Outlook has shown', () => {
    const heading = (client: 'thunderbird' | 'outlook'): string | undefined =>
      listIn(client, 'en').querySelector('[data-guarded=yes] h3')?.textContent;
    expect(heading('outlook')).toMatch(/on a fake Outlook/);
    expect(heading('thunderbird')).not.toMatch(/fake/);
  });

  it('sets names of settings apart, and shows no back quote', () => {
    const main = listIn('outlook', 'ja');
    expect(main.textContent).not.toContain('`');
    const codes = [...main.querySelectorAll('code')].map((code) => code.textContent);
    expect(codes).toContain('Set-OwaMailboxPolicy -OnSendAddinsEnabled $true');
  });
});

function listIn(...[client, language]: ['thunderbird' | 'outlook', 'ja' | 'en']): HTMLElement {
  const main = document.querySelector('main') as HTMLElement;
  mountCoverage(main, { client, language });
  return main;
}

/** What stands between back quotes; a language may name a thing earlier than the other. */
function settingsIn(text: string): readonly string[] {
  return (text.match(/`[^`]+`/g) ?? []).toSorted();
}
