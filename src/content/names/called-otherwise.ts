/** Names by which people are called that tell nothing of their own. */

/** Whether people of any name are called so. */
export function isPetName(word: string): boolean {
  return PET_NAMES.indexOf(` ${word} `) >= 0;
}

/** Whether the word is a frequent name of Chinese, Koreans or Vietnamese: many go by an English name that no address has. */
export function isAsianName(word: string): boolean {
  return ASIAN_NAMES.indexOf(` ${word} `) >= 0;
}

const PET_NAMES =
  ' ace bear bo bubba buck bud buddy bunny butch champ chip chief cookie corky doc duke dutch fritz ginger happy hap jr junior kip kit lefty mac moose peanut pepper pinky princess punky red rocky rusty scooter shorty skeeter skip skipper slim smitty smiley sonny sparky spike spud stretch tex tiger tip tres trey tub whitey woody big little jay dee cee bee kay tee jj jt cj dj pj aj tj rj mj bj kc jd jc mick ';
const ASIAN_NAMES =
  ' wang li zhang liu chen yang huang zhao wu zhou xu sun zhu hu guo he lin luo zheng xie tang deng feng zeng xiao tian pan yuan cai jiang yu wei lu shen yao zhong tan shi jin jia fu fang xue kong kim choi jung kang cho yoon jang lim shin hong nguyen tran pham hoang vu dang bui duong chan wong cheung leung lam lau yeung tsai hsu chiu chow ma ';
