import type { FileKind } from '../../core/file-content.ts';
import { compoundIn, OLE_MARK } from './ole/compound.ts';
import { startsWith } from './little-endian.ts';
import { isSeparated } from './text/text.ts';
import { textOfBytes } from './text/charset.ts';
import { directoryOf } from './zip/directory.ts';

/** What the bytes are. The name is asked only about texts, which have no mark of their own. */
export function kindOf(bytes: Uint8Array, name: string): FileKind {
  if (bytes.length === 0) return 'empty';
  const marked = MARKS.find(([, marks]) =>
    marks.some(
      ([mark, at = 0]) =>
        // A text may begin with two or three letters, too.
        startsWith(bytes, mark, at) && (mark.length > 3 || bytes.subarray(0, 64).some((byte) => byte < 9)),
    ),
  )?.[0];
  if (marked === 'zip') return kindOfZip(bytes);
  if (marked === 'ole') return kindOfOle(bytes);
  if (marked) return marked;
  if (startsWith(bytes, 'ftyp', 4))
    return /^(?:hei|hev|mif|avi[fs])/.test(latin(bytes, 8, 12)) ? 'image' : 'sound-or-film';
  if (/%PDF-\d/.test(latin(bytes, 0, 1_024))) return 'pdf';
  if (isEncryptedMessage(bytes)) return 'encrypted-message';
  const text = textOfBytes(sampleOf(bytes));
  if (text !== undefined) return kindOfText(text, name);
  // Something may stand before an archive, which all programs open all the same.
  return directoryOf(bytes, 1)?.entries.length === 1 ? kindOfZip(bytes) : 'unknown';
}

const MARKS: readonly (readonly [
  kind: FileKind,
  marks: readonly (readonly [mark: string, at?: number])[],
])[] = [
  ['zip', [['PK\x03\x04'], ['PK\x05\x06'], ['PK\x07\x08']]],
  ['ole', [[OLE_MARK]]],
  ['tnef', [['\x78\x9f\x3e\x22']]],
  ['7z', [['7z\xbc\xaf\x27\x1c']]],
  ['rar', [['Rar!\x1a\x07']]],
  ['lzh', ['-lh0-', '-lh1-', '-lh4-', '-lh5-', '-lh6-', '-lh7-', '-lhd-'].map((mark) => [mark, 2] as const)],
  ['gzip', [['\x1f\x8b'], ['BZh9'], ['\xfd7zXZ\0'], ['\x28\xb5\x2f\xfd']]],
  ['tar', [['ustar', 257]]],
  [
    'image',
    [
      ['\x89PNG'],
      ['\xff\xd8\xff'],
      ['GIF8'],
      ['II*\0'],
      ['MM\0*'],
      ['WEBP', 8],
      ['BM', 0],
      ['8BPS'],
      ['\0\0\x01\0'],
    ],
  ],
  ['sound-or-film', [['ID3'], ['OggS'], ['WAVE', 8], ['AVI ', 8], ['\x1a\x45\xdf\xa3'], ['fLaC'], ['MThd']]],
  ['program', [['MZ'], ['\x7fELF'], ['\xcf\xfa\xed\xfe'], ['\xca\xfe\xba\xbe'], ['L\0\0\0\x01\x14\x02\0']]],
  ['rtf', [['{\\rtf']]],
];

function kindOfZip(bytes: Uint8Array): FileKind {
  const names = new Set(directoryOf(bytes, 2_000)?.entries.map((entry) => entry.name.toLowerCase()));
  const has = (start: string): boolean => [...names].some((name) => name.startsWith(start));
  if (names.has('[content_types].xml')) {
    if (has('xl/workbook.bin')) return 'xlsb';
    if (has('xl/')) return 'xlsx';
    if (has('word/')) return 'docx';
    if (has('ppt/')) return 'pptx';
  }
  return names.has('mimetype') && names.has('meta-inf/manifest.xml') && names.has('content.xml')
    ? 'open-document'
    : 'zip';
}

function kindOfOle(bytes: Uint8Array): FileKind {
  const names = compoundIn(bytes)?.root.children.map(({ name }) => name) ?? [];
  const found = OLE_KINDS.find(([, wanted]) => names.some((name) => wanted.test(name)));
  return found?.[0] ?? 'ole';
}

const OLE_KINDS: readonly (readonly [kind: FileKind, stream: RegExp])[] = [
  ['protected-office', /^EncryptedPackage$/],
  ['msg', /^__properties_version1\.0$|^__substg1\.0_/],
  ['xls', /^(?:Workbook|Book)$/],
  ['doc', /^WordDocument$/],
  ['ppt', /^PowerPoint Document$/],
];

