import { render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../core/rule.ts';
import { BUILD } from '../build-facts.ts';
import type { Answers, QuestionId, Seen } from '../field/questions.ts';
import type { FieldReport } from '../field/report.ts';
import { type FieldScreen, FieldTest } from '../field/run.ts';
import { languageOf, type OfficeNamespace } from '../office.ts';
import { FIELD_WORDS, type FieldWords } from './field-words.ts';

/**
 * Shows the field test in an element in place of what is there, and goes on with one that was started in the open draft.
 * @param onClose the person goes back to the pane; the element is empty by then
 */
export function openFieldTest(office: OfficeNamespace, root: HTMLElement, onClose: () => void): void {
  const language = languageOf(office);
  // A pane that the alert opens in the middle of a test shows nothing else before.
  document.documentElement.lang = language;
  root.replaceChildren();
  const test = new FieldTest(office, (screen) => {
    // Anew each time: what was chosen on one screen means nothing on the next.
    render(null, root);
    render(<Screen test={test} screen={screen} language={language} onClose={close} />, root);
  });
  const close = (): void => {
    render(null, root);
    onClose();
  };
  void test.open();
}

interface Shown<K extends FieldScreen['kind']> {
  readonly test: FieldTest;
  readonly screen: Extract<FieldScreen, { readonly kind: K }>;
  readonly words: FieldWords;
  onClose(): void;
}

function Screen(of: {
  readonly test: FieldTest;
  readonly screen: FieldScreen;
  readonly language: Language;
  onClose(): void;
}) {
  const { test, screen, language, onClose } = of;
  const words = FIELD_WORDS[language];
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section class="prompt field-test" aria-labelledby="field-title">
      <h1 id="field-title" ref={heading} tabIndex={-1}>
        {words.title[screen.kind]}
      </h1>
      {screen.kind === 'intro' && <Intro {...{ test, screen, words, onClose }} />}
      {screen.kind === 'working' && <p role="status">{words.working}</p>}
      {screen.kind === 'send' && <Send {...{ test, screen, words, onClose }} />}
      {screen.kind === 'questions' && <Questions {...{ test, screen, words, onClose }} />}
      {screen.kind === 'report' && <Report {...{ test, screen, words, onClose }} />}
    </section>
  );
}

function Intro({ test, screen, words, onClose }: Shown<'intro'>) {
  return (
    <>
      {screen.refused && (
        <p class="problem" role="alert">
          {words.refused[screen.refused]}
        </p>
      )}
      {words.intro.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {BUILD.launch === 'small' && <p>{words.small}</p>}
      <div class="ways">
        <button type="button" class="primary" onClick={() => void test.start()}>
          {words.start}
        </button>
        <button type="button" onClick={() => onClose()}>
          {words.close}
        </button>
      </div>
    </>
  );
}

function Send({ test, screen, words }: Shown<'send'>) {
  return (
    <>
      {words.send(screen).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div class="ways">
        <button type="button" onClick={() => void test.proceed()}>
          {words.proceed}
        </button>
        <button type="button" onClick={() => void test.end()}>
          {words.end}
        </button>
      </div>
    </>
  );
}

function Questions({ test, screen, words }: Shown<'questions'>) {
  const [answers, setAnswers] = useState<Answers>({});
  const [manifest, setManifest] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void test.answer(answers, manifest.trim());
      }}
    >
      {screen.questions.map((question) => (
        <Question
          key={question}
          question={question}
          words={words}
          answer={answers[question]}
          onAnswer={(answer) => setAnswers({ ...answers, [question]: answer })}
        />
      ))}
      {screen.phase === 'first' && (
        <p>
          <label for="field-manifest">{words.manifest}</label>
          <input
            id="field-manifest"
            type="text"
            inputMode="decimal"
            autocomplete="off"
            value={manifest}
            onInput={(event) => setManifest(event.currentTarget.value)}
          />
        </p>
      )}
      <div class="ways">
        <button type="submit" class="primary">
          {words.answer}
        </button>
        <button type="button" onClick={() => void test.end()}>
          {words.end}
        </button>
      </div>
    </form>
  );
}

const ANSWERS: readonly Seen[] = ['yes', 'no', 'cannot-tell'];

function Question(of: {
  readonly question: QuestionId;
  readonly words: FieldWords;
  readonly answer: Seen | undefined;
  onAnswer(answer: Seen): void;
}) {
  const { question, words, answer, onAnswer } = of;
  return (
    <fieldset>
      <legend>{words.questions[question]}</legend>
      {ANSWERS.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={`field-${question}`}
            checked={answer === one}
            onChange={() => onAnswer(one)}
          />
          {words.answers[one]}
        </label>
      ))}
    </fieldset>
  );
}

function Report({ screen, words, onClose }: Shown<'report'>) {
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const text = `${JSON.stringify(screen.report, null, 2)}\n`;
  const copy = (): void => {
    copied(text).then(
      () => setSaid(words.copied),
      () => {
        field.current?.focus();
        field.current?.select();
        setSaid(words.notCopied);
      },
    );
  };
  return (
    <>
      {screen.look && (
        <p class="problem" role="alert">
          {words.look}
        </p>
      )}
      {screen.stuck && (
        <p class="problem" role="alert">
          {words.stuck}
        </p>
      )}
      <p>{words.report}</p>
      <label for="field-report">{words.json}</label>
      {/* So few columns that the narrowest pane holds them. */}
      <textarea id="field-report" ref={field} readOnly rows={12} cols={28} value={text} />
      <p role="status">{said}</p>
      <div class="ways">
        <button type="button" class="primary" onClick={copy}>
          {words.copy}
        </button>
        <button type="button" onClick={() => save(screen.report, text)}>
          {words.save}
        </button>
        <button type="button" onClick={() => onClose()}>
          {words.close}
        </button>
      </div>
    </>
  );
}

/** @throws where the client gives a pane no clipboard */
async function copied(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

function save({ run }: FieldReport, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `sekisho-field-test-${run ?? 'unknown'}.json`;
  link.click();
  // Not at once: the click has only asked for the file.
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

/** Milliseconds for the client to fetch what is saved. */
const KEPT = 60_000;
