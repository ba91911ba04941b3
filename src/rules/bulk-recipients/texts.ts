import type { Language, RuleTexts, Words } from '../../core/rule.ts';
import { quantity } from '../wording.ts';
import type { Facts, grades, options } from './rule.ts';

/** How many, and where they came from. */
const MANY_JA: Words<Facts> = { found: toJa, why: (it) => beganJa(it) + WHY_JA, advice: () => ADVICE_JA };
const MANY_EN: Words<Facts> = { found: toEn, why: (it) => beganEn(it) + WHY_EN, advice: () => ADVICE_EN };

/** Every word of the rule. */
export const texts: Readonly<Record<Language, RuleTexts<keyof typeof grades, typeof options, Facts>>> = {
  ja: {
    title: '一斉送信',
    summary: 'Bccも含めて、とても多くの人に届くメールに気づきます。前に確認した顔ぶれなら、もう尋ねません。',
    grades: {
      'very-many': MANY_JA,
      'many-new': {
        found: (it) => `${toJa(it)}。${it.newcomers}人は、前に確認したときにいなかった人です`,
        why: () => `前に確認した宛先から、顔ぶれが大きく変わっています。${WHY_JA}`,
        advice: (it) =>
          `${ADVICE_JA}新しい宛先：${it.named.join('、')}、ほか${it.newcomers - it.named.length}人`,
      },
      many: MANY_JA,
      'unknown-size': {
        found: () => 'Bccに人数不明のリストがあります',
        why: () => 'このリストの中身は、送信する前に読み取れません。何人に届くかを数えられませんでした。',
        advice: () => ADVICE_JA,
      },
    },
    options: {
      askPeople: 'Bccも含めて社外のこの人数以上に届くメールは、送信前に確認します。',
      notePeople: 'Bccも含めて社外のこの人数以上に届くメールは、知らせるだけにします。',
    },
  },
  en: {
    title: 'Mail to very many people',
    summary:
      'Notices a mail that reaches very many people, those in Bcc included, and does not ask again about a crowd that was confirmed before.',
    grades: {
      'very-many': MANY_EN,
      'many-new': {
        found: (it) => `${toEn(it)}; ${it.newcomers} are new since you confirmed`,
        why: () => `These are not the people you confirmed before. ${WHY_EN}`,
        advice: (it) => `${ADVICE_EN} New: ${it.named.join(', ')} and ${it.newcomers - it.named.length} more`,
      },
      many: MANY_EN,
      'unknown-size': {
        found: () => 'A list of unknown size is in Bcc',
        why: () =>
          'What is in this list cannot be read before the mail is sent, so those it reaches could not be counted.',
        advice: () => ADVICE_EN,
      },
    },
    options: {
      askPeople: 'Ask before sending when so many people outside get the mail, those in Bcc included.',
      notePeople: 'Say so when so many people outside get the mail, those in Bcc included.',
    },
  },
};

function toJa({ people, atLeast, outside }: Facts): string {
  return `${outside ? '社外の' : ''}${people}人${atLeast ? '以上' : ''}に届きます（Bccを含む）`;
}

function toEn({ people, atLeast, outside }: Facts): string {
  const to = quantity(people, 'person', 'people');
  return `This mail goes to ${atLeast ? 'at least ' : ''}${to}${outside ? ' outside' : ''}, Bcc included`;
}

function beganJa(it: Facts): string {
  const { people, began, as } = it;
  if (as === '' || !tells(it)) return '';
  return `${people}人のうち${began}人は${WHERE_JA[as]}で、あとから加えたのは${people - began}人です。`;
}

function beganEn(it: Facts): string {
  const { people, began, as } = it;
  if (as === '' || !tells(it)) return '';
  return `${began} of the ${people} were already ${WHERE_EN[as]}; ${people - began} came later. `;
}

/** That a draft has all its recipients already says nothing. */
function tells({ people, began, as }: Facts): boolean {
  return began > 0 && (as === 'made' || began < people);
}

const WHERE_JA = {
  draft: '下書きに入っていた宛先',
  made: '元にしたひな形、メール、リンクに入っていた宛先',
};

const WHERE_EN = {
  draft: 'in the draft',
  made: 'in the template, mail or link it was made from',
};

const WHY_JA = 'Bccの人にも届きます。前のメールやひな形に残った宛先に気づかないまま送ると、取り消せません。';
const WHY_EN =
  'Those in Bcc get it, too. Old addresses that were left over from an earlier mail or a template cannot be called back.';
const ADVICE_JA = '全員に送ってよいか確かめ、余分な宛先は外してください。';
const ADVICE_EN = 'Check that all should get it; take out whoever should not.';
