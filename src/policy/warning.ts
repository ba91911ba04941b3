import type { Language } from '../core/rule.ts';
import type { OptionValue } from '../core/option.ts';
import type { Doubt, Elsewhere, Warning } from './lint.ts';

/** The warning in one paragraph: where, what may not be meant, what to do. */
export function warningText(warning: Warning, language: Language): string {
  const { place, path } = warning;
  if (language === 'ja')
    return `${path}${place ? `（${place.line}行${place.column}文字目）` : ''}：${sentence(JAPANESE, warning)}`;
  return `${path}${place ? ` (line ${place.line}, column ${place.column})` : ''}: ${sentence(ENGLISH, warning)}`;
}

/** What may not be meant and what to do, by code. */
type Sentences = { readonly [C in Doubt['code']]: (doubt: Extract<Doubt, { readonly code: C }>) => string };

const JAPANESE: Sentences = {
  weaker: (doubt) =>
    `「${written(doubt.found)}」は、ポリシーがないときの「${written(doubt.builtIn)}」よりゆるい設定です。理由がなければ、「${written(doubt.builtIn)}」に戻してください。`,
  'click-opens-block': () =>
    '止めるはずのメールが、ボタン1つで送れてしまいます。「number」か「reason」にするか、送らせないときは「none」にしてください。',
  'never-expires': () =>
    'この除外には期限がありません。忘れられて残り続けないように、「expires」に見直す日を書いてください。',
  expired: (doubt) =>
    `期限（${doubt.on}）が過ぎています。見直したうえで日付を延ばすか、不要なら消してください。`,
  'expires-before-issue': () =>
    '期限が発行日（「issued」）より前です。どちらかの日付の書き間違いではありませんか。',
  provider: (doubt) =>
    `「${doubt.domain}」はだれでもアドレスを作れるメールサービスです。関係のない人まで含まれます（自組織としては扱いません）。相手が決まっているなら、アドレスで書いてください。`,
  renamed: (doubt) => `前の版の名前です。今も使えますが、「${doubt.now}」に書き直してください。`,
  'no-contact': () =>
    '問い合わせ先がありません。送信を止められた人が困らないように、担当の部署と連絡先を書いてください。',
  monitors: () =>
    '記録だけを行い、だれにも確認しません。試行期間が終わったら「false」にするか、消してください。',
  'never-reached': (doubt) =>
    `「${doubt.found}」は、それより厳しい ${otherJa(doubt)}の「${doubt.limit}」より大きいため、働きません。${doubt.limit}以下にするか、${doubt.other} のほうを大きくしてください。`,
  'in-two-lists': (doubt) =>
    `「${doubt.domain}」は ${otherJa(doubt)}にもあり、働くのはそちらだけです。どちらか一方に書いてください。`,
};

const ENGLISH: Sentences = {
  weaker: (doubt) =>
    `"${written(doubt.found)}" asks less than "${written(doubt.builtIn)}", which is used without any policy. Without a reason for it, go back to "${written(doubt.builtIn)}".`,
  'click-opens-block': () =>
    'a mail that is to be stopped can be sent with one click. Write "number" or "reason", or "none" if it must not leave.',
  'never-expires': () =>
    'this exemption has no end and may be forgotten. Write the day of its next review as "expires".',
  expired: (doubt) => `the day ${doubt.on} is over. Review it, then write a later day or remove it.`,
  'expires-before-issue': () => 'it ends before it was issued. Is one of the two days a slip?',
  provider: (doubt) =>
    `anybody can have an address at "${doubt.domain}", so strangers are meant too (as one of your own it is not believed). Name people you know by their addresses.`,
  renamed: (doubt) => `this is the name of an earlier version. It still works; please write "${doubt.now}".`,
  'no-contact': () =>
    'nobody is named for questions. Write whom people can ask when a mail of theirs is held.',
  monitors: () =>
    'everything is only recorded and nobody is asked. When the trial is over, write false or remove it.',
  'never-reached': (doubt) =>
    `"${doubt.found}" is never reached, because ${otherEn(doubt)} is stricter and comes first at "${doubt.limit}". Write ${doubt.limit} or less here, or more there.`,
  'in-two-lists': (doubt) =>
    `"${doubt.domain}" also stands at ${otherEn(doubt)}, and only that counts. Keep it in one of the two.`,
};

/** The other place, and where it stands if the policy itself says it. */
function otherJa({ other, otherPlace }: Elsewhere): string {
  return `${other}（${otherPlace ? `${otherPlace.line}行${otherPlace.column}文字目` : '初期値'}）`;
}

function otherEn({ other, otherPlace }: Elsewhere): string {
  return `${other} (${otherPlace ? `line ${otherPlace.line}, column ${otherPlace.column}` : 'its default'})`;
}

/** A value as the policy's writer would write it, of a long list the beginning. */
function written(value: OptionValue): string {
  if (typeof value !== 'object') return String(value);
  const all = JSON.stringify(value);
  if (!Array.isArray(value) || value.length <= MOST_ENTRIES) return all;
  return JSON.stringify(value.slice(0, MOST_ENTRIES)).replace(/\]$/, ', …]');
}

const MOST_ENTRIES = 20;

function sentence(sentences: Sentences, doubt: Doubt): string {
  const of = sentences[doubt.code] as (doubt: Doubt) => string;
  return of(doubt);
}
