import type { Language } from '../core/rule.ts';
import { lint } from '../policy/lint.ts';
import type { Place } from '../policy/place.ts';
import { problemText } from '../policy/problem.ts';
import { problemsIn } from '../policy/problem-list.ts';
import { warningText } from '../policy/warning.ts';
import { RULES } from '../rules/index.ts';
import { type Ending, EXIT, jsonOf, policyText, type ReadFile, refusal } from './check.ts';
import { plain } from './report.ts';
import { WORDS } from './languages.ts';

/** Which policy is to be looked through, and how. */
export interface LintRequest {
  readonly file: string;
  readonly json: boolean;
  /** Warnings end the command with an exit code of their own. */
  readonly strict: boolean;
}

/** What `policy lint --json` prints, exactly: other programs read it. */
export interface LintResult {
  /** Whether a client would judge by it. */
  readonly usable: boolean;
  /** The first of each kind, and at the end one `more` that says how many others there are. */
  readonly errors: readonly LintRemark[];
  /** There are none before there are no errors. */
  readonly warnings: readonly LintRemark[];
  /** Where it is usable. */
  readonly policy?: { readonly sha256: string; readonly revision: number };
}

export interface LintRemark {
  readonly code: string;
  /** As in `rules.many-visible-recipients.askParties`; '' is the whole policy. */
  readonly path: string;
  /** From 1, as `column`; absent where what is missing has no place. */
  readonly line?: number;
  readonly column?: number;
  readonly text: string;
}

/** Says what is wrong with a policy, and what its writer may not have meant. */
export async function policyLint(
  request: LintRequest & { readonly language: Language },
  surroundings: { readonly read: ReadFile; readonly today: string },
): Promise<Ending> {
  const { file, language } = request;
  const words = WORDS[language];
  const written = await policyText(file, surroundings.read);
  if (!written.ok) return refusal(written.because, words);
  const { errors, warnings, policy } = lint(written.text, surroundings.today, { rules: RULES, source: file });
  const result: LintResult = {
    usable: policy !== undefined,
    errors: errors.map((problem) => remark(problem, problemText(problem, language))),
    warnings: warnings.map((warning) => remark(warning, warningText(warning, language))),
    ...(policy && { policy: { sha256: policy.sha256, revision: policy.revision } }),
  };
  const exit = !policy ? EXIT.unusable : request.strict && warnings.length > 0 ? EXIT.ask : EXIT.fine;
  if (request.json) return { exit, out: jsonOf(result), err: '' };
  const headline =
    policy && warnings.length === 0
      ? words.lint.clean(file, policy.revision)
      : words.lint.counted(file, problemsIn(errors), warnings.length);
  const lines = [
    headline,
    ...result.errors.map(({ text }) => `  - [${words.lint.error}] ${text}`),
    ...result.warnings.map(({ text }) => `  - [${words.lint.warning}] ${text}`),
  ];
  return { exit, out: `${lines.map(plain).join('\n')}\n`, err: '' };
}

function remark(
  { code, path, place }: { readonly code: string; readonly path: string; readonly place?: Place },
  text: string,
): LintRemark {
  return { code, path, ...place, text };
}
