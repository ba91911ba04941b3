import { eachMatch } from './text.ts';

/**
 * Names of people in one line: a common surname with or without a given name, a name with an honorific,
 * two kanji words alone in a cell, or two capitalised words that begin a row or fill a cell.
 * @param surnames those of the text, by {@link surnamesIn}
 */
export function namesIn(
  line: string,
  cells: readonly string[],
  surnames: RegExp | undefined,
): readonly string[] {
  const names = new Set<string>();
  if (JAPANESE.test(line)) {
    if (surnames)
      eachMatch(surnames, line, (match) => {
        const given = (match[3] || '').replace(HONORIFIC, '').trim();
        if (NOT_GIVEN.test(given)) return;
        names.add(`${match[2] || ''}${NO_NAME_END.test(given) ? '' : given}`);
        // What divides two names belongs to both.
        surnames.lastIndex = Math.max(match.index + 1, surnames.lastIndex - 1);
      });
    for (const cell of cells) {
      const spaced = SPACED.exec(cell.replace(ROW_NUMBER, ''));
      if (spaced && !NO_NAME_END.test(cell)) names.add(`${spaced[1] || ''}${spaced[2] || ''}`);
    }
    if (names.size === 0) {
      const addressed = ADDRESSED.exec(line);
      if (addressed && !NOBODY.test(addressed[1] || '')) names.add((addressed[1] || '').replace(/ /g, ''));
    }
    return Array.from(names);
  }
  for (const cell of cells) addWestern(names, WESTERN_CELL.exec(cell.replace(ROW_NUMBER, '')));
  if (names.size === 0) addWestern(names, WESTERN_START.exec(line.replace(ROW_NUMBER, '')));
  return Array.from(names);
}

/** What stands where the name would, in a row whose other cells tell of a person; '' where nothing could be one. */
export function leadingWord(line: string): string {
  const word = LEADING.exec(line.replace(ROW_NUMBER, ''));
  return word && !NO_NAME_END.test(word[1] || '') ? (word[1] || '').replace(/ /g, '') : '';
}

function addWestern(names: Set<string>, match: RegExpExecArray | null): void {
  if (match && !NOT_WESTERN.test(match[1] || ''))
    names.add((match[1] || '').replace(/\s/g, '').toLowerCase());
}

const JAPANESE = /[\u3041-\u30ff\u3400-\u9fff]/;
const LETTER = '\\u3005\\u3041-\\u3096\\u30a1-\\u30fa\\u30fc\\u3400-\\u9fff\\uf900-\\ufaff';

/** The two hundred and more most common surnames, which about three in five Japanese people bear. */
const SURNAMES =
  '佐々木 長谷川 五十嵐 佐久間 小野寺 大久保 久保田 宇佐美 ' +
  '佐藤 鈴木 高橋 髙橋 田中 伊藤 渡辺 渡邉 渡邊 山本 中村 小林 加藤 吉田 山田 山口 松本 井上 木村 清水 林 斎藤 斉藤 ' +
  '齋藤 齊藤 山崎 森 池田 橋本 阿部 石川 山下 中島 小川 石井 前田 岡田 藤田 後藤 村上 近藤 坂本 遠藤 青木 藤井 西村 ' +
  '福田 太田 三浦 藤原 岡本 松田 中川 中野 原田 小野 竹内 田村 金子 和田 中山 石田 上田 森田 原 柴田 酒井 工藤 横山 ' +
  '宮崎 宮本 内田 高木 安藤 谷口 大野 丸山 今井 高田 藤本 武田 村田 上野 杉山 増田 平野 大塚 千葉 菅原 松井 小島 岩崎 ' +
  '桜井 櫻井 野口 松尾 野村 木下 菊地 菊池 新井 渡部 水野 市川 島田 高野 服部 古川 小山 浜田 濱田 飯田 東 辻 樋口 福島 ' +
  '大西 秋山 安田 川口 平田 中西 川崎 石原 吉川 荒井 関 矢野 小池 本田 岩田 松下 永井 松岡 大島 須藤 田口 黒田 川上 ' +
  '星野 片山 熊谷 萩原 土屋 岡崎 大橋 栗原 吉村 西田 望月 八木 馬場 内藤 尾崎 野田 川村 早川 松村 榎本 荒木 菅野 堀 ' +
  '関口 田辺 大谷 荒川 横田 西川 小松 北村 富田 大山 東海林 須田 伊東 江口 浅野 石橋 三宅 西山 本間 小田 河野 岩本 成田 ' +
  '高山 白石 大石 黒木 宮田 平井 樋渡 児玉 金井 沢田 澤田 神田 川島 古賀 山内 小沢 小澤 広瀬 廣瀬 奥村 吉岡 森本 桑原 ' +
  '南 滝沢 柳田 根本 久保 浅井 上原 島袋 比嘉 金城 宮城 大城 松浦 杉本 佐野 岸 堀内 福井 田代 竹田 米田 足立 松永 岩井 ' +
  '津田 稲垣 村井 川田 鎌田 塚本 三好 今村 植田 藤川 藤村 飯塚 田島 篠原 三上 武藤 小倉 中田 大川 坂口 青山 横井';

