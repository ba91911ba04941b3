import type { Template } from './cast.ts';

/** English mail between companies. */
export const ENGLISH_TRADE: readonly Template[] = [
  {
    name: 'en-quote',
    to: ['{x} <{x.mail}>'],
    subject: 'Quotation {no}',
    attachments: ['Quotation_{no}.pdf'],
    body: `
Dear {x.first},

Please find attached our quotation for the envelopes you asked about. The price
includes delivery and is valid until {Day}.

Do let me know if anything is unclear.

{Sig}`,
  },
  {
    name: 'en-invoice',
    to: ['Accounts Payable <accounts@{x.domain}>'],
    cc: ['{x} <{x.mail}>'],
    subject: 'Invoice {no}',
    attachments: ['INV-{no}.pdf'],
    body: `
Dear Accounts team,

Our invoice for November is enclosed. Payment terms are 30 days as agreed with {x.first}.

{Sig}`,
  },
  {
    name: 'en-overdue',
    to: ['{x} <{x.mail}>'],
    subject: 'Invoice {no} - payment reminder',
    body: `
Dear Mr {x.last},

According to our records the above invoice, due on 31 October, is still open. If you
have paid in the meantime, please disregard this note.

Bank: Quayside Bank, sort code 00-00-00, account 12345678

{Sig}`,
  },
  {
    name: 'en-order-ack',
    to: ['{x} <{x.mail}>'],
    subject: 'RE: Purchase order {no}',
    body: `
Hi {x.first},

Thanks, got it. We will ship on {Day}.

{Me.first}

From: {x} <{x.mail}>
Sent: 19 November 2026 16:02
To: {Me} <{Me.mail}>
Subject: Purchase order {no}

Hi {Me.first},

Please find our purchase order attached. The delivery addresses are in the enclosed sheet.

{x.first}
{x.co}`,
  },
  {
    name: 'en-delay',
    to: ['{x.first} <{x.mail}>', '{x.co} Logistics <logistics@{x.domain}>'],
    subject: 'Delay of order {no}',
    body: `
Dear {x.first}, dear all,

I am sorry to say that your order will be two days late: the carrier's depot in Halden
is closed. New delivery date: {Day}.

{Sig}`,
  },
  {
    name: 'en-meeting-proposal',
    to: ['{x} <{x.mail}>', '{y} <{y.mail}>'],
    subject: 'Kick-off meeting',
    body: `
Hi {x.first} and {y.first},

Would {Day} at {hour} suit you both? We can meet at our place or on Teams, whichever
is easier.

{Sig}`,
  },
  {
    name: 'en-meeting-answer',
    to: ['{x} <{x.mail}>'],
    cc: ['{y} <{y.mail}>', 'Reception <reception@harbourstationery.example>'],
    subject: 'Re: Kick-off meeting',
    body: `
{x.first}, that works for me. See you on {Day}.

{Me.first}

On Thu, 19 Nov 2026 at 14:11, {x} <{x.mail}> wrote:
> Hello {Me.first}, hello {y.first},
>
> how about {Day}? I attach the agenda.
>
> {x.first}`,
  },
  {
    name: 'en-nda',
    to: ['{x.last}, {x.first} <{x.mail}>'],
    cc: ['{y.last}, {y.first} <{y.mail}>'],
    subject: 'Mutual NDA - draft 2',
    attachments: ['Mutual NDA draft 2.docx'],
    body: `
Dear Ms {x.last},

Attached is the second draft of the NDA with the changes that {y.first} proposed.
Clause 4 on confidential information is still open; the governing law is now English law.

Yours sincerely,

{Sig}`,
  },
  {
    name: 'en-introduction',
    to: ['{x} <{x.mail}>', '{y} <{y.mail}>'],
    subject: 'Introduction: {x.first} / {y.first}',
    body: `
{x.first}, meet {y.first}, who runs procurement at {y.co}.
{y.first}, {x.first} is the person I told you about last week.

I leave you to it!

{Sig}`,
  },
  {
    name: 'en-supplier-complaint',
    to: ['Customer Care <care@{x.domain}>'],
    subject: 'Faulty batch 4711',
    attachments: ['batch-4711.jpg'],
    body: `
To whom it may concern,

Eleven of the forty boxes delivered yesterday were wet; see the attached photo.
Please collect them and send replacements by {Day}.

{Sig}`,
  },
  {
    name: 'en-price-list-bcc',
    from: 'Harbour Stationery <news@harbourstationery.example>',
    to: ['Harbour Stationery <news@harbourstationery.example>'],
    bcc: [
      '{x.mail}',
      '{y.mail}',
      '{z.mail}',
      '{x.home}',
      '{y.home}',
      '{z.home}',
      'orders@fenwick-gifts.example',
      'hello@papertrail.example',
      'shop@inkandquill.example',
      'buyer@oldtownbooks.example',
    ],
    subject: 'Our winter price list is out',
    attachments: ['Winter prices.pdf'],
    body: `
Dear customer,

our winter price list is attached. Orders placed before {Day} are delivered before Christmas.

You get this because you ordered from us this year. Reply with "stop" to leave the list.`,
  },
  {
    name: 'en-freight',
    to: ['Halden Freight <bookings@haldenfreight.com>'],
    subject: 'Collection on {Day}',
    body: `
Hello,

please collect 3 pallets (each 120 x 80 x 140 cm, 310 kg) from our Bristol warehouse.
Gate 4, contact on site: {Me}, +44 7700 900456.

{Sig}`,
  },
  {
    name: 'en-german-customer',
    to: ['{x} <{x.last}@keller-maschinen.de>'],
    subject: 'Your visit in Bristol',
    body: `
Dear Mr. {x.last},

Many thanks for your visit. As promised, here are the hotel's details for next time:
The Quay Inn, 3 Quay Street, Bristol BS1 4XY, tel. +44 117 496 0300.

Mit freundlichen Grüßen

{Sig}`,
  },
  {
    name: 'en-signed-contract',
    to: ['{x} <{x.mail}>'],
    subject: 'Countersigned agreement',
    attachments: ['Agreement signed.pdf', 'Annex A.pdf'],
    body: `
Good morning {x.first},

I'm attaching the countersigned agreement and Annex A. The originals go by courier today.

{Sig}`,
  },
];
