import type { UncheckedPart, UnknownReason, UnreadPart } from '../../core/draft.ts';
import type { Amount, PromptWords } from './words.ts';

/** The prompt in Japanese. */
export const JA: PromptWords = {
  held: 'まだ送信していません',
  edit: '編集に戻る',
  retry: 'もう一度確認する',
  moveAndSend: (it) => `${amount(it, '件')}をBccへ移して送信`,
  moveOnly: (it) => `${amount(it, '件')}をBccへ移す`,
  moveAndLook: 'Bccへ移して確認する',
  whomToMove: 'Bccへ移す人',
  movesExternals: (it) => `社外だけ（${amount(it, '件')}）`,
  movesEveryone: (it) => `社内も含めて全員（${amount(it, '件')}）`,
  preview: 'Bccへ移すと、宛先はこうなります',
  plain: (it) => (it.lists === 0 ? num(it.people) : amount(it, '件')),
  line: (label, before, after) => `${label} ${before} → ${after}`,
  field: { to: '宛先', cc: 'Cc', bcc: 'Bcc' },
  fillerOwn: '（あなたのアドレスだけ）',
  filler: (address) => `（${address} だけ）`,
  working: '処理しています…',
  asIs: 'このまま送る場合',
  sendVisible: (it) => `このまま${amount(it, '人')}に見せて送信`,
  sendAnyway: (it) => `このまま${amount(it, '件')}に送信`,
  agreeVisible: (it) => `このまま${amount(it, '人')}に見せることを確認`,
  agreeAnyway: (it) => `このまま${amount(it, '件')}に送ることを確認`,
  notAsIs: (contact) => `このメールは、組織のポリシーにより、このままでは送れません。${ask(contact)}`,
  notAsIsUnread: '宛先を確かめられるまで、このメールは送れません。',
  notAsIsYet: 'このまま送るかどうかは、［送信］を押したときに確認します。',
  reason: 'このまま送る理由（一言で。この端末の記録に31日間残るので、個人の名前は書かないでください）',
  reasonMissing: '理由を入力してください。',
  number: (number) => `確認のため、人数「${number}」を入力`,
  numberWrong: (number) => `人数が違います。${number} を入力してください。`,
  ticks: (count) => `送る相手を1件ずつ確かめてください（${num(count)}件）`,
  ticksMissing: 'まだ確かめていない宛先があります。すべてにチェックを入れてください。',
  tickGroup: (title, count) => `${title} の${num(count)}件すべて`,
  circle: (count) => `この${num(count)}人は互いに知り合いです（180日間、同じ相手には確認しません）`,
  further: 'ほかに気づいたこと',
  troubles: '確かめられなかったこと',
  details: (notes) => (notes === 0 ? '宛先とくわしい情報' : `宛先とくわしい情報（お知らせ${notes}件）`),
  notes: 'お知らせ',
  newcomers: (count) => `前に確認したときにいなかった人　${num(count)}件`,
  external: (count) => `社外　${num(count)}件`,
  everybody: (count) => `宛先　${num(count)}件`,
  internal: (count) => `社内　${num(count)}件`,
  hidden: (count) => `Bcc　${num(count)}件`,
  inReplyTo: (count) => `返信先（全員に見えます）　${num(count)}件`,
  unknownLists: (count) => `人数の分からないリスト　${num(count)}件`,
  noDomain: 'アドレスとして読めないもの',
  personalAddresses: '個人のアドレス',
  throughList: (list) => `リスト「${list}」から`,
  more: (count) => `あと${num(count)}件`,
  problems: {
    'move-failed': 'Bccへ移せませんでした。宛先は元のままです。もう一度試すか、編集に戻って移してください。',
    'move-unclear':
      'Bccへ移せず、元に戻せない宛先がありました。編集に戻り、宛先・Cc・Bccを見直してから送信してください。',
    'changed-meanwhile':
      '確認している間に宛先か差出人が変わったため、Bccへは何も移していません。もう一度お確かめください。',
    'consent-void': '確認している間にメールかポリシーが変わりました。もう一度お確かめください。',
  },
  trouble: (trouble, contact, retry) => {
    if (trouble.kind === 'unread') {
      return {
        found: `${PART[trouble.part]}を読み取れませんでした`,
        why: `${BECAUSE[trouble.because]}。だれに届くか分からないまま送ることはできません。`,
        advice: `［もう一度確認する］を押してください。続くときは、下書きを保存してメールソフトを開き直してください。${ask(contact)}`,
      };
    }
    if (trouble.kind === 'unchecked') {
      const { part, because } = trouble;
      return {
        found: `${CONTENT[part].name}を読み取れませんでした`,
        why: `${BECAUSE[because]}。${CONTENT[part].why}`,
        advice:
          retry === 'here'
            ? `［もう一度確認する］を押してください。続くときは、${CONTENT[part].name}をご自分で確かめてから、このまま送ってください。${ask(contact)}`
            : `もう一度［送信］を押してください。次は長く待って読み取ります。続くときは、${CONTENT[part].name}をご自分で確かめてから、この画面で答えてください。${ask(contact)}`,
      };
    }
    if (trouble.kind === 'rule-failed') {
      return {
        found: `「${trouble.rule}」の確認ができませんでした`,
        why: 'Sekishoの不具合です。ほかの確認は終わっています。',
        advice: `宛先をご自分で見直してください。${ask(contact)}`,
      };
    }
    return {
      found: '組織のポリシーを読み取れませんでした',
      why: '組織の決まりではなく、Sekishoの初期設定で確認しています。',
      advice: `宛先を見直してから送ってください。${ask(contact)}`,
    };
  },
  unknownRule: (rule, contact) => ({
    found: `「${rule}」が気づいたことがあります`,
    why: 'この画面より新しい版の確認なので、内容を表示できません。',
    advice: `メールソフトを開き直してください。${ask(contact)}`,
  }),
  exempted: (title, reasons) => ({
    found: `「${title}」では、確認しなかった相手があります`,
    why: `組織のポリシーで、確認の対象から除かれています（理由：${reasons.join('、')}）。`,
    advice: 'この扱いが今は合わないときは、ポリシーの担当者にお知らせください。',
  }),
  bodyCut: (characters) => ({
    found: `本文は、はじめの${characters.toLocaleString('ja')}文字だけを確認しました`,
    why: '本文がとても長いため、送信を待つあいだに全体を確認できません。',
    advice: '残りの部分はご自身でお確かめください。ファイルにして添付することもできます。',
  }),
  policy: (policy) => {
    if (policy.state === 'built-in') return 'ポリシー：Sekishoの初期設定（組織のポリシーはありません）';
    if (policy.state === 'unreadable') return 'ポリシー：読み取れません（Sekishoの初期設定で確認）';
    return `ポリシー：${policy.name === '' ? policy.source : policy.name}（第${policy.revision}版）`;
  },
  subject: (subject) => `件名：${subject === '' ? '（なし）' : subject}`,
};

