/** Another add-on beside ours, as people have them: it is asked after us, writes into the mail, or saves it. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

/** Builds an add-on that answers each Send with these details, and returns the XPI's path. */
export function xpiThatWrites(details: { readonly cc: readonly string[] }): string {
  return otherXpi(
    ['compose'],
    `messenger.compose.onBeforeSend.addListener(() => ({ details: ${JSON.stringify(details)} }));`,
  );
}

/** Builds an add-on that saves the open mail as soon as it runs and writes into its subject how that went. */
export function xpiThatSaves(): string {
  return otherXpi(
    ['compose', 'compose.save'],
    `(async () => {
      const [{ id }] = await messenger.tabs.query({ type: 'messageCompose' });
      const saving = messenger.compose.saveMessage(id, { mode: 'draft' });
      const subject = await saving.then(() => 'saved', (error) => String(error));
      await messenger.compose.setComposeDetails(id, { subject });
    })();`,
  );
}

function otherXpi(permissions: readonly string[], background: string): string {
  const manifest = {
    manifest_version: 3,
    name: 'Another add-on',
    version: '1.0',
    browser_specific_settings: { gecko: { id: 'another@sekisho.test' } },
    permissions,
    background: { scripts: ['background.js'] },
  };
  const xpi = join(mkdtempSync(join(tmpdir(), 'sekisho-other-')), 'other.xpi');
  const files = { 'manifest.json': strToU8(JSON.stringify(manifest)), 'background.js': strToU8(background) };
  writeFileSync(xpi, zipSync(files));
  return xpi;
}
