import { render } from 'preact';
import { useState } from 'preact/hooks';
import { isAddress } from '../../core/address.ts';
import { MOST_LISTED } from '../../core/own.ts';
import type { Language } from '../../core/rule.ts';
import { OWN_WORDS, type OwnWords } from './own-words.ts';

/** What the page of a person's own addresses shows, and what can be done there. */
export interface OwnAddresses {
  readonly language: Language;
  readonly listed: readonly string[];
  /** The organisation leaves its people no settings of their own, so the list does not count. */
  readonly isDecided: boolean;
  /** How many addresses are known because mail was sent from them. */
  readonly used: number;
  /** Keeps the list. @throws where it could not */
  onChange(listed: readonly string[]): Promise<void>;
  /** Forgets the used ones; a client that remembers none has no such thing. @throws where it could not */
  onForgetUsed?(): Promise<void>;
  /** A client that shows its accounts only to whom the person allows it. */
  readonly accounts?: Accounts;
}

/** The accounts of the mail client. */
export interface Accounts {
  /** How many addresses they have; undefined where reading them is not allowed. */
  readonly addresses: number | undefined;
  /** Asks the client for the permission, in the moment of the press. @returns whether it was given */
  onAsk(): Promise<boolean>;
  onGiveBack(): Promise<void>;
}

/** Shows it in an element; the page brings `theme.css` and `options.css`, and calls again after a change. */
export function mountOwnAddresses(root: HTMLElement, own: OwnAddresses): void {
  render(<OwnAddressesPage {...own} />, root);
}

function OwnAddressesPage(own: OwnAddresses) {
  const { language, used, accounts, onForgetUsed } = own;
  const words = OWN_WORDS[language];
  const [said, setSaid] = useState('');
  const say = (doing: Promise<string>): void => {
    // Emptied first: the same sentence twice in a row would be heard once.
    setSaid('');
    doing.then(setSaid, () => setSaid(words.notSaved));
  };
  return (
    <section class="options personal" aria-labelledby="own-title">
      <h2 id="own-title">{words.title}</h2>
      <p>{words.about}</p>
      {own.isDecided ? <p class="state">{words.decided}</p> : <List {...{ own, words, say }} />}
      {accounts && <AccountsPart {...{ accounts, words, say }} />}
      {onForgetUsed && used > 0 && (
        <>
          <p>{words.used(used)}</p>
          <button type="button" onClick={() => say(onForgetUsed().then(() => words.usedForgotten))}>
            {words.forgetUsed(used)}
          </button>
        </>
      )}
      <p role="status">{said}</p>
    </section>
  );
}

interface Part {
  readonly words: OwnWords;
  /** Says how something has ended, once it has. */
  say(doing: Promise<string>): void;
}

function List({ own, words, say }: Part & { readonly own: OwnAddresses }) {
  const [wrong, setWrong] = useState('');
  const keep = (text: string): void => {
    const lines = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const bad = lines.find((line) => !isAddress(line));
    const problem =
      bad !== undefined ? words.bad(bad) : lines.length > MOST_LISTED ? words.tooMany(MOST_LISTED) : '';
    setWrong(problem);
    if (problem === '') say(own.onChange(lines).then(() => words.saved));
  };
  return (
    <div class="field">
      <label for="own-list">{words.list}</label>
      <textarea
        id="own-list"
        rows={Math.max(3, own.listed.length + 1)}
        defaultValue={own.listed.join('\n')}
        aria-invalid={wrong !== ''}
        aria-describedby="own-wrong"
        spellcheck={false}
        onChange={(event) => keep(event.currentTarget.value)}
      />
      <p id="own-wrong" class="error" role="alert">
        {wrong}
      </p>
    </div>
  );
}

function AccountsPart({ accounts, words, say }: Part & { readonly accounts: Accounts }) {
  const { addresses, onAsk, onGiveBack } = accounts;
  if (addresses === undefined)
    return (
      <>
        <p>{words.whyAccounts}</p>
        <button
          type="button"
          onClick={() => say(onAsk().then((given) => (given ? words.allowed : words.notAllowed)))}
        >
          {words.allow}
        </button>
      </>
    );
  return (
    <>
      <p>{words.accounts(addresses)}</p>
      <button type="button" onClick={() => say(onGiveBack().then(() => words.givenBack))}>
        {words.giveBack}
      </button>
    </>
  );
}
