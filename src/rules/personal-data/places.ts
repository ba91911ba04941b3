import { quantity } from '../wording.ts';

/** Where the personal data of a mail stand. */
export type Places = {
  /** Some of it stands in the text. */
  readonly inText: boolean;
  /** The files that hold it, those with most people first: `archive.zip › list.csv`. */
  readonly files: readonly string[];
  /** The sheet with most people, where a file has sheets; else ''. */
  readonly sheet: string;
  /** How many of the people stand in hidden sheets, rows or columns. */
  readonly hidden: number;
};

/** Where it stands; files by name, because nobody sees what is in them while writing. */
export function placeJa(it: Places): string {
  const [file] = it.files;
  if (file === undefined) return '本文';
  const sheet = it.sheet === '' ? '' : `のシート「${it.sheet}」`;
  const more = it.files.length - 1;
  const rest = more > 0 ? `など${it.files.length}件` : '';
  return `${it.inText ? '本文と' : ''}添付ファイル「${file}」${sheet}${rest}`;
}

/** The same, as a sentence begins. */
export function placeEn(it: Places): string {
  const [file] = it.files;
  if (file === undefined) return 'The text holds';
  const sheet = it.sheet === '' ? '' : `, sheet “${it.sheet}”,`;
  const more = it.files.length - 1;
  const rest = more > 0 ? ` and ${quantity(more, 'more file', 'more files')}` : '';
  const isOne = more === 0 && !it.inText;
  return `${it.inText ? 'The text and the' : 'The'} attached file “${file}”${sheet}${rest} ${isOne ? 'holds' : 'hold'}`;
}

/** Says how many stand where the eye does not fall. */
export function hiddenJa(it: Places): string {
  return it.hidden === 0
    ? ''
    : `このうち${it.hidden}人分は隠れた部分（非表示のシート・行・列）にあり、ファイルを開いただけでは見えません。`;
}

/** The same. */
export function hiddenEn(it: Places): string {
  return it.hidden === 0
    ? ''
    : `Of these, ${it.hidden} ${it.hidden === 1 ? 'stands' : 'stand'} in hidden sheets, rows or columns that are not seen when the file is opened. `;
}
