import type { Attachment } from '../../core/draft.ts';
import type { Audience } from '../../core/audience.ts';
import { isHostWithin } from '../../core/organisation.ts';
import { toALabel } from '../../core/address.ts';
import { isPeopleListName } from '../../content/text/people-list.ts';
import type { Level } from '../../core/level.ts';
import { list, number } from '../../core/option.ts';
import { defineRule } from '../../core/rule.ts';
import { texts } from './texts.ts';

/** Its findings with their default levels, most harmful first. */
export const grades = {
  'disguised-type': 'ask',
  'people-list': 'ask',
  'unwanted-type': 'note',
  'telling-name': 'note',
  'people-list-again': 'note',
  'large-files': 'note',
  'many-files': 'note',
} as const satisfies { [grade: string]: Level };

/** What may not be attached, to people outside. */
export const options = {
  types: list({
    default: [
      'exe',
      'scr',
      'com',
      'pif',
      'bat',
      'cmd',
      'ps1',
      'vbs',
      'js',
      'wsf',
      'hta',
      'lnk',
      'msi',
      'jar',
      'iso',
    ],
    of: 'words',
    stricter: 'more',
  }),
  words: list({
    default: ['社外秘', '部外秘', '極秘', '個人情報', 'マイナンバー', 'confidential', 'internal only'],
    of: 'words',
    stricter: 'more',
  }),
  megabytes: number({ default: 25, min: 1, max: 10_000, stricter: 'lower' }),
  files: number({ default: 30, min: 1, max: 10_000, stricter: 'lower' }),
};

/** What the sentences are made from. */
export type Facts = {
  readonly files: number;
  /** The first few names. */
  readonly names: readonly string[];
  /** The ending or the word that was found, or the limit that was reached. */
  readonly what: string;
  /** Whole megabytes of all files together. */
  readonly megabytes: number;
};

export default defineRule({
  id: 'attachment-policy',
  since: '0.1.0',
  harm: 'lacks',
  needs: ['recipients', 'thread', 'attachments'],
  grades,
  options,
  texts,

  *check(draft, options, audience, { partners }) {
    if (!draft.attachments.known || draft.attachments.value.length === 0) return;
    const files = draft.attachments.value;
    const megabytes = sizeOf(files) / 1_000_000;
    const facts = (some: readonly Attachment[], what: string): Facts => ({
      files: some.length,
      names: some.slice(0, NAMED).map(({ name }) => shown(name)),
      what,
      megabytes: Math.round(megabytes),
    });
    if (megabytes > options.megabytes)
      yield { grade: 'large-files', about: [], data: facts(files, String(options.megabytes)) };
    const outside = outsidersIn(audience, partners);
    if (outside.all.length === 0) return;

    const types = options.types.map((type) => type.replace(/^\./, '').toLowerCase());
    const unwanted = files.filter((file) => types.indexOf(endingOf(file.name)) >= 0);
    const disguised = unwanted.filter((file) => isDisguised(file.name));
    const plain = unwanted.filter((file) => !isDisguised(file.name));
    for (const [grade, some] of [
      ['disguised-type', disguised],
      ['unwanted-type', plain],
    ] as const) {
      const endings = Array.from(new Set(some.map((file) => `.${endingOf(file.name)}`)));
      if (some.length > 0) yield { grade, about: [], data: facts(some, endings.join(' ')) };
    }
    const lists = files.filter((file) => isPeopleListName(file.name));
    if (lists.length > 0) {
      const isNew = outside.strangers.length > 0;
      yield {
        grade: isNew ? 'people-list' : 'people-list-again',
        about: isNew ? outside.strangers : outside.all,
        data: facts(lists, ''),
      };
    }
    const word = options.words.find((one) => files.some((file) => has(file, one)));
    if (word !== undefined) {
      yield {
        grade: 'telling-name',
        about: [],
        data: facts(
          files.filter((file) => has(file, word)),
          word,
        ),
      };
    }
    if (files.length > options.files)
      yield { grade: 'many-files', about: [], data: facts(files, String(options.files)) };
  },
});

/**
 * Who gets the files outside, and who of them is new: neither in the mail being answered nor of an
 * organisation that is worked with. A list that nobody could look into may hold anybody.
 */
function outsidersIn(
  { people, unknownLists }: Audience,
  partners: readonly string[],
): { readonly all: readonly string[]; readonly strangers: readonly string[] } {
  const known = partners.map(toALabel);
  const outside = people.filter((person) => !person.internal);
  const lists = unknownLists.map(({ name }) => name);
  const isKnown = (domain: string): boolean => known.some((partner) => isHostWithin(domain, partner));
  const strangers = outside.filter((person) => !person.inThread && !isKnown(person.domain));
  return {
    all: outside.map((person) => person.address).concat(lists),
    strangers: strangers.map((person) => person.address).concat(lists),
  };
}

/** A sentence with more names than this is not read. */
const NAMED = 3;

/** Marks that turn the reading direction, by which `exe.fdp` is made to look like `pdf.exe` backwards. */
const TURNS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Endings that people take for harmless, before the real one. */
const HARMLESS = /\.(?:pdf|docx?|xlsx?|pptx?|txt|csv|jpe?g|png|gif|zip|html?)[\s._-]*\.[^.]+$/;

/** The ending that a computer goes by: Windows drops dots and spaces at the end. */
function endingOf(name: string): string {
  const plain = name
    .replace(TURNS, '')
    .replace(/[\s.]+$/, '')
    .toLowerCase();
  const dot = plain.lastIndexOf('.');
  return dot < 0 ? '' : plain.slice(dot + 1);
}

/** The name looks like another kind of file than it is. */
function isDisguised(name: string): boolean {
  const plain = name
    .replace(TURNS, '')
    .replace(/[\s.]+$/, '')
    .toLowerCase();
  return plain.length !== name.replace(/[\s.]+$/, '').length || HARMLESS.test(plain);
}

function has({ name }: Attachment, word: string): boolean {
  return name.normalize('NFKC').toLowerCase().indexOf(word.normalize('NFKC').toLowerCase()) >= 0;
}

/** A turned name would spoil the sentence it stands in. */
function shown(name: string): string {
  return name.replace(TURNS, '');
}

/** Bytes of those whose size is known: at least so much. */
function sizeOf(files: readonly Attachment[]): number {
  return files.reduce((sum, { size }) => sum + (size.known ? size.value : 0), 0);
}
