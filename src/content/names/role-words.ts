/** Words in Latin letters that stand where names do and are nobody's. */

/** Whether a word before the "@" is a role's or a group's. */
export function isRole(word: string): boolean {
  return ROLES.has(word);
}

/** Whether a word of a display name makes it an organisation's. */
export function isLatinOrganisation(word: string): boolean {
  return LATIN_ORGANISATION.test(word);
}

/** Whether a word, in lower case, is a title or a degree beside a name. */
export function isTitle(word: string): boolean {
  return TITLE.test(word);
}

/** Addresses that several people read, or nobody. */
const ROLES = new Set(
  `info information sales support contact office admin administrator staff team ml list lists soumu somu jinji
keiri eigyo kaikei koho kouhou houmu homu kikaku kaihatsu gijutsu kanri gyomu gyoumu jimu jimukyoku desk helpdesk
help center centre service services recruit recruiting saiyo saiyou order orders shop store mail post webmaster
postmaster noreply no reply hello toiawase otoiawase uketsuke soudan sodan madoguchi group all members member hr
billing accounts accounting invoice invoices pr press marketing tantou tantousha reception school events event
kyoku kyomu gakko hoken reserve reservation reservations yoyaku booking bookings hisho secretary enquiries inquiry
enquiry inquiries customer customers cs legal finance payroll purchasing procurement kobai koubai security privacy
abuse news newsletter board committee chair president ceo dev ops system systems factory koujou kojo main head hq
honsha shisha shiten daihyo daihyou company general press media partner partners vendor project web
the my our your best mr mrs ms dr users user dev devel developers discuss announce announcements hackers gas power trading trade market markets data human
resources public relations risk credit logistics operations operation energy control alert alerts notice notices
notification notifications bounce bounces request requests owner daemon mailer root test tests feedback career careers
job jobs training library travel parking facilities facility maintenance engineering production research communications
communication corporate investor investors global international national regional update updates
daily report reports payment payments tax audit compliance claims quality safety medical clinic dental hospital church
club society choir assistant pa home online linux git bug bugs bot fax room class parents students alumni volunteers
returns shipping delivery warehouse parts`.split(/\s+/),
);

const LATIN_ORGANISATION =
  /^(?:inc|ltd|llc|gmbh|corp|corporation|co|company|limited|plc|support|sales|team|info|office|department|dept|services?|cent(?:er|re)|accounts?|accounting|billing|hr|admin|reception|desk|group|university|bank|store|shop|customer|marketing|recruiting|press|newsletter|noreply|committee|list|members|staff|all|club|association|trading|systems?|solutions?|japan|tokyo|holdings|international|global|consulting|school|hospital|clinic|studio|hotel|law|partners|project|ml|society|institute|foundation|agency|media|family|household|assistant|secretary|users|developers|newsletter|the|of|for|and)\.?$/i;

const TITLE = /^(?:dr|prof|professor|mr|mrs|ms|miss|sir|phd|md|mba|esq|jr|sr|ii|iii)\.?$/;
