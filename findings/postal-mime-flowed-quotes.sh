#!/usr/bin/env bash
# postal-mime 4.0.0: where a quoted paragraph of a format=flowed mail goes over several lines, the text has the quote
# marks in the middle of its sentences. RFC 3676 takes the marks off every line before the lines are joined and counts
# them as the depth; here the lines are joined with the marks of the following ones inside. With delsp=yes, which
# clients choose for Japanese because it has no blanks between words, a mark splits numbers and names.
# Expected: one mark at the beginning, and the number whole, as it is when the same paragraph is not quoted.
# It bears on whoever takes the quoted part of a reply out, or looks for a phone number in it.
# Seen on Node 20.20: "> 電話は03-1234-> 5678です。". Exits with 1 where the marks no longer stand inside.
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund postal-mime@4.0.0

cat >read.mjs <<'JS'
import PostalMime from 'postal-mime';

async function text(parameters, lines) {
  const head = [
    'From: a@one.example',
    'To: b@two.example',
    'Subject: flowed',
    'MIME-Version: 1.0',
    `Content-Type: text/plain; charset=utf-8; format=flowed${parameters}`,
    'Content-Transfer-Encoding: 8bit',
  ];
  const { text: read = '' } = await PostalMime.parse([...head, '', ...lines, ''].join('\r\n'));
  console.log(`postal-mime 4.0.0, format=flowed${parameters}: ${JSON.stringify(read)}`);
  return read.trimEnd();
}

const plain = await text('; delsp=yes', ['電話は03-1234- ', '5678です。']);
const quoted = await text('; delsp=yes', ['> 電話は03-1234- ', '> 5678です。']);
const twice = await text('', ['>> The meeting is ', '>> on Monday.']);
if (plain !== '電話は03-1234-5678です。') {
  console.error('Even the paragraph that is not quoted is no longer joined.');
  process.exit(1);
}
if (quoted !== '> 電話は03-1234-> 5678です。' || twice !== '>> The meeting is >> on Monday.') {
  console.error('Quote marks no longer stand in the middle of joined lines.');
  process.exit(1);
}
JS
node read.mjs
