import { domainToASCII } from 'node:url';
import { ENGLISH_SENDER, type Incident, people, SENDER } from './incident.ts';

/** Domains that only look right. */
export const DOMAINS: readonly Incident[] = [
  ...slip('own-letters-swapped', 'butsuryu@minatomachi-bugnu.example', 'butsuryu@minatomachi-bungu.example'),
  ...slip(
    'own-letter-missing',
    '物流課 <butsuryu@minatomachi-bung.example>',
    '物流課 <butsuryu@minatomachi-bungu.example>',
  ),
  ...slip('own-look-alike-sign', 'keiri@minatornachi-bungu.example', 'keiri@minatomachi-bungu.example'),
  ...slip('gmail-swapped', '小川 美雪 <ogawa.miyuki@gmial.com>', '小川 美雪 <ogawa.miyuki@gmail.com>'),
  ...slip('gmail-letter-missing', 'harada.hayato@gmai.com', 'harada.hayato@gmail.com'),
  ...slip('gmail-letter-doubled', 'harada.hayato@gmaill.com', 'harada.hayato@gmail.com'),
  ...slip('yahoo-japan', '三浦 学 <miura@yaho.co.jp>', '三浦 学 <miura@yahoo.co.jp>'),
  ...slip('docomo', 'endo.fumi@docmo.ne.jp', 'endo.fumi@docomo.ne.jp'),
  ...slip('softbank', 'aoki@sofbank.ne.jp', 'aoki@softbank.ne.jp'),
  ...slip('icloud', 'kondo@icluod.com', 'kondo@icloud.com'),
  ...slip('hotmail', 'maeda@hotmial.com', 'maeda@hotmail.com'),
  ...slip('biglobe', 'okada@kzc.bigloeb.ne.jp', 'okada@kzc.biglobe.ne.jp'),
  ...slip('gmail-no-such-ending', 'goto@gmail.con', 'goto@gmail.com'),
  ...slip('docomo-no-such-ending', 'goto@docomo.ne.jo', 'goto@docomo.ne.jp'),
  ...slip('au-doubled', 'goto@ezzweb.ne.jp', 'goto@ezweb.ne.jp'),
  ...slip('outlook-doubled', 'goto@outlookk.jp', 'goto@outlook.jp'),
  ...slip('partner-swapped', '担当 <tanto@tokiwa-dneki.jp>', '担当 <tanto@tokiwa-denki.jp>'),
  ...slip('partner-digit', '担当 <tanto@t0kiwa-denki.jp>', '担当 <tanto@tokiwa-denki.jp>'),
  ...slip('partner-cyrillic', `tanto@${domainToASCII('t\u043ekiwa-denki.jp')}`, 'tanto@tokiwa-denki.jp'),
];

function slip(name: string, wrong: string, right: string): readonly Incident[] {
  const to = [wrong];
  const mail = {
    from: SENDER,
    subject: 'ご連絡',
    body: 'お世話になっております。\n明日10時に伺います。\n\n港町',
  };
  return (
    [
      ['to', { to }],
      ['bcc', { to: [SENDER], bcc: to }],
    ] as const
  ).map(([field, fields]) => ({
    rules: ['look-alike-domain'],
    policy: { ourDomains: ['minatomachi-bungu.example'], partners: ['tokiwa-denki.jp'] },
    mail: { name: `slip-${name}-in-${field}`, ...mail, ...fields },
    twin: field === 'to' ? { to: [right] } : { bcc: [right] },
  }));
}

const ANSWER = 'ありがとうございます。それでは10日の10時でお願いいたします。\n\n港町';

/** The header block that Outlook puts above the mail being answered. */
function answered(sender: string, to: readonly string[], cc: readonly string[] = []): string {
  const copies = cc.length > 0 ? `\nCc: ${cc.join('; ')}` : '';
  return `\n\n-----Original Message-----\nFrom: ${sender}\nSent: Thursday, November 19, 2026 5:40 PM\nTo: ${to.join('; ')}${copies}\nSubject: 打合せ\n\n港町様\n\n10日はいかがでしょうか。`;
}

const OGAWA = '小川 美雪 <m.ogawa@hibari-unso.jp>';

/** Somebody who was not in the thread and whose domain looks like one that was. */
export const NEWCOMERS: readonly Incident[] = (
  [
    ['letters-swapped', 'm.ogawa@hibari-usno.jp', 'to'],
    ['letter-missing', 'm.ogawa@hibari-uso.jp', 'to'],
    ['letter-doubled', '原田 隼人 <harada@hibarii-unso.jp>', 'cc'],
    ['digit-for-letter', 'harada@h1bari-unso.jp', 'cc'],
    ['two-letters-for-one', '原田 隼人 <harada@hibari-urnso.jp>', 'bcc'],
    ['neighbour-on-the-keyboard', 'harada@hibari-unsp.jp', 'bcc'],
    ['hyphen-lost', '原田 隼人 <harada@hibariunso.jp>', 'cc'],
  ] as const
).flatMap(([name, newcomer, field]): readonly Incident[] => {
  const right = newcomer.replace(/@.*?jp/, '@hibari-unso.jp');
  const fields = (who: string): Partial<Incident['mail']> =>
    field === 'to' ? { to: [who] } : { to: [OGAWA], [field]: [who] };
  const mail = { from: SENDER, subject: 'Re: 打合せ' };
  const rules = ['newcomer-in-thread', 'look-alike-domain'];
  return [
    {
      rules,
      thread: ['m.ogawa@hibari-unso.jp', 'hanako@minatomachi-bungu.example'],
      mail: { name: `newcomer-${name}`, ...mail, body: ANSWER, ...fields(newcomer) },
      twin: fields(right),
    },
    {
      rules,
      mail: {
        name: `newcomer-${name}-by-quotation`,
        ...mail,
        body: ANSWER + answered(OGAWA, [SENDER]),
        ...fields(newcomer),
      },
      twin: fields(right),
    },
  ];
});

