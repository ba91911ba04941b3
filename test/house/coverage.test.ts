import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/ui/coverage/path.ts';
import { SMALL_LAUNCH } from '../../src/ui/coverage/outlook-small-launch-path.ts';
import { PATHS } from '../../src/ui/coverage/paths.ts';
import { filesUnder, jsonOf, textOf } from './tree.ts';

/** What the README says is not guarded, or only in part: a phrase of each point, and the paths it means. */
const UNGUARDED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/that the calendar sends/, ['thunderbird-calendar']],
  [/message filter forwards or answers/, ['thunderbird-filter']],
  [/`messages\.sendMessage`/, ['thunderbird-send-message']],
  [/through MAPI without a window/, ['thunderbird-mapi-silent']],
  [/in the Outbox/, ['thunderbird-outbox']],
  [/accounts and clients named under/, ['outlook-pop-imap', 'outlook-old-office', 'outlook-mobile']],
  [/through Simple MAPI/, ['outlook-simple-mapi']],
  [/mail merge before/i, ['outlook-mail-merge', 'outlook-word-mail-merge']],
  [/answers to invitations/, ['outlook-meeting-answer']],
  [/forwarded invitations/, ['outlook-forwarded-invitation']],
  [/invitations themselves/, ['outlook-invitation']],
  [/add-in cannot be loaded/, ['outlook-unavailable-soft-block', 'outlook-before-load']],
  [/Undo send/, ['outlook-undo-send', 'outlook-outbox-edit']],
  [/opened from `\.msg`/, ['outlook-file-draft', 'outlook-irm', 'outlook-group-mailbox']],
  [/A Mac that cannot reach/, ['outlook-mac-unreachable']],
  // No path, but a page.
  [/whatever a fault of the mail program/, []],
  [/orking offline/, ['outlook-work-offline']],
  [/the addresses in Reply-To/, ['outlook-reply-to']],
  [/whether S\/MIME is on/, ['outlook-encrypted']],
  [/have not resolved/, ['outlook-unresolved-recipients']],
  [/OpenPGP, S\/MIME/, ['thunderbird-encrypted']],
  [/signed mail of Thunderbird/, ['thunderbird-signed']],
  [/mailing list on a server/, ['server-list']],
  [/another add-on that is asked after/, ['thunderbird-add-on-order']],
  [/web mail other than/, ['other-web-mail']],
  [/phones, are not guarded/, ['phone-mail']],
  // No path, but a page.
  [/is listed in \[when something is missing or broken\]/, []],
  // No path, but a person.
  [/against somebody who wants a mail to leave/, []],
];

/** The rows of the README's table of accounts that end with nothing guarding them. */
const ACCOUNTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/POP or IMAP/, ['outlook-pop-imap']],
  [/Office 2019, LTSC 2021/, ['outlook-old-office', 'outlook-mac-classic']],
  [/on a phone/, ['outlook-mobile']],
];

/** What the README says Thunderbird does ask about. */
const GUARDED: readonly (readonly [RegExp, string])[] = [
  [/redirects/, 'thunderbird-stored-mail'],
  [/replies/, 'thunderbird-reply'],
  [/templates/, 'thunderbird-stored-mail'],
  [/`mailto:` links/, 'thunderbird-link'],
  [/mail merge through the compose window/, 'thunderbird-mail-merge'],
];

describe('The table of what is guarded', () => {
  it('names tests that are there under these names', () => {
    const tests = [...PATHS, SMALL_LAUNCH].flatMap(({ tests = [] }) => tests);
    const missing = tests.filter(
      ({ file, name }) => !filesUnder('test').includes(file) || !textOf(file).includes(name),
    );
    expect(tests.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  it('says "the real client" and "a fake Outlook" only where such a test is named', () => {
    const rooms: Readonly<Record<string, RegExp>> = {
      client: /^test\/clients\/thunderbird-/,
      fake: /^test\/(?:clients|hosts)\/outlook-/,
      program: /^test\/cli\//,
    };
    const boasting = PATHS.filter(({ evidence, tests = [] }) => {
      const room = rooms[evidence];
      return room !== undefined && !tests.some(({ file }) => room.test(file));
    });
    expect(boasting.map(({ id }) => id)).toEqual([]);
  });

  it('claims nothing of a real Outlook as long as the field test has no result', () => {
    expect(textOf('docs/outlook-field-test.md')).toContain('Not yet run in a real Outlook.');
    const seen = PATHS.filter(
      ({ client, evidence }) => client === 'outlook' && ['client', 'trial', 'source'].includes(evidence),
    );
    expect(seen.map(({ id }) => id)).toEqual([]);
  });

  it('begins with the oldest Thunderbird that the add-on installs in', () => {
    const manifest = jsonOf('thunderbird-manifest.json') as {
      readonly browser_specific_settings: { readonly gecko: { readonly strict_min_version: string } };
    };
    const oldest = Number.parseInt(manifest.browser_specific_settings.gecko.strict_min_version, 10);
    const guarded = PATHS.filter(({ client, guarded }) => client === 'thunderbird' && guarded === 'yes');
    expect(new Set(guarded.map(({ since }) => since))).toEqual(new Set([`Thunderbird ${oldest}`]));
    expect(pathWith(`thunderbird-before-${oldest}`)).toMatchObject({ guarded: 'no' });
  });
});

describe('README.md and the table of what is guarded', () => {
  const readme = textOf('README.md');
  const points = lines(sectionOf(readme, 'What is not guarded'), '- ');

  it('name the same gaps', () => {
    expect(points.length).toBeGreaterThan(0);
    expect(points.filter((point) => !UNGUARDED.some(([phrase]) => phrase.test(point)))).toEqual([]);
    expect(UNGUARDED.filter(([phrase]) => !points.some((point) => phrase.test(point)))).toEqual([]);
  });

  it('agree that these gaps are gaps', () => {
    const guarded = UNGUARDED.flatMap(([, ids]) => ids).filter((id) => pathWith(id).guarded === 'yes');
    expect(guarded).toEqual([]);
  });

  it('agree about the accounts and clients that nothing guards', () => {
    const rows = lines(sectionOf(readme, 'Which account have you?'), '| ');
    const bare = rows.filter((row) => / \| nothing: /.test(row));
    expect(bare).toHaveLength(ACCOUNTS.length);
    for (const [phrase, ids] of ACCOUNTS) {
      expect(bare.filter((row) => phrase.test(row))).toHaveLength(1);
      expect(ids.map((id) => pathWith(id).guarded)).toEqual(ids.map(() => 'no'));
    }
  });

  it('agree about what Thunderbird asks about', () => {
    const [sentence = ''] = sectionOf(readme, 'What is not guarded').split('It does **not** ask');
    for (const [phrase, id] of GUARDED) {
      expect(sentence).toMatch(phrase);
      expect(pathWith(id)).toMatchObject({ guarded: 'yes' });
    }
  });
});

function pathWith(id: string): Path {
  const path = PATHS.find((one) => one.id === id);
  if (!path) throw new Error(`There is no path "${id}" in the table.`);
  return path;
}

function sectionOf(markdown: string, title: string): string {
  return markdown.split(/^## /m).find((section) => section.startsWith(`${title}\n`)) ?? '';
}

function lines(markdown: string, beginning: string): readonly string[] {
  return markdown.split('\n').filter((line) => line.startsWith(beginning));
}
