import { describe, expect, it } from 'vitest';
import { storedByAddon, suspendBackground } from './thunderbird/addon.ts';
import { addMailingList, emptyAddressBook } from './thunderbird/address-book.ts';
import { compose, composeFrom, composeFromLink } from './thunderbird/compose.ts';
import { addressesIn, PROMPT, winners } from './thunderbird/desk.ts';
import { inPage, openPage, waitForPage } from './thunderbird/pages.ts';
import { sleep, until } from './thunderbird/patience.ts';
import { SENDER } from './thunderbird/profile.ts';
import { storeMessage } from './thunderbird/stored-message.ts';
import { takeThunderbird } from './thunderbird/taken.ts';

const SIXTY = winners(60);

describe('What the guard knows in the real Thunderbird', () => {
  const desk = takeThunderbird();

  it('counts the members of lists, with and without a description and nested', async () => {
    await emptyAddressBook(desk.tb);
    await addMailingList(desk.tb, { name: 'Choir', members: winners(6) });
    await addMailingList(desk.tb, {
      name: 'Parents',
      description: 'all the parents',
      members: winners(15).slice(6),
    });
    await addMailingList(desk.tb, {
      name: 'Everyone',
      description: 'x',
      members: ['Choir <Choir>', 'Zoe <zoe@gmail.com>'],
    });
    for (const [to, count] of [
      [['Choir <Choir>'], '6'],
      [['Parents <"all the parents">'], '9'],
      [['Choir <Choir>', 'Parents <"all the parents">'], '15'],
      [['Everyone <x>'], '7'],
    ] as const) {
      const window = await compose(desk.tb, { to });
      await window.send();
      expect((await desk.prompt()).headline, to.join()).toContain(count);
      await desk.backToEditing(window);
      await desk.clear();
    }
  });

  it('moves a list to Bcc whole: its members are reached and none is shown', async () => {
    await emptyAddressBook(desk.tb);
    const members = winners(12);
    await addMailingList(desk.tb, { name: 'Parents', description: 'all the parents', members });
    const window = await compose(desk.tb, { to: ['Parents <"all the parents">'] });
    await window.send();
    await desk.prompt();
    await desk.press(PROMPT, /Move 12 .*Bcc and send/);
    const mail = await desk.sink.wait(1);
    expect(new Set(mail.rcptTo)).toEqual(new Set([...addressesIn(members), SENDER.address]));
    expect(addressesIn(members).filter((address) => mail.raw.includes(address))).toEqual([]);
    await window.gone();
  });

  it('asks about five strangers in Reply-To, whom even people in Bcc see, and not about one', async () => {
    const helpers = winners(5);
    const to = [SENDER.address];
    const decided = desk.decisions().length;
    const crowd = await compose(desk.tb, { to, bcc: ['customer@customer.example'], replyTo: helpers });
    await crowd.send();
    expect((await desk.prompt()).headline).toMatch(/sees the addresses of 5 people in Reply-To/);
    await desk.press(PROMPT, /^Send/);
    const { raw } = await desk.sink.wait(1);
    expect(addressesIn(helpers).filter((address) => raw.includes(address))).toHaveLength(5);
    await crowd.gone();
    // The line is written once Thunderbird has its answer.
    await desk.decidedSince(decided);

    const one = await compose(desk.tb, {
      to,
      bcc: ['customer@customer.example'],
      replyTo: helpers.slice(1, 2),
    });
    const before = desk.decisions().length;
    await one.send();
    expect((await desk.decidedSince(before)).verdict).not.toBe('ask');
    await desk.sink.wait(2);
    await one.gone();
  });

  it('stays silent for a reply to 12 strangers who see one another already, and asks about a crowd of new ones', async () => {
    const message = await storeMessage(desk.tb, { to: [SENDER.address, ...winners(12)] });
    const silent = await composeFrom(desk.tb, message, 'ReplyAll');
    const before = desk.decisions().length;
    await silent.send();
    await desk.sink.wait(1);
    expect(await desk.decidedSince(before, 13)).toMatchObject({ people: 13 });
    await silent.gone();

    const grown = await composeFrom(desk.tb, message, 'ReplyAll');
    await grown.addRecipients('to', winners(20).slice(12));
    await grown.send();
    expect((await desk.prompt()).headline).toContain('8');
  });

  it('asks about the addresses in the header of a mail that is forwarded inline to 60 in Bcc', async () => {
    const message = await storeMessage(desk.tb, { to: [SENDER.address], cc: winners(30) });
    const window = await composeFrom(desk.tb, message, 'ForwardInline');
    await window.addRecipients('to', [SENDER.address]);
    await window.addRecipients('bcc', winners(90).slice(30));
    const before = desk.decisions().length;
    await window.send();
    const prompt = await desk.prompt();
    // The thirty of its CC, and who sent it.
    expect(prompt.text).toContain('What is quoted or forwarded holds 31 mail addresses of other people');
    expect(desk.sink.mails).toHaveLength(0);
    await desk.backToEditing(window);
    expect(await desk.decidedSince(before, 61)).toMatchObject({ verdict: 'ask', people: 61 });
    const { findings } = await desk.decidedSince(before, 61);
    expect(findings).toContain('address-list-in-body/quoted-addresses');
  });

  it('asks about the customer who joins three colleagues in a reply to all, and about no colleague', async () => {
    const colleagues = ['b@example.org', 'c@example.org'];
    const message = await storeMessage(desk.tb, {
      from: 'A Colleague <a@example.org>',
      to: [SENDER.address, ...colleagues],
    });
    const inside = await composeFrom(desk.tb, message, 'ReplyAll');
    await inside.send();
    expect(new Set((await desk.sink.wait(1)).rcptTo)).toEqual(new Set(['a@example.org', ...colleagues]));
    await inside.gone();

    const joined = await composeFrom(desk.tb, message, 'ReplyAll');
    await joined.addRecipients('cc', ['Tanaka <tanaka@customer.example>']);
    const before = desk.decisions().length;
    await joined.send();
    expect((await desk.prompt()).text).toContain('customer.example');
    expect(desk.sink.mails).toHaveLength(1);
    await desk.backToEditing(joined);
    expect(await desk.decidedSince(before, 4)).toMatchObject({ verdict: 'ask', people: 4 });
    const { findings } = await desk.decidedSince(before, 4);
    expect(findings).toContain('newcomer-in-thread/first-outsider');
  });

  it('counts everybody in a mail that a link opened: nobody was in a thread', async () => {
    const addresses = addressesIn(winners(12));
    const window = await composeFromLink(desk.tb, `mailto:${addresses.join(',')}?subject=Hello`);
    await window.send();
    expect((await desk.prompt()).headline).toContain('12');
  });

  it('offers no Bcc for encrypted mail, whose key list names everybody', async () => {
    const window = await compose(desk.tb, { to: SIXTY });
    await desk.tb.chrome(({ windowById }, id) => {
      const view = windowById(id);
      view.gSendEncrypted = true;
      view.gSelectedTechnologyIsPGP = true;
      view.document.getElementById('button-encryption')?.setAttribute('checked', 'true');
    }, window.id);
    await window.send();
    const prompt = await desk.prompt();
    expect(prompt.headline).toContain('60');
    expect(prompt.buttons.filter((label) => label.includes('Bcc'))).toEqual([]);
    expect(prompt.focused).toBe('Back to editing');
  });

  it('tells nine hundred left in a template from the ten added to it, and asks about them once', async () => {
    const everybody = winners(910);
    const template = await storeMessage(desk.tb, {
      from: `${SENDER.name} <${SENDER.address}>`,
      to: [],
      bcc: everybody.slice(0, 900),
      subject: 'Our autumn programme',
      folder: 'Templates',
    });
    const window = await composeFrom(desk.tb, template, 'Template');
    await window.until(({ bcc }) => bcc.length === 900, 'filled with the template’s recipients');
    const isNoted = async (): Promise<boolean> =>
      Object.keys(await storedByAddon(desk.tb, 'session')).some((key) => key.startsWith('start:'));
    await until(isNoted, 10_000, 'the add-on to know whom the window began with');
    await suspendBackground(desk.tb);
    await window.addRecipients('bcc', everybody.slice(900));
    await window.send();
    const prompt = await desk.prompt();
    expect(prompt.headline).toContain('910');
    expect(prompt.text).toContain(
      '900 of the 910 were already in the template, mail or link it was made from; 10 came later',
    );
    await desk.press(PROMPT, /^Send/);
    expect((await desk.sink.wait(1)).rcptTo).toHaveLength(910);
    await window.gone(60_000);
    expect(JSON.stringify(await storedByAddon(desk.tb, 'local'))).not.toContain(addressesIn(everybody)[0]);

    const before = desk.decisions().length;
    const again = await compose(desk.tb, { bcc: everybody.slice(0, 300) });
    await again.send();
    expect(await desk.decidedSince(before, 300)).toMatchObject({ verdict: 'note', people: 300 });
    await desk.sink.wait(2);
    await again.gone();
  });

  it('takes a second identity in Cc for nobody else, once the person has let it see the accounts', async () => {
    await desk.tb.chrome(({ MailServices, Services }) => {
      const identity = MailServices.accounts.createIdentity();
      identity.email = 'alice@second.example';
      identity.fullName = 'Alice Example';
      MailServices.accounts.defaultAccount.addIdentity(identity);
      // Thunderbird's own question, which a person answers there.
      Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
    });
    const mail = { to: winners(4), cc: ['Alice Example <alice@second.example>'] };
    const stranger = await compose(desk.tb, mail);
    await stranger.send();
    expect((await desk.prompt()).headline).toContain('5');
    await desk.press(PROMPT, /Back to editing/);
    await stranger.unlocked();
    await desk.clear();

    await openPage(desk.tb, 'options.html');
    const labelled = (label: string): void => {
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click();
    };
    const isOffered = (): boolean => document.body.innerText.includes('Let Sekisho see your accounts');
    await waitForPage(desk.tb, 'options.html', isOffered);
    await inPage(desk.tb, 'options.html', labelled, 'Let Sekisho see your accounts');
    const isAllowed = (): boolean =>
      document.body.innerText.includes('addresses that Thunderbird sends from');
    await waitForPage(desk.tb, 'options.html', isAllowed);
    const before = desk.decisions().length;
    const own = await compose(desk.tb, mail);
    await own.send();
    expect(await desk.decidedSince(before)).toMatchObject({ verdict: 'note' });
    expect((await desk.sink.wait(1)).rcptTo).toContain('alice@second.example');
    await own.gone();

    await inPage(desk.tb, 'options.html', labelled, 'Stop seeing your accounts');
    await waitForPage(desk.tb, 'options.html', isOffered);
    const again = await compose(desk.tb, mail);
    await again.send();
    expect((await desk.prompt()).headline).toContain('5');
  });

  it('is guarded when the event page has gone to sleep', async () => {
    const window = await compose(desk.tb, { to: SIXTY });
    await suspendBackground(desk.tb);
    await window.send();
    expect((await desk.prompt()).headline).toContain('60');
    await desk.press(PROMPT, /Move 60 .*Bcc and send/);
    expect((await desk.sink.wait(1)).rcptTo).toHaveLength(61);
    await window.gone();
  });

  it('remembers a circle only in the local store, and then lets the choir pass', async () => {
    const choir = winners(7);
    const first = await compose(desk.tb, { to: choir });
    await first.send();
    await desk.prompt();
    await inPage(desk.tb, PROMPT, () => document.querySelector<HTMLInputElement>('.circle input')?.click());
    await desk.press(PROMPT, /Send with 7/);
    await desk.sink.wait(1);
    await first.gone();
    expect(await storedByAddon(desk.tb, 'local')).toMatchObject({
      circles: [{ members: [...addressesIn(choir)] }],
    });

    const again = await compose(desk.tb, { to: choir.slice(0, 6) });
    await again.send();
    expect((await desk.sink.wait(2)).rcptTo).toHaveLength(6);
    await again.gone();

    const stranger = await compose(desk.tb, { to: [...choir, 'Stranger <stranger@gmail.com>'] });
    await stranger.send();
    expect((await desk.prompt()).headline).toContain('8');
  });
});

describe('The real Thunderbird whose event page sleeps after three seconds', () => {
  const desk = takeThunderbird({ prefs: { 'extensions.background.idle.timeout': 3_000 } });

  it('keeps a prompt alive for longer than that', async () => {
    const window = await compose(desk.tb, { to: SIXTY });
    await window.send();
    await desk.prompt();
    await sleep(10_000);
    await desk.press(PROMPT, /Move 60 .*Bcc and send/);
    expect((await desk.sink.wait(1)).rcptTo).toHaveLength(61);
  });
});
