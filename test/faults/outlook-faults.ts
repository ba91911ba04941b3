import { vi } from 'vitest';
import { MAILS } from './fault.ts';
import type { FaultName } from './faults.ts';
import type { Arrangement } from './outlook.ts';
import { circlesOf, POLICIES } from './policies.ts';
import { CROWD_RULE } from './sayings.ts';

/** What can happen to Outlook, by fault. The policy is part of the files, so that it is never merely gone. */
export const OUTLOOK: Readonly<Partial<Record<FaultName, Arrangement>>> = {
  none: {},
  'policy-none': { policy: '' },
  'policy-cut': { policy: POLICIES.cut },
  'policy-page': { policy: POLICIES.page },
  'policy-unknown-keys': { policy: POLICIES.unknownKeys },
  'policy-expired': { policy: POLICIES.expired },
  'policy-monitors': { policy: POLICIES.monitors },
  'state-silent': { state: 'silent' },
  'state-missing': { state: 'missing' },
  'state-broken': { state: 'broken' },
  'state-garbage': { state: 'garbage' },
  'state-unreachable': { state: 'unreachable' },
  'state-stop': { state: 'stop' },
  'local-full': { only: ['web', 'mac'], pages: { getItem: () => null, setItem: full } },
  'local-corrupt': {
    only: ['web', 'mac'],
    pages: { getItem: () => '\u0000{', setItem: () => undefined },
  },
  'session-fails': {
    arrange({ faults }) {
      for (const call of ['getAllAsync', 'setAsync', 'getAsync', 'removeAsync'] as const)
        faults.always(`sessionData.${call}`, { fail: 9042 });
    },
  },
  'session-full': { traits: { sessionLimit: 20 } },
  'session-corrupt': {
    arrange(_outlook, { sessionData }) {
      for (const key of ['draft', 'asked', 'consent', 'thread', 'slow', 'undo'])
        sessionData.write('another', `sekisho.${key}`, '{"format":1,');
    },
  },
  'roaming-corrupt': {
    before(outlook) {
      outlook.roamingSettings = { 'sekisho.circles': '{"members":' };
    },
  },
  'clock-day-back': { clock: '2026-11-19T03:30:00Z', policy: POLICIES.dated },
  'clock-year-ahead': { clock: '2027-11-20T03:30:00Z', policy: POLICIES.dated },
  'clock-1970': { clock: '1970-01-01T00:00:10Z', policy: POLICIES.dated },
  'clock-back-exempt': { clock: '2026-11-19T03:30:00Z', policy: POLICIES.exemptionOver },
  'clock-1970-exempt': { clock: '1970-01-01T00:00:10Z', policy: POLICIES.exemptionOver },
  'clock-ahead-exempt': { clock: '2027-11-20T03:30:00Z', policy: POLICIES.exemptionValid },
  'clock-1970-known': {
    clock: '1970-01-01T00:00:10Z',
    policy: POLICIES.acquaintances,
    before(outlook) {
      outlook.roamingSettings = { 'sekisho.circles': JSON.stringify(circlesOf(MAILS.crowd, '2026-02-01')) };
    },
  },
  'clock-ahead-known': {
    clock: '2027-11-20T03:30:00Z',
    policy: POLICIES.acquaintances,
    before(outlook) {
      outlook.roamingSettings = { 'sekisho.circles': JSON.stringify(circlesOf(MAILS.crowd, '2026-10-20')) };
    },
  },
  'recipients-fail': { arrange: ({ faults }) => faults.always('to.getAsync', { fail: 5001 }) },
  'recipients-silent': { takesMinutes: true, arrange: ({ faults }) => faults.always('to.getAsync', 'never') },
  'recipients-twice': {
    arrange({ faults }) {
      for (const field of ['to', 'cc', 'bcc'] as const) faults.always(`${field}.getAsync`, 'twice');
    },
  },
  'text-fails': { arrange: ({ faults }) => faults.always('body.getAsync', { fail: 5001 }) },
  'text-silent': { takesMinutes: true, arrange: ({ faults }) => faults.always('body.getAsync', 'never') },
  'attachments-fail': { arrange: ({ faults }) => faults.always('getAttachmentsAsync', { fail: 5001 }) },
  'attachments-silent': {
    takesMinutes: true,
    arrange: ({ faults }) => faults.always('getAttachmentsAsync', 'never'),
  },
  'item-missing': {
    spoil: ({ context }) => Object.defineProperty(context.mailbox, 'item', { value: null }),
  },
  'rule-throws': {
    damage(rules) {
      for (const rule of rules) if (rule.id === CROWD_RULE) Object.assign(rule, { check: thrown });
    },
  },
  'check-throws': { damage: () => vi.spyOn(Math, 'random').mockImplementation(thrown) },
};

function full(): never {
  throw new Error('QuotaExceededError');
}

function thrown(): never {
  throw new Error('An unexpected error occurred');
}
