/** Names by which people are called that tell nothing of their own. */

import { isEnglishSurname } from './english-surnames.ts';
import { isGivenName } from './given-names.ts';

/** Whether people of any name are called so. */
export function isPetName(word: string): boolean {
  return PET_NAMES.indexOf(` ${word} `) >= 0;
}

/**
 * Whether the words are the name of somebody from China, Korea or Vietnam: many go by an English name that no
 * address has. Linda Chan goes by Linda.
 */
export function isAsian(words: readonly string[]): boolean {
  const others = words.filter((word) => ASIAN_NAMES.indexOf(` ${word} `) < 0);
  return others.length < words.length && !others.some((word) => isGivenName(word) || isEnglishSurname(word));
}

const PET_NAMES =
  ' ace bear bo bubba buck bud buddy bunny butch champ chip chief cookie corky doc duke dutch fritz ginger happy hap jr junior kip kit lefty mac moose peanut pepper pinky princess punky red rocky rusty scooter shorty skeeter skip skipper slim smitty smiley sonny sparky spike spud stretch tex tiger tip tres trey tub whitey woody big little jay dee cee bee kay tee jj jt cj dj pj aj tj rj mj bj kc jd jc mick ';
const ASIAN_NAMES =
  ' wang li zhang liu chen yang huang zhao wu zhou xu sun zhu hu guo he lin luo zheng xie tang deng feng zeng xiao tian pan yuan cai jiang yu wei lu shen yao zhong tan shi jin jia fu fang xue kong kim choi jung kang cho yoon jang lim shin hong nguyen tran pham hoang vu dang bui duong chan wong cheung leung lam lau yeung tsai hsu chiu chow ma ';
