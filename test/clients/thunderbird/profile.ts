/** A throw-away Thunderbird profile: one identity, one mail server on this machine, no questions, no network. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Id of the product's add-on, unless a test names another. */
export const ADDON_ID = 'sekisho@addons.sekisho.example';
/** The host part of moz-extension:// addresses, made constant so that pages can be named. */
export const ADDON_UUID = '5e0d6a2d-1c0b-4d5e-9a53-5e1415005e15';
/** The sender in every profile. */
export const SENDER = { name: 'Alice Example', address: 'alice@example.org' } as const;

/** Value of a preference. */
export type Pref = string | number | boolean;

/** What a profile is made from. */
export interface ProfileOptions {
  readonly smtpPort: number;
  readonly marionettePort: number;
  readonly addonId?: string;
  /** Language of the user interface, such as "ja"; needs the language pack. */
  readonly locale?: string;
  /** Preferences on top of (and instead of) the ones here. */
  readonly prefs?: Readonly<Record<string, Pref>>;
  /** An existing profile whose preferences are renewed; otherwise a new temporary folder is made. */
  readonly folder?: string;
}

/** Makes a profile and returns its folder. */
export function makeProfile({
  smtpPort,
  marionettePort,
  addonId = ADDON_ID,
  locale,
  prefs,
  folder: existing,
}: ProfileOptions): string {
  const folder = existing ?? mkdtempSync(join(tmpdir(), 'sekisho-thunderbird-'));
  mkdirSync(join(folder, 'Mail', 'Local Folders'), { recursive: true });
  const all: Record<string, Pref> = {
    ...account(smtpPort),
    ...QUIET,
    ...OFFLINE,
    'marionette.port': marionettePort,
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: ADDON_UUID }),
    ...(locale === undefined ? {} : { 'intl.locale.requested': locale }),
    ...prefs,
  };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(folder, 'user.js'), lines.join(''));
  return folder;
}

/**
 * Local Folders, and a POP3 account that is never checked: without a real account there is no default one,
 * and then forwarding and "edit as new" open no window.
 */
function account(smtpPort: number): Record<string, Pref> {
  const localFolders = 'mailbox://nobody@Local%20Folders';
  return {
    'mail.accountmanager.accounts': 'account1,account2',
    'mail.account.lastKey': 2,
    'mail.accountmanager.defaultaccount': 'account2',
    'mail.accountmanager.localfoldersserver': 'server1',
    'mail.account.account1.server': 'server1',
    'mail.server.server1.type': 'none',
    'mail.server.server1.hostname': 'Local Folders',
    'mail.server.server1.name': 'Local Folders',
    'mail.server.server1.userName': 'nobody',
    'mail.server.server1.directory-rel': '[ProfD]Mail/Local Folders',
    'mail.account.account2.server': 'server2',
    'mail.account.account2.identities': 'id1',
    'mail.server.server2.type': 'pop3',
    'mail.server.server2.hostname': '127.0.0.1',
    'mail.server.server2.port': 1,
    'mail.server.server2.name': SENDER.address,
    'mail.server.server2.userName': 'alice',
    'mail.server.server2.directory-rel': '[ProfD]Mail/pop',
    'mail.server.server2.login_at_startup': false,
    'mail.server.server2.check_new_mail': false,
    'mail.server.server2.download_on_biff': false,
    'mail.identity.id1.fullName': SENDER.name,
    'mail.identity.id1.useremail': SENDER.address,
    'mail.identity.id1.valid': true,
    'mail.identity.id1.smtpServer': 'smtp1',
    'mail.identity.id1.fcc_folder': `${localFolders}/Sent`,
    'mail.identity.id1.draft_folder': `${localFolders}/Drafts`,
    'mail.identity.id1.stationery_folder': `${localFolders}/Templates`,
    'mail.smtpservers': 'smtp1',
    'mail.smtp.defaultserver': 'smtp1',
    'mail.smtpserver.smtp1.hostname': '127.0.0.1',
    'mail.smtpserver.smtp1.port': smtpPort,
    'mail.smtpserver.smtp1.try_ssl': 0,
    'mail.smtpserver.smtp1.authMethod': 1,
    'mail.smtpserver.smtp1.username': '',
  };
}

/** No first-run pages, no questions before the mail is sent. */
const QUIET: Record<string, Pref> = {
  'app.donation.eoy.version.viewed': 999,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'gfx.webrender.software': true,
  'mail.chat.enabled': false,
  'mail.provider.suppress_dialog_on_startup': true,
  'mail.rights.version': 1,
  'mail.shell.checkDefaultClient': false,
  'mail.spotlight.firstRunDone': true,
  'mail.startup.enabledMailCheckOnce': true,
  'mail.ui.show.migration.on.upgrade': false,
  'mail.warn_on_send_accel_key': false,
  'mailnews.start_page.enabled': false,
  'mailnews.start_page_override.mstone': 'ignore',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** Nothing is fetched, reported or looked up. */
const OFFLINE: Record<string, Pref> = {
  'app.update.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'mail.inappnotifications.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  // Else a network of the machine that comes or goes turns a Send into a Send Later.
  'network.manage-offline-status': false,
  'network.prefetch-next': false,
  'network.proxy.type': 0,
  'offline.autoDetect': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': 'data:,',
};
