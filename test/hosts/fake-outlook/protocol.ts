/**
 * What office.js and Outlook on the web say to each other: JSON texts over `postMessage`, each either a
 * request of the add-in's, the answer to one, or an event. Written down from what the unmodified office.js
 * (npm build of April 2022) sends; no Node, no DOM.
 */

/** Where the host page lives; office.js trusts a short list of origins, this one among them. */
export const HOST_ORIGIN = 'https://outlook.office.com';

/** Where the add-in is served from, as in the manifest. */
export const ADDIN_ORIGIN = 'https://localhost:3443';

/** Events by the names office.js registers for. */
export const EVENTS = {
  launch: 'appCommandInvoked',
  itemChanged: 'olkItemSelectedChanged',
  recipientsChanged: 'olkRecipientsChanged',
  attachmentsChanged: 'olkAttachmentsChanged',
} as const;

/** The number office.js gives a call of Outlook's object model, by the name the add-in knows it under. */
export const DISPATCH_IDS = {
  'customProperties.load': 3,
  'customProperties.save': 4,
  'recipients.getAsync': 15,
  'subject.setAsync': 17,
  'subject.getAsync': 18,
  'recipients.setAsync': 21,
  'recipients.addAsync': 22,
  saveAsync: 32,
  'notificationMessages.addAsync': 33,
  'notificationMessages.getAllAsync': 34,
  'notificationMessages.replaceAsync': 35,
  'notificationMessages.removeAsync': 36,
  'body.getAsync': 37,
  'body.setAsync': 38,
  getInitializationContextAsync: 99,
  'from.getAsync': 107,
  getSharedPropertiesAsync: 108,
  getAttachmentsAsync: 149,
  getAttachmentContentAsync: 150,
  'internetHeaders.getAsync': 151,
  'internetHeaders.setAsync': 152,
  'internetHeaders.removeAsync': 153,
  getItemIdAsync: 164,
  'delayDeliveryTime.getAsync': 166,
  'delayDeliveryTime.setAsync': 167,
  getComposeTypeAsync: 174,
  'sessionData.setAsync': 185,
  'sessionData.getAsync': 186,
  'sessionData.getAllAsync': 187,
  'sessionData.clearAsync': 188,
  'sessionData.removeAsync': 189,
  'roamingSettings.saveAsync': 404,
} as const;

/** A call this host understands. */
export type Call = keyof typeof DISPATCH_IDS;

/** What `event.completed` is to office.js, which counts it among its common calls, not Outlook's own. */
export const COMPLETED_ID = 94;

/** Codes a failed call carries, by what they mean. */
export const ERRORS = {
  unsupported: 5000,
  invalidParameter: 5010,
  formatError: 9002,
  invalidAttachmentId: 9003,
  tooManyRecipients: 9012,
  response: 9020,
  notificationExists: 9023,
  notificationMissing: 9024,
  tooManyNotifications: 9025,
  itemChanged: 9030,
  serverError: 9042,
  itemNotSaved: 9046,
  keyNotFound: 9050,
  sessionTooLong: 9051,
} as const;

/** The status with which office.js completes a launch whose function nobody associated. */
export const UNKNOWN_FUNCTION = 11101;

/** A request of the add-in's, as far as the host reads it. */
export interface Request {
  readonly action: 'invoke' | 'register' | 'unregister';
  readonly name: string;
  readonly correlation: number;
  readonly data: Record<string, unknown>;
}

/** The request in a message, if the message is one of this conversation. */
export function requestIn(text: string, conversation: string): Request | undefined {
  const message = parsed(text);
  if (message?.['_messageType'] !== 0 || message['_conversationId'] !== conversation) return undefined;
  const data = message['_data'];
  return {
    action: (['invoke', 'register', 'unregister'] as const)[Number(message['_actionType'])] ?? 'invoke',
    name: String(message['_actionName']),
    correlation: Number(message['_correlationId']),
    data: typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {},
  };
}

/** The message that answers a request. */
export function answerTo(request: Request, conversation: string, data: unknown): string {
  return response(conversation, request.name, request.correlation, 0, data);
}

/** The message that tells the add-in of an event. */
export function eventMessage(conversation: string, name: string, data: unknown): string {
  return response(conversation, name, -1, 1, data);
}

/** The call of Outlook's object model that a request makes. */
export function callIn(request: Request): { readonly call: Call | undefined; readonly params: Params } {
  const { DispatchId: id } = (request.data['MethodData'] ?? {}) as { readonly DispatchId?: number };
  const [call] = Object.entries(DISPATCH_IDS).find(([, known]) => known === id) ?? [];
  return { call: call as Call | undefined, params: (request.data['ApiParams'] ?? {}) as Params };
}

/** What a call was given. */
export type Params = Readonly<Record<string, unknown>>;

function response(
  conversation: string,
  name: string,
  correlation: number,
  type: 0 | 1,
  data: unknown,
): string {
  return JSON.stringify({
    _messageType: 1,
    _responseType: type,
    _errorCode: 0,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: correlation,
    _origin: HOST_ORIGIN,
    _data: data,
    _serializerVersion: 1,
  });
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