const COLLEAGUES = people(14, ['hibari-unso.jp']);

/** Far more people than were in the mail that is answered. */
export const JUMPS: readonly Incident[] = (
  [
    ['fourteen-in-to', { to: [OGAWA, ...COLLEAGUES] }],
    ['fourteen-in-cc', { to: [OGAWA], cc: COLLEAGUES }],
    ['fourteen-in-bcc', { to: [OGAWA], bcc: COLLEAGUES }],
    ['group', { to: [OGAWA], cc: [`営業部: ${COLLEAGUES.join(', ')};`] }],
    ['two-companies', { to: [OGAWA], cc: people(16, ['hibari-unso.jp', 'sumire-design.co.jp']) }],
    ['without-names', { to: people(18, ['hibari-unso.jp'], true) }],
    ['private-in-bcc', { to: [OGAWA], bcc: people(25, ['gmail.com', 'docomo.ne.jp']) }],
  ] as const
).flatMap(([name, fields]): readonly Incident[] => {
  const mail = { from: SENDER, subject: 'Re: 打合せ', ...fields };
  const twin = { to: [OGAWA], cc: [], bcc: [] };
  return [
    {
      rules: ['recipient-jump'],
      thread: ['m.ogawa@hibari-unso.jp', 'hanako@minatomachi-bungu.example'],
      mail: { name: `jump-${name}`, ...mail, body: ANSWER },
      twin,
    },
    {
      rules: ['recipient-jump'],
      mail: { name: `jump-${name}-by-quotation`, ...mail, body: ANSWER + answered(OGAWA, [SENDER]) },
      twin,
    },
  ];
});

const CROWD = people(4, ['sumire-design.co.jp', 'hibari-unso.jp']);

/** Whoever was in Bcc answers all and shows it. */
export const FROM_BCC: readonly Incident[] = (
  [
    ['all-in-cc', { to: [OGAWA], cc: CROWD }, answered(OGAWA, CROWD)],
    ['all-in-to', { to: [OGAWA, ...CROWD] }, answered(OGAWA, CROWD)],
    ['named-in-cc', { to: [OGAWA], cc: CROWD }, answered(OGAWA, CROWD.slice(0, 2), CROWD.slice(2))],
    ['addresses-alone', { to: [OGAWA], cc: CROWD }, answered('m.ogawa@hibari-unso.jp', bare(CROWD))],
    ['one-other', { to: [OGAWA], cc: CROWD.slice(0, 1) }, answered(OGAWA, CROWD.slice(0, 1))],
    [
      'one-company',
      { to: [OGAWA], cc: people(3, ['hibari-unso.jp']) },
      answered(OGAWA, people(3, ['hibari-unso.jp'])),
    ],
  ] as const
).map(([name, fields, quotation]) => ({
  rules: ['reply-all-from-bcc'],
  mail: {
    name: `from-bcc-${name}`,
    from: SENDER,
    subject: 'Re: 打合せ',
    body: ANSWER + quotation,
    ...fields,
  },
  twin: { to: [OGAWA], cc: [] },
}));

function bare(entries: readonly string[]): readonly string[] {
  return entries.map((entry) => /<(.*)>/.exec(entry)?.[1] ?? entry);
}

const PRESS = 'press@pinestreetpress.org';

/** Whom the organisation’s policy shuts out, and whom it wants written to from another address. */
export const BY_POLICY: readonly Incident[] = (
  [
    ['in-to', { to: [PRESS] }],
    ['in-cc', { to: ['jo@calderandsons.co.uk'], cc: [`Pine Street Press <${PRESS}>`] }],
    ['in-bcc', { to: ['jo@calderandsons.co.uk'], bcc: [PRESS] }],
    ['in-a-group', { to: [`Press: jo@calderandsons.co.uk, ${PRESS};`] }],
    ['in-capitals', { to: ['PRESS@PineStreetPress.ORG'] }],
    ['among-many', { to: ['jo@calderandsons.co.uk', 'ann@calderandsons.co.uk', PRESS] }],
  ] as const
).flatMap(([name, fields]): readonly Incident[] => {
  const mail = { from: ENGLISH_SENDER, subject: 'Opening hours', body: 'Hello,\n\nwe open at 9.\n\nHannah' };
  const twin = { to: ['jo@calderandsons.co.uk'], cc: [], bcc: [] };
  return [
    {
      rules: ['forbidden-recipients'],
      policy: { rules: { 'forbidden-recipients': { recipients: ['pinestreetpress.org'] } } },
      mail: { name: `forbidden-${name}`, ...mail, ...fields },
      twin,
    },
    {
      rules: ['wrong-sender'],
      policy: {
        rules: {
          'wrong-sender': {
            senders: [{ recipients: 'pinestreetpress.org', from: 'media@harbourstationery.example' }],
          },
        },
      },
      mail: { name: `wrong-sender-${name}`, ...mail, ...fields },
      twin: { from: 'Media office <media@harbourstationery.example>' },
    },
  ];
});
