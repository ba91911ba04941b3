import { render } from 'preact';
import { sizeOf } from '../../../core/crowd.ts';
import { mayListOwn } from '../../../core/own.ts';
import type { Policy } from '../../../core/policy.ts';
import type { Language } from '../../../core/rule.ts';
import { RULES } from '../../../rules/index.ts';
import { mountCoverage } from '../../../ui/coverage/coverage.tsx';
import { mountLog } from '../../../ui/log/log.tsx';
import { mountOptions } from '../../../ui/options/options.tsx';
import { mountPersonal, type OwnSettings } from '../../../ui/options/personal.tsx';
import { personalDocument } from '../../../ui/options/personal-document.ts';
import { mountOwnAddresses } from '../../../ui/options/own-addresses.tsx';
import { BUILD } from '../build-facts.ts';
import { forgetCircles, readCircles } from '../circles.ts';
import { forgetCrowds, readCrowds } from '../crowds.ts';
import { eraseLog, logsDecisions, readLog } from '../log.ts';
import type { OfficeNamespace } from '../office.ts';
import { keepListed, readListed } from '../own.ts';
import { keepPersonal, readPersonal } from '../personal.ts';
import { policyOf } from '../policy.ts';
import { report } from './doing.ts';
import type { Shown } from './shown.ts';
import { PANE_WORDS } from './words.ts';

/** What the settings show. */
export interface Settings {
  readonly office: OfficeNamespace;
  readonly language: Language;
  /** The policy in force now. */
  readonly policy: () => Policy;
  /** The handler that asked last about the open mail, if one has. */
  readonly handler: Shown['handler'];
  /** Opens the field test; without it there is no such button. */
  onFieldTest?(): void;
}

/** Shows policy, acquaintances, the person's own settings, the last 30 days and versions in an element; called again after a change. */
export function mountSettings(root: HTMLElement, settings: Settings, said = ''): void {
  const { office, language } = settings;
  const [options, personal, log, about, own] = partsOf(root, language);
  const after = (forgetting: Promise<void>): void => {
    forgetting.then(
      () => mountSettings(root, settings),
      (error: unknown) => {
        report('forgetting', error);
        mountSettings(root, settings, PANE_WORDS[language].notForgotten);
      },
    );
  };
  mountOptions(options, {
    language,
    policy: settings.policy(),
    circles: readCircles(office).map((circle) => ({ ...circle, remembered: new Date(circle.remembered) })),
    onForget: (index) => after(forgetCircles(office, index)),
    onForgetAll: () => after(forgetCircles(office, 'all')),
    crowds: readCrowds(office).crowds.map((crowd) => ({
      people: sizeOf(crowd),
      remembered: new Date(crowd.remembered),
    })),
    onForgetCrowds: () => after(forgetCrowds(office)),
  });
  mountOwnAddresses(own, {
    language,
    listed: readListed(office),
    isDecided: !mayListOwn(settings.policy()),
    used: 0,
    onChange: (listed) => keepListed(office, listed),
  });
  mountPersonal(personal, {
    language,
    rules: RULES,
    policy: policyOf(BUILD.policy, { rules: RULES }),
    own: ownSettings(office),
    onChange: (wishes) => keep(root, settings, wishes),
  });
  showLog(log, settings);
  render(<About {...settings} said={said} />, about);
}

function ownSettings(office: OfficeNamespace): OwnSettings {
  const own = readPersonal(office, RULES);
  if (own.state !== 'read') return own;
  return { state: 'read', settings: own.wishes?.rules ?? {}, leftOut: own.leftOut };
}

/** Keeps the person's own settings for the next Send. @throws as keepPersonal, and says what is too much */
async function keep(root: HTMLElement, settings: Settings, wishes: Policy['rules']): Promise<void> {
  const { office, language } = settings;
  const none = Object.keys(wishes).length === 0;
  try {
    await keepPersonal(office, none ? undefined : personalDocument(wishes));
  } catch (error) {
    report('keeping own settings', error);
    if (error instanceof RangeError) mountSettings(root, settings, PANE_WORDS[language].tooMuch);
    throw error;
  }
  mountSettings(root, settings);
}

function showLog(root: HTMLElement, settings: Settings): void {
  const { office, language } = settings;
  const onErase = async (): Promise<void> => {
    eraseLog();
    showLog(root, settings);
  };
  const log = { language, lines: readLog(), rules: RULES, now: new Date(), onErase };
  mountLog(root, logsDecisions(office) ? log : { ...log, reasonsOnly: true });
}

function About({ language, policy, handler, onFieldTest, said }: Settings & { readonly said: string }) {
  const words = PANE_WORDS[language];
  const version = (build: string, sha256: string): string => words.policyOf(build, sha256.slice(0, DIGITS));
  return (
    <section class="about" aria-labelledby="pane-versions">
      <p role="status">{said}</p>
      <h2 id="pane-versions">{words.versions}</h2>
      <dl>
        <div>
          <dt>{words.pane}</dt>
          <dd>{version(BUILD.version, policy().sha256)}</dd>
        </div>
        <div>
          <dt>{words.handler}</dt>
          <dd>{handler ? version(handler.build, handler.policy) : words.handlerUnknown}</dd>
        </div>
      </dl>
      {onFieldTest && (
        <button type="button" class="link" onClick={() => onFieldTest()}>
          {words.fieldTest}
        </button>
      )}
    </section>
  );
}

/** Enough of a SHA-256 to tell two policies apart on the telephone. */
const DIGITS = 8;

/** Six screens share the element, and each renders into one of its own; the fourth never changes. */
function partsOf(
  root: HTMLElement,
  language: Language,
): readonly [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement] {
  const [options, log, about, , own, personal] = [...root.children].filter(
    (child) => child instanceof HTMLElement,
  );
  if (options && personal && log && about && own) return [options, personal, log, about, own];
  const part = (): HTMLElement => document.createElement('div');
  const made = [part(), part(), part(), part(), part()] as const;
  const [first, form, list, facts, mine] = made;
  // The form has a field for every rule, so it comes last: the Tab key need not go through it.
  root.replaceChildren(first, list, facts, foldedCoverage(language), mine, form);
  return made;
}

/** Long and rarely wanted, so it is made only when it is unfolded. */
function foldedCoverage(language: Language): HTMLElement {
  const element = document.createElement('details');
  element.className = 'covered';
  const summary = document.createElement('summary');
  summary.textContent = PANE_WORDS[language].coverage;
  // office.js moves the focus by itself on the web, and passes over what has no index.
  summary.tabIndex = 0;
  const list = document.createElement('div');
  element.append(summary, list);
  element.addEventListener('toggle', () =>
    mountCoverage(list, { language, client: 'outlook', smallLaunch: BUILD.launch === 'small' }),
  );
  return element;
}
