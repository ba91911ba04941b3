import type { Chance } from './chance.ts';
import type { Correspondent } from './correspondent.ts';

/** Frequent names first; those behind the bar stand in hardly any list of names. */
const GIVEN = `Robert/Bob/Rob William/Bill/Will Richard/Rick/Dick James/Jim/Jamie John/Jack Michael/Mike Thomas/Tom
Charles/Chuck/Charlie Christopher/Chris Daniel/Dan/Danny David/Dave Edward/Ed/Ted Elizabeth/Liz/Beth/Betsy
Katherine/Kate/Kathy/Katie Margaret/Peggy/Meg/Maggie Mary/Molly Patricia/Pat/Trish Patrick/Pat Susan/Sue/Susie
Jennifer/Jen/Jenny Rebecca/Becky Andrew/Andy/Drew Anthony/Tony Benjamin/Ben Nicholas/Nick Matthew/Matt Samuel/Sam
Joseph/Joe Joshua/Josh Timothy/Tim Steven/Steve Stephen/Steve Stephanie/Steph Gregory/Greg Jeffrey/Jeff Gerald/Jerry
Kenneth/Ken Ronald/Ron Donald/Don Lawrence/Larry Leonard/Len/Lenny Philip/Phil Raymond/Ray Theodore/Ted/Theo
Victoria/Vicky Vincent/Vince Walter/Walt Barbara/Barb Cynthia/Cindy Deborah/Debbie/Deb Dorothy/Dot Frances/Fran
Frederick/Fred Henry/Hank Jacqueline/Jackie Kimberly/Kim Pamela/Pam Rachel Sarah/Sally Theresa/Terry/Tess Virginia/Ginny
Alan/Al Alexander/Alex/Sandy Albert/Al/Bert Arthur/Art Douglas/Doug Eugene/Gene Martin/Marty Stanley/Stan Nancy Karen
Linda Donna Carol Sharon Michelle/Shelly Laura Brian Kevin Mark Paul George Scott Eric Ryan Gary Jason Justin Keith
Sandra/Sandy Ashley Brenda Emily/Em Helen Amy Angela/Angie Melissa/Mel Anna Ruth Diane Heather Joyce Evelyn Joan Judith/Judy
Olivia Grace Denise Marilyn Amber Danielle Brittany Diana Natalie/Nat Sophia Rose Isabella Alexis Kayla Charlotte Monique
Shelley Darrell Clint Hunter Cara Patrice Monika Louise Errol Darren Lindy Bridget Wendy Tara Colleen Marcus Derek Troy
Randy Joel Craig Todd Stacy Rhonda Gail Beverly Glenda Vicki Sheila Rosa Priya Rajesh Sanjay Anil Deepa Vikram Sunita
Ahmed Fatima Hassan Leila Omar Jose Carlos Luis Maria Pedro Ana Jorge Stefan Jurgen Katrin Heike Klaus Pierre Claire Luc`;
const RARE = `Thibault Tamsin Bronwyn Anselm Oddny Torvald Ewout Maarten Femke Joost Lubomir Zdenek Wioletta Bogdan Ileana
Dragan Vesna Nerea Iker Xabier Ainhoa Eirlys Gethin Iestyn Nkechi Chidi Ayodele Kwame Abena Temitope Lindiwe Sipho Stinson
Zsolt Gabor Ildiko Aurelien Gaspard Solveig Vegard Ulrika Pekka Riitta Aleksi Jarmo Kaisa Tiago Duarte Ines Rui`;
const FAMILY = `Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Jackson White Harris Thompson
Clark Lewis Robinson Walker Hall Allen Young King Wright Hill Green Adams Baker Nelson Carter Mitchell Roberts Turner
Phillips Campbell Parker Evans Edwards Collins Stewart Morris Rogers Reed Cook Bell Murphy Bailey Cooper Richardson Cox
Howard Ward Peterson Gray Watson Brooks Kelly Sanders Price Bennett Wood Barnes Ross Henderson Coleman Jenkins Perry
Powell Long Patterson Hughes Flores Washington Butler Simmons Foster Bryant Russell Griffin Hayes Myers Ford Hamilton
Graham Sullivan Wallace Woods Cole West Jordan Owens Reynolds Fisher Ellis Harrison Gibson McDonald Cruz Marshall Gomez
Murray Freeman Wells Webb Simpson Stevens Tucker Porter Hunter Hicks Crawford Boyd Mason Morales Kennedy Warren Dixon
Ramos Burns Gordon Shaw Holmes Rice Robertson Hunt Black Daniels Palmer Mills Nichols Grant Knight Ferguson Stone Hawkins
Whitfield Arsenault Kowalczyk Lindqvist Vandermeer Okafor Haddad Petrosyan Delacroix Brandvold Castellanos Zimmerman
Holst Kuykendall Perlingiere Tycholiz Grigsby Lavorato Mueller Schmidt Rossi Novak Iyer Chaudhry Banerjee Fitzgerald`;

