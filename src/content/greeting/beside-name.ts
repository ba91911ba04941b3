/**
 * Whether a line is what letters have above or beside a name: a number, a class, a postcode, a street, a date.
 * @param line NFKC, single spaces, trimmed
 */
export function isBesideName(line: string): boolean {
  return line.length <= LONGEST && BESIDE.some((form) => form.test(line));
}

const LONGEST = 60;

const BESIDE: readonly RegExp[] = [
  // 「学籍番号 20241234」, 「受付No. 2026-118」, 「【受講番号】 4412」
  /^[[【(]?(?:ご|お)?[\u3400-\u9fffー]{0,8}(?:番号|No|NO|ID|コード)[\]】)]?[.: ]{0,3}[A-Za-z0-9-]{2,20}$/,
  // 「3年B組」, 「第2学年1組 12番」, 「年長 ひまわり組」
  /^(?:第?[0-9一二三四五六]{1,2}(?:学年|年生?|-[0-9A-Z]{1,2})|年[長中少]|[小中高][0-9])[ ・]?(?:[^ 。、]{1,8}[組クラス]{1,3})?(?: ?(?:出席)?(?:番号)?[0-9]{1,2}番?)?$/,
  /^[^ 。、]{1,8}(?:組|クラス)(?: ?[0-9]{1,2}番)?$/,
  // 「〒650-0001 神戸市中央区港町1-2-3」, 「港ハイツ203号室」
  /^〒? ?[0-9]{3}-[0-9]{4}(?:[ ,].{2,40})?$/,
  /^(?:.{2,3}[都道府県])?[^ 。、です]{1,7}[市区町村郡][^。、!?]{1,36}[0-9一二三四五六七八九十](?:番地?|号室?|丁目|F|階)?(?: .{1,20})?$/,
  /^[^。、 です]{2,16} ?[0-9A-Z-]{1,5}(?:号室?|F|階)$/,
  /^(?:TEL|Tel|FAX|Fax|電話|携帯)(?:番号)?[.: ]{0,3}[0-9()+ -]{9,18}$/,
  // 「2026年11月28日(土)」, `28 November 2026`
  /^(?:(?:19|20)[0-9]{2}|(?:令和|平成|R|H)[0-9元]{1,2})[年./-][0-9]{1,2}[月./-][0-9]{1,2}日?(?: ?\(.\))?$/,
  /^(?:[0-9]{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8},? [0-9]{4}|[A-Z][a-z]{2,8} [0-9]{1,2}(?:st|nd|rd|th)?,? [0-9]{4}|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2,4})$/,
  /^(?:student|pupil|member|patient|customer|account|order|invoice|case|(?:our |your )?ref(?:erence)?|policy|application|id|class|form|year|grade|room|p\.? ?o\.? box)(?:ship)?(?: (?:no|number|id))?\b[ .:#]{0,3}[A-Za-z]{0,4}\/?[0-9][A-Za-z0-9/-]{0,16}$/i,
  // `12 High Street`, `Bristol BS1 4ND`, `Quay Trading Ltd`
  /^[0-9]{1,5}[a-z]? (?:[A-Z][A-Za-z'.]* ){1,4}[A-Za-z.]{2,9},?$/,
  /^[A-Z][A-Za-z .]{1,25},? (?:[A-Z]{2} )?(?:[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}|[0-9]{5}(?:-[0-9]{4})?)$/,
  /^[A-Z][A-Za-z&' .-]{0,40},? (?:Inc|Ltd|LLC|GmbH|Corp|PLC|Limited|Corporation)\.?$/,
];
