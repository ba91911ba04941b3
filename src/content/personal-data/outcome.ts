/**
 * A row of results without what it says of the person at its head: `佐藤 太郎 40点` is `佐藤 太郎`; undefined
 * where the line does not end with points, an age, an amount of money or a decision.
 * @param line as `readableLines` gives it
 * @param isMarked whether the text speaks of marks, ages or pay: a bare figure or letter is one then
 */
export function withoutOutcome(line: string, isMarked: boolean): string | undefined {
  const row = line.replace(/^\s*\|\s*|\s*\|\s*$/g, '');
  const found = OUTCOME.exec(row) || (isMarked ? BARE.exec(row) : undefined);
  const head = found ? row.slice(0, found.index).replace(/\s+$/, '') : '';
  return head.length >= SHORTEST && head.length <= LONGEST && !FIGURE.test(head) ? head : undefined;
}

/** Whether a text says that figures behind names are marks, ages, pay or the like. */
export function speaksOfMarks(text: string): boolean {
  return MARKS.test(text);
}

const MARKS =
  /得点|点数|成績|結果|テスト|試験|評価|評定|合否|年齢|給与|給料|賞与|ボーナス|昇給|査定|順位|偏差値|スコア|\b(?:scores?|marks?|grades?|results?|points|ages?|salar(?:y|ies)|pay|wages?|bonus(?:es)?|exams?|examination|quiz|assessments?|ratings?|gpa)\b/i;

/** Letters of a name. */
const SHORTEST = 3;
const LONGEST = 60;

/** What figures are of: with two capitalised words they look like a person. */
const FIGURE =
  /\b(?:total|sub-?total|net|gross|income|costs?|sales|revenues?|profits?|loss(?:es)?|tax(?:es)?|rates?|growth|shares?|prices?|fees?|margins?|budgets?|targets?|averages?|means?|median|interest|returns?|yield|assets?|liabilit\w+|capacity|usage|coverage|accuracy|humidity|battery|discounts?|turnout|response|completion|progress|quarter|year|month|week|version|level|class|grade|section|question|chapter|option|model|index|fund|stock)\b/i;

const UNIT =
  '(?:点|歳|才|円|万円|千円|位|級|票|ポイント|points?|pts?|marks?|%|years? old|yrs?|yen|usd|eur|gbp|dollars?|euros?|pounds?)';
const DECISION =
  '(?:不?合格|不?採用|内定|当選|落選|補欠|陽性|陰性|要再検査|要精密検査|異常なし|可決|否決|不?承認|未払い?|滞納|passed|failed|pass|fail|accepted|rejected|approved|declined|denied|positive|negative|unpaid|overdue)';
/** What parts the name from it; a row of dots leads the eye. */
const GAP = '(?:[\\s:,、;|=(/-]{1,30}|\\s?\\.{3,60}\\s?)';
const OUTCOME = new RegExp(
  `${GAP}(?:(?:約|計|合計|得点|点数|年齢|score|age|total)[\\s:]*)?(?:[$€£¥]?[-+]?\\d{1,9}(?:[.,]\\d{1,3})*\\s?${UNIT}|[$€£¥]\\d{1,9}(?:[.,]\\d{1,3})*|${DECISION})[).。]?\\s*$`,
  'i',
);
const BARE = new RegExp(
  `${GAP}(?:[-+]?\\d{1,3}(?:\\.\\d{1,2})?(?:\\s?/\\s?(?:[4-9]\\d|\\d{3}))?|\\d{1,3}(?:,\\d{3}){1,2}|[A-FS][+-]?|[秀優良可◎○△×])[).。]?\\s*$`,
);
