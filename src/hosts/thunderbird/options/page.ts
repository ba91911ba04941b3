import { type Known, unknown } from '../../../core/draft.ts';
import { mayListOwn } from '../../../core/own.ts';
import { RULES } from '../../../rules/index.ts';
import { mountCoverage } from '../../../ui/coverage/coverage.tsx';
import { mountLog } from '../../../ui/log/log.tsx';
import { mountOwnAddresses } from '../../../ui/options/own-addresses.tsx';
import { mountOptions } from '../../../ui/options/options.tsx';
import { mountPersonal } from '../../../ui/options/personal.tsx';
import { accountAddresses, forgetUsed, keepListed, readOwn } from '../own.ts';
import { keepOwnSettings, ownSettings, policyBeneath } from '../policy.ts';
import type { Message, OptionsContent } from '../protocol.ts';
import { say } from '../say.ts';

/** Thunderbird's own word for the permission to see accounts. */
const ACCOUNTS: messenger.permissions.Permissions = { permissions: ['accountsRead'] };

const language = messenger.i18n.getUILanguage().startsWith('ja') ? 'ja' : 'en';
document.documentElement.lang = language;
const main = document.createElement('main');
const [options, own, personal, log, coverage] = [
  document.createElement('div'),
  document.createElement('div'),
  document.createElement('div'),
  document.createElement('div'),
  document.createElement('div'),
];
main.append(options, own, personal, log, coverage);
mountCoverage(coverage, { language, client: 'thunderbird' });
document.body.append(main);
void showOwn();
void showPersonal();
show((await say({ type: 'options-get' })) as OptionsContent);
showLog(await logAfter('log-get').catch(() => unknown('failed')));

function show({ policy, circles, crowds }: OptionsContent): void {
  mountOptions(options, {
    language,
    policy,
    circles: circles.map((circle) => ({ ...circle, remembered: new Date(circle.remembered) })),
    onForget: (index) => void forget(index),
    onForgetAll: () => void forget('all'),
    crowds: crowds.map((crowd) => ({ ...crowd, remembered: new Date(crowd.remembered) })),
    onForgetCrowds: () =>
      void say({ type: 'options-forget-crowds' }).then((now) => show(now as OptionsContent)),
  });
}

async function forget(index: number | 'all'): Promise<void> {
  show((await say({ type: 'options-forget', index })) as OptionsContent);
}

/** The store is this page's own, too: the background reads it anew at every Send. */
async function showPersonal(): Promise<void> {
  const [policy, own] = await Promise.all([policyBeneath(), ownSettings()]);
  mountPersonal(personal, {
    language,
    rules: RULES,
    policy,
    own,
    onChange: async (settings) => {
      await keepOwnSettings(settings);
      void showPersonal();
      void say({ type: 'options-get' }).then((content) => show(content as OptionsContent));
    },
  });
}

async function showOwn(): Promise<void> {
  const [kept, accounts, policy] = await Promise.all([readOwn(), accountAddresses(), policyBeneath()]);
  const then = (doing: Promise<unknown>): Promise<void> => doing.then(showOwn);
  mountOwnAddresses(own, {
    language,
    listed: kept.listed,
    isDecided: !mayListOwn(policy),
    used: kept.used.length,
    onChange: (listed) => then(keepListed(listed)),
    onForgetUsed: () => then(forgetUsed()),
    accounts: {
      addresses: accounts.known ? accounts.value.length : undefined,
      async onAsk() {
        // First of all: Thunderbird asks only in answer to the press itself.
        const given = await messenger.permissions.request(ACCOUNTS);
        await showOwn();
        return given;
      },
      onGiveBack: () => then(messenger.permissions.remove(ACCOUNTS)),
    },
  });
}

function showLog(lines: Known<string>): void {
  const onErase = async (): Promise<void> => showLog(await logAfter('log-erase'));
  mountLog(log, { language, lines, rules: RULES, now: new Date(), subjects: true, onErase });
}

/** @throws where the background does not answer as it should, as after an update of the add-on */
async function logAfter(type: Extract<Message['type'], `log-${string}`>): Promise<Known<string>> {
  const answer = (await say({ type })) as Partial<Known<string>> | null;
  if (typeof answer?.known !== 'boolean') throw new Error('The background does not know the log.');
  return answer as Known<string>;
}
