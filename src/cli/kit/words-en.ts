import type { AddressFault } from './base-url.ts';
import type { KitWords } from './words.ts';

/** What `kit` says in English. */
export const kitWordsEn: KitWords = {
  missing: (option) =>
    `kit needs ${option}. ${option === '--base-url' ? 'Write the address that the site will have on your own server, such as https://addins.example.org/sekisho/.' : option === '--policy' ? "Write the name of your policy's file." : 'Write the name of a new folder.'}`,
  unknownMode: (mode, nearest) =>
    `--send-mode knows soft, block and prompt, not "${mode}".${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
  badAddress: (option, text, fault) => `${option} "${text}": ${FAULTS[fault]}`,
  promptWithBlock: (policy, findings) =>
    `With --send-mode prompt the sender may send every mail anyway, but the policy "${policy}" blocks (${findings.join(', ')}), and Outlook cannot be made stricter later.\n` +
    'Use --send-mode soft, or set "level": "ask" for these rules in the policy.',
  occupied: (out, path) =>
    `The folder "${out}" is not empty: ${path === '.' ? 'it has folders in it' : `there is "${path}"`}, which is not of a kit. Name a new folder; nothing was written.`,
  kitThere: (out) =>
    `The folder "${out}" holds a kit already. To replace it, add --force; nothing was written.`,
  notWritten: (out, code) =>
    `The kit could not be written into "${out}" (${code}). Name a folder that you may write to, on a disk with some space.`,
  damaged: (what) =>
    `This Sekisho is not whole, so no kit can be made of it: ${what} is missing or not as the release made it.\n` +
    'Unpack the release again, or run "npm run build" in its source.',
  done: ({ out, files, base, revision, sha256, contact }) =>
    [
      `The kit for ${base} is in "${out}": ${files} files.`,
      `Policy: revision ${revision}, SHA-256 ${sha256}`,
      `Questions of the staff go to: ${contact === '' ? 'nobody (the policy names no "contact")' : contact}`,
      `Begin with CHECKLIST.en.md.`,
    ].join('\n'),
  warnings: (policy, number) =>
    `The policy "${policy}" has ${number === 1 ? '1 warning' : `${number} warnings`}; the kit was made all the same:`,
};

const FAULTS: { readonly [F in AddressFault]: string } = {
  'no-address': 'this is not an address. Write it whole, as in https://addins.example.org/sekisho/.',
  'not-https':
    'Outlook and Thunderbird load add-ins from https only. Write https:// and a server with a certificate.',
  credentials: 'a name or password in an address would be read by everybody. Leave it out.',
  query: 'an address with "?" or "#" cannot be a folder. Write the folder that the files will lie in.',
  path: 'please use letters without accents, digits, ".", "-", "_" and "~" for folders: other signs mean something in manifests and servers.',
};
