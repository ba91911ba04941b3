import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Outcome } from '../core/guard.ts';
import { problemOf } from '../core/host.ts';
import type { Decision } from '../core/judge.ts';
import { readingOf } from '../core/reading.ts';
import { type Language, LANGUAGES } from '../core/rule.ts';
import { movedBy, type Moved } from '../core/undo.ts';
import { MemoryClient } from '../hosts/memory/client.ts';
import type { MemoryMail } from '../hosts/memory/mail.ts';
import { fieldsOf, type OpenMail } from '../hosts/memory/open-mail.ts';
import type { SentMail } from '../hosts/memory/sent-mail.ts';
import { RULES } from '../rules/index.ts';
import { mountNotice, type Notice } from '../ui/notice/notice.tsx';
import { Compose } from './compose.tsx';
import { mailOf, type Typed, typedOf } from './typed.ts';
import { askInDialog } from './prompt-dialog.ts';
import { Result } from './result.tsx';
import { EMPTY } from './samples.ts';
import { SamplesPanel } from './samples-panel.tsx';
import { inForce, letFail, type Setting } from './setting.ts';
import { SettingPanel } from './setting-panel.tsx';
import { WORDS } from './words.ts';

/** What is shown about the last press on Send. */
interface Last {
  readonly decision?: Decision;
  readonly sent?: SentMail;
}

type Stayed = Extract<Outcome, { readonly do: 'stay' }>;

/** The page: samples, a compose window with the real guard behind its Send button, and what left. */
export function Playground() {
  const [language, setLanguage] = useState<Language>(preferredLanguage);
  const [typed, setTyped] = useState<Typed>(() => typedOf(EMPTY));
  const [setting, setSetting] = useState<Setting>({ ourDomains: '', policyText: '', fault: 'none' });
  const [last, setLast] = useState<Last>({});
  const [sending, setSending] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const notice = useRef<HTMLDivElement>(null);
  const sendButton = useRef<HTMLButtonElement>(null);
  const speaking = useRef(language);
  speaking.current = language;
  const [client] = useState(
    () =>
      new MemoryClient({
        ask: async (question) =>
          dialog.current
            ? askInDialog(dialog.current, question, speaking.current)
            : { do: 'stay', because: 'failed' },
        nonce: () => crypto.randomUUID(),
      }),
  );
  const [mail, setMail] = useState<OpenMail>(() => client.open(EMPTY));
  const words = WORDS[language];
  const { policy, problems } = inForce(setting, language);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `Sekisho – ${words.tagline}`;
  }, [language, words]);

  const tell = (kind: Notice['kind'], more: Pick<Notice, 'count' | 'onUndo'> = {}): void => {
    if (!notice.current) return;
    mountNotice(notice.current, { language, kind, ...more, onClose: hush });
  };
  const hush = (): void => {
    if (notice.current) render(null, notice.current);
    sendButton.current?.focus();
  };

  /** A new compose window: agreements given for the one before are gone with it. */
  const open = (next: MemoryMail): void => {
    mail.close();
    setMail(client.open(next));
    setTyped(typedOf(next));
    setLast({});
    hush();
  };

  const send = async (): Promise<void> => {
    setSending(true);
    if (notice.current) render(null, notice.current);
    letFail(client.faults, setting.fault);
    mail.edit(mailOf(typed));
    const pressed = await mail.pressSend(policy, RULES);
    setSending(false);
    if (pressed.do === 'defect') {
      console.error(pressed.error);
      tell('failed');
      return;
    }
    await after(pressed);
  };

  const after = async (outcome: Outcome): Promise<void> => {
    const shown = { decision: outcome.decision };
    if (outcome.do === 'send') {
      const sent = client.sent.at(-1);
      setLast(sent ? { ...shown, sent } : shown);
      setTyped(typedOf(mail.mail));
      setMail(client.open(mail.mail));
      return;
    }
    setLast(shown);
    if (outcome.look) await moveAndShow(outcome.look);
    else if (outcome.problem) tell(outcome.problem);
    else if (outcome.because === 'failed' || outcome.because === 'unsettled') tell('failed');
    else tell('not-sent');
    setTyped(typedOf(mail.mail));
  };

  const moveAndShow = async ({ action, draft }: NonNullable<Stayed['look']>): Promise<void> => {
    const moved = movedBy(fieldsOf(mail.mail), action);
    const applied = await mail.apply(action, readingOf(draft));
    if (!applied.done) tell(problemOf(applied));
    else tell('moved', { count: action.recipients.length, onUndo: () => void undo(moved) });
  };

  const undo = async (moved: Moved): Promise<void> => {
    const restored = await mail.undo(moved);
    setTyped(typedOf(mail.mail));
    if (restored.done) hush();
    else tell(problemOf(restored));
  };

  return (
    <>
      <header class="top">
        <h1>
          <span lang="ja">関所</span> Sekisho <small>{words.tagline}</small>
        </h1>
        <fieldset class="languages">
          <legend>{words.language}</legend>
          {LANGUAGES.map((one) => (
            <label key={one} lang={one}>
              <input
                type="radio"
                name="language"
                checked={one === language}
                onChange={() => setLanguage(one)}
              />
              <span>{one === 'ja' ? '日本語' : 'English'}</span>
            </label>
          ))}
        </fieldset>
      </header>
      <main class="desk">
        <p class="lead">{words.nothingLeaves}</p>
        <SamplesPanel language={language} onOpen={open} />
        <div class="middle">
          <Compose
            language={language}
            typed={typed}
            sending={sending}
            sendButton={sendButton}
            onType={(change) => setTyped({ ...typed, ...change })}
            onSend={() => void send()}
            onNew={() => open(EMPTY)}
          />
          <div ref={notice} class="notice-place" />
          <Result language={language} decision={last.decision} sent={last.sent} />
          <SettingPanel
            language={language}
            setting={setting}
            problems={problems}
            onChange={(change) => {
              setSetting({ ...setting, ...change });
              // Another policy asks anew: agreements end with the draft they were given for.
              mail.close();
            }}
          />
        </div>
      </main>
      <dialog ref={dialog} class="guard" aria-labelledby="prompt-headline" aria-describedby="prompt-todo" />
    </>
  );
}

function preferredLanguage(): Language {
  return navigator.language.startsWith('ja') ? 'ja' : 'en';
}