const HONORIFIC = / ?(?:様|さま|さん|殿|氏|くん|君|ちゃん|先生)$/;

/** The longest first, so that none is taken for another that it begins with. */
const BY_LENGTH = SURNAMES.split(' ').sort((a, b) => b.length - a.length);

/** A surname that is no part of a longer word, and up to four letters of a given name. */
function surnamed(surnames: readonly string[]): RegExp {
  return new RegExp(`(^|[^${LETTER}])(${surnames.join('|')})( ?[${LETTER}]{1,6})?(?=$|[^${LETTER}])`, 'g');
}

/**
 * What {@link namesIn} looks for in the lines of one text: the surnames that it has at all. For a mail
 * they make a small expression; that for all of them costs more to compile than the mail to be read.
 * @returns undefined where it has none
 */
export function surnamesIn(lines: readonly string[]): RegExp | undefined {
  const text = lines.join('\n');
  const present = text.length > SHORT ? BY_LENGTH : BY_LENGTH.filter((name) => text.indexOf(name) >= 0);
  return present.length > 0 ? surnamed(present) : undefined;
}

/** In a longer text it costs more to look for each than to compile all. */
const SHORT = 20_000;

/** A surname followed by this is a place: 山口県, 上野駅, 福島支店. */
const NOT_GIVEN =
  /^(?:都|道|府|県|市|区|町|村|郡|駅|港|空港|本?店|支店|支社|支部|工場|営業所|事業所|出張所|方面|線|川|海岸|通り|タワー|ビル)/;

/** How words end that are no names of people. */
const NO_NAME_END =
  /(?:店|支店|支社|本社|支部|本部|部|課|室|係|局|所|館|園|院|校|社|会|会社|組合|大学|病院|学校|工場|センター|ホテル|ビル|ホール|都|道|府|県|市|区|町|村|駅|便|号|費|料|円|日|時|分|年|月|名|人|件|台|個|本|枚|様式|番号|電話|携帯|代表|窓口|担当)$/;

/** Two words of kanji, or kanji and kana, and nothing else. */
const SPACED = new RegExp(
  `^([\\u3005\\u3400-\\u9fff]{1,4}) ([${LETTER}]{1,5})(?: ?(?:様|さん|殿|氏|くん|君|ちゃん|先生))?$`,
);

const ADDRESSED = new RegExp(
  `(?:^|[^${LETTER}])([${LETTER}]{1,6}(?: [${LETTER}]{1,5})?) ?(?:様|さん|殿|氏)(?=$|[^${LETTER}])`,
);
const NOBODY = /^(?:お客|皆|みな|各|担当|ご担当|お得意|事務局|同|仕|会員|利用者|保護者)$/;

const ROW_NUMBER = /^[\s\d.)(#*・●○■□◆◇▪•:>-]{0,8}/;

const LEADING = new RegExp(`^([${LETTER}]{1,7}(?: [${LETTER}]{1,5})?)(?=[\\s,|;:(\\d]|$)`);

const WESTERN =
  "[A-Z][a-z'\\u00c0-\\u017f-]+,?(?: [A-Z]\\.?)? (?:[A-Z][a-z]{1,2} )?[A-Z][A-Za-z'\\u00c0-\\u017f-]+";
const WESTERN_CELL = new RegExp(`^((?:(?:Mr|Mrs|Ms|Dr)\\.? )?${WESTERN})$`);
const WESTERN_START = new RegExp(`^(${WESTERN})(?=[\\s,:;|<(-]+[\\d+(]|[\\s,:;|<(-]+[\\w.+-]+@)`);

/** Capitalised words that begin rows and are nobody's name. */
const NOT_WESTERN =
  /\b(?:office|desk|room|street|st|avenue|ave|road|rd|city|new|san|santa|los|las|north|south|east|west|northern|southern|eastern|western|central|support|sales|service|services|line|center|centre|hotel|hospital|clinic|school|university|college|team|group|department|dept|company|corp|inc|ltd|llc|bank|store|shop|branch|plant|warehouse|emergency|police|fire|help|main|toll|free|fax|call|dial|phone|cell|mobile|home|work|business|pin|code|participant|host|conference|meeting|united|states|kingdom|hong|kong|zealand|africa|arabia|korea|republic|rica|emirates|lanka|salvador|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|invoice|order|item|part|product|total|account|customer|manager|director|engineer|date|time|flight|gate|terminal|airport|station|building|floor|unit|suite|box|ref|no)\b/i;
