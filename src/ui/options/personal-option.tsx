import { useState } from 'preact/hooks';
import type { Option, OptionValue } from '../../core/option.ts';
import type { Policy, RuleSetting } from '../../core/policy.ts';
import type { AnyRule, Language } from '../../core/rule.ts';
import { checkContent } from '../../policy/checks.ts';
import { isTaken, optionIn, optionLeeway } from './leeway.ts';
import { personalDocument } from './personal-document.ts';
import { PERSONAL_WORDS, type PersonalWords } from './personal-words.ts';

interface OptionFieldProps {
  readonly language: Language;
  readonly rule: AnyRule;
  readonly policy: Policy;
  readonly setting: RuleSetting;
  readonly name: string;
  onChange(setting: RuleSetting): void;
}

/** The form control of one option, or its value where it is fixed. */
export function OptionField({ language, rule, policy, setting, name, onChange }: OptionFieldProps) {
  const words = PERSONAL_WORDS[language];
  const leeway = optionLeeway(policy, rule, name);
  const label = (rule.texts[language].options as Readonly<Record<string, string>>)[name] ?? name;
  const beneath = optionIn(policy.rules[rule.id], rule, name);
  if (!leeway) return null;
  if (!leeway.open)
    return (
      <p class="fixed">
        {label}
        <strong>{shownValue(beneath, words)}</strong>
        <span class="quiet">{words.fixed[leeway.because](policy.contact)}</span>
      </p>
    );
  const choose = (value: OptionValue): void => {
    const { options = {}, ...others } = setting;
    const { [name]: _before, ...rest } = options;
    // What is wished for no longer than it is so anyway must not outlive it.
    const next = isSame(value, beneath) ? rest : { ...rest, [name]: value };
    onChange(Object.keys(next).length === 0 ? others : { ...others, options: next });
  };
  const wished = setting.options?.[name];
  const value = wished !== undefined && isTaken(policy, rule, name, wished) ? wished : beneath;
  const faultOf = (given: OptionValue): string => {
    const document = personalDocument({ [rule.id]: { options: { [name]: given } } });
    if (checkContent(document, [rule], { layer: 'personal' }).problems.length > 0) return words.badEntries;
    return isTaken(policy, rule, name, given) ? '' : words.tooLoose;
  };
  return (
    <Control
      id={`personal-${rule.id}-${name}`}
      {...{ option: leeway.choice, value, label, words, faultOf }}
      onChange={choose}
    />
  );
}

interface ControlProps {
  readonly id: string;
  readonly option: Option;
  readonly value: OptionValue;
  readonly label: string;
  readonly words: PersonalWords;
  /** Why a value cannot be kept; '' where it can. */
  faultOf(value: OptionValue): string;
  onChange(value: OptionValue): void;
}

function Control(props: ControlProps) {
  const { id, option, value, label, words, onChange } = props;
  switch (option.kind) {
    case 'number':
      return <NumberField {...props} {...option} />;
    case 'choice':
      return (
        <div class="field">
          <label for={id}>{label}</label>
          <select id={id} value={plain(value)} onChange={(event) => onChange(event.currentTarget.value)}>
            {option.values.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </div>
      );
    case 'flag':
      return (
        <div class="field flag">
          <input
            id={id}
            type="checkbox"
            checked={value === true}
            onChange={(event) => onChange(event.currentTarget.checked)}
          />
          <label for={id}>{label}</label>
        </div>
      );
    case 'list':
      return <TypedField {...props} hint={words.onePerLine} />;
    case 'text':
    case 'table':
      return null;
  }
}

function NumberField({ min, max, ...props }: ControlProps & { readonly min: number; readonly max: number }) {
  const { id, value, label, words, onChange } = props;
  const { typed, fault, setTyped } = useTyping();
  const commit = (text: string): void => {
    const given = Number(text);
    if (text.trim() === '' || !Number.isInteger(given) || given < min || given > max) {
      setTyped(text, words.outOfRange(min, max));
      return;
    }
    setTyped(undefined);
    onChange(given);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={min}
        max={max}
        step={1}
        value={typed ?? plain(value)}
        aria-invalid={fault !== ''}
        aria-describedby={`${id}-fault`}
        onChange={(event) => commit(event.currentTarget.value)}
      />
      <Fault id={`${id}-fault`} fault={fault} />
    </div>
  );
}

/** Several texts, one a line. */
function TypedField({ hint, ...props }: ControlProps & { readonly hint: string }) {
  const { id, value, label, faultOf, onChange } = props;
  const { typed, fault, setTyped } = useTyping();
  const lines = Array.isArray(value) ? (value as readonly string[]) : [];
  const commit = (text: string): void => {
    const given = [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
    const found = faultOf(given);
    setTyped(found === '' ? undefined : text, found);
    if (found === '') onChange(given);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={Math.min(LONGEST, lines.length + 2)}
        spellcheck={false}
        value={typed ?? lines.join('\n')}
        aria-invalid={fault !== ''}
        aria-describedby={`${id}-hint ${id}-fault`}
        onChange={(event) => commit(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="quiet">
        {hint}
      </p>
      <Fault id={`${id}-fault`} fault={fault} />
    </div>
  );
}

/** Lines of a list that are shown at once. */
const LONGEST = 8;

/** What was typed stays where it cannot be kept, so that it can be put right. */
function useTyping() {
  const [typed, setTyped] = useState<string>();
  const [fault, setFault] = useState('');
  return {
    typed,
    fault,
    setTyped: (text: string | undefined, because = ''): void => {
      setTyped(text);
      setFault(because);
    },
  };
}

function Fault({ id, fault }: { readonly id: string; readonly fault: string }) {
  return (
    <p id={id} class="error" role="alert">
      {fault}
    </p>
  );
}

function isSame(a: OptionValue, b: OptionValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function shownValue(value: OptionValue, words: PersonalWords): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  return Array.isArray(value) ? words.entries(value.length) : plain(value);
}

/** A number or a word as a control shows it. */
function plain(value: OptionValue): string {
  return typeof value === 'object' ? '' : value.toString();
}
