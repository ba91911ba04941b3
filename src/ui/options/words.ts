import type { PolicyState } from '../../core/policy.ts';
import type { Language } from '../../core/rule.ts';

/** What the options page says in one language. */
export interface OptionsWords {
  readonly title: string;
  readonly policy: string;
  readonly states: Readonly<Record<PolicyState, string>>;
  /** The policy judges, and nobody is asked. */
  readonly monitoring: string;
  readonly name: string;
  readonly revision: string;
  readonly source: string;
  readonly contact: string;
  readonly sha256: string;
  readonly circles: string;
  readonly noCircles: string;
  readonly aboutCircles: string;
  readonly circle: (count: number, date: string) => string;
  readonly forget: string;
  readonly forgetThis: (count: number, date: string) => string;
  readonly forgetAll: (count: number) => string;
  readonly crowds: string;
  readonly noCrowds: string;
  readonly aboutCrowds: string;
  readonly forgetCrowds: (count: number) => string;
}

/** The options page's words. */
export const OPTIONS_WORDS: Readonly<Record<Language, OptionsWords>> = {
  ja: {
    title: 'Sekishoの設定',
    policy: '使用中のポリシー',
    states: {
      'built-in': '組織のポリシーはありません。Sekishoの初期設定で確認しています。',
      current: '組織のポリシーで確認しています。',
      unreadable:
        '組織のポリシーを読み取れません。初期設定で確認しています。組織の担当者にお知らせください。',
    },
    monitoring:
      'このポリシーは「見守るだけ」です。Sekishoはメールを止めず、何も尋ねません。送信する前に、宛先をご自分でお確かめください。',
    name: '名前',
    revision: '版',
    source: '入手元',
    contact: 'お問い合わせ先',
    sha256: 'SHA-256',
    circles: '知り合いとして覚えた人たち',
    noCircles: 'まだありません。送信前の確認で「互いに知り合いです」を選ぶと、ここに並びます。',
    aboutCircles:
      'この人たちだけへのメールでは、お互いにアドレスが見えることを180日間確認しません。消すと、また確認します。',
    circle: (count, date) => `${count.toLocaleString('ja')}人（${date}から）`,
    forget: '消す',
    forgetThis: (count, date) => `${date}に覚えた${count.toLocaleString('ja')}人を消す`,
    forgetAll: (count) => `${count.toLocaleString('ja')}組すべてを消す`,
    crowds: '確認済みの一斉送信先',
    noCrowds: 'まだありません。とても多くの人へのメールを確認して送ると、ここに並びます。',
    aboutCrowds:
      '同じ人たちへのメールでは、人数の多さを180日間確認しません。アドレスではなく、元に戻せないダイジェストで覚えています。消すと、また確認します。',
    forgetCrowds: (count) => `確認済みの送信先${count.toLocaleString('ja')}件を消す`,
  },
  en: {
    title: 'Sekisho options',
    policy: 'Policy in force',
    states: {
      'built-in': 'There is no organisation’s policy. Sekisho’s built-in rules are in use.',
      current: 'Your organisation’s policy is in use.',
      unreadable:
        'Your organisation’s policy cannot be read; the built-in rules are in use. Please tell whoever looks after it.',
    },
    monitoring:
      'This policy only monitors: Sekisho holds no mail and asks you nothing. Please look through the recipients yourself before you send.',
    name: 'Name',
    revision: 'Revision',
    source: 'Comes from',
    contact: 'Whom to ask',
    sha256: 'SHA-256',
    circles: 'People remembered as acquaintances',
    noCircles: 'None yet. They appear here when you choose “these people know each other” before sending.',
    aboutCircles:
      'A mail to these people only is not asked about for 180 days, though they see each other’s addresses. Forget them, and you are asked again.',
    circle: (count, date) => `${people(count)}, since ${date}`,
    forget: 'Forget',
    forgetThis: (count, date) => `Forget the ${people(count)} remembered on ${date}`,
    forgetAll: (count) => `Forget all ${count.toLocaleString('en')} groups`,
    crowds: 'Confirmed crowds',
    noCrowds: 'None yet. They appear here when you confirm a mail to very many people and send it.',
    aboutCrowds:
      'Mail to the same people is not asked about for 180 days for their number. Not their addresses are kept, but digests that cannot be turned back. Forget them, and you are asked again.',
    forgetCrowds: (count) =>
      count === 1 ? 'Forget 1 confirmed crowd' : `Forget ${count.toLocaleString('en')} confirmed crowds`,
  },
};

function people(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'person' : 'people'}`;
}
