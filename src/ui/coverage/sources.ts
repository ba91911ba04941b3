/** Where a fact can be read by whoever doubts it. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

/** An issue of Microsoft's office-js project. */
export function officeJs(number: number): Source {
  return { title: `office-js #${number}`, url: `https://github.com/OfficeDev/office-js/issues/${number}` };
}

/** The pages that several paths lean on, by the titles their publishers gave them. */
export const PAGES = {
  smartAlerts: {
    title: 'Handle OnMessageSend and OnAppointmentSend events in your Outlook add-in with Smart Alerts',
    url: 'https://learn.microsoft.com/office/dev/add-ins/outlook/onmessagesend-onappointmentsend-events',
  },
  activation: {
    title: 'Activate add-ins with events',
    url: 'https://learn.microsoft.com/office/dev/add-ins/develop/event-based-activation',
  },
  onSend: {
    title: 'On-send feature for Outlook add-ins',
    url: 'https://learn.microsoft.com/office/dev/add-ins/outlook/outlook-on-send-addins',
  },
  requirements: {
    title: 'Outlook add-in requirements',
    url: 'https://learn.microsoft.com/office/dev/add-ins/outlook/add-in-requirements',
  },
  requirementSets: {
    title: 'Outlook JavaScript API requirement sets',
    url: 'https://learn.microsoft.com/javascript/api/requirement-sets/outlook/outlook-api-requirement-sets',
  },
  messageCompose: {
    title: 'Office.MessageCompose',
    url: 'https://learn.microsoft.com/javascript/api/outlook/office.messagecompose',
  },
  knownIssues: {
    title: 'Office Add-ins known issues',
    url: 'https://learn.microsoft.com/office/dev/add-ins/resources/resources-office-add-in-known-issues',
  },
  casMailbox: {
    title: 'Set-CASMailbox',
    url: 'https://learn.microsoft.com/powershell/module/exchange/set-casmailbox',
  },
  owaMailboxPolicy: {
    title: 'Set-OwaMailboxPolicy',
    url: 'https://learn.microsoft.com/powershell/module/exchange/set-owamailboxpolicy',
  },
  mailbox: {
    title: 'Set-Mailbox',
    url: 'https://learn.microsoft.com/powershell/module/exchange/set-mailbox',
  },
  remoteDomain: {
    title: 'Set-RemoteDomain',
    url: 'https://learn.microsoft.com/powershell/module/exchange/set-remotedomain',
  },
  distributionGroup: {
    title: 'Set-DistributionGroup',
    url: 'https://learn.microsoft.com/powershell/module/exchange/set-distributiongroup',
  },
  thunderbirdPolicies: {
    title: 'Thunderbird policy templates',
    url: 'https://thunderbird.github.io/policy-templates/',
  },
  beforeSend: {
    title: 'Thunderbird WebExtension API: compose.onBeforeSend',
    url: 'https://webextension-api.thunderbird.net/en/mv3/compose.html#onbeforesend',
  },
  sendMessage: {
    title: 'Thunderbird WebExtension API: messages',
    url: 'https://webextension-api.thunderbird.net/en/mv3/messages.html',
  },
  calendarInvitations: {
    title: 'FlexConfirmMail for Thunderbird #53',
    url: 'https://github.com/FlexConfirmMail/Thunderbird/issues/53',
  },
} as const satisfies Readonly<Record<string, Source>>;
