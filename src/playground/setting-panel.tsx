import type { Language } from '../core/rule.ts';
import type { Setting } from './setting.ts';
import { type FaultName, WORDS } from './words.ts';

interface SettingPanelProps {
  readonly language: Language;
  readonly setting: Setting;
  readonly problems: readonly string[];
  onChange(change: Partial<Setting>): void;
}

const FAULTS: readonly FaultName[] = ['none', 'refused', 'ignored', 'half', 'unread', 'unchecked'];

/** Whose organisation it is, what its policy says, and how the mail program fails. */
export function SettingPanel({ language, setting, problems, onChange }: SettingPanelProps) {
  const words = WORDS[language];
  const hasPolicy = setting.policyText.trim() !== '';
  return (
    <details class="setting">
      <summary>{words.policy}</summary>
      <div class="field">
        <label for="setting-domains">{words.ourDomains}</label>
        <input
          id="setting-domains"
          type="text"
          autocomplete="off"
          placeholder="example.co.jp"
          value={setting.ourDomains}
          disabled={hasPolicy}
          onInput={(event) => onChange({ ourDomains: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for="setting-policy">{words.organisationPolicy}</label>
        <textarea
          id="setting-policy"
          rows={hasPolicy ? 12 : 3}
          spellcheck={false}
          placeholder={EXAMPLE}
          value={setting.policyText}
          aria-invalid={hasPolicy && problems.length > 0}
          aria-describedby="setting-problems setting-about"
          onInput={(event) => onChange({ policyText: event.currentTarget.value })}
        />
        <div id="setting-problems" class="problems" aria-live="polite">
          {hasPolicy && problems.length > 0 && <p>{words.policyBroken}</p>}
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
        <p id="setting-about" class="hint">
          {words.aboutPolicy}
        </p>
      </div>
      <div class="field">
        <label for="setting-fault">{words.faults}</label>
        <select
          id="setting-fault"
          value={setting.fault}
          onChange={(event) => {
            const fault = FAULTS.find((one) => one === event.currentTarget.value);
            onChange({ fault: fault ?? 'none' });
          }}
        >
          {FAULTS.map((fault) => (
            <option key={fault} value={fault}>
              {words.fault[fault]}
            </option>
          ))}
        </select>
      </div>
    </details>
  );
}

const EXAMPLE =
  '{ "format": 1, "revision": 1, "name": "…", "contact": "…", "ourDomains": ["example.co.jp"], "rules": {} }';
