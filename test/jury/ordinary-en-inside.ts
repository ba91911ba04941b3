import type { Template } from './cast.ts';

/** English mail inside an office, to lists, and about systems and papers. */
export const ENGLISH_INSIDE: readonly Template[] = [
  {
    name: 'en-inside-confidential',
    to: ['Board <board@harbourstationery.example>'],
    subject: 'CONFIDENTIAL: Q4 forecast',
    attachments: ['Q4 forecast.xlsx'],
    body: `
All,

the forecast for the fourth quarter is attached. Strictly confidential, please do not forward.

{Me.first}`,
  },
  {
    name: 'en-inside-external-cc',
    to: ['{z} <warehouse@harbourstationery.example>'],
    cc: ['{x} <{x.mail}>'],
    subject: 'Pallets for {x.co}',
    body: `
{z.first},

please have the pallets ready by {Day}; {x.first} (in copy) sends a van at {hour}.

{Sig}`,
  },
  {
    name: 'en-minutes',
    to: ['{x} <{x.mail}>', '{y} <{y.mail}>'],
    cc: ['Project office <pmo@harbourstationery.example>'],
    subject: 'Minutes of our call',
    attachments: ['Minutes.docx'],
    body: `
Dear both,

minutes attached. Actions:
- {x.first}: send sample data by {Day}
- {y.first}: check the licence
- {Me.first}: book the room

{Sig}`,
  },
  {
    name: 'en-sick',
    to: ['{z} <{z.first}.{z.last}@harbourstationery.example>'],
    subject: 'Off sick today',
    body: `
Morning {z.first},

I'm down with the flu and won't be in. {x.first} from {x.co} may ring about the samples; could you
take that?

{Me.first}`,
  },
  {
    name: 'en-support',
    to: ['support@lumenanalytics.io'],
    subject: 'Re: [LUM-{no}] Dashboard is empty',
    body: `
Hi support team,

same after clearing the cache. Version 4.2.1, Firefox 132 on Ubuntu.

{Sig}

--- Please reply above this line ---
Lumen Support wrote:
Hello {Me.first}, please clear your cache. If the problem persists, attach a screenshot.`,
  },
  {
    name: 'en-mailing-list',
    from: '{Me} <{Me.home}>',
    to: ['pen-collectors@lists.inkandquill.example'],
    subject: 'Re: [pen-collectors] Meeting in spring',
    headers: ['List-Id: <pen-collectors.lists.inkandquill.example>'],
    body: `
Count me in for April.

{Me.first}

On 19/11/2026 21:10, {x} via pen-collectors wrote:
> Who is coming in April? A list of hotels is attached.`,
  },
  {
    name: 'en-forward-to-colleague',
    to: ['{z} <sales3@harbourstationery.example>'],
    subject: 'FW: Stock of B-{no}',
    body: `
{z.first}, can you answer this one? Thanks!

________________________________
From: {x} <{x.mail}>
Sent: Thursday, November 19, 2026 11:02 AM
To: Info <info@harbourstationery.example>
Subject: Stock of B-{no}

Dear Sir or Madam,
do you still have item B-{no}? Our order form is attached.
{x}`,
  },
  {
    name: 'en-forward-outside',
    to: ['{x} <{x.mail}>'],
    subject: 'Fwd: Loading times',
    body: `
Hi {x.first},

for your information, from the fair's office.

{Me.first}

Begin forwarded message:

From: Fair Office <office@bristolfair.example>
Subject: Loading times
Date: 19 November 2026 at 09:30:11 GMT
To: {Me.mail}

Dear exhibitors, loading starts at 8. Please print the attached parking permit.`,
  },
  {
    name: 'en-it-notice',
    from: 'IT Service Desk <servicedesk@harbourstationery.example>',
    to: ['everyone@harbourstationery.example'],
    subject: 'Mail outage on Sunday',
    body: `
Dear colleagues,

mail will be unavailable on Sunday from 6 to 9 am. Attachments larger than 25 MB will be rejected
from then on.

IT Service Desk`,
  },
  {
    name: 'en-lawyer',
    to: ['{x} <{x.first}.{x.last}@orchardlegal.co.uk>'],
    cc: ['{y} <{y.last}@orchardlegal.co.uk>'],
    subject: 'Clause 8 (liability)',
    body: `
Dear {x.first},

The other side wants the cap removed. Could you or {y.first} let me have your view by {Day}?

{Sig}`,
  },
  {
    name: 'en-eight-at-one-customer',
    to: [
      '{x} <{x.mail}>',
      'Quality <quality@{x.domain}>',
      'Purchasing <purchasing@{x.domain}>',
      'Logistics <logistics@{x.domain}>',
      'Plant 1 <plant1@{x.domain}>',
      'Plant 2 <plant2@{x.domain}>',
      'Finance <finance@{x.domain}>',
      'IT <it@{x.domain}>',
    ],
    subject: 'Go-live on Monday',
    body: `
Dear {x.first}, dear team,

we go live on Monday at 6. The hotline is 0117 496 0500.

{Sig}`,
  },
  {
    name: 'en-group-syntax',
    to: ['Sales team: {y} <s1@harbourstationery.example>, {z} <s2@harbourstationery.example>;'],
    cc: ['{x} <{x.mail}>'],
    subject: 'Visit of {x.co}',
    body: `
Hi {y.first} and {z.first},

{x.first} (cc) visits us on {Day}. Please keep {hour} free.

{Me.first}`,
  },
  {
    name: 'en-attach-verb-elsewhere',
    to: ['{x} <{x.mail}>'],
    subject: 'Fitting instructions',
    body: `
Hi {x.first},

the bracket is attached to the wall with two screws, not four. I've grown attached to the old
model myself, but the new one holds better.

{Sig}`,
  },
  {
    name: 'en-ask-for-attachment',
    to: ['{x} <{x.mail}>'],
    subject: 'Re: Drawings',
    body: `
Hi {x.first},

there was no attachment in your mail. Could you send it again, please?

{Sig}`,
  },
];
