import { ENGLISH_SENDER, type Incident, people, SENDER } from './incident.ts';

/** The wrong person is greeted: name over an address that is somebody else's. */
export const GREETINGS: readonly Incident[] = [
  ...greeted('honorific-in-the-name', '小川 美雪 様 <m.ogawa@nagisa-shoji.co.jp>', '{}　様', '岡田', '小川'),
  ...greeted('family-name-alone', '小川 <m.ogawa@nagisa-shoji.co.jp>', '{}さま', '前田', '小川'),
  ...greeted('name-with-company', '渚商事 小川 美雪 <m.ogawa@nagisa-shoji.co.jp>', '{}様', '遠藤', '小川'),
  ...greeted('capitals', 'OGAWA Miyuki <m.ogawa@nagisa-shoji.co.jp>', '{}様', '坂本', '小川'),
  ...greeted('plain', '小川 美雪 <m.ogawa@nagisa-shoji.co.jp>', '{}様', '原田', '小川'),
  ...greeted(
    'full-name-wide-blanks',
    '西村 春香 <nishimura@tokiwa-denki.jp>',
    '{}　様',
    '三浦　学',
    '西村　春香',
  ),
  ...greeted(
    'company-above',
    '小川 美雪 <m.ogawa@nagisa-shoji.co.jp>',
    '渚商事株式会社\n営業部　{}様',
    '石井',
    '小川',
  ),
  ...greeted('san', '前田 勝 <maeda@kaede-foods.example>', '{}さん', '後藤', '前田'),
  ...greeted('teacher', '青木 渉 <aoki@wakakusa-gakuen.ac.jp>', '{}先生', '近藤', '青木'),
  ...greeted('dono', '岡田 光 <okada@itsuki-unso.co.jp>', '{}殿', '坂本', '岡田'),
  ...greeted('romaji-display-name', 'Haruka Nishimura <haruka@tokiwa-denki.jp>', '{}様', '藤原', '西村'),
  ...greeted('private-address', '遠藤 文 <fumi.endo@gmail.com>', '{} 様', '村上', '遠藤'),
  ...greeted(
    'on-the-line-of-the-text',
    '石井 奈々 <ishii@minori-design.jp>',
    '{}様 いつもお世話になっております。',
    '前田',
    '石井',
  ),
  ...greeted('title', '藤原 恵 <fujiwara@sumire-foods.jp>', '{}部長', '三浦', '藤原'),
  {
    rules: ['greeting-mismatch'],
    names: 'matter',
    mail: {
      name: 'greeting-one-of-two-is-wrong',
      from: SENDER,
      to: ['小川 美雪 <m.ogawa@nagisa-shoji.co.jp>', '原田 隼人 <harada@nagisa-shoji.co.jp>'],
      subject: '打合せの件',
      body: '小川様、坂本様\n\n打合せは12月10日にお願いいたします。\n\n港町',
    },
    twin: { body: '小川様、原田様\n\n打合せは12月10日にお願いいたします。\n\n港町' },
  },
  {
    rules: ['greeting-mismatch'],
    names: 'matter',
    mail: {
      name: 'greeting-above-a-quotation-of-another',
      from: SENDER,
      to: ['小川 美雪 <m.ogawa@nagisa-shoji.co.jp>'],
      subject: 'Re: お見積り',
      body: `原田様

お見積りの件、承知いたしました。

港町

-----Original Message-----
From: 原田 隼人 <harada@tokiwa-denki.jp>
Sent: Thursday, November 19, 2026 5:40 PM
To: 港町 花子 <hanako@minatomachi-bungu.example>
Subject: お見積り

港町様

お見積りをお願いします。
原田`,
    },
    twin: { to: ['原田 隼人 <harada@tokiwa-denki.jp>'] },
  },
  {
    rules: ['greeting-mismatch'],
    names: 'matter',
    mail: {
      name: 'hanshin-row-slipped',
      from: 'チケット事務局 <ticket@minatomachi-bungu.example>',
      to: ['三浦 学 <manabu.miura77@yahoo.co.jp>'],
      subject: 'チケット引換のご案内',
      body: `西村 春香 様

チケットの引換番号をご案内いたします。

　お名前：西村 春香 様
　お電話：090-0000-4521
　引換番号：77120345`,
    },
    twin: {
      body: '三浦 学 様\n\nチケットの引換番号をご案内いたします。\n\n　お名前：三浦 学 様\n　引換番号：77120345',
    },
  },
  {
    rules: ['greeting-mismatch'],
    names: 'matter',
    mail: {
      name: 'greeting-of-another-colleague',
      from: SENDER,
      to: ['三浦 学 <miura@minatomachi-bungu.example>'],
      subject: '明日の件',
      body: '西村さん\n\n明日の打合せは10時からに変わりました。\n\n港町',
    },
    twin: { body: '三浦さん\n\n明日の打合せは10時からに変わりました。\n\n港町' },
  },
  {
    rules: ['greeting-mismatch'],
    names: 'matter',
    mail: {
      name: 'greeting-of-another-colleague-by-address',
      from: ENGLISH_SENDER,
      to: ['d.lowe@harbourstationery.example'],
      subject: 'October',
      body: 'Martha, can you send me the October figures before lunch?',
    },
    twin: { body: 'Dan, can you send me the October figures before lunch?' },
  },
  {
    rules: ['greeting-mismatch'],
    names: 'matter',
    mail: {
      name: 'greeting-of-another-firm',
      from: SENDER,
      to: ['info@tokiwa-denki.jp'],
      subject: 'ご注文の件',
      body: '株式会社すみれ 御中\n\n先日のご注文の件、12月10日に出荷いたします。\n\n港町文具　港町花子',
    },
    twin: {
      body: 'ときわ電気株式会社 御中\n\n先日のご注文の件、12月10日に出荷いたします。\n\n港町文具　港町花子',
    },
  },
  ...dear('dr', 'Dr Samuel Greene <s.greene@stagnessurgery.org>', 'Dear Dr {},', 'Petrov', 'Greene'),
  ...dear(
    'first-and-last',
    'Daniel Lowe <daniel.lowe@halden.example>',
    'Dear {},',
    'Pat Duval',
    'Daniel Lowe',
  ),
  ...dear(
    'dear-first',
    'Robert Oakley <robert.oakley@northfield-foods.com>',
    'Dear {},',
    'Margaret',
    'Robert',
  ),
  ...dear('hi', 'Jennifer Stone <jstone@lumenanalytics.io>', 'Hi {},', 'Thomas', 'Jennifer'),
  ...dear('mr', 'Andreas Keller <a.keller@keller-maschinen.de>', 'Dear Mr. {},', 'Barrow', 'Keller'),
  ...dear(
    'ms-full-name',
    'Priya Raman <priya.raman@gmail.com>',
    'Dear Ms {}:',
    'Sofia Marino',
    'Priya Raman',
  ),
  ...dear(
    'good-morning',
    'Frost, Nicholas <nicholas.frost@calderandsons.co.uk>',
    'Good morning {},',
    'Patricia',
    'Nicholas',
  ),
  ...dear('hello-in-cc', 'Aisha Khan <aisha.khan@orchardlegal.co.uk>', 'Hello {}', 'Benjamin', 'Aisha'),
];

