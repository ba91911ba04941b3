import type { Language, RuleTexts } from '../../core/rule.ts';
import { enumeration, quantity } from '../wording.ts';
import type { Facts, grades, options } from './rule.ts';

/** Every word of the rule. */
export const texts: Readonly<Record<Language, RuleTexts<keyof typeof grades, typeof options, Facts>>> = {
  ja: {
    title: '添付ファイルの決まり',
    summary: '種類、名前、大きさ、数が決まりに合わない添付ファイルに気づきます。',
    grades: {
      'disguised-type': {
        found: (it) => `見かけと種類の違うファイルが${it.files}件あります`,
        why: (it) =>
          `${listed(it)}は文書のように見えますが、実際は ${it.what} のプログラムです。ウイルスの手口と同じ名前の付け方です。`,
        advice: () => '送るつもりのファイルかどうか、開かずに確かめてください。',
      },
      'unwanted-type': {
        found: (it) => `送らない決まりの種類のファイルが${it.files}件あります`,
        why: (it) => `${listed(it)}は ${it.what} のファイルです。相手の側で捨てられることも多い種類です。`,
        advice: () => '別の渡し方がないか考えてください。',
      },
      'telling-name': {
        found: (it) => `名前に「${it.what}」とあるファイルが社外に送られます`,
        why: (it) => `${listed(it)}を添付しています。`,
        advice: () => '送ってよいファイルか、相手は正しいかを確かめてください。',
      },
      'people-list': {
        found: (it) => `名簿のような名前のファイルが${it.files}件、外部の新しい相手に送られます`,
        why: (it) => `${mayHoldJa(it)}相手やファイルを取り違えると、全員の情報が漏れます。`,
        advice: () => '送ってよいファイルか、宛先は正しいかを確かめてください。',
      },
      'people-list-again': {
        found: (it) => `名簿のような名前のファイルが${it.files}件、外部に送られます`,
        why: mayHoldJa,
        advice: () => '送ってよいファイルかどうか確かめてください。',
      },
      'large-files': {
        found: (it) => `添付ファイルが合わせて約${it.megabytes}MBあります`,
        why: (it) => `${it.what}MBを超えるメールは、相手に届かないことがあります。`,
        advice: () => 'ファイルを減らすか、共有の場所に置いてください。',
      },
      'many-files': {
        found: (it) => `添付ファイルが${it.files}件あります`,
        why: (it) => `${it.what}件を超えると、余分なファイルが混ざっても気づきにくくなります。`,
        advice: () => '要るファイルだけかどうか確かめてください。',
      },
    },
    options: {
      types: '社外に送らない種類。ファイル名の終わり（exeなど）で書きます。',
      words: '社外に送るときに気づかせる、ファイル名の中の言葉。',
      megabytes: '合わせてこの大きさ（MB）を超えたら知らせます。',
      files: '社外に送る数がこれを超えたら知らせます。',
    },
  },
  en: {
    title: 'Attachment policy',
    summary: 'Notices attachments whose type, name, size or number does not suit the policy.',
    grades: {
      'disguised-type': {
        found: (it) => `${quantity(it.files, 'file is', 'files are')} not what the name makes believe`,
        why: (it) =>
          `${enumeration(it.names)} looks like a document but is a program (${it.what}). Malware is named like this.`,
        advice: () => 'Make sure that you mean to send it, without opening it.',
      },
      'unwanted-type': {
        found: (it) => `${quantity(it.files, 'file is', 'files are')} of a type that is not to be sent`,
        why: (it) =>
          `${enumeration(it.names)}: files of type ${it.what} are often thrown away by the other side as well.`,
        advice: () => 'Look for another way to hand it over.',
      },
      'telling-name': {
        found: (it) => `A file named “${it.what}” goes to people outside`,
        why: (it) => `Attached: ${enumeration(it.names)}.`,
        advice: () => 'Make sure that it may be sent, and to these people.',
      },
      'people-list': {
        found: (it) => `${listsEn(it)} to somebody new outside`,
        why: (it) => `${mayHoldEn(it)} A wrong file or a wrong recipient gives them all away.`,
        advice: () => 'Make sure that this is the right file and that it may go to these people.',
      },
      'people-list-again': {
        found: (it) => `${listsEn(it)} outside`,
        why: mayHoldEn,
        advice: () => 'Make sure that this is the right file.',
      },
      'large-files': {
        found: (it) => `The attachments come to about ${it.megabytes} MB`,
        why: (it) => `Mail above ${it.what} MB may not arrive.`,
        advice: () => 'Attach less, or put the files where they can be fetched.',
      },
      'many-files': {
        found: (it) => `${quantity(it.files, 'file is', 'files are')} attached`,
        why: (it) => `Among more than ${it.what} a file too many is easily missed.`,
        advice: () => 'Make sure that all of them are meant.',
      },
    },
    options: {
      types: 'Types that are not sent outside, by the ending of the file name, such as exe.',
      words: 'Words in a file name to be told about when it goes outside.',
      megabytes: 'Say so above this size of all files together, in megabytes.',
      files: 'Say so above this number of files to people outside.',
    },
  },
};

function listed({ names, files }: Facts): string {
  return `「${names.join('」「')}」${files > names.length ? 'など' : ''}`;
}

function mayHoldJa(it: Facts): string {
  return `${listed(it)}には、大勢の氏名や連絡先が入っているかもしれません。`;
}

function mayHoldEn({ names }: Facts): string {
  return `${enumeration(names)} may hold the names and addresses of many.`;
}

function listsEn({ files }: Facts): string {
  return quantity(files, 'file that seems to list people goes', 'files that seem to list people go');
}
