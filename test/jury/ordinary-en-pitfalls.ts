import type { Template } from './cast.ts';

/** English mail that looks like a slip and is none; each once, as it is rare. */
export const ENGLISH_PITFALLS: readonly Template[] = [
  pitfall('enclosed-with-goods', 'Dear {x.first},\n\nthe invoice is enclosed with the goods.\n\n{Sig}'),
  pitfall('no-attachment', 'Dear {x.first},\n\nno need to attach anything, a short reply will do.\n\n{Sig}'),
  pitfall(
    'thanks-for-attachment',
    'Dear {x.first},\n\nthank you for the attached drawings, they are just what we needed.\n\n{Sig}',
  ),
  pitfall(
    'attach-when-applying',
    'Dear {x.first},\n\nwhen you file the claim, please attach a copy of the receipt.\n\n{Sig}',
  ),
  pitfall(
    'attached-earlier',
    'Dear {x.first},\n\ndid you get the contract that I attached to my mail of Monday?\n\n{Sig}',
  ),
  pitfall(
    'will-attach-later',
    'Dear {x.first},\n\nI will send the figures in a separate mail this afternoon.\n\n{Sig}',
  ),
  pitfall('order-of-sixteen-digits', 'Dear {x.first},\n\nreference 4980121719027193 is closed.\n\n{Sig}'),
  pitfall('iban', 'Dear {x.first},\n\nplease pay to IBAN GB29 NWBK 6016 1331 9268 19.\n\n{Sig}'),
  pitfall(
    'confidence',
    'Dear {x.first},\n\nyour application will be treated in strict confidence. The confidentiality agreement is on our website.\n\n{Sig}',
  ),
  pitfall(
    'internal-mentioned',
    'Dear {x.first},\n\nour internal review is done. The colour for internal walls is still open.\n\n{Sig}',
  ),
  pitfall(
    'nda-term',
    'Dear {x.first},\n\nplease mark what you regard as "Confidential" before you hand it over, as clause 2 says.\n\n{Sig}',
  ),
  pitfall('short-name', 'Hi {x.short},\n\nlunch at one?\n\n{Me.first}'),
  pitfall('hello-again', 'Hello again,\n\none more question: is the lift working?\n\n{Me.first}'),
  pitfall('thanks-first', 'Thanks {x.first}, that helps a lot.\n\n{Me.first}'),
  pitfall(
    'third-person-first',
    '{y.first} told me that you would like to see the samples. Shall I bring them?\n\n{Me.first}',
  ),
  pitfall('regards-to', 'Dear {x.first},\n\nplease give my regards to {y.first} and {z.first}.\n\n{Sig}'),
  pitfall('mr-and-mrs', 'Dear Mr and Mrs {x.last},\n\nthank you for a lovely evening.\n\n{Me}'),
  pitfall('valued-customer', 'Dear valued customer,\n\nyour warranty ends in March.\n\n{Sig}'),
  pitfall('happy-birthday', 'Happy birthday, {x.first}!\n\nAll the best from the team.\n\n{Me.first}'),
  {
    name: 'en-pitfall-family-mailbox',
    times: 1,
    to: ['The {x.last}s <{x.last}.family@gmail.com>'],
    subject: 'Piano lessons',
    body: 'Dear {x.first},\n\nlessons in December are on the 5th, 12th and 19th.\n\n{Me.first}',
  },
  {
    name: 'en-pitfall-department-as-name',
    times: 1,
    to: ['{x.co} Purchasing <purchasing@{x.domain}>'],
    subject: 'Delivery tomorrow',
    body: 'Hi {x.first},\n\nthe van comes at ten tomorrow.\n\n{Sig}',
  },
  {
    name: 'en-pitfall-list-and-person',
    times: 1,
    to: ['pen-collectors@lists.inkandquill.example'],
    subject: 'Re: [pen-collectors] Meeting in spring',
    body: 'Dear {x.first}, dear all,\n\nApril suits me.\n\n{Me.first}',
  },
  {
    name: 'en-pitfall-long-reply-all',
    times: 1,
    to: ['{x} <{x.mail}>', 'qa@{x.domain}', 'buy@{x.domain}', 'plant1@{x.domain}', 'plant2@{x.domain}'],
    subject: 'RE: Quality meeting',
    body: `
Hi {x.first}, all,

fine with us.

{Me.first}

From: {x} <{x.mail}>
Sent: Thursday, November 19, 2026 5:40 PM
To: {Me} <{Me.mail}>; qa@{x.domain}; buy@{x.domain}; plant1@{x.domain}; plant2@{x.domain}
Cc: f1@{x.domain}; f2@{x.domain}; f3@{x.domain}; f4@{x.domain}; f5@{x.domain}; f6@{x.domain}
Subject: Quality meeting

Dear all,

the agenda is attached.

{x}
Head of Quality, {x.co}
12 Works Road, Leeds LS2 3AA, +44 113 496 0001, {x.mail}`,
  },
  {
    name: 'en-pitfall-answer-for-shared-address',
    times: 1,
    to: ['{x} <{x.mail}>', '{y} <{y.mail}>'],
    subject: 'Re: Stock of B-{no}',
    body: `
Dear {x.first},

yes, we have 40 in stock.

{Sig}

From: {x} <{x.mail}>
Sent: 19 November 2026 11:02
To: info@harbourstationery.example
Cc: {y} <{y.mail}>
Subject: Stock of B-{no}

Do you still have B-{no}?`,
  },
  ...[
    'ymail.com',
    'gmx.com',
    'mail.com',
    'googlemail.com',
    'yahoo.com',
    'live.co.uk',
    'aol.com',
    'me.com',
    'email.com',
    'gmx.de',
    'zmail.example',
    'outlook.com',
    'harbourstationery.co.uk',
    'harbourstationers.org',
  ].map((domain): Template => ({
    name: `en-pitfall-domain-${domain.replaceAll('.', '-')}`,
    times: 1,
    to: [`{x} <{x.first}.{x.last}@${domain}>`],
    subject: 'Opening hours',
    body: 'Dear {x.first},\n\nwe are open from nine to five, on Saturdays until one.\n\n{Sig}',
  })),
];

/** To one person, about nothing in particular. */
function pitfall(name: string, body: string): Template {
  return { name: `en-pitfall-${name}`, times: 1, to: ['{x} <{x.mail}>'], subject: 'Short note', body };
}
