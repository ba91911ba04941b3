import { parseArgs } from 'node:util';
import { isAddress } from '../core/address.ts';
import { LANGUAGES, type Language } from '../core/rule.ts';
import { nearest } from '../policy/nearest.ts';
import { type BacktestRequest, LISTED } from './backtest/backtest.ts';
import type { KitRequest } from './kit/kit.ts';
import type { LintRequest } from './policy-lint.ts';
import type { Say } from './words.ts';

/** What the command line asks for, or what is wrong with it; always with the language to answer in. */
export type Request = { readonly language: Language } & (
  | { readonly do: 'help' }
  | { readonly do: 'version' }
  | {
      readonly do: 'check';
      readonly mail: string;
      readonly thread?: string;
      readonly policy?: string;
      readonly json: boolean;
      readonly me: readonly string[];
    }
  | ({ readonly do: 'backtest' } & BacktestRequest)
  | ({ readonly do: 'policy-lint' } & LintRequest)
  | ({ readonly do: 'kit' } & KitRequest)
  | { readonly do: 'refuse'; readonly because: Say }
);

const OPTIONS = {
  policy: { type: 'string' },
  thread: { type: 'string' },
  me: { type: 'string' },
  json: { type: 'boolean' },
  addresses: { type: 'boolean' },
  subjects: { type: 'boolean' },
  list: { type: 'string' },
  strict: { type: 'boolean' },
  'base-url': { type: 'string' },
  out: { type: 'string' },
  'send-mode': { type: 'string' },
  'xpi-folder': { type: 'string' },
  'small-launch': { type: 'boolean' },
  force: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

type OptionName = keyof typeof OPTIONS;

/** The options of one command alone; the others mean the same everywhere. */
const OWN_OPTIONS: readonly { readonly option: OptionName; readonly command: string }[] = [
  { option: 'addresses', command: 'backtest' },
  { option: 'subjects', command: 'backtest' },
  { option: 'list', command: 'backtest' },
  { option: 'strict', command: 'policy' },
  { option: 'base-url', command: 'kit' },
  { option: 'out', command: 'kit' },
  { option: 'send-mode', command: 'kit' },
  { option: 'xpi-folder', command: 'kit' },
  { option: 'small-launch', command: 'kit' },
  { option: 'force', command: 'kit' },
];

/** Where what was answered lies: of one mail, or in an archive. */
const THREAD_COMMANDS = new Set(['check', 'backtest']);

const COMMANDS = ['check', 'backtest', 'policy', 'kit'];

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
  const policies: string[] = [];
  const threads: string[] = [];
  const me: string[] = [];
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
    if (token.name === 'policy') policies.push(token.value ?? '');
    if (token.name === 'thread') threads.push(token.value ?? '');
    if (token.name === 'me') me.push(token.value ?? '');
  }

  const wanted = values.get('lang');
  const language = isLanguage(wanted) ? wanted : languageOf(environment);
  const refuse = (because: Say): Request => ({ language, do: 'refuse', because });
  const [complaint] = complaints;
  if (complaint) return refuse(complaint);
  if (wanted !== undefined && !isLanguage(wanted)) return refuse((say) => say.unknownLanguage(wanted));
  if (values.has('help')) return { language, do: 'help' };
  if (values.has('version')) return { language, do: 'version' };

  const [command, ...rest] = names;
  if (command === undefined) return refuse((say) => say.noCommand);
  if (!COMMANDS.includes(command))
    return refuse((say) => say.unknownCommand(command, nearest(command, COMMANDS)));
  const stray = OWN_OPTIONS.find((own) => values.has(own.option) && own.command !== command);
  if (stray) return refuse((say) => say.strayOption(`--${stray.option}`, stray.command));
  if (threads.length > 0 && !THREAD_COMMANDS.has(command))
    return refuse((say) => say.strayOption('--thread', 'check'));
  if (me.length > 0 && !THREAD_COMMANDS.has(command))
    return refuse((say) => say.strayOption('--me', 'check'));
  const nobody = me.find((address) => !isAddress(address));
  if (nobody !== undefined) return refuse((say) => say.notAnAddress('--me', nobody));
  const json = values.has('json');

  if (command === 'backtest') {
    if (rest.length === 0 || rest.includes('')) return refuse((say) => say.noArchive);
    if (policies.length > 2) return refuse((say) => say.severalPolicies(policies.length));
    const list = values.get('list') ?? String(LISTED);
    if (!/^\d{1,4}$/.test(list)) return refuse((say) => say.notALength('--list', list));
    const shown = {
      addresses: values.has('addresses'),
      subjects: values.has('subjects'),
      list: Number(list),
    };
    return { language, do: 'backtest', paths: rest, threads, me, policies, json, ...shown };
  }

  if (command === 'policy') {
    const [task, file, ...more] = rest;
    if (task !== 'lint' || file === undefined || file === '' || more.length > 0)
      return refuse((say) => say.noLint);
    if (policies.length > 0) return refuse((say) => say.strayOption('--policy', 'check'));
    return { language, do: 'policy-lint', file, json, strict: values.has('strict') };
  }

  if (command === 'kit') {
    if (rest.length > 0) return refuse((say) => say.noWordsForKit(rest.join(' ')));
    if (json) return refuse((say) => say.strayOption('--json', 'check'));
    if (policies.length > 1) return refuse((say) => say.givenTwice('--policy'));
    return {
      language,
      do: 'kit',
      baseUrl: values.get('base-url'),
      policy: policies[0],
      out: values.get('out'),
      sendMode: values.get('send-mode'),
      xpiFolder: values.get('xpi-folder'),
      smallLaunch: values.has('small-launch'),
      force: values.has('force'),
    };
  }

  const [mail, ...more] = rest;
  if (mail === undefined || mail === '') return refuse((say) => say.noMail);
  if (more.length > 0) return refuse((say) => say.severalMails(more.length + 1));
  if (policies.length > 1) return refuse((say) => say.givenTwice('--policy'));
  if (threads.length > 1) return refuse((say) => say.givenTwice('--thread'));
  const [policy] = policies;
  const [thread] = threads;
  return Object.assign(
    { language, do: 'check' as const, mail, json, me },
    thread !== undefined && { thread },
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
  // Two policies may be compared, received mail lies in several folders, and one person has several addresses.
  if (name === 'policy' || name === 'thread' || name === 'me') return undefined;
  return before.has(name) ? (say) => say.givenTwice(`--${name}`) : undefined;
}

function isOption(name: string): name is OptionName {
  return Object.prototype.hasOwnProperty.call(OPTIONS, name);
}

function isLanguage(word: string | undefined): word is Language {
  return LANGUAGES.some((language) => language === word);
}