const PART: Readonly<Record<UnreadPart, string>> = {
  from: '差出人',
  to: '宛先',
  cc: 'Cc',
  bcc: 'Bcc',
  replyTo: '返信先（Reply-To）',
};

const CONTENT: Readonly<Record<UncheckedPart, Readonly<Record<'name' | 'why', string>>>> = {
  subject: { name: '件名', why: '確認していないので、空のままか、書くべきでないことがあるかもしれません。' },
  body: {
    name: '本文',
    why: '確認していないので、宛名の間違い、ほかの人の情報、添付忘れがあるかもしれません。',
  },
  attachments: {
    name: '添付ファイル',
    why: '確認していないので、添付忘れや、送ってはいけないファイルがあるかもしれません。',
  },
};

const BECAUSE: Readonly<Record<UnknownReason, string>> = {
  'not-offered': 'メールソフトがこの情報を渡していません',
  'not-asked': '読み取りが行われませんでした',
  failed: 'メールソフトからエラーが返りました',
  'timed-out': 'メールソフトから時間内に返事がありませんでした',
  capped: '宛先が多すぎて、一部しか読み取れませんでした',
};

function num(value: number): string {
  return value.toLocaleString('ja');
}

function amount({ people, lists }: Amount, unit: '件' | '人'): string {
  const named = lists === 0 ? '' : `リスト${num(lists)}件`;
  if (people === 0 && lists > 0) return named;
  return `${num(people)}${unit}${named === '' ? '' : `と${named}`}`;
}

function ask(contact: string): string {
  return contact === '' ? '' : `お問い合わせ先：${contact}`;
}
