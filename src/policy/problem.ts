import type { Language } from '../core/rule.ts';
import type { Place } from './place.ts';

/** One thing that is wrong with a policy: where, what, and what its sentences need. */
export type PolicyProblem = Fault & {
  /** As in `rules.many-visible-recipients.askParties` or `ourDomains[1]`; '' is the whole policy. */
  readonly path: string;
  /** Known where the policy came as text. */
  readonly place?: Place;
};

/** What can be wrong. */
export type Fault =
  | { readonly code: 'not-json' }
  | { readonly code: 'missing-key' }
  | { readonly code: 'doubled-key' }
  | {
      readonly code: 'unknown-key';
      readonly key: string;
      /** What was probably meant. */
      readonly nearest?: string;
      /** Every key that may stand there. */
      readonly allowed: readonly string[];
    }
  | { readonly code: 'other-format'; readonly known: number }
  | { readonly code: 'wrong-kind'; readonly wanted: Kind; readonly found: Kind }
  | { readonly code: 'out-of-range'; readonly min: number; readonly max: number; readonly found: number }
  | {
      readonly code: 'not-one-of';
      readonly found: string;
      readonly nearest?: string;
      readonly allowed: readonly string[];
    }
  | {
      readonly code: 'not-a-domain';
      readonly found: string;
      readonly because: DomainFault;
      /** The domain that was probably meant. */
      readonly instead?: string;
    }
  | { readonly code: 'not-an-address'; readonly found: string }
  | { readonly code: 'not-a-day'; readonly found: string }
  | { readonly code: 'empty' }
  /** An exemption for nobody. */
  | { readonly code: 'names-nobody'; readonly allowed: readonly string[] }
  /** Only an organisation can decide it. */
  | { readonly code: 'not-personal' }
  /** So many others, which nobody would read one by one. */
  | { readonly code: 'more'; readonly count: number };

/** `shared`: unrelated organisations stand under it, so it would mean strangers too. */
export type DomainFault = 'empty' | 'wildcard' | 'address' | 'shared' | 'malformed';

/** The kinds of JSON value, in the words of a person who writes one. */
export type Kind = 'text' | 'number' | 'yes-or-no' | 'list' | 'object' | 'nothing';

/** The kind of a value, for saying what was found. */
export function kindOf(value: unknown): Kind {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'yes-or-no';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'object' : 'nothing';
}

/** The problem in one paragraph: where, what is wrong, what to do. */
export function problemText(problem: PolicyProblem, language: Language): string {
  return language === 'ja' ? inJapanese(problem) : inEnglish(problem);
}

function inJapanese(problem: PolicyProblem): string {
  const place = problem.place ? `${problem.place.line}行${problem.place.column}文字目` : '';
  const where = [problem.path, place && problem.path ? `（${place}）` : place].join('');
  return `${where === '' ? 'ポリシー' : where}：${sentence(JAPANESE, problem)}`;
}

const JAPANESE: Sentences = {
  'not-json': () =>
    'ここからJSONとして読めません。カンマ・引用符・かっこが抜けていないか、余っていないかを確かめてください。',
  'missing-key': () => 'この項目は必要ですが、ありません。書き加えてください。',
  'doubled-key': () => 'この項目が2回書かれていて、片方が無視されてしまいます。1つだけ残してください。',
  'unknown-key': (fault) =>
    fault.nearest === undefined
      ? `この項目名はありません。使えるのは${listed(fault.allowed, '、')}です。書き直すか、消してください。`
      : `この項目名はありません。「${fault.nearest}」の書き間違いではありませんか。書き直してください。`,
  'other-format': (fault) =>
    `この形式のポリシーは読めません。読めるのは${fault.known}です。このポリシーに合う版のSekishoを使うか、形式${fault.known}で書き直してください。`,
  'wrong-kind': (fault) =>
    `${KINDS_JA[fault.wanted]}を書くところに、${KINDS_JA[fault.found]}があります。${KINDS_JA[fault.wanted]}に書き直してください。`,
  'out-of-range': (fault) =>
    `${fault.found}は使えません。${fault.min}から${fault.max}までの整数にしてください。`,
  'not-one-of': (fault) =>
    `「${fault.found}」は使えません。${
      fault.nearest === undefined ? '' : `「${fault.nearest}」の書き間違いではありませんか。`
    }${listed(fault.allowed, '、')}のどれかにしてください。`,
  'not-a-domain': (fault) =>
    `「${fault.found}」はドメインとして使えません。${DOMAINS_JA[fault.because]}${
      fault.instead === undefined ? '' : `「${fault.instead}」と書いてください。`
    }`,
  'not-an-address': (fault) =>
    `「${fault.found}」はメールアドレスではありません。「info@example.com」のように書くか、消してください。`,
  'not-a-day': (fault) =>
    `「${fault.found}」は日付として読めません。「2026-11-30」のように年4桁-月2桁-日2桁で書いてください。`,
  empty: () => '何も書かれていません。1つ以上書くか、この項目を消してください。',
  'names-nobody': (fault) =>
    `だれを対象外にするのかが書かれていません。${listed(fault.allowed, '、')}のどれかを書き加えてください。`,
  more: (fault) => `このほかにも${fault.count}件あります。上のものを直してから、もう一度確かめてください。`,
  'not-personal': () =>
    'この項目は組織のポリシーだけで決められます。個人の設定では使えないので、消してください。',
};

