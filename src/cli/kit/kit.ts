import { createHash } from 'node:crypto';
import type { Policy } from '../../core/policy.ts';
import type { Language } from '../../core/rule.ts';
import { canonicalJson } from '../../policy/canonical-json.ts';
import { lint } from '../../policy/lint.ts';
import { nearest } from '../../policy/nearest.ts';
import { problemText } from '../../policy/problem.ts';
import { problemsIn } from '../../policy/problem-list.ts';
import { warningText } from '../../policy/warning.ts';
import { RULES } from '../../rules/index.ts';
import { coverageText } from '../../ui/coverage/text.ts';
import { type Ending, EXIT, policyText, type ReadFile, refusal } from '../check.ts';
import { baseUrlOf, xpiFolderOf } from './base-url.ts';
import { checklistEn } from './papers/checklist-en.ts';
import { checklistJa } from './papers/checklist-ja.ts';
import type { Facts } from './facts.ts';
import { foundIn, SUMS, writeKit } from './folder.ts';
import { manifestIdOf } from './manifest.ts';
import { nginxOf } from './nginx.ts';
import { DamagedRelease, type Files, readRelease, type Release, textIn } from './release.ts';
import { blockingFindings, SEND_MODES, type SendMode } from './send-mode.ts';
import { siteOf } from './site.ts';
import { staffPage } from './papers/staff.ts';
import { thunderbirdFiles, xpiNameOf } from './thunderbird.ts';
import { KIT_WORDS } from './languages.ts';
import type { KitWords } from './words.ts';
import { plain } from '../report.ts';
import { WORDS } from '../languages.ts';

/** What `kit` is asked for, as it was written. */
export interface KitRequest {
  readonly baseUrl: string | undefined;
  readonly policy: string | undefined;
  readonly out: string | undefined;
  readonly sendMode: string | undefined;
  /** The folder that Thunderbird finds the XPI in, where that is not the site. */
  readonly xpiFolder: string | undefined;
  /** Classic Outlook gets the file without the rules that are left to the pane. */
  readonly smallLaunch: boolean;
  /** A kit that is there already may be replaced. */
  readonly force: boolean;
}

/**
 * Makes the folder an administrator brings Sekisho to an office with. The same release, policy and
 * options give the same bytes. Nothing is written unless everything is in order.
 */
export async function kit(
  request: KitRequest & { readonly language: Language },
  surroundings: {
    readonly read: ReadFile;
    /** The day in UTC, as `2026-11-20`; it is in no file of the kit. */
    readonly today: string;
    /** The folder of the built release. */
    readonly release: string;
  },
): Promise<Ending> {
  const { language } = request;
  const say = KIT_WORDS[language];
  const refuse = (because: string): Ending => refusal(() => because, WORDS[language]);
  const wanted = wantedBy(request, say);
  if (typeof wanted === 'string') return refuse(wanted);

  const written = await policyText(wanted.policy, surroundings.read);
  if (!written.ok) return refusal(written.because, WORDS[language]);
  const given = { rules: RULES, source: wanted.policy };
  const { errors, warnings, policy } = lint(written.text, surroundings.today, given);
  if (!policy) {
    const problems = errors.map((problem) => problemText(problem, language));
    return refusal((words) => words.badPolicy(wanted.policy, problemsIn(errors), problems), WORDS[language]);
  }
  const blocking = wanted.sendMode === 'prompt' ? blockingFindings(policy, RULES) : [];
  if (blocking.length > 0) return refuse(say.promptWithBlock(wanted.policy, blocking));

  try {
    const found = await foundIn(wanted.out);
    if (found.is === 'other') return refuse(say.occupied(wanted.out, found.path));
    if (found.is === 'kit' && !request.force) return refuse(say.kitThere(wanted.out));
    const release = await readRelease(surroundings.release);
    const files = filesOf(release, wanted, { policy, text: written.text });
    await writeKit(wanted.out, files);
    const { sha256, revision, contact } = policy;
    const out = say.done({ ...wanted, files: files.size, sha256, revision, contact });
    const remarks = warnings.map((warning) => `  - ${warningText(warning, language)}`);
    if (remarks.length > 0) remarks.unshift(say.warnings(wanted.policy, remarks.length));
    return { exit: EXIT.fine, out: linesOf(out.split('\n')), err: linesOf(remarks) };
  } catch (error) {
    if (error instanceof DamagedRelease) return refuse(say.damaged(error.what));
    if (error instanceof Error && 'code' in error)
      return refuse(say.notWritten(wanted.out, String(error.code)));
    throw error;
  }
}

