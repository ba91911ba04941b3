import type { Verdict } from '../core/judge.ts';
import type { Language } from '../core/rule.ts';

/** The playground's own words in one language. */
export interface PlaygroundWords {
  readonly tagline: string;
  readonly language: string;
  readonly nothingLeaves: string;
  readonly samples: string;
  readonly replay: string;
  readonly kagoshima: string;
  readonly aboutKagoshima: string;
  readonly incidents: string;
  /** What of an incident is not stopped. */
  readonly rest: (what: string) => string;
  readonly dailyLife: (count: number) => string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly newMail: string;
  readonly compose: string;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly count: (count: number) => string;
  readonly subject: string;
  readonly body: string;
  readonly encrypted: string;
  readonly thread: (count: number) => string;
  readonly send: string;
  readonly sending: string;
  readonly hint: string;
  readonly policy: string;
  readonly ourDomains: string;
  readonly badDomain: (domain: string) => string;
  readonly organisationPolicy: string;
  readonly aboutPolicy: string;
  readonly policyBroken: string;
  readonly faults: string;
  readonly fault: Readonly<Record<FaultName, string>>;
  readonly result: string;
  readonly nothingYet: string;
  readonly sentTitle: (count: number) => string;
  readonly envelope: (count: number) => string;
  readonly header: string;
  readonly noOne: string;
  readonly decision: string;
  readonly quietly: Readonly<Record<'send' | 'note' | 'ask' | 'block', string>>;
}

/** Troubles the client can be given. */
export type FaultName = 'none' | 'refused' | 'ignored' | 'half' | 'unread' | 'unchecked';

/** The playground's words. */
export const WORDS: Readonly<Record<Language, PlaygroundWords>> = {
  ja: {
    tagline: '送信前の関所',
    language: '言語',
    nothingLeaves:
      'この画面の外へは何も送られません。メールを書いて［送信］を押すと、メールソフトと同じ確認が動きます。',
    samples: 'ためしてみる',
    replay: '再現する',
    kagoshima: '鹿児島：当選者60人',
    aboutKagoshima: '当選のお知らせを60人の宛先に並べ、全員のアドレスが全員に見えました。',
    incidents: 'ほかの4つの事故',
    rest: (what) => `まだ守れないもの：${what}`,
    dailyLife: (count) => `例 ${count}件`,
    verdicts: { send: '何も言わず送信', note: 'お知らせのみ', ask: '確認', block: '停止' },
    newMail: '新しいメール',
    compose: 'メールの作成',
    from: '差出人',
    to: '宛先',
    cc: 'Cc',
    bcc: 'Bcc',
    count: (count) => `${count.toLocaleString('ja')}件`,
    subject: '件名',
    body: '本文',
    encrypted: '暗号化して送る（OpenPGP・S/MIME）',
    thread: (count) => `返信：${count}人がすでにこのやり取りに入っています`,
    send: '送信',
    sending: '確認しています…',
    hint: 'コンマまたは改行で区切ります。「名前: a@example.com, b@example.com;」はアドレス帳のリスト、「名前:;」は中身の分からないリストです。',
    policy: '組織とポリシー',
    ourDomains: '自組織のドメイン（コンマ区切り）',
    badDomain: (domain) =>
      `「${domain}」はドメインとして読めません。「example.co.jp」のように書いてください。`,
    organisationPolicy: '組織のポリシー（JSON）',
    aboutPolicy:
      '空のときは、Sekishoの初期設定で確認します。書いたときは、上の自組織のドメインではなくポリシーのourDomainsを使います。',
    policyBroken:
      'このポリシーは読み取れません。このまま送信すると、メールソフトと同じく止めてお知らせします。',
    faults: 'メールソフトの不調をまねる',
    fault: {
      none: 'なし',
      refused: 'Bccへの書き込みを断る',
      ignored: '書き込んだふりをする',
      half: '途中まで書いて失敗する（元に戻せない）',
      unread: '宛先を読み取れない',
      unchecked: '本文を読み取れない',
    },
    result: '送信の結果',
    nothingYet: 'まだ何も送信していません。',
    sentTitle: (count) => `送信しました（${count.toLocaleString('ja')}件に届きます）`,
    envelope: (count) => `封筒（RCPT TO）　${count.toLocaleString('ja')}件`,
    header: '受け取った人に見えるヘッダー',
    noOne: 'なし',
    decision: '判定の中身（JSON）',
    quietly: {
      send: '判定：何も言わず送信',
      note: '判定：お知らせのみで送信',
      ask: '判定：確認',
      block: '判定：停止',
    },
  },
  en: {
    tagline: 'the checkpoint before Send',
    language: 'Language',
    nothingLeaves:
      'Nothing leaves this page. Write a mail and press Send: the same checks run as in the mail programs.',
    samples: 'Try it',
    replay: 'Replay',
    kagoshima: 'Kagoshima: 60 prize winners',
    aboutKagoshima:
      'A mail to prize winners went out with all 60 of them in To, so everyone saw everyone’s address.',
    incidents: 'The other four incidents',
    rest: (what) => `Not stopped yet: ${what}`,
    dailyLife: (count) => `${count} ${count === 1 ? 'example' : 'examples'}`,
    verdicts: { send: 'sent silently', note: 'sent with a note', ask: 'asked', block: 'stopped' },
    newMail: 'New mail',
    compose: 'Write a mail',
    from: 'From',
    to: 'To',
    cc: 'Cc',
    bcc: 'Bcc',
    count: (count) => `${count.toLocaleString('en')} ${count === 1 ? 'entry' : 'entries'}`,
    subject: 'Subject',
    body: 'Text',
    encrypted: 'Send encrypted (OpenPGP, S/MIME)',
    thread: (count) =>
      `Reply: ${count} ${count === 1 ? 'person was' : 'people were'} in this conversation already`,
    send: 'Send',
    sending: 'Checking…',
    hint: 'Divide by commas or new lines. “Name: a@example.com, b@example.com;” is a list of the address book, “Name:;” one that cannot be looked into.',
    policy: 'Organisation and policy',
    ourDomains: 'Your organisation’s domains (divided by commas)',
    badDomain: (domain) => `“${domain}” is not a domain. Write one like “example.com”.`,
    organisationPolicy: 'Organisation’s policy (JSON)',
    aboutPolicy:
      'Empty: Sekisho’s built-in rules. With a policy, its ourDomains count instead of the domains above.',
    policyBroken:
      'This policy cannot be read. Send now, and the mail is held and you are told, as in a mail program.',
    faults: 'Let the mail program fail',
    fault: {
      none: 'No failure',
      refused: 'It refuses to write Bcc',
      ignored: 'It only pretends to write',
      half: 'It fails halfway and cannot be put back',
      unread: 'The To field cannot be read',
      unchecked: 'The text cannot be read',
    },
    result: 'What was sent',
    nothingYet: 'Nothing has been sent yet.',
    sentTitle: (count) => `Sent (to ${count.toLocaleString('en')} ${count === 1 ? 'address' : 'addresses'})`,
    envelope: (count) => `Envelope (RCPT TO): ${count.toLocaleString('en')}`,
    header: 'The header every recipient can see',
    noOne: 'nobody',
    decision: 'The decision (JSON)',
    quietly: {
      send: 'Decision: sent silently',
      note: 'Decision: sent with a note',
      ask: 'Decision: asked',
      block: 'Decision: stopped',
    },
  },
};
