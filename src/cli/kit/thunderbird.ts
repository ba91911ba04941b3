import { zipSync, type Zippable } from 'fflate/browser';
import { registryFile } from './registry.ts';
import { DamagedRelease, type Files, type Release, textIn } from './release.ts';
import { json } from './site.ts';

/** What Thunderbird is told by its own policies. */
interface Told {
  readonly addonId: string;
  /** Where it finds the XPI. */
  readonly installUrl: string;
  /** The policy as an object. */
  readonly policy: unknown;
  /** Where it finds the state file. */
  readonly stateUrl: string;
}

/** The files for the administrator of Thunderbird. @throws DamagedRelease */
export function thunderbirdFiles(
  release: Release,
  own: { readonly base: string; readonly xpiFolder: string; readonly policy: unknown },
): Files {
  const xpi = xpiNameOf(release);
  const told = {
    addonId: release.addonId,
    installUrl: `${own.xpiFolder}${xpi}`,
    policy: own.policy,
    stateUrl: `${own.base}state.json`,
  };
  return new Map([
    [xpi, xpiOf(release.thunderbird, own.base)],
    ['licences.txt', Buffer.from(textIn(release.thunderbird, 'licences.txt'))],
    ['policies.json', json({ policies: policiesOf(told) })],
    ['policies.reg', registryOf(told)],
  ]);
}

/** The version is in the name, because Thunderbird never loads again what it has from the same address. */
export function xpiNameOf({ version }: Pick<Release, 'version'>): string {
  return `sekisho-${version}.xpi`;
}

/** Updates come with the next kit: this add-on is in no store. */
function settingsOf({ addonId, installUrl }: Told): object {
  return {
    [addonId]: { installation_mode: 'force_installed', install_url: installUrl, updates_disabled: true },
  };
}

function storageOf({ policy, stateUrl }: Told): object {
  return { policy, state: stateUrl };
}

function policiesOf(told: Told): object {
  return {
    ExtensionSettings: settingsOf(told),
    '3rdparty': { Extensions: { [told.addonId]: storageOf(told) } },
  };
}

const KEY = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Thunderbird';

/** The same as values of the registry; Thunderbird's policy templates document both as JSON in REG_MULTI_SZ. */
function registryOf(told: Told): Uint8Array {
  const lines = (value: object): string => JSON.stringify(value, null, 2);
  return registryFile([
    { path: KEY, values: { ExtensionSettings: lines(settingsOf(told)) } },
    { path: `${KEY}\\3rdparty\\Extensions`, values: { [told.addonId]: lines(storageOf(told)) } },
  ]);
}

/** The add-on, allowed to fetch from the organisation's own server; the released one may fetch nothing. */
function xpiOf(addon: Files, base: string): Uint8Array {
  const manifest = textIn(addon, 'manifest.json');
  const closed = "connect-src 'none'";
  if (manifest.split(closed).length !== 2) throw new DamagedRelease('thunderbird/addon/manifest.json');
  const opened = manifest.replace(closed, `connect-src ${base}state.json`);
  const files: Zippable = Object.fromEntries(addon);
  return zipSync({ ...files, 'manifest.json': Buffer.from(opened) }, { level: 9, mtime: MADE });
}

/** A date of its own would make each kit different. */
const MADE = '2026-01-01T00:00:00';