/** As much of the file as shows what it is, not cut in the middle of a letter. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes;
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe || bytes.subarray(0, 400).includes(0);
  if (isWide) return bytes.subarray(0, SAMPLE);
  const end = bytes.lastIndexOf(LF, SAMPLE);
  return bytes.subarray(0, end > 0 ? end : SAMPLE);
}

const SAMPLE = 65_536;
const LF = 10;

function kindOfText(text: string, name: string): FileKind {
  const start = text.slice(0, 4_096).replace(/^[\s\ufeff]+/, '');
  if (/^BEGIN:VCARD\b/i.test(start)) return 'vcard';
  if (/^BEGIN:VCALENDAR\b/i.test(start)) return 'calendar';
  if (start.startsWith('-----BEGIN PGP MESSAGE-----')) return 'encrypted-message';
  if (isHtml(start)) return 'html';
  const ending = endingOf(name);
  if (isMail(start, ending)) return 'mail';
  return /^(?:csv|tsv|tab)$/.test(ending) || isSeparated(text) ? 'csv' : 'text';
}

function isHtml(start: string): boolean {
  return (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body|table|div|p|meta|style)\b/i.test(
      start,
    ) && !/^<\?xml[^>]*>\s*<\?mso-application/i.test(start)
  );
}

/** Headers of a mail; with another ending there must be some that nobody writes by hand. */
function isMail(start: string, ending: string): boolean {
  const head = start.replace(/^From .*\r?\n/, '');
  if (!/^[!-9;-~]+:/.test(head)) return false;
  const end = head.search(/\r?\n\r?\n/);
  const headers = end < 0 ? head : head.slice(0, end);
  const known = new Set(
    [
      ...headers.matchAll(
        /^(from|to|date|subject|received|mime-version|message-id|return-path|content-type):/gim,
      ),
    ].map(([, header]) => (header ?? '').toLowerCase()),
  );
  return /^(?:eml|mht|mhtml|mbox)$/.test(ending)
    ? known.size >= 1
    : known.size >= 3 && ['received', 'mime-version', 'message-id'].some((one) => known.has(one));
}

/** S/MIME: a sequence with the object id of enveloped data (1.2.840.113549.1.7.3) in its beginning. */
function isEncryptedMessage(bytes: Uint8Array): boolean {
  return bytes[0] === 0x30 && latin(bytes, 0, 40).includes('\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03');
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

/** The ending of a file's name in lower case, '' where it has none. */
export function endingOf(name: string): string {
  return /\.([^.\\/\s]{1,8})\s*$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/**
 * Whether the name's ending belongs to another kind of file. Endings that belong to none in particular, and
 * none at all, say nothing.
 */
export function isMismatch(kind: FileKind, name: string): boolean {
  const ending = endingOf(name);
  if (kind === 'unknown' || kind === 'empty') return false;
  const own = ENDINGS[kind];
  if (own.includes(ending)) return false;
  return Object.values(ENDINGS).some((endings) => endings.includes(ending));
}

const OFFICE = 'xlsx xlsm xltx xltm xlsb docx docm dotx dotm pptx pptm ppsx potx'.split(' ');
const OLD_OFFICE = 'xls doc ppt dot xlt pps'.split(' ');
const TEXTS = 'txt csv tsv tab log text md'.split(' ');
const ENDINGS: Readonly<Record<Exclude<FileKind, 'unknown' | 'empty'>, readonly string[]>> = {
  text: TEXTS,
  csv: TEXTS,
  html: ['html', 'htm', 'xhtml'],
  vcard: ['vcf', 'vcard'],
  calendar: ['ics', 'ical', 'ifb', 'vcs'],
  mail: ['eml', 'mht', 'mhtml', 'mbox'],
  xlsx: ['xlsx', 'xlsm', 'xltx', 'xltm', 'xlam'],
  docx: ['docx', 'docm', 'dotx', 'dotm'],
  pptx: ['pptx', 'pptm', 'ppsx', 'ppsm', 'potx'],
  zip: ['zip', 'jar', 'apk', 'epub'],
  pdf: ['pdf', 'ai'],
  msg: ['msg', 'oft'],
  tnef: ['dat', 'tnef'],
  xls: ['xls', 'xlt', 'xla'],
  doc: ['doc', 'dot'],
  ppt: ['ppt', 'pps', 'pot'],
  xlsb: ['xlsb'],
  'open-document': ['ods', 'odt', 'odp', 'odg', 'ots', 'ott', 'otp'],
  'protected-office': [...OFFICE, ...OLD_OFFICE],
  ole: ['msi', 'jtd', 'jtdc', 'vsd', 'pub', 'mpp', ...OLD_OFFICE],
  rtf: ['rtf', 'doc'],
  '7z': ['7z'],
  rar: ['rar'],
  lzh: ['lzh', 'lha'],
  gzip: ['gz', 'tgz', 'bz2', 'xz', 'zst'],
  tar: ['tar'],
  image: 'png jpg jpeg jpe jfif gif bmp tif tiff webp heic heif avif ico psd'.split(' '),
  'sound-or-film': 'mp3 m4a wav ogg flac mid mp4 m4v mov avi mkv webm 3gp'.split(' '),
  program: 'exe dll scr com sys class lnk so'.split(' '),
  'encrypted-message': ['pgp', 'gpg', 'asc', 'p7m'],
};
