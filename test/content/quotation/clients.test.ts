import { describe, test } from 'vitest';
import { expectDivided, type MarkedMail } from '../marked-mail.ts';

/**
 * How mail programs quote when they answer and pass on, by program, version and language of their menus.
 * The mails are made up; the forms are those the programs write.
 */
const CLIENTS: readonly MarkedMail[] = [
  {
    name: 'Lotus Notes 5 to 8, reply, en',
    mail: `
t:Fine with me.
t:
t:
q:Bob Brown
q:11/26/2026 10:19 AM
q:To: Ann Miller/HQ/OFFICE@OFFICE
q:cc:
q:Subject: Report
q:
q:Attached is the report you wanted.`,
  },
  {
    name: 'Lotus Notes 4, reply with name and day in one line, en',
    mail: `
t:Please take me off this list.
t:
q:"Brown, Bob" <bob.brown@customer.example> on 11/26/2026 01:41:40 PM
q:To: "Al Ames" <al.ames@firm.example>
q:cc:
q:Subject: News
q:
q:News of the month.`,
  },
  {
    name: 'Lotus Notes, reply for somebody else, en',
    mail: `
t:He may go.
t:
q:Bob Brown@OFFICE
q:Sent by: Eve Stone
q:11/26/2026 10:19 AM
q:
q:To: Ann Miller/HQ/OFFICE@OFFICE
q:cc: Carl Cook/HQ/OFFICE@OFFICE
q:Subject: Leave
q:
q:May I enclose the form?`,
  },
  {
    name: 'Lotus Notes, forward with a divider over two lines, en',
    mail: `
t:Can you answer this one?
t:
q:---------------------- Forwarded by Ann Miller/HQ/OFFICE on 11/26/2026
q:04:01 PM ---------------------------
q:
q:Eve Stone
q:11/26/2026 09:49 AM
q:To: Ann Miller/HQ/OFFICE@OFFICE
q:cc:
q:Subject: Plan
q:
q:Please find attached the plan.`,
  },
  {
    name: 'Outlook 2003 to 2024, reply, en',
    mail: `
t:Agreed.
t:
q:From: Sato Hanako <hanako@office.example>
q:Sent: Friday, November 20, 2026 10:00 AM
q:To: Bob Brown <bob@customer.example>
q:Subject: Plan
q:
q:The plan is attached.`,
  },
  {
    name: 'Outlook 2016 to 2024, reply, ja',
    mail: `
t:承知しました。
t:
q:差出人: 佐藤 花子 <hanako@office.example>
q:送信日時: 2026年11月20日 10:00
q:宛先: Bob Brown <bob@customer.example>
q:件名: 資料
q:
q:資料を添付します。`,
  },
  {
    name: 'Outlook 2010 to 2024, reply, de',
    mail: `
t:Einverstanden.
t:
q:Von: Sato Hanako <hanako@office.example>
q:Gesendet: Freitag, 20. November 2026 10:00
q:An: Bob Brown <bob@customer.example>
q:Betreff: Plan
q:
q:Der Plan ist attached.`,
  },
  {
    name: 'Outlook 2010 to 2024, reply, fr',
    mail: `
t:D’accord.
t:
q:De : Sato Hanako <hanako@office.example>
q:Envoyé : vendredi 20 novembre 2026 10:00
q:À : Bob Brown <bob@customer.example>
q:Objet : Plan
q:
q:Le plan est attached.`,
  },
  {
    name: 'Outlook Express 6, reply, en',
    mail: `
t:Yes.
t:
q:----- Original Message -----
q:From: "Sato Hanako" <hanako@office.example>
q:To: <bob@customer.example>
q:Sent: Friday, November 20, 2026 10:00 AM
q:Subject: Plan
q:
q:The plan is attached.`,
  },
  {
    name: 'Windows Live Mail, reply, ja',
    mail: `
t:はい。
t:
q:-----元のメッセージ-----
q:差出人: 佐藤 花子
q:送信日時: 2026年11月20日 10:00
q:宛先: Bob Brown
q:件名: 資料
q:
q:資料を添付します。`,
  },
  {
    name: 'Gmail on the web, reply, en',
    mail: `
t:Yes.
t:
q:On Fri, Nov 20, 2026 at 10:00 AM Sato Hanako <hanako@office.example> wrote:
q:
q:> The plan is attached.`,
  },
  {
    name: 'Gmail on the web, forward, en',
    mail: `
t:See below.
t:
q:---------- Forwarded message ---------
q:From: Sato Hanako <hanako@office.example>
q:Date: Fri, Nov 20, 2026 at 10:00 AM
q:Subject: Plan
q:To: Bob Brown <bob@customer.example>
q:
q:The plan is attached.`,
  },
  {
    name: 'Gmail on the web, reply, ja',
    mail: `
t:はい。
t:
q:2026年11月20日(金) 10:00 佐藤 花子 <hanako@office.example>:
q:
q:> 資料を添付します。`,
  },
  {
    name: 'Thunderbird 140 to 153, reply, de',
    mail: `
q:Am 20.11.26 um 10:00 schrieb Sato Hanako:
q:> Der Plan ist attached.
t:Danke.`,
  },
  {
    name: 'Thunderbird 140 to 153, forward, ja',
    mail: `
t:ご参考まで。
t:
q:-------- 転送されたメッセージ --------
q:件名: 	資料
q:日付: 	Fri, 20 Nov 2026 10:00:00 +0900
q:差出人: 	佐藤 花子 <hanako@office.example>
q:宛先: 	bob@customer.example
q:
q:資料を添付します。`,
  },
  {
    name: 'Thunderbird 140 to 153, reply, fr',
    mail: `
q:Le 20/11/2026 à 10:00, Sato Hanako a écrit :
q:> Le plan est attached.
t:Merci.`,
  },
  {
    name: 'Apple Mail 9 to 16, reply, en',
    mail: `
t:Yes.
t:
q:> On 20 Nov 2026, at 10:00, Sato Hanako <hanako@office.example> wrote:
q:>
q:> The plan is attached.`,
  },
  {
    name: 'Apple Mail 9 to 16, forward, de',
    mail: `
t:Zur Kenntnis.
t:
q:Anfang der weitergeleiteten Nachricht:
q:
q:Von: Sato Hanako <hanako@office.example>
q:Betreff: Plan
q:Datum: 20. November 2026 um 10:00:00 MEZ
q:An: Bob Brown <bob@customer.example>
q:
q:Der Plan ist attached.`,
  },
  {
    name: 'Becky! 2, reply, ja',
    mail: `
t:了解です。
t:
q:On Fri, 20 Nov 2026 10:00:00 +0900
q:佐藤 花子 <hanako@office.example> wrote:
q:
q:> 資料を添付します。`,
  },
];

