#!/usr/bin/env bash
# @e965/xlsx 0.20.3 (SheetJS CE as npm has it): a date cell with a Japanese era format, the ordinary look of a date of birth
# in a Japanese office, has a formatted text that nobody ever saw: the era's letters stand there as letters, and the
# year of the era is the Gregorian one. So 令和8年4月1日 becomes "ggg2026年4月1日" and R8.4.1 "g2026.4.1"; written
# without the backslashes that Excel's own list puts before the dots, ge.m.d has no date at all, only the serial.
# Expected: the era, or at least a date without stray letters. It bears on whoever looks for dates in the text of a
# sheet: "ggg2026" is no word boundary, 昭和55年 never occurs, and a pattern for either form sees nothing.
# Seen on Node 20.20, for 1 April 2026 and 1 April 1980. Exits with 1 where one of the texts has changed.
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @e965/xlsx@0.20.3 fflate@0.8.3

cat >read.mjs <<'JS'
import XLSX from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';

const base = 'http://schemas.openxmlformats.org';
const [sheets, relations] = [`${base}/spreadsheetml/2006/main`, `${base}/officeDocument/2006/relationships`];
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

function book(format) {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${base}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${base}/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${sheets}" xmlns:r="${relations}"><sheets><sheet name="生年月日" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${base}/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${sheets}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${format.replaceAll('"', '&quot;')}"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${sheets}"><sheetData><row r="1"><c r="A1" s="1"><v>46113</v></c><c r="B1" s="1"><v>29312</v></c></row></sheetData></worksheet>`,
  };
  const bytes = Object.entries(parts).map(([name, xml]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`)]);
  return zipSync(Object.fromEntries(bytes));
}

const shown = [
  ['yyyy"年"m"月"d"日"', '2026年4月1日', '1980年4月1日'],
  ['[$-411]ggge"年"m"月"d"日";@', 'ggg2026年4月1日', 'ggg1980年4月1日'],
  ['[$-411]ge\\.m\\.d;@', 'g2026.4.1', 'g1980.4.1'],
  ['[$-411]ge.m.d', '46113', '29312'],
];
let changed = false;
for (const [format, ...expected] of shown) {
  const { Sheets } = XLSX.read(book(format));
  const [row] = XLSX.utils.sheet_to_json(Sheets['生年月日'], { header: 1, raw: false });
  console.log(`@e965/xlsx 0.20.3, ${format}: ${row.join(' ')}`);
  changed ||= row.join() !== expected.join();
}
if (changed) {
  console.error('Dates of a Japanese era no longer look like this.');
  process.exit(1);
}
JS
node read.mjs
