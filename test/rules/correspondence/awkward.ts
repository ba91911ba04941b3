import type { ExampleMail } from '../../../src/rules/example.ts';
import { Chance } from './chance.ts';

/** Whom an honest mail goes to, and how it begins, where the name that is greeted is hard to find or is nobody's. */
const AWKWARD: readonly (readonly [string, string])[] = [
  ['info@client.example', 'Hi Oscar,\n\n'],
  ['sales.desk@client.example', 'Dear Ms Novak,\n\n'],
  ['gas.control@firm.example', 'John -\n\n'],
  ['kcdude77@hotmail.com', 'Hi Mary,\n\n'],
  ['stagecoach@aol.com', 'Peter:\n\n'],
  ['x4417@client.example', 'Tom,\n\n'],
  ['The Millers <miller@home.example>', 'Hi Ruth,\n\n'],
  ['"Huber Family" <huber@home.example>', 'Hi Anna,\n\n'],
  ['johnandmary@aol.com', 'Mary, '],
  ['Peter & Anna Huber <huber@home.example>', 'Anna -\n\n'],
  ['"Fleming, Rosalee (Assistant to K. Lay)" <rosalee.fleming@client.example>', 'Dear Ken,\n\n'],
  ['wang.xiaoming@client.example', 'Hi Steven,\n\n'],
  ['Minjun Kim <mjkim@client.example>', 'Hi Chris,\n\n'],
  ['Jonathan Cole <jcole@firm.example>', 'John, '],
  ['J. Scott Neal <sneal@firm.example>', 'Scott:\n\n'],
  ['Mary Jones <mary.smith@firm.example>', 'Dear Ms. Smith,\n\n'],
  ['Elizabeth Fox <efox@firm.example>', 'Betsy -\n\n'],
  ['catherine.cole@firm.example', 'Buddy,\n\n'],
  ['catherine.cole@firm.example', 'Hi both,\n\n'],
  ['catherine.cole@firm.example', 'Hey guys,\n'],
  ['catherine.cole@firm.example', 'Mom,\n\n'],
  ['catherine.cole@firm.example', 'Monday, '],
  ['catherine.cole@firm.example', 'John, Mary and I will attend.\n'],
  ['catherine.cole@firm.example', 'Brown, the new lawyer, called.\n'],
  ['catherine.cole@firm.example', 'Fortunately, '],
  ['catherine.cole@firm.example', 'John: 555-0100\nMary: 555-0101\n'],
  ['catherine.cole@firm.example', 'Thanks, Kay\n'],
  ['鈴木 一郎 <suzuki@firm.example>', '田中さんをCcに追加しました。\n'],
  ['鈴木 一郎 <suzuki@firm.example>', 'イチローさん\n\n'],
  ['鈴木 一郎 <suzuki@firm.example>', '部長\n\n'],
  ['佐藤 花子 <h.suzuki@firm.example>', '鈴木さん\n\n'],
  ['soumu@firm.example', '田中さん\n\n'],
  ['株式会社みなと <keiri@client.example>', '齋藤様\n\n'],
  ['hanahana-1985@ezweb.ne.jp', '齋藤様\n\n'],
  ['秘書課 山本 <yamamoto@client.example>', '田中社長\n\n'],
  ['ohno@client.example', '大野様\n\n'],
  ['John Smith <john.smith@client.example>', 'スミス様\n\n'],
  ['鈴木 花子 <hanako@client.example>', '鈴木太郎君の保護者様\n\n'],
];

/** Honest mail of the kinds that a comparison of names is most likely to be wrong about, a share of all honest mail. */
export function awkwardMail(seed: number, count: number): readonly ExampleMail[] {
  const chance = new Chance(seed);
  return Array.from({ length: count }, () => {
    const [to, head] = chance.of(AWKWARD);
    const isJapanese = /[\u3040-\u30ff\u3400-\u9fff]/.test(head);
    const body = isJapanese ? 'お世話になっております。資料をお送りします。' : 'please see the note below.';
    return { from: 'kay.reed@firm.example', to: [to], subject: 'Re: plan', body: head + body };
  });
}