/** A request in order. */
interface Wanted {
  readonly base: string;
  readonly policy: string;
  readonly out: string;
  readonly sendMode: SendMode;
  readonly xpiFolder: string;
  readonly smallLaunch: boolean;
}

/** The request, or what is wrong with it. */
function wantedBy(request: KitRequest, say: KitWords): Wanted | string {
  const { baseUrl, policy, out, xpiFolder, smallLaunch, sendMode = 'soft' } = request;
  if (baseUrl === undefined) return say.missing('--base-url');
  if (policy === undefined) return say.missing('--policy');
  if (out === undefined) return say.missing('--out');
  const mode = SEND_MODES.find((one) => one === sendMode);
  if (!mode) return say.unknownMode(sendMode, nearest(sendMode, SEND_MODES));
  const base = baseUrlOf(baseUrl);
  if (!base.ok) return say.badAddress('--base-url', baseUrl, base.fault);
  const folder = xpiFolderOf(xpiFolder ?? `${base.url}thunderbird/`);
  if (!folder.ok) return say.badAddress('--xpi-folder', xpiFolder ?? '', folder.fault);
  return { base: base.url, policy, out, sendMode: mode, xpiFolder: folder.url, smallLaunch };
}

function filesOf(
  release: Release,
  wanted: Wanted,
  written: { readonly policy: Policy; readonly text: string },
): Files {
  const { policy, text } = written;
  const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
  const site = siteOf(release.outlook, { ...wanted, policy: text, revision: policy.revision });
  const xpi = xpiNameOf(release);
  const files = new Map<string, Uint8Array>([
    ...below('outlook', site),
    ...below('thunderbird', thunderbirdFiles(release, { ...wanted, policy: value })),
    ['nginx.conf', Buffer.from(nginxOf(wanted.base, site, xpi))],
    ['policy.json', Buffer.from(text)],
  ]);
  for (const language of ['en', 'ja'] as const) {
    files.set(`STAFF.${language}.html`, Buffer.from(staffPage(policy, language)));
    files.set(`COVERAGE.${language}.md`, Buffer.from(coverageText(language, wanted)));
  }
  const facts: Facts = {
    version: release.version,
    base: wanted.base,
    sendMode: wanted.sendMode,
    smallLaunch: wanted.smallLaunch,
    policy: { ...policy, managedSha256: sha256(Buffer.from(canonicalJson(value))) },
    manifestId: manifestIdOf(textIn(release.outlook, 'manifest.xml'), wanted.base),
    addonId: release.addonId,
    xpi,
    installUrl: `${wanted.xpiFolder}${xpi}`,
    sums: sumsOf(files),
  };
  files.set('CHECKLIST.en.md', Buffer.from(checklistEn(facts)));
  files.set('CHECKLIST.ja.md', Buffer.from(checklistJa(facts)));
  files.set(SUMS, Buffer.from(linesOf(Array.from(sumsOf(files), ([path, sum]) => `${sum}  ${path}`))));
  return files;
}

function below(folder: string, files: Files): readonly (readonly [string, Uint8Array])[] {
  return Array.from(files, ([path, bytes]) => [`${folder}/${path}`, bytes] as const);
}

/** The digests in the order of the paths, which is the same on every machine. */
function sumsOf(files: Files): ReadonlyMap<string, string> {
  const sums = Array.from(files, ([path, bytes]) => [path, sha256(bytes)] as const);
  return new Map(sums.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function linesOf(lines: readonly string[]): string {
  return lines.map((line) => `${plain(line)}\n`).join('');
}
