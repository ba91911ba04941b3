/**
 * One Send in classic Outlook as far as it is ours, in a process of its own: evaluates a launch file in the
 * bare runtime, presses Send on an ordinary mail there and prints the CPU milliseconds of both. Started by
 * `launch.ts`; a process that has judged before would be quicker than any Send is.
 */
import { readFileSync } from 'node:fs';
import { runInContext } from 'node:vm';
import { draftOf } from '../src/rules/example.ts';
import { asOutlookTells, bareMailbox } from '../test/hosts/bare-mailbox.ts';
import { bareContext, type Handler } from '../test/hosts/bare-runtime.ts';

const [, , file = '', kind = 'ja'] = process.argv;
const MAILS = {
  ja: {
    from: '佐藤 花子 <sato@office.example>',
    to: ['田中 一郎 <tanaka@maker.example>', '鈴木 健 <suzuki@maker.example>', 'yamada@press.example'],
    subject: '会議の議事録',
    body: '田中様、鈴木様、山田様\n\nいつもお世話になっております。佐藤です。\n先日の会議の議事録をお送りします。\n次回は12月8日(火)10時からです。\n\n佐藤 花子\n電話 03-0000-0000\n',
  },
  en: {
    from: 'Alice Brown <alice@office.example>',
    to: [
      'Kenji Tanaka <tanaka@maker.example>',
      'Robert Smith <r.smith@maker.example>',
      'press@press.example',
    ],
    subject: 'Minutes of Tuesday',
    body: 'Dear Mr Tanaka, dear Bob,\n\nPlease find the minutes of Tuesday below.\nThe next meeting is on 8 December at 10.\n\nBest regards,\nAlice\n',
  },
} as const;
const mail = kind === 'en' ? MAILS.en : MAILS.ja;

const handlers: Record<string, Handler> = {};
const silent = (): void => undefined;
const office = {
  ...bareMailbox(asOutlookTells(draftOf(mail)), kind === 'en' ? 'en' : 'ja'),
  actions: {
    associate: (name: string, handler: Handler) => {
      handlers[name] = handler;
    },
  },
};
const script = readFileSync(file, 'utf8');
const context = bareContext(office, { console: { info: silent, error: silent } });

const began = process.cpuUsage();
runInContext(script, context);
const evaluated = spent(began);
await new Promise<void>((resolve) => {
  const { onMessageSend } = handlers;
  // An empty script has no handler: what is measured then is the measuring.
  if (onMessageSend) onMessageSend({ completed: () => resolve() });
  else resolve();
});
console.log(JSON.stringify({ evaluated, both: spent(began) }));
process.exit();

/** CPU milliseconds of this process since then. */
function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
}
