import { describe, expect, it } from 'vitest';
import { hasPeopleList, isPeopleListName } from '../../../src/content/text/people-list.ts';

/** Written before the grammar was tried on them. */
const LISTS = `
対象者一覧.xlsx|応募者リスト.csv|顧客リスト2026.xlsx|成績.xlsx|受験者データ.csv|名簿_2026.xlsx|members2026.csv|参加者120名.xlsx
shareholder register.pdf|addressbook.vcf|contacts export.csv|ﾒｲﾎﾞ.xls|会員ﾘｽﾄ.xls|株主名簿（2026年3月末）.pdf
Participant List Nov.xlsx|MemberList.xlsx|customer_list_final_v2.xlsx|client-contacts.xlsx
employee_data.csv|EmployeeSalaries.xlsx|staff list.docx|student grades.xlsx|list of attendees.pdf
List of all donors.xlsx|patients.csv|PatientRecords.xlsx|guest-list-wedding.xlsx|volunteers.xlsx
contacts.csv|contacts (1).vcf|outlook contacts.csv|alumni directory 2025.pdf|class list 3B.docx
Class roster.pdf|payroll_2026-10.xlsx|registrations export.csv|sign-up list.xlsx
Newsletter subscribers.csv|email addresses of customers.xlsx|tenant list.xlsx|voter roll.csv
applicants_2026.xlsx|申込者一覧表.xlsx|参加者名簿（最終）.pdf|出席者リスト.docx|顧客データ.csv|顧客マスタ.csv|お客様情報.xlsx|会員情報一覧.xlsx
保護者連絡先一覧.xlsx|緊急連絡網.docx|住所録.xlsx|年賀状リスト.xlsx|宛名リスト.csv|患者一覧.xlsx|利用者台帳.xlsx|受講者アンケート回答一覧.xlsx
セミナー参加申込（回答）.xlsx|フォームの回答 1.xlsx|給与一覧.xlsx|賃金台帳.xls|健康診断結果一覧.xlsx|社員台帳.xlsx|組合員名簿.pdf|応募者（2026年度新卒）一覧.xlsx
合格者一覧.pdf|当選者リスト.xlsx|寄附者一覧.xlsx|要支援者リスト.xlsx|滞納者一覧.xlsx|2026年度_3年生_成績一覧.xlsx|生徒成績データ.xlsx|期末テスト成績表.xlsx
退会者リスト.csv|配信先リスト.csv|メルマガ配信リスト.csv|会員1234件.csv|メンバー表.xlsx|部員名簿.xlsx|選手一覧.xlsx|予約一覧.xlsx|出欠表.xlsx
名刺データ.xlsx|内定者一覧.xlsx|アドレス帳.csv|顧客.xlsx|会員_20261101.csv|参加者 最新版.xlsx|Customers.xlsx
CRM contacts export 2026-11-20.csv|leads_q3.csv|delegates list.docx|RSVP list.xlsx|household list.pdf
parents' contact list.xlsx|exam scores.xlsx|一覧（応募者）.xlsx|学生ボランティア名簿.xlsx|Employee Directory.pdf|OB会名簿.docx
ファンクラブ会員_2026.csv|セミナー参加者.xlsx|説明会予約者一覧.xlsx|奨学生リスト.xlsx|新入社員リスト.xlsx|退職者データ.xlsx|マラソン大会エントリー者一覧.xlsx
園児名簿.xls|保護者メールアドレス.xlsx|顧客情報（抜粋）.csv|お客様リスト_関東.xlsx|メーリングリスト登録者.csv|受験者一覧(1次).xlsx|1年2組 成績.xlsx|来館者名簿.pdf
寄付者データ2025.csv|会員85名.xlsx|出席者 42人.xlsx|欠席者連絡表.xlsx|町内会員名簿.xlsx|被災者台帳.xlsx|検診対象者.csv|給与データ_10月.csv
ﾒﾝﾊﾞｰ一覧.xlsx|応募者ﾃﾞｰﾀ.csv|Webinar registrants.xlsx|attendee-emails.csv|Donor database backup.csv
conference_participants_final.xlsx|candidate list - round 2.pdf|Customer contact details.xlsx
guests (180).xlsx|student_records_2026.zip|Our members 340.xlsx|Shareholders.xlsx|residents list.pdf
team roster.pdf|patient export.csv|contact list.docx|all_staff_phone_numbers.xlsx|payroll november.pdf
class 4 grades.xlsx|class list.pdf|applicant data.xlsx|membership_register.xlsx|survey responses.xlsx
Alumni addresses.csv|volunteer contact sheet.pdf|employees_2026.xlsx
`;
const OTHERS = `
価格一覧.pdf|製品リスト.xlsx|checklist.docx|todo list.xlsx|一覧表の書き方.pdf|packing list.pdf|メンバー募集のお知らせ.pdf|見積書.pdf
会議資料.pptx|議事録_20261120.docx|請求書一覧.xlsx|部品リスト.xlsx|図面リスト.xlsx|商品一覧2026.pdf|料金表.pdf|スケジュール表.xlsx|タスク一覧.xlsx
課題管理表.xlsx|物件一覧.pdf|協力業者一覧.xlsx|取扱店一覧.pdf|会場一覧.xlsx|参加者募集要項.pdf|会員規約.pdf|会員情報変更届.pdf|名簿様式.xlsx|参加申込書.docx
社員旅行のご案内.pdf|お客様アンケート.pdf|営業成績.xlsx|売上データ.csv|成績証明書.pdf|アドレス設定.pdf|顧客満足度調査報告書.pdf|生徒募集ポスター.pdf|保護者会資料.pdf
受講者用テキスト.pdf|利用者マニュアル.pdf|price list.xlsx|parts-list.csv|wish list.docx|Member benefits.pdf
customer agreement.docx|employee handbook.pdf|student guide 2026.pdf|volunteer flyer.pdf|data sheet.pdf
product datasheet.pdf|user manual.pdf|class schedule.pdf|customer presentation.pptx|client proposal.docx
patient information leaflet.pdf|participant guide.pdf|member application form.docx
staff meeting minutes.docx|guest wifi instructions.pdf|test results build 512.csv|results.csv
sales data 2026.xlsx|data.csv|export.csv|list.xlsx|リスト.xlsx|一覧.xlsx|Book1.xlsx|budget.xlsx
Invoice 2026-11.pdf|report_final.docx|IMG_2031.jpg|登壇者一覧.pdf|出展者一覧.pdf|担当者一覧.pdf|開発者向け資料.pdf|代表者印.pdf
事業者一覧.xlsx|施設利用料一覧.pdf|学生証コピー.pdf|社員証申請.pdf|勤務表.xlsx|シフト表.xlsx|時間割表.pdf|用語一覧.xlsx|著者校正.pdf|会員証デザイン.ai
会員向けチラシ.pdf|選手権大会要項.pdf|Users Group agenda.pdf|leads to be fixed.docx|class diagram.pdf|client.ts
customer support plan.docx|Customer Data Sheet.pdf|Employee of the month.pptx|機器一覧.xlsx|サーバー一覧.xlsx
URL一覧.xlsx|患者さん向けパンフレット.pdf|連絡先変更のお知らせ.pdf|職員会議資料.pdf|学生生活の手引き.pdf|取引先一覧.xlsx|メニュー表.pdf|体制表.xlsx
メンバー紹介.pdf|顧客向け提案資料.pptx|顧客管理システム見積.pdf|株主総会招集通知.pdf|会員総会資料.pdf|予算一覧.xlsx|年間行事予定表.pdf|車両一覧.xlsx|会員価格表.pdf
会員数推移.xlsx|参加者数集計.xlsx|利用者負担額一覧.pdf|患者数データ.xlsx|学生割引について.pdf|顧客単価分析.xlsx|社員食堂メニュー表.pdf|職員駐車場図.pdf
住民説明会資料.pdf|選手村地図.pdf|当選者発表資料.pdf|入居者募集図面.pdf|メンバーシップ規約.pdf|アルバイト募集要項.pdf|ボランティア活動報告.pdf|株主優待のご案内.pdf
生徒会だより.pdf|顧客訪問報告.docx|研修資料一覧.pdf|参考文献リスト.docx|持ち物リスト.pdf|買い物リスト.xlsx|検査データ.csv|測定結果一覧.xlsx|機能一覧.xlsx
会議室予約方法.pdf|予約表.pdf|number of users.csv|user acceptance test plan.docx|customer journey map.pptx
client onboarding checklist.xlsx|staff rota week 47.xlsx|membership fees 2026.pdf|contact form.pdf
candidate brief.pdf|student handbook.pdf|guest lecture slides.pptx|leads.docx|volunteer day photos.zip
alumni magazine.pdf|tenant agreement.pdf|parents evening schedule.pdf|player guide.pdf
registration form.pdf|attendee pack.pdf|resident parking map.pdf|employee benefits overview.pdf
winners photo.jpg|user story list.xlsx|class notes.docx|data dictionary.xlsx|address labels template.docx
bill of materials list.xlsx|shopping list.txt|reading list.pdf|mailing list rules.pdf
patient safety report.pdf|shareholder letter.pdf|donor newsletter.pdf|delegate handbook.pdf
household budget.xlsx|voter information guide.pdf
`;

describe('A file’s name', () => {
  it.each(namesIn(LISTS))('says that it lists people: %s', (name) => {
    expect(isPeopleListName(name)).toBe(true);
  });

  it.each(namesIn(OTHERS))('says nothing of the kind: %s', (name) => {
    expect(isPeopleListName(name)).toBe(false);
  });

  it('is read the same in full width, half width and capitals', () => {
    for (const name of [
      'ＭＥＭＢＥＲＳ２０２６．ＣＳＶ',
      'MEMBERS2026.CSV',
      'ﾒﾝﾊﾞｰﾘｽﾄ.xlsx',
      'C:\\temp\\参加者名簿.xlsx',
    ])
      expect(isPeopleListName(name), name).toBe(true);
  });

  it('beyond any length is read in no time worth speaking of, and is a sentence', () => {
    for (const part of ['参加者', '一覧', 'member ', 'a ', '者']) {
      expect(isPeopleListName(part.repeat(20_000))).toBe(false);
      expect(typeof hasPeopleList(part.repeat(2_000))).toBe('boolean');
    }
  });
});

function namesIn(lines: string): readonly string[] {
  return lines.trim().split(/[|\n]/);
}
