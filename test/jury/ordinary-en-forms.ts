import type { Template } from './cast.ts';

/** English mail with the many ways to begin it, and between languages. */
export const ENGLISH_FORMS: readonly Template[] = [
  {
    name: 'en-all',
    to: ['{x} <{x.mail}>', '{y} <{y.mail}>', '{z} <{z.mail}>'],
    subject: 'Agenda for Monday',
    body: `
Hi all,

short agenda: budget, trade fair, any other business. Dial-in as always.

{Sig}`,
  },
  {
    name: 'en-dr',
    to: ['Dr {x} <{x.mail}>'],
    subject: 'Your lecture',
    body: `
Dear Dr {x.last},

Thank you for a wonderful lecture. The fee will be transferred this week.

{Sig}`,
  },
  {
    name: 'en-prof',
    to: ['{x.mail}'],
    subject: 'Question about the thesis',
    body: `
Dear Professor {x.last},

I have a short question about chapter 3: may I use the figures of the 2024 survey?

{Sig}`,
  },
  {
    name: 'en-sir',
    to: ['sales@{x.domain}'],
    subject: 'Samples',
    body: `
Dear Sirs,

please send us five samples each of your envelopes C5 and C4.

{Sig}`,
  },
  {
    name: 'en-no-greeting',
    to: ['{x} <{x.mail}>'],
    subject: 'Re: Tomorrow',
    body: `
Fine with me. See you at {hour}.

{Me.first}`,
  },
  {
    name: 'en-name-first',
    to: ['{x.first} {x.last} ({x.co}) <{x.mail}>'],
    subject: 'Re: Samples',
    body: `
{x.first} -

samples went out yesterday, you should have them by {Day}.

{Me.first}`,
  },
  {
    name: 'en-team',
    to: ['Team Northfield <team@northfield-foods.com>'],
    subject: 'Thank you!',
    body: `
Dear team,

what a great year. Thank you for your trust, and happy holidays to you and your families.

{Sig}`,
  },
  {
    name: 'en-cc-mentioned',
    to: ['{x} <{x.mail}>'],
    cc: ['{y} <{y.mail}>'],
    subject: 'Handover',
    body: `
Hello {x.first},

from next week on {y.first} (cc'd) looks after your account. I'm still around for questions.

{Sig}`,
  },
  {
    name: 'en-to-japan',
    to: ['{a.Mei} {a.SEI} <{a.mail}>'],
    subject: 'Catalogue for Japan',
    body: `
Dear {a.Sei}-san,

Thank you for your message. We will print 300 copies and ship them by {Day}.

{Sig}`,
  },
  {
    name: 'en-to-japan-kanji-name',
    to: ['{a} <{a.mail}>'],
    subject: 'Re: Catalogue for Japan',
    body: `
Dear Mr {a.Sei},

The proofs look good to us. Please go ahead.

{Sig}

> Dear {Me.first},
> I attach the proofs of the catalogue.
> {a.Sei}`,
  },
  {
    name: 'en-assistant',
    times: 1,
    to: ['{y} <assistant.office@{x.domain}>'],
    subject: 'Appointment with {x.first} {x.last}',
    body: `
Dear {y.first},

could you find half an hour in {x.first}'s diary in the first week of January?

{Sig}`,
  },
  {
    name: 'en-out-of-band-password',
    to: ['{x} <{x.mail}>'],
    subject: 'Password',
    body: `
Hi {x.first},

the password for the file I sent you this morning is: quay-{no}

{Me.first}`,
  },
  {
    name: 'en-link-instead',
    to: ['{x} <{x.mail}>'],
    subject: 'Photos of the stand',
    body: `
Hi {x.first},

too big to attach, so here is a link: https://files.example/s/{no}

{Sig}`,
  },
  {
    name: 'en-travel',
    to: ['Bluewater Travel <desk@bluewatertravel.com>'],
    subject: 'Flight for two on {Day}',
    body: `
Hello,

please book two seats Bristol - Amsterdam on {Day}, return the next evening.
Passengers as in our profile. Aisle seats if possible.

{Sig}`,
  },
  {
    name: 'en-press',
    to: ['editor@pinestreetpress.org'],
    subject: 'Correction to your article',
    body: `
Dear Editor,

your article of last Sunday says that our shop closed in 2019. It moved, and is open every day.

{Sig}`,
  },
];