describe('What the sender wrote stands apart from what their mail program quoted', () => {
  test.each(CLIENTS)('in $name.', ({ mail }) => {
    expectDivided(mail);
  });
});

describe('Own words stay own', () => {
  test.each<MarkedMail>([
    {
      name: 'below an attribution whose quote was cut out, above the next one',
      mail: `
q:On Thu, Nov 26, 2026 at 11:32, Bob Brown wrote:
t:[...]
t:
t:I attach the report you asked for.
t:
q:> and the other question?
t:
t:Later.`,
    },
    {
      name: 'between a Japanese greeting, an attribution and the first quote',
      mail: `
t:田中です。
t:
q:On 2026/11/26, at 23:01, Hanako Sato wrote:
t:
t:ご依頼の資料を添付いたします。
t:
q:> ほかに必要なものはありますか？
t:
t:ありません。`,
    },
    {
      name: 'under a name and a day that head no quoted mail',
      mail: `
t:Bob Brown
t:11/26/2026 10:19 AM
t:
t:The minutes of our talk are attached.`,
    },
    {
      name: 'below a listing whose lines begin with two hyphens',
      mail: `
t:-- Build type: Release
t:--
t:-- Checking for compiler
t:
t:I attach the whole log.`,
    },
  ])('$name.', ({ mail }) => {
    expectDivided(mail);
  });

  test('and a mail quoted without marks stays quoted, also where it quotes another.', () => {
    expectDivided(`
t:Yes.
t:
q:On Fri, Nov 20, 2026 at 10:00 AM Sato Hanako <hanako@office.example> wrote:
q:
q:The plan is attached.
q:
q:On Thu, Nov 19, 2026 at 9:00 AM Bob Brown <bob@customer.example> wrote:
q:> Where is the plan?`);
  });
});
