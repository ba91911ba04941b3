#!/usr/bin/env bash
# vcf 2.1.2: a business card in vCard 2.1, which the library names among its versions and Japanese phones and address
# books still export, loses all of a value but its first line. Version 2.1 writes kanji in quoted-printable and breaks
# long values as quoted-printable does, with "=" at the end of a line and no blank before the next. The library knows
# folded lines only: the second line becomes a property named after its bytes, half of them in lower case, and the
# last, where the address has its closing semicolons, is dropped. Nothing is raised.
# Expected: one ADR with the whole value, decoded or not. It bears on whoever reads the address in an attached card.
# Seen on Node 20.20: ADR ends after 福井, one property is called "=e5=b8=82=e4=...", さくら荘 is nowhere. The same
# address in vCard 3.0, folded with a blank, is whole. Exits with 1 where the value is no longer cut.
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund vcf@2.1.2

cat >read.mjs <<'JS'
import vCard from 'vcf';

const [first, second, third] = ['福井', '市一丁目二番三号', 'さくら荘'];
const quoted = (text) => [...Buffer.from(text)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join('');
const card = (...lines) => ['BEGIN:VCARD', ...lines, 'TEL;CELL:090-1234-5678', 'END:VCARD', ''].join('\r\n');

const old = card(
  'VERSION:2.1',
  `N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${quoted('佐藤')};${quoted('花子')}`,
  `ADR;HOME;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;;${quoted(first)}=`,
  `${quoted(second)}=`,
  `${quoted(third)};;;;`,
);
const younger = card('VERSION:3.0', 'N:佐藤;花子', 'FN:佐藤花子', `ADR;TYPE=HOME:;;${first}`, ` ${second}`, ` ${third};;;;`);

const address = (read) => String(read.get('adr').valueOf());
const [of21] = vCard.parse(old);
const [of30] = vCard.parse(younger);
const strange = Object.keys(of21.data).filter((name) => name.startsWith('='));
console.log(`vcf 2.1.2, vCard 3.0: ${address(of30)}`);
console.log(`vcf 2.1.2, vCard 2.1: ${address(of21)} and a property ${strange.join(' ')}`);
if (address(of30) !== `;;${first}${second}${third};;;;`) {
  console.error('Even the folded vCard 3.0 is no longer read whole.');
  process.exit(1);
}
if (address(of21) !== `;;${quoted(first)}=` || strange.length !== 1 || JSON.stringify(of21).includes(quoted(third))) {
  console.error('A value of vCard 2.1 no longer ends at its first soft line break.');
  process.exit(1);
}
JS
node read.mjs
