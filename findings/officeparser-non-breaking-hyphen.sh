#!/usr/bin/env bash
# officeparser 8.1.1: the non-breaking hyphen of a Word file (<w:noBreakHyphen/>, Ctrl+Shift+_ in Word) leaves nothing
# in the text. Office workers set it so that a phone number or a range stays on one line; without it "3 to 5 persons"
# reads as 35, a phone number is a run of digits and a postal code too, and no warning says that something is missing.
# Expected: a hyphen of some kind, as mammoth 1.13.0 gives U+2011 for the same file.
# It bears on whoever looks for phone numbers, or compares numbers, in the text of an attachment.
# Seen on Node 20.20: 電話 0312345678、35名、〒1000005. Exits with 1 where a hyphen appears.
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund officeparser@8.1.1 mammoth@1.13.0 fflate@0.8.3

cat >read.mjs <<'JS'
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { parseOffice } from 'officeparser';

const base = 'http://schemas.openxmlformats.org';
const typed = '電話 03-1234-5678、3-5名、〒100-0005';
const run = typed
  .split('-')
  .map((text) => `<w:t xml:space="preserve">${text}</w:t>`)
  .join('<w:noBreakHyphen/>');
const parts = {
  '[Content_Types].xml': `<Types xmlns="${base}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${base}/package/2006/relationships"><Relationship Id="rId1" Type="${base}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document xmlns:w="${base}/wordprocessingml/2006/main"><w:body><w:p><w:r>${run}</w:r></w:p></w:body></w:document>`,
};
const bytes = Object.entries(parts).map(([name, xml]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`)]);
const file = Buffer.from(zipSync(Object.fromEntries(bytes)));

const { value: other } = await mammoth.extractRawText({ buffer: file });
const document = await parseOffice(file);
const { value: text } = await document.to('text');
console.log(`mammoth 1.13.0: ${other.trim()}`);
console.log(`officeparser 8.1.1: ${text.trim()} (warnings: ${document.warnings.length})`);
if (other.trim() !== typed.replaceAll('-', '\u2011')) {
  console.error('mammoth no longer shows what the file says.');
  process.exit(1);
}
if (text.trim() !== typed.replaceAll('-', '')) {
  console.error('The non-breaking hyphen no longer leaves nothing.');
  process.exit(1);
}
JS
node read.mjs
