import type { Template } from './cast.ts';

/** English mail to private people, schools, surgeries, clubs and councils. */
export const ENGLISH_PEOPLE: readonly Template[] = [
  {
    name: 'en-teacher',
    from: '{Me} <{Me.home}>',
    to: ['office@westbrookprimary.sch.uk'],
    subject: 'Absence - Year 3',
    body: `
Good morning,

My son has a temperature and won't be in school today. Could his homework please be put
in his tray?

Thank you,
{Me}`,
  },
  {
    name: 'en-parent-answer',
    from: '{Me} <{Me.first}@westbrookprimary.sch.uk>',
    to: ['{x.home}'],
    subject: "Re: Parents' evening",
    body: `
Dear Mrs {x.last},

Your slot is {Day} at {hour}. Please use the side entrance.

Best wishes,
Class 3 teacher`,
  },
  {
    name: 'en-surgery',
    from: 'St Agnes Surgery <reception@stagnessurgery.org>',
    to: ['{x} <{x.home}>'],
    subject: 'Your appointment',
    body: `
Dear {x},

Your appointment with the nurse is on {Day} at {hour}. Please bring a list of your
current medicines. If you cannot come, call 0117 496 0400.

St Agnes Surgery`,
  },
  {
    name: 'en-football-lifts',
    from: '{Me} <{Me.home}>',
    to: ['{x} <{x.home}>', '{y} <{y.home}>', '{z} <{z.home}>'],
    subject: 'Lifts on Saturday',
    body: `
Hi {x.first}, {y.first} and {z.first},

I can take three kids on Saturday. Who drives the others? Kick-off is at 10.

{Me.first}`,
  },
  {
    name: 'en-nickname',
    from: '{Me.home}',
    to: ['{x} <{x.home}>'],
    subject: 'Pub?',
    body: `
Hey {x.short},

pub on Friday? Usual place, eightish.

{Me.first}`,
  },
  {
    name: 'en-choir-bcc',
    from: 'Quayside Choir <quayside.choir@gmail.com>',
    to: ['quayside.choir@gmail.com'],
    bcc: [
      '{x.home}',
      '{y.home}',
      '{z.home}',
      'bass.martin@gmail.com',
      'sop1.olga@icloud.com',
      'tenor.frank@btinternet.com',
      'alto.jo@talktalk.net',
    ],
    subject: 'Rehearsal moved to Wednesday',
    body: `
Hi everyone,

next week's rehearsal is on Wednesday, 7 pm, in the church hall. Please bring the blue folder.

See you there!`,
  },
  {
    name: 'en-council',
    from: '{Me} <planning@dunmore.gov.uk>',
    to: ['{x.home}'],
    subject: 'Planning application {no}',
    body: `
Dear Sir or Madam,

Thank you for your enquiry. The application can be inspected at the council offices or on
our website. Comments must reach us by {Day}.

Planning Department
Dunmore County Council`,
  },
  {
    name: 'en-interview-invite',
    to: ['{x} <{x.home}>'],
    cc: ['HR <hr@harbourstationery.example>'],
    subject: 'Interview for the position of sales assistant',
    body: `
Dear {x.first},

Thank you for your application. We would like to meet you on {Day} at {hour} in our Bristol
office. Please bring a photo ID.

{Sig}`,
  },
  {
    name: 'en-rejection',
    to: ['{x.home}'],
    subject: 'Your application',
    body: `
Dear {x.first} {x.last},

Thank you for taking the time to talk to us. I am sorry to tell you that we have decided on
another candidate. We wish you every success.

{Sig}`,
  },
  {
    name: 'en-application',
    from: '{Me} <{Me.home}>',
    to: ['jobs@{x.domain}'],
    subject: 'Application - office manager',
    attachments: ['CV.pdf', 'Cover letter.pdf'],
    body: `
Dear Hiring Manager,

I would like to apply for the position of office manager. My CV and a cover letter are attached.

Yours faithfully,
{Me}
14 Orchard Lane, Bristol BS6 5AA
Date of birth: 6 May 1994`,
  },
  {
    name: 'en-online-customer',
    from: 'Harbour Stationery Shop <shop@harbourstationery.example>',
    to: ['{x} <{x.home}>'],
    subject: 'Your order {no} is on its way',
    body: `
Hello {x.first},

your order has left our warehouse. It goes to:

{x}
27 Mill Road
Leeds LS1 4AB

Tracking number: 3SABCD1234567

{Sig}`,
  },
  {
    name: 'en-refund',
    to: ['{x.home}'],
    subject: 'Re: Where is my refund?',
    body: `
Dear {x.first},

I am very sorry for the wait. The refund went out this morning to the card ending in 4242 and
should arrive within five working days.

{Sig}

> I returned the pen three weeks ago and still have no money back.
> I attached the receipt to my last mail.
> {x}`,
  },
  {
    name: 'en-mum',
    from: '{Me.home}',
    to: ['Mum <{x.home}>'],
    subject: 'Christmas',
    body: `
Hi Mum,

I'll be there on the 23rd, about six. Shall I bring the pudding?

Love,
{Me.first}`,
  },
  {
    name: 'en-landlord',
    from: '{Me} <{Me.home}>',
    to: ['Dunmore Lettings <lettings@dunmorelettings.example>'],
    subject: 'Boiler at flat 12',
    body: `
Hello,

The boiler in flat 12 shows error E9 and we have no hot water. Can you send somebody this week?
I'm at home after 5 pm.

{Me}, 07700 900789`,
  },
];
