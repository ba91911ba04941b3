import { crowd, type Example, type GradeOf, strangers } from '../example.ts';
import type rule from './rule.ts';

const OFFICE = '佐藤 花子 <sato@office.example>';
const CUSTOMER = ['鈴木 一郎 <suzuki@customer.example>'];

const FAMILY = ['佐藤', '鈴木', '高橋', '田中', '伊藤', '渡辺', '山本', '中村', '小林', '加藤'];
const GIVEN = ['太郎', '花子', '一郎', '美咲', '健', 'さくら', '次郎', '由美', '翔', '愛'];
const WESTERN = [
  'John Miller',
  'Mary Jones',
  'Robert Brown',
  'Linda Davis',
  'David Wilson',
  'Susan Moore',
  'James Taylor',
  'Karen Anderson',
  'Paul Thomas',
  'Nancy Jackson',
  'Mark White',
  'Betty Harris',
];
const SHOPS = [
  '渋谷',
  '新宿',
  '池袋',
  '上野',
  '品川',
  '中野',
  '横浜',
  '川崎',
  '大宮',
  '千葉',
  '立川',
  '町田',
];

const NAMED =
  'Anna Miller,John Carter,Priya Shah,Tom Novak,Lucy Chen,Omar Haddad,Luis Ortega,Grace Kim,Peter Wood,Nina Rossi'.split(
    ',',
  );

