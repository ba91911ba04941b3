/**
 * Outlook's .msg, in containers by SheetJS' cfb (`npm install cfb` in a folder that NODE_PATH names); the streams
 * are after MS-OXMSG.
 */
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';

const CFB = createRequire(import.meta.url)('cfb');
const [, , made] = process.argv;

const wide = (text) => Buffer.from(text, 'utf16le');
/** A list of numbers among the fixed properties. */
function properties(header, numbers) {
  const bytes = Buffer.alloc(header + 16 * numbers.length);
  numbers.forEach(([id, value], index) => {
    const at = header + 16 * index;
    bytes.writeUInt16LE(3, at);
    bytes.writeUInt16LE(id, at + 2);
    bytes.writeUInt32LE(6, at + 4);
    bytes.writeUInt32LE(value, at + 8);
  });
  return bytes;
}

function message(book, folder, header, { subject, body, html, people, files, code }) {
  const add = (path, content) => CFB.utils.cfb_add(book, `${folder}${path}`, content);
  const text = (path, id, value) =>
    code === undefined
      ? add(`${path}__substg1.0_${id}001F`, wide(value))
      : add(`${path}__substg1.0_${id}001E`, code(value));
  text('/', '0037', subject);
  if (body) text('/', '1000', body);
  if (html) add('/__substg1.0_10130102', Buffer.from(html));
  text('/', '0C1A', '山田 太郎');
  text('/', '5D01', 'sender@example.com');
  add(
    '/__properties_version1.0',
    properties(header, [
      [0x3ffd, 932],
      [0x3fde, 65001],
    ]),
  );
  people.forEach(([name, address, type], index) => {
    const path = `/__recip_version1.0_#0000000${index}/`;
    text(path, '3001', name);
    text(path, '39FE', address);
    add(`${path}__properties_version1.0`, properties(8, [[0x0c15, type]]));
  });
  files.forEach((file, index) => {
    const path = `/__attach_version1.0_#0000000${index}/`;
    text(path, '3707', file.name);
    if (file.data) add(`${path}__substg1.0_37010102`, file.data);
    if (file.message) message(book, `${folder}${path}__substg1.0_3701000D`, 24, file.message);
    add(`${path}__properties_version1.0`, properties(8, [[0x3705, file.data ? 1 : 5]]));
  });
}

function write(name, content) {
  const book = CFB.utils.cfb_new();
  message(book, '', 32, content);
  CFB.utils.cfb_del?.(book, '/\u0001Sh33tJ5');
  writeFileSync(`${made}/${name}`, CFB.write(book, { type: 'buffer' }));
}

const csv = readFileSync(`${made}/roster-shift-jis.csv`);
const inner = {
  subject: '中のメール',
  body: '中身 03-0000-0002',
  people: [['佐藤 一郎', 'person2@example.com', 1]],
  files: [],
};
write('mail.msg', {
  subject: '名簿を送ります',
  body: '電話は 03-0000-0001 です',
  people: [
    ['髙橋 花子', 'person1@example.com', 1],
    ['鈴木 次郎', 'person3@example.com', 2],
    ['隠れた人', 'hidden@example.com', 3],
  ],
  files: [
    { name: '会員名簿.csv', data: csv },
    { name: '中のメール', message: inner },
    { name: 'クラウド.docx' },
  ],
});
const cp932 = new Map([...'表'].map((letter) => [letter, [0x95, 0x5c]]));
write('mail-cp932.msg', {
  subject: '表',
  html: '<p>電話は 03-0000-0001 です</p>',
  people: [],
  files: [],
  code: (text) =>
    Buffer.from([...text].flatMap((letter) => cp932.get(letter) ?? [letter.charCodeAt(0) & 0x7f])),
});
