import type { Traits } from './client.ts';
import type { Slip, GivenRecipient } from './recipient-field.ts';
import type { Item, Notification } from './mailbox.ts';
import type { Call, Params } from './protocol.ts';
import { ERRORS } from './protocol.ts';

/** How a call ended. */
export type Outcome =
  | { readonly data?: unknown; readonly beside?: Readonly<Record<string, unknown>> }
  | { readonly fail: number };

/** Where a call comes from, and what its faults leave of it. */
export interface Caller {
  readonly frame: string;
  /** What the alert's button or a notification gave the pane that it opened. */
  readonly context: string | undefined;
  readonly traits: Traits;
  readonly slip: Slip | undefined;
}

/** Does what a call asks of an item, as Outlook would. */
export function perform(call: Call, params: Params, item: Item, caller: Caller): Outcome {
  const [room = '', method = ''] = call.split('.');
  if (room === 'recipients') return recipients(method, params, item, caller);
  if (room === 'sessionData') return sessionData(method, params, item, caller);
  if (room === 'notificationMessages') return notifications(method, params, item);
  if (room === 'internetHeaders') return headers(method, params, item);
  return OTHERS[call]?.(item, params, caller) ?? { fail: ERRORS.formatError };
}

/** How a call ended, as the host tells it. */
export function wireOutcome(outcome: Outcome): object {
  if ('fail' in outcome) return { error: true, wasSuccessful: false, errorCode: outcome.fail };
  return { error: false, wasSuccessful: true, data: outcome.data, ...outcome.beside };
}

/** A recipient as the host hands it over. */
export function wireRecipient(entry: {
  readonly name: string;
  readonly address?: string;
  readonly type: keyof typeof TYPES;
}): object {
  const { name, address, type } = entry;
  return { name, ...(address !== undefined && { address }), recipientType: TYPES[type] };
}

/** An attachment as the host hands it over. */
export function wireAttachment(attachment: {
  readonly id: string;
  readonly name: string;
  readonly size?: number;
  readonly type?: 'file' | 'item' | 'cloud';
  readonly inline?: boolean;
}): object {
  const { id, name, size = 0, type = 'file', inline = false } = attachment;
  const attachmentType = ['file', 'item', 'cloud'].indexOf(type);
  return { id, name, size, attachmentType, isInline: inline };
}

const TYPES = { other: 0, distributionList: 1, user: 2, externalUser: 3 } as const;
const HTML = 3;

const OTHERS: Partial<Record<Call, (item: Item, params: Params, caller: Caller) => Outcome>> = {
  'customProperties.load': ({ custom }) => ({ beside: { customProperties: JSON.stringify(custom) } }),
  'customProperties.save': (item, { customProperties }, { slip }) => {
    if (slip === undefined) item.custom = customProperties as Record<string, unknown>;
    return {};
  },
  'subject.getAsync': ({ subject }) => ({ data: subject }),
  'subject.setAsync': (item, { subject }, { slip }) => {
    if (slip === undefined) item.subject = subject as string;
    return {};
  },
  'body.getAsync': (item, { coercionType }) => ({ data: coercionType === HTML ? item.html : item.text }),
  'body.setAsync': (item, { data }, { slip }) => {
    if (slip === undefined) item.html = data as string;
    return {};
  },
  saveAsync: (item) => ({ data: item.save() }),
  getItemIdAsync: ({ itemId }) => (itemId === undefined ? { fail: ERRORS.itemNotSaved } : { data: itemId }),
  getComposeTypeAsync: ({ composeType }) => ({ data: { composeType, coercionType: 'html' } }),
  'from.getAsync': ({ from }) => ({ data: { ...from, recipientType: TYPES.user } }),
  getInitializationContextAsync: (_item, _params, { context, traits }) =>
    context === undefined && traits.emptyContext === 'error'
      ? { fail: ERRORS.response }
      : { data: context ?? '' },
  getSharedPropertiesAsync: ({ from }) => ({ data: { owner: from.address, delegatePermissions: 3 } }),
  getAttachmentsAsync: (item) => ({ data: item.weighed().map(wireAttachment) }),
  getAttachmentContentAsync: attachmentContent,
  'delayDeliveryTime.getAsync': ({ deliverAfter }) => ({ data: deliverAfter }),
  'delayDeliveryTime.setAsync': (item, { time }, { slip }) => {
    if (slip === undefined) item.deliverAfter = time as number;
    return {};
  },
};

