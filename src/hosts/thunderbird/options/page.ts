import { mountOptions } from '../../../ui/options/options.tsx';
import { browser } from '../browser.ts';
import type { OptionsContent } from '../protocol.ts';
import { say } from '../say.ts';

const language = browser.i18n.getUILanguage().startsWith('ja') ? 'ja' : 'en';
document.documentElement.lang = language;
const main = document.createElement('main');
document.body.append(main);
show((await say({ type: 'options-get' })) as OptionsContent);

function show({ policy, circles }: OptionsContent): void {
  mountOptions(main, {
    language,
    policy,
    circles: circles.map((circle) => ({ ...circle, remembered: new Date(circle.remembered) })),
    onForget: (index) => void forget(index),
    onForgetAll: () => void forget('all'),
  });
}

async function forget(index: number | 'all'): Promise<void> {
  show((await say({ type: 'options-forget', index })) as OptionsContent);
}
