import { render } from 'preact';
import type { Policy } from '../../../core/policy.ts';
import type { Language } from '../../../core/rule.ts';
import { RULES } from '../../../rules/index.ts';
import { mountLog } from '../../../ui/log/log.tsx';
import { mountOptions } from '../../../ui/options/options.tsx';
import { BUILD } from '../build-facts.ts';
import { forgetCircles, readCircles } from '../circles.ts';
import { eraseLog, readLog } from '../log.ts';
import type { OfficeNamespace } from '../office.ts';
import { report } from './doing.ts';
import type { Shown } from './shown.ts';
import { PANE_WORDS } from './words.ts';

/** What the settings show. */
export interface Settings {
  readonly office: OfficeNamespace;
  readonly language: Language;
  readonly policy: Policy;
  /** The handler that asked last about the open mail, if one has. */
  readonly handler: Shown['handler'];
  /** Opens the field test; without it there is no such button. */
  onFieldTest?(): void;
}

/** Shows policy, acquaintances, the last 30 days and versions in an element; called again after a change. */
export function mountSettings(root: HTMLElement, settings: Settings, said = ''): void {
  const { office, language, policy } = settings;
  const [options, log, about] = partsOf(root);
  const forget = (index: number | 'all'): void => {
    forgetCircles(office, index).then(
      () => mountSettings(root, settings),
      (error: unknown) => {
        report('forgetting a circle', error);
        mountSettings(root, settings, PANE_WORDS[language].notForgotten);
      },
    );
  };
  mountOptions(options, {
    language,
    policy,
    circles: readCircles(office).map((circle) => ({ ...circle, remembered: new Date(circle.remembered) })),
    onForget: forget,
    onForgetAll: () => forget('all'),
  });
  showLog(log, settings);
  render(<About {...settings} said={said} />, about);
}

function showLog(root: HTMLElement, settings: Settings): void {
  const { office, language } = settings;
  const onErase = async (): Promise<void> => {
    eraseLog();
    showLog(root, settings);
  };
  mountLog(root, { language, lines: readLog(office), rules: RULES, now: new Date(), onErase });
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
          <dd>{version(BUILD.version, policy.sha256)}</dd>
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

/** Three screens share the element, and each renders into one of its own. */
function partsOf(root: HTMLElement): readonly [HTMLElement, HTMLElement, HTMLElement] {
  const [options, log, about] = [...root.children].filter((child) => child instanceof HTMLElement);
  if (options && log && about) return [options, log, about];
  const part = (): HTMLElement => document.createElement('div');
  const made = [part(), part(), part()] as const;
  root.replaceChildren(...made);
  return made;
}
