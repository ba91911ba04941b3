#!/usr/bin/env bash
# node-tnef 1.4.0: the name of a file in Outlook's winmail.dat is the short one of the DOS days. TNEF gives an
# attachment two names: attAttachTitle, eight letters and three, and the property PidTagAttachLongFilename in
# attAttachment with the one that the sender saw. The library reads the first and passes over the second, so that
# 名簿.xlsx arrives as MEIBO~1.XLS: another name, and with .XLS another format than the one inside.
# Expected: the long name where there is one. It bears on whoever judges a file by its name or chooses a reader by its
# ending; the words that tell a list of persons stand in the long name only.
# Seen on Node 20.20 with a TNEF built after MS-OXTNEF; the program tnef 1.4.18 says 名簿.xlsx for the same bytes.
# Exits with 1 where the long name is given.
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node-tnef@1.4.0

cat >read.cjs <<'JS'
const tnef = require('node-tnef');

const long = '名簿.xlsx';
const short = 'MEIBO~1.XLS';

function u16(value) {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** Level, identifier with its type, length, data, and the sum of the data's bytes. */
function attribute(level, id, data) {
  const sum = data.reduce((total, byte) => total + byte, 0) % 0x10000;
  return Buffer.concat([Buffer.of(level), u32(id), u32(data.length), data, u16(sum)]);
}

/** A list of one property: PidTagAttachLongFilename as PtypString, filled up to four bytes. */
function longName(name) {
  const value = Buffer.from(`${name}\0`, 'utf16le');
  const padding = Buffer.alloc((4 - (value.length % 4)) % 4);
  return Buffer.concat([u32(1), u16(0x001f), u16(0x3707), u32(1), u32(value.length), value, padding]);
}

const [message, attachment] = [1, 2];
const winmail = Buffer.concat([
  u32(0x223e9f78),
  u16(1),
  attribute(message, 0x00089006, u32(0x00010000)), // attTnefVersion
  attribute(message, 0x00069007, Buffer.concat([u32(932), u32(0)])), // attOemCodepage
  attribute(attachment, 0x00069002, Buffer.concat([u16(1), u32(0xffffffff), u16(32), u16(32), u32(0)])), // attAttachRendData
  attribute(attachment, 0x0006800f, Buffer.from('PK')), // attAttachData
  attribute(attachment, 0x00018010, Buffer.from(`${short}\0`)), // attAttachTitle
  attribute(attachment, 0x00069005, longName(long)), // attAttachment
]);

tnef.parseBuffer(winmail, (failed, content) => {
  if (failed || content.Attachments.length !== 1) {
    console.error('The TNEF with one file is no longer read.');
    process.exit(1);
  }
  const [file] = content.Attachments;
  const all = JSON.stringify({ ...file, Data: undefined });
  console.log(`node-tnef 1.4.0, ${long} of ${file.Data.length} bytes: ${all}`);
  if (file.Title !== short || all.includes(long)) {
    console.error('The long name is no longer passed over.');
    process.exit(1);
  }
});
JS
node read.cjs