const WORDS = [
  'sunny',
  'kcdude',
  'bluesky',
  'gardenmama',
  'fastcar',
  'wolfpack',
  'northstar',
  'skibum',
  'tulip',
];
const PROVIDERS = ['hotmail.com', 'yahoo.com', 'aol.com', 'gmail.com'];

type Convention = (given: string, family: string, chance: Chance) => string;
const CONVENTIONS: readonly (readonly [Convention, number])[] = [
  [(given, family) => `${given}.${family}`, 46],
  [(given, family) => `${given.charAt(0)}${family}`, 18],
  [(given, family) => `${given}_${family}`, 5],
  [(given, family) => `${given.charAt(0)}.${family}`, 8],
  [(given, family) => `${family}.${given}`, 4],
  [(given, family) => `${family}${given.charAt(0)}`, 5],
  [(given) => given, 5],
  [(given, family) => `${given}${family.charAt(0)}`, 3],
  [(given, family) => `${given}_${family.charAt(0)}`, 2],
  [(given, family) => `${given}${family}`, 4],
];

/** How one organisation names its mailboxes and its people. */
export interface EnglishOffice {
  readonly domain: string;
  readonly convention: Convention;
  readonly shows: (given: string, family: string) => string;
}

/** An office at a domain, with a habit for addresses and one for display names. */
export function englishOffice(chance: Chance, domain: string): EnglishOffice {
  return {
    domain,
    convention: chance.weighted(CONVENTIONS),
    shows: chance.weighted<EnglishOffice['shows']>([
      [() => '', 40],
      [(given, family) => `${given} ${family}`, 32],
      [(given, family) => `${family}, ${given}`, 12],
      [(given, family) => `${given} ${'KMRJ'.charAt(family.length % 4)}. ${family}`, 5],
      [(given, family) => `${given} ${family} (Houston)`, 4],
      [(given, family) => `${given} ${family}/HOU/ACME@ACME`, 4],
      [(given) => given, 3],
    ]),
  };
}

/** Somebody of an office; in one of thirteen cases somebody who writes from home. */
export function englishPerson(chance: Chance, office: EnglishOffice): Correspondent {
  const [given = '', ...short] = chance.of((chance.hits(0.1) ? RARE : GIVEN).split(/\s+/)).split('/');
  const family = chance.of(FAMILY.split(/\s+/));
  const home = chance.hits(0.08);
  const [g, f] = [given.toLowerCase(), family.toLowerCase()];
  // Some go by their middle name, and some mailboxes hold the short form.
  const shown = short.length > 0 && chance.hits(0.15) ? chance.of(short) : given;
  const mailbox = chance.hits(0.1) ? shown.toLowerCase() : g;
  const address = home
    ? `${chance.weighted([
        [`${g}.${f}`, 3],
        [`${g.charAt(0)}${f}${f.length}`, 2],
        [`${g}${f}`, 2],
        [chance.of(WORDS) + f.length, 2],
      ])}@${chance.of(PROVIDERS)}`
    : `${office.convention(mailbox, f, chance)}@${office.domain}`;
  const name = home ? chance.of(['', `${given} ${family}`]) : office.shows(shown, family);
  return {
    language: 'en',
    mailbox:
      name === '' ? address : `${name.includes(',') || name.includes('@') ? `"${name}"` : name} <${address}>`,
    given: [given],
    family,
    called: short.length > 0 && chance.hits(0.6) ? chance.of(short) : given,
  };
}

/** The ways in which old and new office mail begins, `{}` being the name. */
export const ENGLISH_HEADS: readonly (readonly [string, number])[] = [
  ['{},\n\n', 24],
  ['Hi {},\n\n', 14],
  ['Dear {},\n\n', 8],
  ['{} -\n\n', 6],
  ['{}--', 3],
  ['{}:\n\n', 8],
  ['{}, ', 12],
  ['Hi {}. ', 4],
  ['Hi {} - ', 2],
  ['Hey {},\n', 4],
  ['Hello {}!\n\n', 2],
  ['Good morning, {}\n\n', 2],
  ['Good morning {},\n\n', 2],
  ['Thanks {}. ', 2],
  ['{}\n\n', 4],
  ['Hi {}\n\n', 4],
  ['hi {},\n', 1],
];
/** With a title and the family name. */
export const ENGLISH_TITLED: readonly string[] = [
  'Dear Mr. {},\n\n',
  'Mr. {}\n\n',
  'Dear Ms {}:\n\n',
  'Dear Dr. {},\n\n',
];

/** What follows the greeting, also on its own line. */
export const ENGLISH_BODIES: readonly string[] = [
  'can you send me the numbers for October?',
  'I looked at the spreadsheet and it seems fine. Please let me know what you think.',
  'please call me when you get a chance.',
  'Please see the note below. The contract is with legal.',
  'here is the schedule for next week.',
  'do you want to meet on Tuesday at 2:00?',
  'the meeting has been moved to 3:00.',
  'Sorry for the delay. The report goes out tomorrow.',
  'we need to talk about the gas deal before Friday.',
  'as we discussed, the price is fixed through March.',
  'I will be out of the office until Monday.',
  'Attached is the draft. Your comments are welcome.',
  'this looks good to me.',
  'did you get a chance to look at this?',
];
