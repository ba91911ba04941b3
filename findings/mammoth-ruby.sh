#!/usr/bin/env bash
# mammoth 1.13.0: text with ruby (Word's phonetic guide, the small kana above a name) is left out, and not only the
# kana: the kanji below them (<w:rubyBase>) go as well. The sentence closes over the gap, in the text and in the HTML.
# Names with an unusual reading are what people put ruby on, so it is the person's name that vanishes from a letter,
# a certificate or a list of guests. A warning names the element w:ruby, not that text went with it.
# Expected: the base text, with or without its reading. It bears on whoever looks for names in attached letters.
# Seen on Node 20.20: 「招待者はです。」 for 「招待者は佐藤花子です。」. Exits with 1 where the name or the reading appears.
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mammoth@1.13.0 fflate@0.8.3

cat >read.mjs <<'JS'
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';

const base = 'http://schemas.openxmlformats.org';
const run = (text) => `<w:r><w:t>${text}</w:t></w:r>`;
const settings =
  '<w:rubyPr><w:rubyAlign w:val="distributeSpace"/><w:hps w:val="10"/><w:hpsRaise w:val="18"/><w:hpsBaseText w:val="21"/><w:lid w:val="ja-JP"/></w:rubyPr>';
const ruby = `<w:r><w:ruby>${settings}<w:rt>${run('さとうはなこ')}</w:rt><w:rubyBase>${run('佐藤花子')}</w:rubyBase></w:ruby></w:r>`;

function letter(name) {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${base}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${base}/package/2006/relationships"><Relationship Id="rId1" Type="${base}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${base}/wordprocessingml/2006/main"><w:body><w:p>${run('招待者は')}${name}${run('です。')}</w:p></w:body></w:document>`,
  };
  const bytes = Object.entries(parts).map(([part, xml]) => [part, strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`)]);
  return { buffer: Buffer.from(zipSync(Object.fromEntries(bytes))) };
}

const { value: plain } = await mammoth.extractRawText(letter(run('佐藤花子')));
const { value: text, messages } = await mammoth.extractRawText(letter(ruby));
const { value: html } = await mammoth.convertToHtml(letter(ruby));
console.log(`mammoth 1.13.0 without ruby: ${plain.trim()}`);
console.log(`mammoth 1.13.0 with ruby: ${text.trim()} ${html} (${messages.map(({ message }) => message).join(' ')})`);
if (plain.trim() !== '招待者は佐藤花子です。') {
  console.error('Even the letter without ruby is no longer read.');
  process.exit(1);
}
if (text.trim() !== '招待者はです。' || html !== '<p>招待者はです。</p>') {
  console.error('Ruby text is no longer left out together with its base.');
  process.exit(1);
}
JS
node read.mjs
