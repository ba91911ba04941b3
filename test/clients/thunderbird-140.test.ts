import { describe, expect, it } from 'vitest';
import { suspendBackground } from './thunderbird/addon.ts';
import { addMailingList } from './thunderbird/address-book.ts';
import { thunderbirdBinary, versionOf } from './thunderbird/client-versions.ts';
import { compose, composeFrom } from './thunderbird/compose.ts';
import { addressesIn, PROMPT, winners } from './thunderbird/desk.ts';
import { answerNativePrompt } from './thunderbird/native-prompt.ts';
import { SENDER } from './thunderbird/profile.ts';
import { storeMessage } from './thunderbird/stored-message.ts';
import { takeThunderbird } from './thunderbird/taken.ts';

describe('The oldest Thunderbird that is promised, 140 ESR', () => {
  const desk = takeThunderbird(async () => {
    const binary = await thunderbirdBinary('140');
    expect(versionOf(binary)).toMatch(/^140\./);
    return { binary };
  });

  it('moves 60 winners to Bcc, its event page asleep at first', async () => {
    const window = await compose(desk.tb, { to: winners(60) });
    await suspendBackground(desk.tb);
    await window.send();
    await desk.prompt();
    await desk.press(PROMPT, /Move 60 .*Bcc and send/);
    const mail = await desk.sink.wait(1);
    expect(new Set(mail.rcptTo)).toEqual(new Set([...addressesIn(winners(60)), SENDER.address]));
    expect(addressesIn(winners(60)).filter((address) => mail.raw.includes(address))).toEqual([]);
    await window.gone();
  });

  it('counts a list, and shows the Bcc row after the mail server refused', async () => {
    await addMailingList(desk.tb, { name: 'Choir', description: 'all of us', members: winners(12) });
    const window = await compose(desk.tb, { to: ['Choir <"all of us">'] });
    desk.sink.refusing = true;
    await window.send();
    expect((await desk.prompt()).headline).toContain('12');
    await desk.press(PROMPT, /Move 12 .*Bcc and send/);
    await answerNativePrompt(desk.tb, 'accept');
    const state = await window.until((now) => !now.locked && !now.sending && now.bccRowVisible, 'repaired');
    expect(state.bcc).toHaveLength(1);
  });

  it('stays silent for a reply to strangers who see one another already', async () => {
    const message = await storeMessage(desk.tb, { to: [SENDER.address, ...winners(12)] });
    const window = await composeFrom(desk.tb, message, 'ReplyAll');
    await window.send();
    expect((await desk.sink.wait(1)).rcptTo).toHaveLength(13);
    await window.gone();
  });
});
