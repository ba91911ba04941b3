/** `npm run thunderbird`: the real client with the add-on and a mail that must not leave as it is. */
import { existsSync } from 'node:fs';
import { hasScreen, ownLanguage, thunderbirdPath } from '../../../src/build/this-machine.ts';
import { compose } from './compose.ts';
import { Desk, builtXpi, winners } from './desk.ts';
import { startSmtpSink } from './smtp-sink.ts';
import { Thunderbird } from './thunderbird.ts';

const BINARY = thunderbirdPath();

if (!existsSync(BINARY)) {
  fail(
    `There is no Thunderbird at ${BINARY}. Install it (on Debian: sudo apt-get install thunderbird), or set TB_BIN to its binary.`,
  );
}
if (!hasScreen()) {
  fail(
    'There is no screen here (DISPLAY is not set). Run this on a desktop, or use the playground: npm start',
  );
}

const sink = await startSmtpSink();
const locale = ownLanguage() === 'ja' ? 'ja' : undefined;
const tb = await Thunderbird.start({
  smtpPort: sink.port,
  binary: BINARY,
  display: process.env['DISPLAY'] ?? '',
  ...(locale !== undefined && { locale }),
});
const desk = new Desk(tb, sink, undefined);
await tb.install(builtXpi());
await compose(tb, {
  to: winners(60),
  subject: locale === 'ja' ? '婚活イベント当選のお知らせ' : 'You have won a place at our dating event',
  body:
    locale === 'ja'
      ? 'おめでとうございます。参加のご案内です。'
      : 'Congratulations! Here is how to take part.',
});
console.log('Thunderbird is open with 60 winners in To. Press Send.');
console.log(
  'Nothing leaves this machine: mail goes to a server on loopback that keeps it and lists it here.',
);
console.log('Close Thunderbird or press Ctrl-C to end; the profile is thrown away.');

let shown = 0;
const listing = setInterval(() => {
  for (const mail of sink.mails.slice(shown)) {
    shown += 1;
    const visible = [...(mail.parsed.to ?? []), ...(mail.parsed.cc ?? [])].length;
    console.log(`Sent: ${mail.rcptTo.length} recipients in the envelope, ${visible} visible in To and Cc.`);
  }
}, 300);

await Promise.race([ended(), interrupted()]);
clearInterval(listing);
await desk.leave();

/** Thunderbird was closed by the person. */
async function ended(): Promise<void> {
  for (;;) {
    await new Promise((resolve) => {
      setTimeout(resolve, 1_000);
    });
    try {
      process.kill(tb.pid, 0);
    } catch {
      return;
    }
  }
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
