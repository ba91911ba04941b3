import type { HealthProblem } from '../core/policy.ts';
import type { Language, Sentences } from '../core/rule.ts';

/** What is wrong with the policy in force, what that means, and what to do. */
export function healthText(problem: HealthProblem, contact: string, language: Language): Sentences {
  return language === 'ja' ? inJapanese(problem, contact) : inEnglish(problem, contact);
}

function inJapanese(problem: HealthProblem, contact: string): Sentences {
  const whom = contact === '' ? 'ポリシーの担当者' : `ポリシーの担当者（${contact}）`;
  const tell = `このまま使えます。${whom}にお知らせください。`;
  switch (problem.kind) {
    case 'missing':
      return {
        found: '組織のポリシーが見つかりません',
        why: `${problem.received}に受け取ったポリシーで確認しています。その後の変更は反映されていません。`,
        advice: tell,
      };
    case 'unreadable':
      return {
        found: '組織のポリシーを読み取れません',
        why: `${problem.received}に受け取ったポリシーで確認しています。その後の変更は反映されていません。`,
        advice: tell,
      };
    case 'older':
      return {
        found: '組織のポリシーが古い版に戻っています',
        why: `届いた第${problem.offered}版より新しい版をすでに使っているため、新しい版のまま確認しています。`,
        advice: `このまま使えます。内容を戻すときも、版の番号は上げる必要があります。${whom}にお知らせください。`,
      };
    case 'changed':
      return {
        found: '組織のポリシーが、版の番号を変えずに書き換えられています',
        why: '書き換えられた内容で確認しています。意図した変更かどうかは、Sekishoには分かりません。',
        advice: tell,
      };
    case 'expired':
      return {
        found: `組織のポリシーの期限が切れています（${problem.on}まで）`,
        why: '新しいポリシーが届くまで、期限の切れた内容で確認しています。',
        advice: tell,
      };
    case 'degraded':
      return {
        found: `組織のポリシーに、この版のSekishoには分からない項目が${countOf(problem)}件あります`,
        why: `その項目を除いた内容で確認しています（${listed(problem, '、', '件')}）。`,
        advice: `Sekishoを新しくしてください。新しくしても続くときは、${whom}にお知らせください。`,
      };
  }
}

function inEnglish(problem: HealthProblem, contact: string): Sentences {
  const whom =
    contact === '' ? 'whoever looks after the policy' : `whoever looks after the policy (${contact})`;
  const tell = `You can go on working. Please tell ${whom}.`;
  switch (problem.kind) {
    case 'missing':
      return {
        found: 'Your organisation’s policy is not there any more',
        why: `The one received on ${problem.received} is in use. What has been decided since then is not in it.`,
        advice: tell,
      };
    case 'unreadable':
      return {
        found: 'Your organisation’s policy cannot be read',
        why: `The one received on ${problem.received} is in use. What has been decided since then is not in it.`,
        advice: tell,
      };
    case 'older':
      return {
        found: 'Your organisation’s policy has gone back to an earlier revision',
        why: `Revision ${problem.offered} arrived, but a later one was in use already and stays in use.`,
        advice: `You can go on working. Going back needs a new revision number too. Please tell ${whom}.`,
      };
    case 'changed':
      return {
        found: 'Your organisation’s policy was changed without a new revision',
        why: 'It is in use as it is now. Sekisho cannot tell whether the change was meant.',
        advice: tell,
      };
    case 'expired':
      return {
        found: `Your organisation’s policy was meant for use until ${problem.on}`,
        why: 'It stays in use until a new one arrives.',
        advice: tell,
      };
    case 'degraded':
      return {
        found: `Your organisation’s policy says ${countOf(problem) === 1 ? 'something' : `${countOf(problem)} things`} that this version of Sekisho does not understand`,
        why: `The rest of it is in use, without ${listed(problem, ', ', ' more')}.`,
        advice: `Please update Sekisho. If this stays, please tell ${whom}.`,
      };
  }
}

/** Paths for whoever looks after the policy; the first few show the way. */
function listed(problem: Degraded, between: string, more: string): string {
  const shown = problem.leftOut.slice(0, SHOWN).join(between);
  const count = countOf(problem);
  return count > SHOWN ? `${shown}${between}+${count - SHOWN}${more}` : shown;
}

type Degraded = Extract<HealthProblem, { kind: 'degraded' }>;

function countOf({ leftOut, more = 0 }: Degraded): number {
  return leftOut.length + more;
}

const SHOWN = 3;
