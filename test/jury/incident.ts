import type { Mail } from './eml.ts';
import type { Circumstances } from './judging.ts';

/** A mail that must be held, and its twin from which the offending element is gone. */
export interface Incident extends Circumstances {
  /** The rules that may name it: the first is meant, another may see the same thing. */
  readonly rules: readonly string[];
  readonly mail: Mail;
  /** What is different in the twin. */
  readonly twin: Partial<Mail> & Circumstances;
  /** The text says who is who, so names are not swapped. */
  readonly names?: 'matter';
}

/** The office that most incidents come from. */
export const SENDER = '港町 花子 <hanako@minatomachi-bungu.example>';

/** The same office in English. */
export const ENGLISH_SENDER = 'Hannah Quay <hannah.quay@harbourstationery.example>';

/** So many different people, dealt to the domains in turn, without names where `bare`. */
export function people(count: number, domains: readonly string[], bare = false): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const [name = '', local = ''] = NAMES[index % NAMES.length] ?? [];
    const address = `${local}${index + 11}@${domains[index % domains.length]}`;
    return bare ? address : `${name}${index < NAMES.length ? '' : ` ${index}`} <${address}>`;
  });
}

/** Companies that have nothing to do with one another. */
export function companies(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const first = ['nagisa', 'tokiwa', 'hibari', 'sumire', 'kaede', 'itsuki', 'minori'][index % 7];
    const second = ['shoji', 'denki', 'unso', 'foods', 'design'][Math.floor(index / 7) % 5];
    return `${first}-${second}${index > 34 ? index : ''}.${['co.jp', 'jp', 'example'][index % 3]}`;
  });
}

const NAMES =
  `小川 美雪 ogawa,原田 隼人 harada,西村 春香 nishimura,三浦 学 miura,藤原 恵 fujiwara,岡田 光 okada
石井 奈々 ishii,前田 勝 maeda,後藤 凛 goto,村上 豊 murakami,近藤 桜子 kondo,坂本 力 sakamoto,遠藤 文 endo,青木 渉 aoki`
    .split(/[,\n]/)
    .map((person) => /^(.*) (\S+)$/.exec(person)?.slice(1) ?? []);
