import { ENGLISH_SENDER, type Incident, people, SENDER } from './incident.ts';

const HOMES = ['gmail.com', 'yahoo.co.jp', 'docomo.ne.jp', 'icloud.com', 'nifty.com'];
const LEFT_OVER = people(900, HOMES);
const CIRCULAR = `ご案内をお申し込みいただいた皆様

このたび、会場が港町ホールに変わりました。当日は開始の10分前までにお越しください。`;
const NEWSLETTER = `Hello everyone,

the autumn programme is on our website. Rehearsals begin on Wednesday.

Hannah`;

/** Crowds in Bcc that nobody meant; in the twin only those who were meant. */
export const BULK: readonly Incident[] = [
  bulk('nine-hundred-left-in-a-template', { bcc: [...LEFT_OVER, ...people(10, ['plala.or.jp'])] }),
  bulk('all-members-in-place-of-the-board', { bcc: people(340, HOMES) }),
  bulk('a-whole-school-in-place-of-a-class', { bcc: people(620, ['gmail.com', 'ezweb.ne.jp']) }),
  bulk('every-customer-from-the-address-book', {
    bcc: people(260, ['nagisa-shoji.co.jp', 'gmail.com'], true),
  }),
  bulk('a-group-of-the-header-in-bcc', { bcc: [`Members: ${people(230, HOMES).join(', ')};`] }),
  bulk('exactly-two-hundred', { bcc: people(200, HOMES) }),
  {
    ...bulk('hundred-and-fifty-others-than-last-month', {
      bcc: [...LEFT_OVER.slice(150), ...people(150, ['hotmail.com'])],
    }),
    confirmed: [LEFT_OVER],
  },
  {
    rules: ['bulk-recipients'],
    mail: {
      name: 'the-other-list',
      from: ENGLISH_SENDER,
      to: [ENGLISH_SENDER],
      bcc: people(300, ['hotmail.com']),
      subject: 'Autumn programme',
      body: NEWSLETTER,
    },
    confirmed: [LEFT_OVER],
    twin: { bcc: LEFT_OVER },
  },
];

function bulk(name: string, { bcc }: { readonly bcc: readonly string[] }): Incident {
  const mail = { name, from: SENDER, to: [SENDER], bcc, subject: '会場変更のご案内', body: CIRCULAR };
  return { rules: ['bulk-recipients'], mail, twin: { bcc: people(10, ['plala.or.jp']) } };
}
