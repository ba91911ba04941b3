import { type Facts, inMarkdown, sumRows, unguardedRows } from '../facts.ts';
import type { SendMode } from '../send-mode.ts';

/** The administrator's list in English. */
export function checklistEn(facts: Facts): string {
  const { base, policy, xpi } = facts;
  const { origin, host } = new URL(base);
  return `# Bringing Sekisho to your office

${policy.name === '' ? '' : `Policy: **${inMarkdown(policy.name)}**. `}Work through it from the top; tick each box when it is done. Nothing reaches the staff before step 3.

|  |  |
| --- | --- |
| Sekisho | ${facts.version} |
| Policy | revision ${policy.revision} |
| SHA-256 of \`policy.json\` | \`${policy.sha256}\` |
| The same policy as Thunderbird's options page shows it | \`${policy.managedSha256}\` |
| Whom the staff asks | ${policy.contact === '' ? 'nobody is named in the policy: write "contact" into it first' : inMarkdown(policy.contact)} |
| Site | <${base}> |
| Add-in for Outlook | \`${facts.manifestId}\` |
| Send mode | ${facts.sendMode}: ${MODES[facts.sendMode]} |
| What classic Outlook checks at Send | ${facts.smallLaunch ? 'with `--small-launch`: all rules but those that read the text, which the pane checks while it is open' : 'every rule'} |
| Add-on for Thunderbird | \`${facts.addonId}\` |
| Its XPI | <${facts.installUrl}> |

\`sha256sum -c SHA256SUMS\` (Windows: \`Get-FileHash\`) says whether every file is as the kit made it.

## 1. Which accounts are there?

Sekisho can only guard where the mail program asks it. Count first:

- [ ] Microsoft 365, Exchange Online, Outlook.com in Outlook (web, new, classic from version 2206, Mac in its new look): guarded by the add-in. How many? ____
- [ ] Exchange on your own servers (2016 CU22, 2019 CU12, Subscription Edition): guarded in classic Outlook on Windows only. How many? ____
- [ ] **POP or IMAP accounts in any Outlook: not guarded, and Outlook cannot even say so.** Look on each machine under _File → Account Settings → Account Settings_, column _Type_. Move these people to Thunderbird or to Exchange. How many? ____
- [ ] Office 2019, LTSC 2021, Outlook for Mac in its classic look, Outlook on a phone: not guarded. How many? ____
- [ ] Thunderbird 140 or later, any account: guarded by the add-on. How many? ____

## 2. The server

- [ ] Copy the folder \`outlook\` to the server as it is, so that <${base}pane.html> opens, and \`thunderbird/${xpi}\` so that it is found at the address above. \`nginx.conf\` is a sample for nginx: adapt the folders and include it in the server block of \`${host}\`.
- [ ] **The file \`outlook/.well-known/microsoft-officeaddins-allowed.json\` belongs at the top of the server**, whatever folder the site is in: <${origin}/.well-known/microsoft-officeaddins-allowed.json>. If there is one already, add our line to its list.
- [ ] The certificate is one that every machine trusts; nobody has to log in to read the site. It holds your policy (domains, contact, thresholds), and nothing about your people or their mail.
- [ ] \`curl -I ${base}launch.js\` answers 200 with \`Cache-Control: no-cache\` and \`Access-Control-Allow-Origin: *\`; so does \`${base}state.json\`.

## 3. Outlook

**Sekisho has not yet been run in a real Outlook**: what is known was seen on Microsoft's own office.js and an Outlook that the tests imitate. So begin with one person of each kind of Outlook, and the field test of step 5.

- [ ] _Microsoft 365 admin center → Settings → Integrated apps → Upload custom apps_, type _Office Add-in_, file \`outlook/manifest.xml\`. Assign it to a few people first, later to a group or to everyone. Only the members of the group itself count, not those of groups within it. It may take 24 hours to arrive.
- [ ] Exchange on your own servers, in the Exchange Management Shell: \`New-App -OrganizationApp -DefaultStateForUser AlwaysEnabled -FileData ([IO.File]::ReadAllBytes('C:\\sekisho\\manifest.xml'))\`
- [ ] Outlook on the web and new Outlook: let Send wait until the add-ins are loaded. In Exchange Online PowerShell: \`Set-OwaMailboxPolicy -Identity OwaMailboxPolicy-Default -OnSendAddinsEnabled:$true\`. This holds for all add-ins that look at a mail when it is sent.
- [ ] Mac: set the key \`OnSendAddinsWaitForLoad\` of the domain \`com.microsoft.outlook\` to true, by your device management or by \`defaults write com.microsoft.outlook OnSendAddinsWaitForLoad -bool true\`.
- [ ] Windows: mail that other programs send through Outlook (Simple MAPI) passes by as long as Outlook is not running. Group policy _User Configuration → Administrative Templates → Microsoft Outlook 2016 → Miscellaneous → Running Outlook for Simple MAPI Mail Sending_: Enabled. Needs classic Outlook from version 2301.

What the send mode **${facts.sendMode}** means:

| | soft | block | prompt |
| --- | --- | --- | --- |
| Sekisho holds the mail | stays | stays | the sender may send anyway |
| The add-in cannot be loaded, for instance because your server is down | the sender may send anyway | **nobody can send** | the sender may send anyway |
| The recipients could not be read | stays | stays | the sender may send anyway |

## 4. Thunderbird

Thunderbird takes one of the two, when it starts:

- [ ] \`thunderbird/policies.json\` — Windows: folder \`distribution\` beside \`thunderbird.exe\`; Linux: \`/etc/thunderbird/policies\`; Mac: \`Thunderbird.app/Contents/Resources/distribution\`.
- [ ] or, on Windows, \`thunderbird/policies.reg\`: import it on one machine, or carry its two values over into a group policy (_Preferences → Windows Settings → Registry_).
- [ ] If you already manage Thunderbird, put our entries beside yours: \`ExtensionSettings\` is **one** value for all add-ons, and the .reg file replaces it.
- [ ] Open _Add-ons and Themes_: Sekisho is there, and can be neither removed nor switched off. So it was seen on Debian; try it on one Windows machine and one Mac before the others.

## 5. Does it work?

On one machine for each kind of mail program:

- [ ] Outlook: open Sekisho's pane from the ribbon (_Check recipients_), unfold _Settings and versions_: revision ${policy.revision} and the first digits of the SHA-256 above.
- [ ] Thunderbird: _Add-ons and Themes → Sekisho → Options_: revision ${policy.revision} and Thunderbird's SHA-256 above.
- [ ] Outlook: run the field test in the pane, _Test how it works here (for admins)_, with a mail to yourself. It takes about 20 minutes.
- [ ] If Send is slow in classic Outlook, or ends with Outlook’s own message that the add-in could not be loaded, the size of its file may be the reason (reported to Microsoft as office-js 4780; the field test shows size and time). Make the kit once more with \`--small-launch\`, replace the files on the server and restart Outlook: the manifest stays the same. The rules that read the text (salutation, personal data, lists of addresses, forgotten attachments, words of your choice) are then checked in the pane only.
- [ ] Write a mail to many made-up strangers (\`a@a1.example, b@a2.example, …\`; no mail can be delivered there), more of them than your policy allows, and press Send. Sekisho must hold it. Discard the mail. If it leaves, do not go on: see step 8.
- [ ] Do it once more from a shared mailbox, if you use them.

## 6. Tell the staff

- [ ] Mail or print \`STAFF.en.html\` or \`STAFF.ja.html\` **before** the first alert appears: what Sekisho does, what it looks like, what to do, whom to ask.
- [ ] Whoever is named there knows about it, and can be reached.

## 7. Changing the policy later

- [ ] Raise \`revision\`, run \`sekisho policy lint\`, make a new kit with the same address and send mode, and replace the files on the server. As long as the SHA-256 of \`manifest.xml\` below stays the same, nothing has to be uploaded and nobody has to consent. A changed manifest needs a new consent, and holds people up until it is given.
- [ ] Outlook on the web and on the Mac take the new policy with the next mail as a rule, classic Outlook on Windows when it is started again. Thunderbird: replace \`policies.json\` or the values of the registry; it reads them when it is started again.

## 8. Stop everything within minutes

- [ ] On the server, write \`"asking": false\` and a higher \`revision\` into \`state.json\`: \`{"format":1,"revision":${policy.revision + 1},"asking":false}\`. From the next Send on nobody is asked or stopped any more, in Outlook and in Thunderbird; Sekisho still judges and writes its own log. Nothing has to be installed or restarted.
- [ ] To go on, write \`"asking": true\`. Whether the file is read at all can be seen in step 5: try it once on a test machine.
- [ ] The server is down in send mode block, so that nobody can send: take the add-in away from its users (step 9), or bring the server back. Prefer \`soft\` unless your rules demand otherwise.

## 9. Going back

- [ ] An earlier policy: write its content under a **higher** revision and do step 7. Sekisho stays with the newest revision it has seen.
- [ ] Outlook: _Integrated apps → Sekisho → Remove_. It may take 24 hours. Leave the site on the server until then: in send mode block, an add-in whose site is gone holds every mail.
- [ ] Thunderbird: replace \`force_installed\` by \`blocked\` and start it once, so that it removes the add-on; then delete the entries.

## What is not guarded

\`COVERAGE.en.md\` tells of every way for a mail to leave, how we know, and what you can do. These are not guarded, or nobody knows:

${unguardedRows('en')}

Sekisho guards against slips, not against intent.

## The files

| file | SHA-256 |
| --- | --- |
${sumRows(facts)}
`;
}

const MODES: { readonly [M in SendMode]: string } = {
  soft: 'a held mail stays; if the add-in cannot be loaded, the mail may leave',
  block: 'a held mail stays; if the add-in cannot be loaded, no mail leaves',
  prompt: 'the sender may always send anyway',
};
