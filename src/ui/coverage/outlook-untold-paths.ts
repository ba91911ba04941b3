import type { Path } from './path.ts';
import { officeJs, PAGES } from './sources.ts';

/** Out of a supported Outlook what it does not tell an add-in. */
export const OUTLOOK_UNTOLD: readonly Path[] = [
  {
    id: 'outlook-encrypted',
    client: 'outlook',
    guarded: 'partly',
    evidence: 'told',
    sources: [PAGES.messageCompose],
    texts: {
      ja: {
        name: 'S/MIMEで暗号化するメール',
        why: 'いつもどおり確かめます。ただし暗号化するかどうかをOutlookが教えないので、Bccへの移動も勧めます。暗号化メールでは、Bccでも宛先は隠れません。',
        admin: '大勢あての連絡は暗号化せずにBccで送るか、1人ずつ別々に送るよう決めてください。',
      },
      en: {
        name: 'Mail encrypted with S/MIME',
        why: 'It is checked as usual. But Outlook does not say whether S/MIME is on, so a move to Bcc is offered there, too, and hides nobody.',
        admin: 'Agree that a message to many people goes unencrypted in Bcc, or to each person separately.',
      },
    },
  },
  {
    id: 'outlook-reply-to',
    client: 'outlook',
    guarded: 'partly',
    evidence: 'told',
    sources: [PAGES.messageCompose],
    texts: {
      ja: {
        name: '返信先（Reply-To）に書いたアドレス',
        why: '返信先のアドレスは受け取った全員に見えますが、Outlookはアドインに教えません。To・Cc・Bccはいつもどおり確かめます。',
        admin: '返信先には、組織の窓口のアドレスを1つだけ書くよう決めてください。',
      },
      en: {
        name: 'Addresses in Reply-To (“Direct Replies To”)',
        why: 'Everyone who gets the mail sees them, but Outlook does not tell an add-in. To, Cc and Bcc are checked as usual.',
        admin: 'Agree that answers are directed to one address of your organisation and to nobody else.',
      },
    },
  },
  {
    id: 'outlook-unresolved-recipients',
    client: 'outlook',
    guarded: 'partly',
    evidence: 'fake',
    tests: [
      { file: 'test/hosts/outlook-move.test.ts', name: 'leaves what Outlook does not return where it is' },
    ],
    sources: [officeJs(738)],
    texts: {
      ja: {
        name: '名前が解決されていない宛先',
        why: 'Outlookは、解決されていない宛先をアドインに渡しません。Sekishoには、そこにいることが分かりません。',
        admin: '宛先は候補から選ぶか、Ctrl+Kで確かめてから送るよう知らせてください。',
      },
      en: {
        name: 'Recipients that Outlook has not resolved',
        why: 'Outlook does not hand them to add-ins, so Sekisho cannot know of them.',
        admin:
          'Tell people to choose recipients from the suggestions, or to check them with Ctrl+K, before they send.',
      },
    },
  },
];
