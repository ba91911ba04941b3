import { companies, ENGLISH_SENDER, type Incident, people, SENDER } from './incident.ts';

const CARRIERS = ['docomo.ne.jp', 'ezweb.ne.jp', 'softbank.ne.jp', 'au.com', 'i.softbank.jp'];
const ISPS = [
  'wind.ocn.ne.jp',
  'nifty.com',
  'kzc.biglobe.ne.jp',
  'ab.auone-net.jp',
  'eonet.ne.jp',
  'jcom.zaq.ne.jp',
];
const MIXED = ['gmail.com', 'yahoo.co.jp', 'icloud.com', ...CARRIERS];

const WINNERS = `当選者の皆様

このたびは交流イベントにお申し込みいただきありがとうございます。
厳正なる抽選の結果、当選されましたのでお知らせいたします。
集合時間は12月12日 13時です。`;

/** Strangers who see one another's addresses, and lists in a field that everybody sees. */
export const EXPOSURE: readonly Incident[] = [
  ...visible('kagoshima-sixty-in-to', { to: people(60, ['gmail.com']) }),
  ...visible('kagoshima-sixty-in-cc', { to: [SENDER], cc: people(60, ['yahoo.co.jp', 'gmail.com']) }),
  ...visible('ten-private-of-all-kinds', { to: people(10, MIXED) }),
  ...visible('fifteen-phones-without-names', { to: people(15, CARRIERS, true) }),
  ...visible('twelve-at-internet-providers', { cc: people(12, ISPS), to: [SENDER] }),
  ...visible('five-companies', { to: people(5, companies(5)) }),
  ...visible('five-companies-over-to-and-cc', {
    to: people(2, companies(2)),
    cc: people(5, companies(5)).slice(2),
  }),
  ...visible('thirty-companies', { to: people(30, companies(30)) }),
  ...visible('twenty-addresses-of-two', { to: people(20, ['nagisa-shoji.co.jp', 'tokiwa-denki.jp']) }),
  ...visible('group-of-forty', { to: [`当選者: ${people(40, ['gmail.com', 'au.com']).join(', ')};`] }),
  ...visible('nine-private-and-two-towns', {
    to: [...people(9, ['gmail.com'], true), 'a@city.kagoshima.lg.jp', 'b@pref.kagoshima.lg.jp'],
  }),
  ...visible('quoted-names', {
    to: people(12, ['hotmail.com', 'me.com']).map((one) => one.replace(' ', ', ')),
  }),
  ...visible('from-a-private-mailbox', {
    from: 'PTA <wakakusa.pta@gmail.com>',
    to: people(11, ['gmail.com']),
  }),
  ...(
    [
      ['list-in-to', { to: ['choir@lists.quayside.example'] }],
      ['list-in-cc', { to: ['x@calderandsons.co.uk'], cc: ['The choir <choir@lists.quayside.example>'] }],
      ['list-in-capitals', { to: ['Choir@LISTS.quayside.example'] }],
      [
        'list-in-both-fields',
        { to: ['choir@lists.quayside.example'], bcc: ['choir@lists.quayside.example'] },
      ],
      ['list-in-a-group', { to: ['Singers: jo@calderandsons.co.uk, choir@lists.quayside.example;'] }],
      ['list-with-a-japanese-name', { to: ['合唱団の皆様 <choir@lists.quayside.example>'] }],
    ] as const
  ).map(([name, fields]): Incident => ({
    rules: ['list-in-visible-field'],
    policy: {
      ourDomains: ['harbourstationery.example'],
      lists: [{ address: 'choir@lists.quayside.example', name: 'Choir', size: 40, tags: ['bcc-only'] }],
    },
    mail: {
      name,
      from: ENGLISH_SENDER,
      subject: 'Rehearsal',
      body: 'Hello everyone,\n\nrehearsal is on Wednesday at 7.\n\nHannah',
      ...fields,
    },
    twin: { to: [ENGLISH_SENDER], cc: [], bcc: ['choir@lists.quayside.example'] },
  })),
  ...(['never', 'needs-approval'] as const).map((tag): Incident => ({
    rules: ['list-in-visible-field'],
    policy: { lists: [{ address: 'zenkaiin@mizubenokai.or.jp', name: '全会員', size: 1200, tags: [tag] }] },
    mail: {
      name: `list-tagged-${tag}`,
      from: SENDER,
      to: ['zenkaiin@mizubenokai.or.jp'],
      subject: '総会のご案内',
      body: '会員各位\n\n総会を12月12日に開催いたします。',
    },
    twin: { to: ['jimukyoku@mizubenokai.or.jp'] },
  })),
];

/** Everybody visible; in the twin all of them are in Bcc. */
function visible(
  name: string,
  fields: { readonly from?: string; readonly to: readonly string[]; readonly cc?: readonly string[] },
): readonly Incident[] {
  const { from = SENDER, to, cc = [] } = fields;
  const everybody = [...to, ...cc].filter((one) => one !== SENDER);
  const mail = { name, from, to, cc, subject: '【重要】ご当選のお知らせ', body: WINNERS };
  return [{ rules: ['many-visible-recipients'], mail, twin: { to: [from], cc: [], bcc: everybody } }];
}
