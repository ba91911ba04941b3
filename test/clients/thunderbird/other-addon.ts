/** Another add-on beside ours, as people have them: it is asked after us, and writes into the mail. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

/** Builds an add-on that answers each Send with these details, and returns the XPI's path. */
export function xpiThatWrites(details: { readonly cc: readonly string[] }): string {
  const manifest = {
    manifest_version: 3,
    name: 'Another add-on',
    version: '1.0',
    browser_specific_settings: { gecko: { id: 'another@sekisho.test' } },
    permissions: ['compose'],
    background: { scripts: ['background.js'] },
  };
  const background = `messenger.compose.onBeforeSend.addListener(() => ({ details: ${JSON.stringify(details)} }));`;
  const xpi = join(mkdtempSync(join(tmpdir(), 'sekisho-other-')), 'other.xpi');
  const files = { 'manifest.json': strToU8(JSON.stringify(manifest)), 'background.js': strToU8(background) };
  writeFileSync(xpi, zipSync(files));
  return xpi;
}
