import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { Level } from '../../core/level.ts';
import type { Policy, RuleSetting } from '../../core/policy.ts';
import type { AnyRule, Language } from '../../core/rule.ts';
import { mergedPolicy } from '../../policy/layers.ts';
import { highestLevel, levelLeeway, optionLeeway, optionsOf } from './leeway.ts';
import { OptionField } from './personal-option.tsx';
import { PERSONAL_WORDS, type PersonalWords } from './personal-words.ts';

/** What the page of a person's own settings shows, and what can be done there. */
export interface Personal {
  readonly language: Language;
  readonly rules: readonly AnyRule[];
  /** The policy beneath: the organisation's, or the built-in one. */
  readonly policy: Policy;
  readonly own: OwnSettings;
  /** Keeps all settings anew. @throws where it could not */
  onChange(settings: Policy['rules']): Promise<void>;
}

/**
 * A person's own settings as a client's store has them:
 * - `corrupt`: something is there that cannot be read, so nothing of it is in force;
 * - `failed`: the store did not answer, and nobody knows what is there.
 */
export type OwnSettings =
  /** With a number of places that were left out, because this version does not understand them. */
  | { readonly state: 'read'; readonly settings: Policy['rules']; readonly leftOut: number }
  | { readonly state: 'corrupt' | 'failed' };

/** Shows the settings in an element; the page brings `theme.css` and `options.css`, and calls again after a change. */
export function mountPersonal(root: HTMLElement, personal: Personal): void {
  render(<PersonalPage {...personal} />, root);
}

function PersonalPage({ language, rules, policy, own, onChange }: Personal) {
  const words = PERSONAL_WORDS[language];
  const [settings, setSettings] = useState(own.state === 'read' ? own.settings : {});
  const [said, setSaid] = useState('');
  const merged = mergedPolicy(policy, { sha256: '', rules: settings }, rules);
  const isOpen = own.state !== 'failed' && mayChoose(policy);
  const chosen = Object.keys(settings).length;
  const change = (next: Policy['rules'], done: string): void => {
    setSettings(next);
    // Emptied first: the same sentence twice in a row would be heard once.
    setSaid('');
    onChange(next).then(
      () => setSaid(done),
      () => {
        setSettings(settings);
        setSaid(words.notSaved);
      },
    );
  };
  return (
    <section class="options personal" aria-labelledby="personal-title">
      <h2 id="personal-title">{words.title}</h2>
      <p>{aboutOf(policy, words)}</p>
      {(own.state === 'corrupt' || own.state === 'failed') && (
        <p class="state" data-state="unreadable">
          {words[own.state]}
        </p>
      )}
      {own.state === 'read' && own.leftOut > 0 && <p class="state">{words.leftOut(own.leftOut)}</p>}
      {policy.organisation && merged.policy !== policy && <p class="quiet">{words.digest}</p>}
      {!isOpen && <Levels {...{ language, rules, policy: merged.policy }} />}
      {!isOpen && chosen > 0 && <p>{words.notInForce}</p>}
      {isOpen &&
        rules.map((rule) => (
          <RuleForm
            key={rule.id}
            {...{ language, rule, policy }}
            setting={settings[rule.id]}
            isWhole={!merged.notTaken.some(({ path }) => path.startsWith(`rules.${rule.id}.`))}
            onChange={(setting) =>
              change(withSetting(settings, rule.id, setting), words.saved(rule.texts[language].title))
            }
          />
        ))}
      {(chosen > 1 || (chosen > 0 && !isOpen) || own.state === 'corrupt') && (
        <button type="button" onClick={() => change({}, words.eraseDone)}>
          {own.state === 'corrupt' ? words.eraseCorrupt : words.erase(chosen)}
        </button>
      )}
      <p role="status">{said}</p>
    </section>
  );
}

/** Whether the policy leaves anything at all to the person. */
function mayChoose({ organisation, personal, locked }: Policy): boolean {
  return !organisation || (personal === 'tighten' && locked !== true);
}

