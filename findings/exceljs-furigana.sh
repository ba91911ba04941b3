#!/usr/bin/env bash
# exceljs 4.4.0: furigana, the reading that Japanese Excel keeps beside every name typed in kana, misleads both of its
# readers. A cell's string may carry phonetic runs (<rPh>) after its own text; they are not part of the value.
# The streaming reader gives the last run instead of the text: a list of persons becomes bits of their readings.
# The reader in memory drops such runs from shared strings rightly, but where the string stands inside the cell
# (t="inlineStr", as valid as the other) the cell has no value and every row below it is gone, without an error.
# Expected: 佐藤花子 from both, and four rows. It bears on whoever counts the persons in an attached list.
# Seen on Node 20.20: ハナコ from the stream; 2 rows of 4 in memory, and all 4 once the phonetic runs are taken out.
# Exits with 1 where that has changed.
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 fflate@0.8.3

cat >read.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';

const base = 'http://schemas.openxmlformats.org';
const [sheets, relations] = [`${base}/spreadsheetml/2006/main`, `${base}/officeDocument/2006/relationships`];
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const runs = '<rPh sb="0" eb="2"><t>サトウ</t></rPh><rPh sb="2" eb="4"><t>ハナコ</t></rPh><phoneticPr fontId="0"/>';

function book(reading) {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${base}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}sharedStrings+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${base}/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${sheets}" xmlns:r="${relations}"><sheets><sheet name="名簿" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${base}/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${sheets}"><si><t>佐藤花子</t>${reading}</si></sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${sheets}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>佐藤花子</t>${reading}</is></c></row><row r="3"><c r="A3"><v>3</v></c></row><row r="4"><c r="A4"><v>4</v></c></row></sheetData></worksheet>`,
  };
  const file = `${reading === '' ? 'without' : 'with'}.xlsx`;
  const bytes = Object.entries(parts).map(([name, xml]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`)]);
  writeFileSync(file, zipSync(Object.fromEntries(bytes)));
  return file;
}

async function inMemory(file) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook.worksheets[0].getColumn(1).values.slice(1);
}

async function streamed(file) {
  const values = [];
  const reader = new ExcelJS.stream.xlsx.WorkbookReader(file, { sharedStrings: 'cache', worksheets: 'emit' });
  for await (const sheet of reader) for await (const row of sheet) values.push(row.getCell(1).value);
  return values;
}

const seen = {};
for (const file of [book(''), book(runs)]) {
  seen[file] = { memory: await inMemory(file), stream: await streamed(file) };
  console.log(`exceljs 4.4.0, ${file}: ${JSON.stringify(seen[file])}`);
}
const { 'with.xlsx': read, 'without.xlsx': control } = seen;
const whole = JSON.stringify(['佐藤花子', '佐藤花子', 3, 4]);
if (JSON.stringify(control.memory) !== whole || JSON.stringify(control.stream) !== whole) {
  console.error('Even the sheet without furigana is no longer read as four rows.');
  process.exit(1);
}
if (read.stream[0] !== 'ハナコ' || read.memory[0] !== '佐藤花子' || read.memory.includes(3)) {
  console.error('Furigana no longer replaces the text in the stream, or no longer ends the sheet in memory.');
  process.exit(1);
}
JS
node read.mjs
