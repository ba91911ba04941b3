/** Frequent family names of the English-speaking world that are hardly anybody's given name. */

/** Whether the word, in lower case, is one of them. */
export function isEnglishSurname(word: string): boolean {
  return SURNAMES.indexOf(` ${word} `) >= 0;
}

/** Enough to see where an initial ends and a name begins: `mjones`, `jonesm`. */
const SURNAMES = ` smith johnson williams brown jones miller davis wilson anderson taylor moore jackson white harris thompson 
 robinson walker hall allen young king wright hill green adams baker nelson carter mitchell roberts turner 
 phillips campbell parker evans edwards collins stewart morris rogers reed cook bell murphy bailey cooper 
 richardson cox howard ward peterson gray watson brooks sanders price bennett wood barnes henderson coleman 
 jenkins perry powell long patterson hughes butler simmons foster bryant griffin myers sullivan wallace reynolds 
 fisher ellis harrison gibson mcdonald marshall murray wells simpson stevens tucker mason kennedy warren shaw rice 
 robertson black palmer mills nichols knight ferguson perkins spencer stephens matthews arnold wagner willis 
 duncan carpenter peters kelley franklin lawson schmidt chapman montgomery richards williamson johnston meyer 
 morrison hansen fernandez nguyen weber jensen garcia rodriguez martinez hernandez lopez gonzalez perez sanchez 
 ramirez torres rivera gomez diaz ortiz gutierrez mueller muller fischer schneider becker schulz koch bauer 
 richter schroeder oconnor obrien oneill friedman singh patel sharma gupta mehta rossi `;