const MOST_NOTIFICATIONS = 5;
const NOTIFICATION_TYPES = ['informationalMessage', 'progressIndicator', 'errorMessage', 'insightMessage'];
const INSIGHT = NOTIFICATION_TYPES.indexOf('insightMessage');

function recipients(method: string, params: Params, item: Item, { slip }: Caller): Outcome {
  const index = Number(params['recipientField']);
  const field = item.fields[index];
  if (!field) return { fail: ERRORS.invalidParameter };
  if (method === 'getAsync') return { data: field.read().map(wireRecipient) };
  const given = params['recipientArray'] as readonly GivenRecipient[];
  const fail = method === 'setAsync' ? field.set(given, slip) : field.add(given, slip);
  if (fail !== undefined) return { fail };
  if (slip !== 'ignored') item.fieldWritten(index);
  return {};
}

function sessionData(method: string, params: Params, item: Item, { frame, traits, slip }: Caller): Outcome {
  if (traits.sessionLimit === undefined) return { fail: ERRORS.unsupported };
  const seen = item.sessionData.seenBy(frame);
  const name = String(params['name']);
  if (method === 'getAllAsync') return { data: seen };
  if (method === 'getAsync')
    return seen[name] === undefined ? { fail: ERRORS.keyNotFound } : { data: seen[name] };
  if (slip === 'ignored') return {};
  if (method === 'clearAsync') {
    for (const key of Object.keys(item.sessionData.seenBy(undefined)))
      item.sessionData.write(frame, key, undefined);
    return {};
  }
  if (method === 'removeAsync' && seen[name] === undefined) return { fail: ERRORS.keyNotFound };
  const value = method === 'setAsync' ? String(params['value']) : undefined;
  const fail = item.sessionData.write(frame, name, value);
  return fail === undefined ? {} : { fail };
}

function notifications(method: string, params: Params, item: Item): Outcome {
  const bar = item.notifications;
  if (method === 'getAllAsync')
    return { data: [...bar.values()].map((one) => ({ ...one, type: NOTIFICATION_TYPES[one.type] })) };
  const notification = params as Notification;
  const { key, type } = notification;
  if (method === 'removeAsync') return bar.delete(key) ? {} : { fail: ERRORS.notificationMissing };
  if (method === 'replaceAsync' && !bar.has(key)) return { fail: ERRORS.notificationMissing };
  if (method === 'addAsync') {
    if (bar.has(key)) return { fail: ERRORS.notificationExists };
    const insights = [...bar.values()].filter((one) => one.type === INSIGHT).length;
    if (bar.size >= MOST_NOTIFICATIONS || (type === INSIGHT && insights > 0))
      return { fail: ERRORS.tooManyNotifications };
  }
  bar.set(key, notification);
  return {};
}

function headers(method: string, params: Params, item: Item): Outcome {
  const names = (params['internetHeaderKeys'] ?? []) as readonly string[];
  if (method === 'getAsync') {
    const kept = names.filter((name) => item.headers.has(name));
    return { data: Object.fromEntries(kept.map((name) => [name, item.headers.get(name)])) };
  }
  for (const name of names) item.headers.delete(name);
  const given = (params['internetHeaderNameValuePairs'] ?? {}) as Readonly<Record<string, string>>;
  for (const [name, value] of Object.entries(given)) item.headers.set(name, value);
  return {};
}

function attachmentContent(item: Item, { id: wanted }: Params): Outcome {
  const attachment = item.attachments.find(({ id }) => id === wanted);
  if (attachment?.content === undefined) return { fail: ERRORS.invalidAttachmentId };
  const format = attachment.type === 'item' ? 'eml' : attachment.type === 'cloud' ? 'url' : 'base64';
  return { data: { content: attachment.content, format } };
}
