import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../core/rule.ts';
import { nearest } from '../policy/nearest.ts';
import type { Say } from './words.ts';

/** What the command line asks for, or what is wrong with it; always with the language to answer in. */
export type Request = { readonly language: Language } & (
  | { readonly do: 'help' }
  | { readonly do: 'version' }
  | { readonly do: 'check'; readonly mail: string; readonly policy?: string; readonly json: boolean }
  | { readonly do: 'refuse'; readonly because: Say }
);

const OPTIONS = {
  policy: { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

type OptionName = keyof typeof OPTIONS;

/** Reads the words after `sekisho`; the language is that of --lang, else that of the environment. */
export function requestOf(
  words: readonly string[],
  environment: { readonly [name: string]: string | undefined },
): Request {
  const { tokens } = parseArgs({
    args: [...words],
    options: OPTIONS,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const values = new Map<OptionName, string>();
  const names: string[] = [];
  const complaints: Say[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') names.push(token.value);
    if (token.kind !== 'option') continue;
    if (!isOption(token.name)) {
      const near = nearest(
        token.rawName,
        Object.keys(OPTIONS).map((name) => `--${name}`),
      );
      complaints.push((say) => say.unknownOption(token.rawName, near));
      continue;
    }
    const complaint = complaintAbout(token.name, token.value, token.inlineValue === true, values);
    if (complaint) complaints.push(complaint);
    else values.set(token.name, token.value ?? '');
  }

  const wanted = values.get('lang');
  const language = isLanguage(wanted) ? wanted : languageOf(environment);
  const refuse = (because: Say): Request => ({ language, do: 'refuse', because });
  const [complaint] = complaints;
  if (complaint) return refuse(complaint);
  if (wanted !== undefined && !isLanguage(wanted)) return refuse((say) => say.unknownLanguage(wanted));
  if (values.has('help')) return { language, do: 'help' };
  if (values.has('version')) return { language, do: 'version' };

  const [command, mail, ...more] = names;
  if (command === undefined) return refuse((say) => say.noCommand);
  if (command !== 'check') return refuse((say) => say.unknownCommand(command, nearest(command, ['check'])));
  if (mail === undefined || mail === '') return refuse((say) => say.noMail);
  if (more.length > 0) return refuse((say) => say.severalMails(more.length + 1));
  const policy = values.get('policy');
  return Object.assign(
    { language, do: 'check' as const, mail, json: values.has('json') },
    policy !== undefined && { policy },
  );
}

/** Japanese where the environment says so (LC_ALL before LC_MESSAGES before LANG, as POSIX has it). */
function languageOf(environment: { readonly [name: string]: string | undefined }): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return /^ja/i.test(locale) ? 'ja' : 'en';
}

function complaintAbout(
  name: OptionName,
  value: string | undefined,
  inline: boolean,
  before: ReadonlyMap<OptionName, string>,
): Say | undefined {
  if (OPTIONS[name].type === 'boolean')
    return value === undefined ? undefined : (say) => say.needlessValue(`--${name}`);
  // `--policy --json` forgot the file; `--policy=--json` means it.
  if (value === undefined || value === '' || (!inline && /^-./.test(value)))
    return (say) => say.missingValue(`--${name}`);
  return before.has(name) ? (say) => say.givenTwice(`--${name}`) : undefined;
}

function isOption(name: string): name is OptionName {
  return Object.prototype.hasOwnProperty.call(OPTIONS, name);
}

function isLanguage(word: string | undefined): word is Language {
  return LANGUAGES.some((language) => language === word);
}
