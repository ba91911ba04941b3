/** A person of a roster, with what rosters say. */
export interface Entry {
  readonly name: string;
  readonly english: string;
  readonly phone: string;
  readonly mobile: string;
  readonly ukPhone: string;
  readonly postal: string;
  readonly address: string;
  readonly street: string;
  readonly birth: string;
}

const FAMILIES = '小川 原田 西村 三浦 藤原 岡田 石井 前田 後藤 村上 近藤 坂本 遠藤 青木'.split(' ');
const GIVEN = '美雪 隼人 春香 学 恵 光 奈々 勝 凛 豊 桜子 力 文 渉'.split(' ');
const WESTERN =
  'Hill Oakley Finch Barrow Ashby Denver Stone Wicks Keller Marino Khan Lowe Greene Frost'.split(' ');
const FIRST = 'Maggie Robert Liz William Kate Michael Jen Thomas Andreas Sofia Aisha Chris Sam Nick'.split(
  ' ',
);

/** Fourteen people, no two alike. */
export const ROSTER: readonly Entry[] = FAMILIES.map((_, index) => entry(index));

/** Sixteen digits that begin so, the last by Luhn. */
export function card(prefix: string): string {
  const digits = prefix.padEnd(15, '27190');
  const sum = [...digits].reduce((total, digit, index) => {
    const twice = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return digits + String((10 - (sum % 10)) % 10);
}

/** Eleven digits and the check digit of the Japanese ordinance on individual numbers. */
export function myNumber(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    return total + Number(digit) * (index < 6 ? index + 2 : index - 4);
  }, 0);
  const rest = sum % 11;
  return digits + String(rest <= 1 ? 0 : 11 - rest);
}

/** The digits as Japanese input methods write them. */
export function wide(text: string): string {
  return text.replace(/[0-9-]/g, (sign) =>
    sign === '-' ? '－' : String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
  );
}

function entry(index: number): Entry {
  const number = 1203 + index * 173;
  return {
    name: `${FAMILIES[index]} ${GIVEN[(index * 5) % GIVEN.length]}`,
    english: `${FIRST[index]} ${WESTERN[index]}`,
    phone: `078-3${String(index + 10)}-${number}`,
    mobile: `090-${3100 + index * 7}-${number}`,
    ukPhone: `+44 7911 12${number}`,
    postal: `650-00${String(index + 11)}`,
    address: `兵庫県神戸市中央区元町通${index + 1}丁目${index + 2}番${index + 3}号`,
    street: `${index + 3} Mill Road, Leeds LS${(index % 9) + 1} 4AB`,
    birth: `${1961 + index * 3}年${(index % 12) + 1}月${index + 5}日`,
  };
}
