import type { Traits } from './client.ts';
import type { Frame } from './frame.ts';
import type { Item } from './mailbox.ts';
import { wireAttachment, wireRecipient } from './object-model.ts';
import { ADDIN_ORIGIN } from './protocol.ts';

/** What office.js asks first: which host this is, and what it is able to do. */
export function appContext(
  traits: Traits,
  frame: Frame,
  settings: Readonly<Record<string, unknown>>,
): object {
  return {
    _id: frame.id,
    _appInstanceId: frame.id,
    _appName: OUTLOOK_ON_THE_WEB,
    _appVersion: '16.01',
    _appUILocale: traits.language,
    _dataLocale: traits.language,
    _docUrl: '',
    _clientMode: 1,
    _settings: settings,
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: frame.id,
    _requirementMatrix: JSON.stringify({ Mailbox: traits.mailbox }),
    _hostFullVersion: traits.hostVersion,
    _appDomains: [ADDIN_ORIGIN],
    _dialogRequirementMatrix: '{}',
    _featureGates: {},
  };
}

/** What office.js asks next: who the person is, and what the frame is about. */
export function initialData(traits: Traits, item: Item | undefined): object {
  return {
    permissionLevel: PERMISSIONS[traits.permission],
    itemType: ITEM_TYPES[item?.kind ?? 'none'],
    hostVersion: traits.hostVersion,
    owaView: 'ThreeColumns',
    userDisplayName: traits.user.name,
    userEmailAddress: traits.user.address,
    userProfileType: 'office365',
    userTimeZone: 'Tokyo Standard Time',
    timeZoneOffsets: [],
    isRestIdSupported: true,
    isFromSharedFolder: item !== undefined && item.from.address !== traits.user.address,
    conversationId: item?.conversationId,
    ...(item?.kind === 'received' && received(item)),
  };
}

const OUTLOOK_ON_THE_WEB = 64;
const PERMISSIONS = { ReadItem: 1, ReadWriteMailbox: 2, ReadWriteItem: 3 } as const;
const ITEM_TYPES = { received: 1, message: 4, appointment: 5, none: 6 } as const;

function received(item: Item): object {
  const from = { name: item.from.name, address: item.from.address, recipientType: 3 };
  return {
    id: item.itemId,
    subject: item.subject,
    normalizedSubject: item.subject,
    itemClass: 'IPM.Note',
    from,
    sender: from,
    to: item.to.map(wireRecipient),
    cc: item.cc.map(wireRecipient),
    attachments: item.attachments.map(wireAttachment),
  };
}