function aboutOf(policy: Policy, words: PersonalWords): string {
  if (policy.state === 'unreadable') return words.about.unreadable(policy.contact);
  if (!mayChoose(policy)) return words.about.none(policy.contact);
  return policy.organisation ? words.about.tighten(policy.contact) : words.about.free;
}

function withSetting(settings: Policy['rules'], id: string, setting: RuleSetting): Policy['rules'] {
  const { [id]: _before, ...others } = settings;
  return Object.keys(setting).length === 0 ? others : { ...others, [id]: setting };
}

/** What is in force, where nothing can be chosen. */
function Levels({ language, rules, policy }: Pick<Personal, 'language' | 'rules' | 'policy'>) {
  const { levels } = PERSONAL_WORDS[language];
  return (
    <dl>
      {rules.map((rule) => (
        <div key={rule.id}>
          <dt>{rule.texts[language].title}</dt>
          <dd>{levels[highestLevel(policy.rules[rule.id], rule)]}</dd>
        </div>
      ))}
    </dl>
  );
}

function RuleForm(of: {
  readonly language: Language;
  readonly rule: AnyRule;
  readonly policy: Policy;
  readonly setting: RuleSetting | undefined;
  /** All that was chosen is in force. */
  readonly isWhole: boolean;
  onChange(setting: RuleSetting): void;
}) {
  const { language, rule, policy, setting = {}, onChange } = of;
  const words = PERSONAL_WORDS[language];
  const { title, summary } = rule.texts[language];
  const names = Object.keys(optionsOf(rule)).filter((name) => optionLeeway(policy, rule, name));
  return (
    <fieldset class="rule">
      <legend>{title}</legend>
      <p>{summary}</p>
      <LevelField {...{ language, rule, policy, setting, onChange }} />
      {names.length > 0 && (
        <details>
          <summary tabIndex={0}>{words.more(names.length)}</summary>
          {names.map((name) => (
            <OptionField key={name} {...{ language, rule, policy, setting, name, onChange }} />
          ))}
        </details>
      )}
      {!of.isWhole && <p class="quiet">{words.notTaken}</p>}
      {Object.keys(setting).length > 0 && (
        <button
          type="button"
          aria-label={policy.organisation ? words.resetThis(title) : words.toDefaultsThis(title)}
          onClick={() => onChange({})}
        >
          {policy.organisation ? words.reset : words.toDefaults}
        </button>
      )}
    </fieldset>
  );
}

function LevelField(of: {
  readonly language: Language;
  readonly rule: AnyRule;
  readonly policy: Policy;
  readonly setting: RuleSetting;
  onChange(setting: RuleSetting): void;
}) {
  const { rule, policy, setting, onChange } = of;
  const words = PERSONAL_WORDS[of.language];
  const leeway = levelLeeway(policy, rule);
  const beneath = words.levels[highestLevel(policy.rules[rule.id], rule)];
  const id = `personal-${rule.id}-level`;
  if (!leeway.open)
    return (
      <p class="fixed">
        {words.level}
        <strong>{beneath}</strong>
        <span class="quiet">{words.fixed[leeway.because](policy.contact)}</span>
      </p>
    );
  const choose = (value: string): void => {
    const { level: _before, ...others } = setting;
    const level = leeway.choice.find((one) => one === value);
    onChange(level === undefined ? others : { ...others, level });
  };
  const isIn = setting.level !== undefined && leeway.choice.includes(setting.level);
  return (
    <div class="field">
      <label for={id}>{words.level}</label>
      <select
        id={id}
        value={isIn ? setting.level : ''}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{policy.organisation ? words.asSet(beneath) : words.asDefault(beneath)}</option>
        {leeway.choice.map((level: Level) => (
          <option key={level} value={level}>
            {words.levels[level]}
          </option>
        ))}
      </select>
    </div>
  );
}
