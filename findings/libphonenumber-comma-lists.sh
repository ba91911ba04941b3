#!/usr/bin/env bash
# libphonenumber-js 1.13.16: findPhoneNumbersInText, the search in running text, takes a comma or semicolon between
# digits for the sign of an extension, as in a dialling sequence. In a pasted list with commas a telephone number
# behind a number (an age, a row number, a postal code) is not found at all, and of two telephone numbers of one
# person the second becomes an extension of three digits of the first. With a tab between them all are found.
# Expected: the numbers of the columns, one by one. It bears on whoever counts the telephone numbers of a list: the
# same persons count for all, for half or for none, by what stands in the column before.
# Seen on Node 20.20 with the largest metadata, country JP. Exits with 1 where a list with commas is read otherwise.
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund libphonenumber-js@1.13.16

cat >find.mjs <<'JS'
import { findPhoneNumbersInText } from 'libphonenumber-js/max';

const rows = [
  [['佐藤花子', '090-1234-5678'], '+819012345678'],
  [['佐藤花子', '45', '090-1234-5678'], ''],
  [['100-0005', '03-1234-5678'], ''],
  [['佐藤花子', '03-1234-5678', '090-1234-5678'], '+81312345678 ext. 090'],
];
function found(text) {
  const numbers = findPhoneNumbersInText(text, 'JP').map(({ number }) => number);
  return numbers.map(({ number, ext }) => (ext === undefined ? number : `${number} ext. ${ext}`)).join(', ');
}

let changed = false;
for (const [cells, expected] of rows) {
  const [commas, semicolons, tabs] = [',', ';', '\t'].map((mark) => found(cells.join(mark)));
  console.log(`libphonenumber-js 1.13.16, ${cells.join(' | ')}: tabs ${tabs}; commas ${commas || 'none'}`);
  changed ||= commas !== expected || semicolons !== expected;
  if (tabs !== found(cells.join('\n'))) {
    console.error('Tabs no longer give the numbers that single lines give.');
    process.exit(1);
  }
}
if (changed) {
  console.error('A comma or semicolon between digits is no longer the sign of an extension.');
  process.exit(1);
}
JS
node find.mjs
