import { describe, expect, it } from 'vitest';
import { wordsToOne } from '../../../src/content/text/conversation.ts';

const TO_ONE = `
Can you call me when you get a chance? I'd like to go over the curves you sent.
Are we still on for lunch? I can be downstairs at 11:45.
Your order #118-2093 has shipped and will arrive on Thursday.
Per our phone conversation this morning, here is my home number: 713-555-0148.
No problem. I'll take care of it tomorrow and let you know how it goes.
I have booked you into the Marriott for the 14th and 15th. Confirmation number 83920117.
Anna, you left your scarf at our place on Saturday!
Your flight to Denver has been changed to UA 482, departing 6:15. Seat 14C.
お問い合わせいただきました件、在庫がございましたので、本日発送いたしました。
先ほどはお電話ありがとうございました。5%でしたら値引き可能とのことでした。
ご注文番号 A-55821 の商品につきまして、入荷が遅れております。
面接の件ですが、ご希望の24日14時で確定いたしました。
あなたの11月分の給与は、振込額 248,310円です。
明日のランチ、12時に受付前でいい？
`;
const TO_MANY = `
Dear all, can you let me know whether you are free on Friday? I will book a room.
Dear customer, our shop will be closed from 24 December. We thank you for your business.
Volunteers needed! If you can spare two hours, let me know which shift suits you.
Our winter sale starts on Friday. Everything in the shop is 20 % off.
This is a reminder that your library books must be returned before the summer break.
Would you like to sing? Our choir is looking for tenors. Call Ann at 555-0190.
The parking garage will be repaved this weekend. Please move your car by Friday 6 pm.
保護者の皆様 明日は弁当の日です。ご不明な点は担任までお電話ください。
お世話になっております。年末年始の休業日をお知らせいたします。
忘年会の件 日時は19日18時です。出欠を10日までに私までお知らせください。
先日は展示会にお越しいただき、誠にありがとうございました。当日の資料を下記に公開しました。
請求書の発行方法が変わります。ご理解のほどよろしくお願いいたします。
`;

describe('A text that greets nobody', () => {
  it.each(linesOf(TO_ONE))('speaks with one person: %s', (text) => {
    const words = wordsToOne(text);
    expect(words).toBeDefined();
    expect((words ?? '').length).toBeLessThanOrEqual(40);
  });

  it.each(linesOf(TO_MANY))('speaks to many: %s', (text) => {
    expect(wordsToOne(text)).toBeUndefined();
  });

  it('of any length is read in no time worth speaking of', () => {
    for (const part of ['you I ', 'お電話', 'ご注文', '? ', 'Thanks for your ', 'あ'])
      expect(wordsToOne(part.repeat(20_000))).toBeUndefined();
    for (const part of ['you I ', 'お電話', 'your order ', 'の'])
      expect(['string', 'undefined']).toContain(typeof wordsToOne(part.repeat(300)));
  });
});

function linesOf(text: string): readonly string[] {
  return text.trim().split('\n');
}