function inEnglish(problem: PolicyProblem): string {
  const place = problem.place ? `line ${problem.place.line}, column ${problem.place.column}` : '';
  const where = [problem.path, place && problem.path ? ` (${place})` : place].join('');
  return `${where === '' ? 'The policy' : where}: ${sentence(ENGLISH, problem)}`;
}

const ENGLISH: Sentences = {
  'not-json': () =>
    'from here on this is not JSON. Look for a comma, a quotation mark or a bracket that is missing or too many.',
  'missing-key': () => 'this key is needed and is not there. Add it.',
  'doubled-key': () => 'this key stands here twice, and one of the two would be ignored. Keep one.',
  'unknown-key': (fault) =>
    fault.nearest === undefined
      ? `there is no key "${fault.key}" here. Correct or remove it; the keys are ${listed(fault.allowed)}.`
      : `there is no key "${fault.key}" here. Did you mean "${fault.nearest}"? Then write it so.`,
  'other-format': (fault) =>
    `a policy of this format cannot be read, only of format ${fault.known}. Use the Sekisho this policy was written for, or write it in format ${fault.known}.`,
  'wrong-kind': (fault) =>
    `here stands ${KINDS_EN[fault.found]}, but it must be ${KINDS_EN[fault.wanted]}. Write ${KINDS_EN[fault.wanted]}.`,
  'out-of-range': (fault) =>
    `${fault.found} cannot be used. Write a whole number from ${fault.min} to ${fault.max}.`,
  'not-one-of': (fault) =>
    `"${fault.found}" cannot be used. ${
      fault.nearest === undefined ? '' : `Did you mean "${fault.nearest}"? `
    }Write one of ${listed(fault.allowed)}.`,
  'not-a-domain': (fault) =>
    `"${fault.found}" cannot be used as a domain. ${DOMAINS_EN[fault.because]}${
      fault.instead === undefined ? '' : ` Write "${fault.instead}".`
    }`,
  'not-an-address': (fault) =>
    `"${fault.found}" is not a mail address. Write one like "info@example.com", or remove the key.`,
  'not-a-day': (fault) => `"${fault.found}" is not a day. Write year, month and day like "2026-11-30".`,
  empty: () => 'nothing is written here. Write at least one entry, or remove the key.',
  'names-nobody': (fault) =>
    `this exemption does not say whom it is for. Add at least one of ${listed(fault.allowed)}.`,
  more: (fault) =>
    `${fault.count} more like these ${fault.count === 1 ? 'is' : 'are'} not named here. Mend those above, then look again.`,
  'not-personal': () =>
    'only an organisation’s policy can decide this. Remove it from the personal settings.',
};

/** What is wrong and what to do, by code. */
type Sentences = { readonly [C in Fault['code']]: (fault: Extract<Fault, { readonly code: C }>) => string };

function sentence(sentences: Sentences, fault: Fault): string {
  const of = sentences[fault.code] as (fault: Fault) => string;
  return of(fault);
}

function listed(words: readonly string[], between = ', '): string {
  return words.map((word) => `"${word}"`).join(between);
}

const KINDS_JA: Readonly<Record<Kind, string>> = {
  text: '文字列',
  number: '数字',
  'yes-or-no': 'trueかfalse',
  list: 'リスト [ ]',
  object: 'オブジェクト { }',
  nothing: '空の値（null）',
};

const KINDS_EN: Readonly<Record<Kind, string>> = {
  text: 'text in quotation marks',
  number: 'a number',
  'yes-or-no': 'true or false',
  list: 'a list [ ]',
  object: 'an object { }',
  nothing: 'nothing (null)',
};

const DOMAINS_JA: Readonly<Record<DomainFault, string>> = {
  empty: '何も書かれていません。ドメインを書くか、消してください。',
  wildcard: '「*」は使えません（サブドメインは自動で含まれます）。',
  address: 'メールアドレスではなく、ドメインだけを書きます。',
  shared:
    '関係のない組織も使うドメインなので、他人まで含まれてしまいます。その組織の名前の付いたドメインを書いてください。',
  malformed: 'ドメインの形になっていません。「example.co.jp」のように書いてください。',
};

const DOMAINS_EN: Readonly<Record<DomainFault, string>> = {
  empty: 'Nothing is written there: write a domain or remove the entry.',
  wildcard: 'There are no wildcards here; sub-domains are always included.',
  address: 'It must be a domain, not a mail address.',
  shared:
    'Unrelated organisations have names under it, and strangers would be meant too. Write the domain with the organisation’s own name in it.',
  malformed: 'It is not written like a domain. Write one like "example.com".',
};