function greeted(name: string, to: string, form: string, wrong: string, right: string): readonly Incident[] {
  const body = (who: string): string =>
    `${form.replace('{}', who)}\n\nお世話になっております。港町文具の港町です。\n先日のご注文の件、12月10日に出荷いたします。\n\n港町文具　港町花子\nTEL 078-000-1234`;
  return [
    {
      rules: ['greeting-mismatch'],
      names: 'matter',
      mail: { name: `greeting-${name}`, from: SENDER, to: [to], subject: 'ご注文の件', body: body(wrong) },
      twin: { body: body(right) },
    },
  ];
}

function dear(name: string, to: string, form: string, wrong: string, right: string): readonly Incident[] {
  const body = (who: string): string =>
    `${form.replace('{}', who)}\n\nyour order leaves our warehouse on Friday.\n\nKind regards,\nHannah Quay\nHarbour Stationery Ltd`;
  return [
    {
      rules: ['greeting-mismatch'],
      names: 'matter',
      mail: {
        name: `greeting-${name}`,
        from: ENGLISH_SENDER,
        to: [to],
        subject: 'Your order',
        body: body(wrong),
      },
      twin: { body: body(right) },
    },
  ];
}

const RESULT = `小川 美雪 様

このたびはレンタルサービスにお申し込みいただきありがとうございます。
審査の結果、誠に残念ながらご利用をお断りすることとなりました。

お名前：小川 美雪
生年月日：1988年4月12日
電話番号：090-0000-4521
ご住所：東京都世田谷区桜9-8-7
申込番号：A-20261120-17`;
const REFUSED = `小川 美雪 様

お申し込みいただきましたレンタルサービスの審査の結果、ご利用をお断りすることとなりました。`;
const RECORD = `申込内容は次のとおりです。

氏名　　：小川 美雪
生年月日：1988年4月12日
電話番号：090-0000-4521
住所　　：東京都世田谷区桜9-8-7`;
const EVERYBODY = `会員の皆様

いつもレンタルサービスをご利用いただきありがとうございます。
年末年始の営業についてお知らせいたします。12月31日から1月3日は休業いたします。`;
const DECLINED = `Dear Margaret,

thank you for your application. We are sorry to tell you that your credit check failed and your
application has been declined.

Name: Margaret Hill
Date of birth: 12 April 1988
Phone: +44 7700 900321
Address: 27 Mill Road, Leeds LS1 4AB`;
const NEWS = `Dear customers,

our shop is closed from 24 December to 2 January. We wish you happy holidays.`;

