import type { Template } from './cast.ts';
import { people } from './incident.ts';

const HIDDEN = people(34, ['gmail.com', 'btinternet.com', 'yahoo.co.uk', 'calderandsons.co.uk'], true);
const TRADE = people(24, ['quaylogistics.example', 'finchpress.example', 'abelworks.example'], true);

/** The same in English: letters of schools and clubs, notices, newsletters, thanks. */
export const ENGLISH_CIRCULARS: readonly Template[] = [
  circular(
    'class-letter',
    'News from Year 4',
    'Dear parents and carers,\n\nwhat a busy week! The children built bridges from spaghetti and measured how much they can carry. Please send in an empty shoebox by {Day}.\n\nIf your child is being picked up by somebody else on {Day}, let the office know.\n\n{Me}',
  ),
  circular(
    'trip',
    'Museum trip',
    'Dear parents,\n\nYear 4 visits the museum on {Day}. Your child needs a packed lunch and a waterproof coat. We are back at about half past three.\n\nMrs {Me.last}',
  ),
  circular(
    'snow',
    'School closed today',
    'Because of the snow the school is closed today. Work has been set online. We will write again at six tonight.',
  ),
  circular(
    'pta',
    'Cake stall on Saturday',
    'Hi everyone,\n\nwe still need six cakes and two people for the tombola. Reply to me if you can help, even for an hour.\n\nThanks so much,\n{Me.first}',
  ),
  circular(
    'choir',
    'Dress rehearsal',
    'Dear singers,\n\nthe dress rehearsal starts at 6 sharp. Bring your folders and a pencil, and wear what you will wear on the night. I will have spare copies of the Fauré.\n\n{Me.first}',
  ),
  circular(
    'club-fees',
    'Subscriptions for next year',
    'Dear members,\n\nyour subscription of £36 is due on 1 January. Those who have already paid can ignore this. Cheques to the treasurer, please.',
  ),
  circular(
    'match',
    'Sunday’s match',
    'Lads,\n\nwe meet at 9.15 at the ground, kick-off is at 10. If you cannot make it tell me by Friday night. Bring both shirts.\n\n{Me.first}',
  ),
  circular(
    'alumni',
    'Reunion weekend',
    'Dear friends,\n\nit has been ten years! The reunion weekend is 5-6 June. Rooms in college can be booked from February. Do write and tell us what you are doing now; your news goes into the spring magazine.',
  ),
  circular(
    'residents',
    'Lift out of order',
    'To all residents,\n\nthe lift will be serviced on {Day} between 9 and 12. If you need help with the stairs please call the porter.',
  ),
  circular(
    'street-party',
    'Street party',
    'Hello neighbours,\n\nwe would like to close the road for a party in July. If you are happy with this you need do nothing; if not, please talk to me before the end of the month.\n\n{Me}, number 14',
  ),
  circular(
    'price-rise',
    'New prices from January',
    'Dear customers,\n\nfrom 1 January our list prices go up by 3 %. Orders that reach us in December are invoiced at the old price. Your sales contact is happy to explain.',
    ['price list 2027.pdf'],
    TRADE,
  ),
  circular(
    'moved',
    'We have moved',
    'Please note our new address from 1 December: 12 Quay Street, Harbour. Telephone and e-mail stay the same.\n\nHarbour Stationery',
    [],
    TRADE,
  ),
  circular(
    'holiday',
    'Holiday opening',
    'Our office is closed from 24 December to 2 January. For urgent orders call 555-0188.\n\nWe thank you for your trust and wish you a peaceful Christmas.',
    [],
    TRADE,
  ),
  circular(
    'leaving',
    'Goodbye',
    'Dear colleagues and friends,\n\nafter eleven years I am leaving Harbour Stationery at the end of the month. I have enjoyed working with every one of you. My successor is {x}.\n\n{Me}',
    [],
    TRADE,
  ),
  circular(
    'webinar',
    'Slides and recording',
    'Thank you for joining our webinar on {Day}. The slides and the recording are at https://harbour.example/w/{no}. We have answered your questions below the video.',
  ),
  circular(
    'newsletter',
    'November newsletter',
    'In this issue: three new pens, a look behind the counter, and your letters.\n\nRead it in your browser: https://harbour.example/n/{no}\nUnsubscribe: https://harbour.example/u',
  ),
  circular(
    'appeal',
    'Help us mend the roof',
    'Dear supporter,\n\nthe storm took half the roof of the hall. With your help we can mend it before the frost. You can give by card or by cheque, and every gift counts.\n\nThe trustees',
  ),
  circular(
    'call-for-papers',
    'Deadline extended',
    'Dear authors,\n\nthe deadline for papers has been extended to {Day}. Papers that have been submitted can still be replaced. We look forward to reading your work.',
  ),
  circular(
    'exhibitors',
    'Set-up times',
    'Dear exhibitors,\n\nset-up is from 7 am. Your stand number is on the plan at the entrance. Please bring your own extension leads and switch everything off at night.',
    [],
    TRADE,
  ),
  circular(
    'share-notice',
    'Notice of the annual meeting',
    'Dear shareholder,\n\nthe annual meeting takes place on {Day} at 11. If you are unable to attend you may appoint a proxy with the form on our website.',
  ),
  {
    name: 'en-circular-thread-among-the-same',
    to: ['{x} <{x.mail}>', '{y} <{y.mail}>'],
    subject: 'Fwd: Loading plan',
    body: '\n{x.first}, {y.first},\n\nthis went astray this morning, so here it is once more.\n\n{Me.first}\n\n-------- Forwarded Message --------\nSubject: Loading plan\nFrom: {Me} <{Me.mail}>\nTo: {x} <{x.mail}>, {y} <{y.mail}>\n\nThe lorry comes at eight.',
  },
  {
    name: 'en-circular-quote-to-customer',
    to: ['{x} <{x.mail}>'],
    subject: 'Quotation {no}',
    body: '\nDear {x.first},\n\nthank you for your enquiry. Please find our quotation attached; it is valid for 30 days.\n\nKind regards,\n{Me}',
    attachments: ['Quotation_{no}.pdf', 'parts list.xlsx'],
  },
  {
    name: 'en-circular-team-results',
    to: ['fixtures@harbour-league.example'],
    subject: 'Results of round {no}',
    body: '\nHello,\n\nresults of the weekend:\n\nQuay Rovers 3 Hill United 1\nHarbour Town 0 Green Wanderers 0\nNorth End 2 Old Boys 4\n\nCheers,\n{Me.first}',
  },
];

/** A mail to many in Bcc. */
function circular(
  name: string,
  subject: string,
  body: string,
  attachments: readonly string[] = [],
  bcc: readonly string[] = HIDDEN,
): Template {
  return {
    name: `en-circular-${name}`,
    to: ['{Me} <{Me.mail}>'],
    bcc,
    subject,
    body: `\n${body}`,
    attachments,
  };
}
