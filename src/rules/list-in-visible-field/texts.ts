import type { Language, RuleTexts } from '../../core/rule.ts';
import { enumeration } from '../wording.ts';
import type { Facts, grades, options } from './rule.ts';

/** Every word of the rule. */
export const texts: Readonly<Record<Language, RuleTexts<keyof typeof grades, typeof options, Facts>>> = {
  ja: {
    title: 'メーリングリストあて',
    summary:
      '宛先にメーリングリストや配布リストが入っていることに気づきます。送ってよいかどうか、To・Ccに入れてよいかどうかは、組織が決められます。',
    grades: {
      never: {
        found: (it) => `${namesJa(it)}には送らないことになっています${reachJa(it, '（', 'に届きます）')}`,
        why: () => 'このリストあてのメールは、組織の取り決めで止めています。',
        advice: () =>
          '宛先からリストを外し、送りたい人のアドレスを入れてください。必要なときは、管理者に相談してください。',
      },
      'needs-approval': {
        found: (it) => `${namesJa(it)}に送るには、承認が必要です${reachJa(it, '（', 'に届きます）')}`,
        why: () => 'リストに送ると、リストの全員に届き、取り消せません。',
        advice: () =>
          'リストの管理者か上司の承認をもらってから送ってください。承認がないときは、宛先からリストを外してください。',
      },
      'bcc-only': {
        found: (it) => `${namesJa(it)}は、Bccに入れることになっています${reachJa(it, '（', 'に届きます）')}`,
        why: () =>
          'To・Ccに入れると、リストのアドレスが受け取った人に知られます。全員に返信した人のメールは、リストの全員に届きます。',
        advice: (it) =>
          it.movable
            ? 'リストをBccへ移してから送ってください。'
            : 'このままではBccに入れても隠せません。リストには別のメールで送ってください。',
      },
      'external-list': {
        found: (it) => `${namesJa(it)}は社外のリストです${reachJa(it, '。', 'に届きます')}`,
        why: () => 'リストに入っている全員に届きます。だれが入っているかは、このメールからは分かりません。',
        advice: () => 'リストの全員に見せてよい内容かどうかを、見てから送ってください。',
      },
    },
    options: {},
  },
  en: {
    title: 'Mailing lists among the recipients',
    summary:
      'Notices a mailing or distribution list among the recipients. An organisation can say which lists may be written to, and in which field.',
    grades: {
      never: {
        found: (it) => `Mail to ${namesEn(it)} is not allowed${reachEn(it, ' (reaches ', ')')}`,
        why: () => 'Your organisation has decided that nobody sends mail to this list.',
        advice: () =>
          'Take the list out and write to the people you mean. If it has to be, talk to your administrator.',
      },
      'needs-approval': {
        found: (it) => `Mail to ${namesEn(it)} needs an approval${reachEn(it, ' (reaches ', ')')}`,
        why: () => 'Everyone on the list gets the mail, and that cannot be undone.',
        advice: () =>
          'Get a yes from whoever looks after the list, or from your manager, before you send. Without one, take the list out.',
      },
      'bcc-only': {
        found: (it) => `Use Bcc for ${namesEn(it)}${reachEn(it, ' (reaches ', ')')}`,
        why: () =>
          'In To or Cc everyone learns the list’s address, and whoever answers to all writes to the whole list.',
        advice: (it) =>
          it.movable
            ? `Move the ${it.lists.length === 1 ? 'list' : 'lists'} to Bcc before you send.`
            : 'Bcc would hide nothing here: write to the list in a mail of its own.',
      },
      'external-list': {
        found: (it) => `This mail goes to ${namesEn(it)}, outside your organisation${reachEn(it, ': ', '')}`,
        why: () => 'Everyone on the list gets the mail. Who is on it cannot be told from here.',
        advice: () => 'Glance at the mail: may everyone on the list read it?',
      },
    },
    options: {},
  },
};

function namesJa({ lists }: Facts): string {
  return lists.map((name) => `「${name}」`).join('');
}

function namesEn({ lists }: Facts): string {
  return `the ${lists.length === 1 ? 'list' : 'lists'} ${enumeration(lists.map((name) => `“${name}”`))}`;
}

/** The policy's sizes are rounded by whoever wrote them down, so they are never given as exact. */
function reachJa({ size, atLeast }: Facts, before: string, after: string): string {
  return size === 0 ? '' : `${before}${atLeast ? '少なくとも' : ''}約${thousands(size)}人${after}`;
}

function reachEn({ size, atLeast }: Facts, before: string, after: string): string {
  if (size === 0) return '';
  const people = size === 1 ? 'person' : 'people';
  return `${before}${atLeast ? 'at least ' : ''}about ${thousands(size)} ${people}${after}`;
}

function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