/** Lists of people at the edges, single numbers, and what daily mail is full of. */
export const examples: readonly Example<GradeOf<typeof rule>>[] = [
  {
    name: { ja: '氏名と点数だけの表（英語の見出し）', en: 'Names with bare scores below an English heading' },
    mail: {
      from: 'office@school.example',
      to: ['head@other-school.example'],
      body: `Name,Score\n${NAMED.map((name, index) => `${name},${60 + index * 3}`).join('\n')}`,
    },
    expect: { grade: 'many-persons', level: 'ask', about: 1 },
  },
  {
    name: { ja: '点線の先に評価の文字', en: 'Grades at the end of dotted lines' },
    mail: {
      from: 'office@school.example',
      to: ['head@other-school.example'],
      subject: 'Exam results',
      body: NAMED.map((name, index) => `| ${name} ........ ${'ABC'.charAt(index % 3)}+ |`).join('\n'),
    },
    expect: { grade: 'many-persons', level: 'ask', about: 1 },
  },
  {
    name: { ja: '氏名と部屋番号の一覧', en: 'Names with room numbers' },
    mail: {
      from: 'office@school.example',
      to: ['head@other-school.example'],
      subject: 'Rooms',
      body: NAMED.map((name, index) => `${name} ${201 + index}`).join('\n'),
    },
    expect: 'silent',
  },
  {
    name: { ja: 'ログにカード番号が残ったまま送る', en: 'A log with a card number in it' },
    incident: 'b-league',
    mail: {
      from: OFFICE,
      to: ['support@vendor.example'],
      subject: 'ログの確認のお願い',
      body: 'お世話になっております。\n下記のログをご確認ください。\n\n2026-11-20T10:00:01 POST /pay card=4539148803436467 exp=12/27 OK\n',
    },
    expect: { grade: 'card-number', level: 'ask', about: 1 },
  },
  {
    name: { ja: 'クレジットカード番号と有効期限を書いた', en: 'A credit card number with its expiry date' },
    mail: {
      from: OFFICE,
      to: ['reservation@hotel.example'],
      body: '予約をお願いします。\nカード番号：4539-1488-0343-6467\n有効期限：12/27\n名義：HANAKO SATO',
    },
    expect: { grade: 'card-number', level: 'ask', about: 1 },
  },
  {
    name: { ja: '全角で書いたカード番号', en: 'A card number in full-width digits' },
    mail: {
      from: OFFICE,
      to: CUSTOMER,
      body: 'カード番号は　５５５５　５５５５　５５５５　４４４４　です。',
    },
    expect: { grade: 'card-number', level: 'ask', about: 1 },
  },
  {
    name: { ja: '英文のAmex番号', en: 'An American Express number' },
    mail: {
      from: OFFICE,
      to: ['bob@customer.example'],
      body: 'Hi Bob,\n\nPlease charge my Amex 3782 822463 10005, exp 09/28.\n\nHanako',
    },
    expect: { grade: 'card-number', level: 'ask', about: 1 },
  },
  {
    name: { ja: '言葉のない16桁の番号が4件並ぶ', en: 'Four bare card numbers, one a line' },
    mail: {
      from: OFFICE,
      to: CUSTOMER,
      body: 'ご確認ください。\n4539148803436467\n5555555555554444\n3530111333300000\n6011111111111117\n',
    },
    expect: { grade: 'card-number', level: 'ask', about: 1 },
  },
  {
    name: { ja: '社内の人にカード番号を伝える', en: 'A card number to a colleague' },
    mail: {
      from: OFFICE,
      to: ['tanaka@office.example'],
      body: '法人カードの番号は4539 1488 0343 6467です。',
    },
    expect: { grade: 'number-inside', level: 'note', about: 0 },
  },
  {
    name: { ja: '16桁の注文番号', en: 'An order number of sixteen digits' },
    mail: {
      from: OFFICE,
      to: CUSTOMER,
      body: 'ご注文番号：4539148803436467\nお支払い方法：クレジットカード\n発送後にご連絡します。',
    },
    expect: 'silent',
  },
  {
    name: { ja: 'カードの下4桁だけ', en: 'The last four digits of a card' },
    mail: {
      from: OFFICE,
      to: CUSTOMER,
      body: 'カード番号：**** **** **** 6467（有効期限 12/27）で承りました。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '検査数字の合わない16桁', en: 'Sixteen digits that are no card number' },
    mail: { from: OFFICE, to: CUSTOMER, body: 'カード番号：4539 1488 0343 6468' },
    expect: 'silent',
  },
  {
    name: { ja: 'テスト用のカード番号', en: 'A test card number' },
    mail: {
      from: OFFICE,
      to: ['dev@vendor.example'],
      body: '結合テストでは、テスト用カード番号 4242 4242 4242 4242 をお使いください。',
    },
    expect: 'silent',
  },
  {
    name: { ja: 'ミリ秒の時刻が並ぶログ', en: 'A log with timestamps in milliseconds' },
    mail: {
      from: OFFICE,
      to: ['support@vendor.example'],
      body: 'card service log\n1763712000123 start\n1763712000456 ok\n1763712001789 ok\n1763712002012 end',
    },
    expect: 'silent',
  },
  {
    name: { ja: 'JANコードの一覧', en: 'A list of product codes' },
    mail: {
      from: OFFICE,
      to: CUSTOMER,
      body: 'JANコード\n4901234567894\n4912345678904\n4569951116179\n4512345678906',
    },
    expect: 'silent',
  },
  {
    name: { ja: '税理士にマイナンバーを送る', en: 'A My Number to the tax accountant' },
    mail: {
      from: OFFICE,
      to: ['tax@zeirishi.example'],
      subject: '年末調整の件',
      body: '先生\n\nお世話になっております。\n新しい社員のマイナンバーは 1234 5678 9018 です。',
    },
    expect: { grade: 'national-number', level: 'ask', about: 1 },
  },
  {
    name: { ja: '件名に個人番号とあり、本文に番号だけ', en: 'The subject says what the number is' },
    mail: {
      from: OFFICE,
      to: ['roumu@sharoushi.example'],
      subject: '個人番号のご連絡',
      body: 'ご依頼の件です。\n\n1234-5678-9018',
    },
    expect: { grade: 'national-number', level: 'ask', about: 1 },
  },
  {
    name: { ja: 'マイナンバーカードの案内', en: 'News about My Number cards, without a number' },
    mail: {
      from: OFFICE,
      to: CUSTOMER,
      body: 'マイナンバーカードの受け取りについてご案内します。\nお問い合わせ：0120-95-0178\n受付番号：123456789018',
    },
    expect: 'silent',
  },
  {
    name: { ja: '12桁の追跡番号', en: 'Tracking numbers of twelve digits' },
    mail: {
      from: OFFICE,
      to: CUSTOMER,
      body: '本日発送しました。\n送り状番号 1234 5678 9018\n送り状番号 3981 2345 6782\n',
    },
    expect: 'silent',
  },
  {
    name: { ja: '米国の社会保障番号', en: 'A US social security number' },
    mail: { from: OFFICE, to: ['hr@agency.example'], body: 'For the W-2: John Miller, SSN 219-09-9999.' },
    expect: { grade: 'national-number', level: 'ask', about: 1 },
  },
  {
    name: { ja: '10人分の名簿（氏名・住所・電話）', en: 'A list of ten people with address and phone' },
    incident: 'fukui',
    mail: {
      from: OFFICE,
      to: ['print@contractor.example'],
      subject: '参加者名簿',
      body: `名簿をお送りします。\n\nNo,氏名,住所,電話番号\n${rows(10, (i) => `${i + 1},${name(i)},福井県福井市大手${i + 1}-2-3,${phone(i)}`)}`,
    },
    expect: { grade: 'many-persons', level: 'ask', about: 1 },
  },
  {
    name: { ja: '9人分の連絡先', en: 'Nine people with their phone numbers' },
    mail: {
      from: OFFICE,
      to: CUSTOMER,
      body: `当日の連絡先です。\n${rows(9, (i) => `${name(i)}　${phone(i)}`)}`,
    },
    expect: 'silent',
  },
  {
    name: { ja: '10人分の氏名と携帯番号', en: 'Ten people with their phone numbers' },
    mail: {
      from: OFFICE,
      to: strangers(3),
      body: `緊急連絡網です。\n${rows(10, (i) => `${name(i)}　${phone(i)}`)}`,
    },
    expect: { grade: 'many-persons', level: 'ask', about: 3 },
  },
  {
    name: { ja: '項目が1行ずつの申込み10人分', en: 'Ten applications, a line for each detail' },
    mail: {
      from: OFFICE,
      to: ['jimu@event.example'],
      body: rows(10, (i) => `氏名：${name(i)}\n生年月日：198${i}年4月${i + 1}日\n電話：${phone(i)}\n`),
    },
    expect: { grade: 'many-persons', level: 'ask', about: 1 },
  },
  {
    name: { ja: 'ポリシー：3人分から確認する', en: 'A policy: ask from three people on' },
    policy: { options: { manyPersons: 3 } },
    mail: { from: OFFICE, to: CUSTOMER, body: rows(3, (i) => `${name(i)}　${phone(i)}`) },
    expect: { grade: 'many-persons', level: 'ask', about: 1 },
  },
  {
    name: { ja: '英文の名簿12人分', en: 'An English list of twelve, with birth dates' },
    mail: {
      from: OFFICE,
      to: ['tours@travel.example'],
      body: `Passenger list:\n\nName | Date of birth | Passport\n${rows(12, (i) => `${WESTERN[i] ?? ''} | 12/0${(i % 9) + 1}/1984 | TK12345${10 + i}`)}`,
    },
    expect: { grade: 'many-persons', level: 'ask', about: 1 },
  },
  {
    name: { ja: '1,000人の会員名簿', en: 'A register of a thousand members' },
    mail: {
      from: OFFICE,
      to: ['list@contractor.example'],
      body: `会員番号\t氏名\t携帯電話\n${rows(1000, (i) => `M${10000 + i}\t${name(i)}${'一二三四五六七八九十'.charAt(Math.floor(i / 100))}\t${phone(i)}`)}`,
    },
    expect: { grade: 'very-many-persons', level: 'ask', about: 1 },
  },
  {
    name: { ja: '社内へ20人分の緊急連絡網', en: 'Twenty phone numbers to colleagues' },
    mail: { from: OFFICE, to: crowd(5, 'office.example'), body: rows(20, (i) => `${name(i)}　${phone(i)}`) },
    expect: 'silent',
  },
  {
    name: { ja: '会社の署名（住所・電話・携帯）', en: 'A signature with address and phones' },
    mail: {
      from: OFFICE,
      to: CUSTOMER,
      body: '鈴木様\n\nお世話になっております。\n資料をご確認ください。\n\n--\n株式会社オフィス 営業部\n佐藤 花子\n〒100-0001 東京都千代田区千代田1-1\nTEL 03-1234-5678 / FAX 03-1234-5679\n携帯 090-1111-2222\nsato@office.example',
    },
    expect: 'silent',
  },
  {
    name: { ja: '店舗12か所の所在地と電話', en: 'Twelve shops with address and phone' },
    mail: {
      from: OFFICE,
      to: CUSTOMER,
      body: `配送先の店舗です。\n${rows(12, (i) => `${SHOPS[i] ?? ''}店　東京都渋谷区神宮前${i + 1}-2-3　03-1234-56${10 + i}`)}`,
    },
    expect: 'silent',
  },
  {
    name: {
      ja: '自社メンバー12人の体制表（氏名とアドレス）',
      en: 'A project team of twelve with mail addresses',
    },
    mail: {
      from: OFFICE,
      to: CUSTOMER,
      body: `体制をお知らせします。\n${rows(12, (i) => `${name(i)}　member${i}@office.example`)}`,
    },
    expect: 'silent',
  },
  {
    name: { ja: '引用の中の名簿', en: 'A list of people in what is quoted' },
    mail: {
      from: OFFICE,
      to: CUSTOMER,
      subject: 'Re: 参加者',
      body: `ありがとうございます。確認しました。\n\n> 参加者です。\n${rows(12, (i) => `> ${name(i)}　${phone(i)}`)}`,
    },
    expect: 'silent',
  },
  {
    name: { ja: '振込先の口座', en: 'Our bank account on an invoice' },
    mail: {
      from: OFFICE,
      to: CUSTOMER,
      body: '下記へお振り込みください。\n三菱UFJ銀行 新宿支店 普通 1234567 カ）オフィス\n金額：1,234,567円',
    },
    expect: 'silent',
  },
  {
    name: { ja: 'Web会議の国別の電話番号', en: 'Dial-in numbers of a web meeting' },
    mail: {
      from: OFFICE,
      to: CUSTOMER,
      body: `Join the meeting\nMeeting ID: 812 3456 7890\nDial by your location\n${rows(14, (i) => `+1 646 558 86${10 + i} US (New York)`)}\nUnited Kingdom: +44 20 3481 5237\nHong Kong: +852 5803 3730`,
    },
    expect: 'silent',
  },
  {
    name: { ja: '参加者12人の氏名だけ', en: 'Twelve names and nothing else' },
    mail: {
      from: OFFICE,
      to: CUSTOMER,
      body: `参加者は次のとおりです。\n${rows(12, (i) => `${name(i)} 様`)}`,
    },
    expect: 'silent',
  },
  {
    name: { ja: '見積の数字が並ぶ表', en: 'A table of prices' },
    mail: {
      from: OFFICE,
      to: CUSTOMER,
      body: `品名\t数量\t単価\t金額\n${rows(15, (i) => `部品A-${i}\t${i + 10}\t1,2${10 + i}\t123,4${10 + i}`)}`,
    },
    expect: 'silent',
  },
  {
    name: { ja: '日程表に担当者名', en: 'A schedule with names' },
    mail: {
      from: OFFICE,
      to: CUSTOMER,
      body: rows(14, (i) => `2026/11/${10 + i} 10:00-12:00 ${name(i)} 第${i + 1}会議室`),
    },
    expect: 'silent',
  },
  {
    name: { ja: 'お届け先3か所（氏名・住所・電話）', en: 'Three delivery addresses' },
    mail: {
      from: OFFICE,
      to: ['sales@maker.example'],
      body: `お届け先です。\n${rows(3, (i) => `${name(i)}様　〒150-00${10 + i} 東京都渋谷区神宮前${i + 1}-2-3　03-1234-56${10 + i}`)}`,
    },
    expect: 'silent',
  },
  {
    name: { ja: 'ありふれない名字の10人', en: 'Ten people with uncommon names' },
    mail: {
      from: OFFICE,
      to: CUSTOMER,
      body: rows(
        10,
        (i) =>
          `${i + 1} ${'有馬 椎名 早乙女 綾小路 白鳥 鬼塚 花沢 磯野 波野 月見里'.split(' ')[i] ?? ''} 太郎 ${phone(i)}`,
      ),
    },
    expect: { grade: 'many-persons', level: 'ask', about: 1 },
  },
  {
    name: { ja: '振込先の一覧9人分', en: 'Bank accounts of nine people' },
    mail: { from: OFFICE, to: CUSTOMER, body: rows(9, (i) => `${name(i)}　みずほ銀行 本店 普通 123456${i}`) },
    expect: 'silent',
  },
  {
    name: { ja: '名前と点数の一覧10人分', en: 'Names with points, ten people' },
    mail: {
      from: OFFICE,
      to: CUSTOMER,
      body: `今回の結果です。\n\n${rows(10, (i) => `${name(i)}　${40 + i}点`)}`,
    },
    expect: { grade: 'many-persons', level: 'ask', about: 1 },
  },
  {
    name: { ja: '名前と合否の一覧10人分', en: 'Names with decisions, ten people' },
    mail: {
      from: OFFICE,
      to: CUSTOMER,
      body: rows(10, (i) => `${name(i)} ${i % 2 ? '合格' : '不合格'}`),
    },
    expect: { grade: 'many-persons', level: 'ask', about: 1 },
  },
  {
    name: { ja: '品目と値段', en: 'Goods with prices' },
    mail: {
      from: OFFICE,
      to: CUSTOMER,
      body: rows(20, (i) => `会議室 ${i}号室 ${i},000円`),
    },
    expect: 'silent',
  },
  {
    name: {
      ja: '200人分の表を添付（30行は隠れている）',
      en: 'A table of 200 people attached, 30 rows of it hidden',
    },
    incident: 'fukui',
    mail: {
      from: OFFICE,
      to: ['print@contractor.example'],
      body: 'データをお送りします。',
      attachments: ['data.xlsx'],
      inside: [
        {
          kind: 'xlsx',
          tables: [
            {
              where: { part: 'sheet', name: '参加者', number: 1 },
              rows: [['氏名', '電話番号'], ...Array.from({ length: 200 }, (_, i) => [name(i), phone(i)])],
              header: 0,
              hiddenRows: Array.from({ length: 30 }, (_, i) => i + 1),
              hiddenColumns: [],
            },
          ],
        },
      ],
    },
    expect: { grade: 'many-persons', level: 'ask', about: 1 },
  },
  {
    name: { ja: '価格表を添付', en: 'A price list attached' },
    mail: {
      from: OFFICE,
      to: CUSTOMER,
      attachments: ['price.xlsx'],
      inside: [
        {
          kind: 'xlsx',
          tables: [
            {
              where: { part: 'sheet', name: 'Sheet1', number: 1 },
              rows: [
                ['品番', '品名', '価格'],
                ...Array.from({ length: 200 }, (_, i) => [`A-${i}`, '鉛筆', `${i}00`]),
              ],
              header: 0,
              hiddenRows: [],
              hiddenColumns: [],
            },
          ],
        },
      ],
    },
    expect: 'silent',
  },
];

function rows(count: number, row: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => row(index)).join('\n');
}

function name(index: number): string {
  const family = FAMILY[index % FAMILY.length] ?? '';
  return `${family} ${GIVEN[(index + Math.floor(index / FAMILY.length)) % GIVEN.length] ?? ''}`;
}

function phone(index: number): string {
  return `090-${1000 + Math.floor(index / 100)}-${String(5600 + (index % 100))}`;
}