/** One person's data goes to a crowd, seen or not. */
export const ONE_TO_MANY: readonly Incident[] = [
  ...toMany('sixty-in-bcc', { bcc: people(60, ['gmail.com', 'docomo.ne.jp']) }),
  ...toMany('forty-companies-in-bcc', { bcc: people(40, ['nagisa-shoji.co.jp', 'tokiwa-denki.jp']) }),
  ...toMany('three-in-to', { to: people(3, ['gmail.com', 'yahoo.co.jp']) }),
  ...toMany('four-at-three-companies-in-cc', {
    to: [SENDER],
    cc: people(4, ['kaede-foods.example', 'itsuki-unso.co.jp', 'minori-design.jp']),
  }),
  ...toMany('five-phones-in-bcc', { bcc: people(5, ['docomo.ne.jp', 'au.com'], true) }),
  ...toMany('eight-in-a-group', { bcc: [`会員: ${people(8, ['icloud.com']).join(', ')};`] }),
  ...toMany('greeting-alone', { bcc: people(40, ['gmail.com', 'au.com'], true) }, REFUSED),
  ...toMany('record-without-greeting', { bcc: people(12, ['yahoo.co.jp', 'gmail.com'], true) }, RECORD),
  ...toMany('english-twenty-in-bcc', { bcc: people(20, ['gmail.com', 'hotmail.com'], true) }, DECLINED, NEWS),
  ...toMany('english-three-in-to', { to: people(3, ['outlook.com', 'gmail.com'], true) }, DECLINED, NEWS),
];

function toMany(
  name: string,
  fields: Pick<Incident['mail'], 'to' | 'cc' | 'bcc'>,
  body = RESULT,
  instead = EVERYBODY,
): readonly Incident[] {
  const from = body === DECLINED ? ENGLISH_SENDER : SENDER;
  const subject = body === DECLINED ? 'Your application' : '審査結果のお知らせ';
  const mail = { name: `one-to-many-${name}`, from, to: [from], subject, body, ...fields };
  return [{ rules: ['one-persons-data-to-many'], names: 'matter', mail, twin: { body: instead } }];
}
