import { describe, expect, it } from 'vitest';
import { known, unknown } from '../../src/core/draft.ts';
import { LANGUAGES } from '../../src/core/rule.ts';
import { RULES } from '../../src/rules/index.ts';
import { type Given, type PromptView, viewOf } from '../../src/ui/prompt/view.ts';
import { BUILT_IN, field, organisations, questionOf, unknownList, winners } from './questions.ts';

const JA: Given = { language: 'ja', rules: RULES, sends: true };
const EN: Given = { language: 'en', rules: RULES, sends: true };
const SIXTY = questionOf({ to: known(winners(60)) });

describe('The view of 60 winners in To', () => {
  it('says the one fact with its number in the headline, and what to do', () => {
    expect(viewOf(SIXTY, JA).headline).toBe('社外の60人が、お互いのアドレスを見られる状態です');
    expect(viewOf(SIXTY, EN).headline).toContain('60 people');
    expect(viewOf(SIXTY, JA).todo).toContain('Bcc');
  });

  it('names the buttons with verbs and numbers, as the client can keep them', () => {
    const [sends] = viewOf(SIXTY, JA).moves;
    expect([sends?.label, sends?.labelLook]).toEqual(['60件をBccへ移して送信', 'Bccへ移して確認する']);
    const [cannotSend] = viewOf(SIXTY, { ...JA, sends: false }).moves;
    expect([cannotSend?.label, cannotSend?.labelLook]).toEqual(['60件をBccへ移す', '']);
    expect(viewOf(SIXTY, EN).moves[0]?.label).toBe('Move 60 to Bcc and send');
    expect(viewOf(SIXTY, JA).sendAsIs.label).toBe('このまま60人に見せて送信');
    expect(viewOf(SIXTY, EN).sendAsIs.label).toBe('Send with 60 people visible');
    expect(viewOf(SIXTY, JA).labels.edit).toBe('編集に戻る');
  });

  it('shows each field before and after the move', () => {
    expect(viewOf(SIXTY, JA).moves[0]?.lines.map((line) => line.text)).toEqual([
      '宛先 60 → 0（あなたのアドレスだけ）',
      'Bcc 0 → 60',
    ]);
    expect(viewOf(SIXTY, EN).moves[0]?.lines.map((line) => line.text)).toEqual([
      'To 60 → 0 (only your own address)',
      'Bcc 0 → 60',
    ]);
  });

  it('does not repeat a sentence that the headline says already', () => {
    const [strongest, ...others] = SIXTY.decision.findings;
    if (!strongest) throw new Error('Nothing was found.');
    const weaker = { ...strongest, grade: 'several-parties', level: 'ask' as const };
    const decision = { ...SIXTY.decision, findings: [strongest, weaker, ...others] };
    expect(viewOf({ ...SIXTY, decision }, JA).further).toEqual([]);
  });

  it('keeps what only informs apart from what asks', () => {
    expect(viewOf(SIXTY, JA).notes.map((note) => note.id)).toEqual([
      'bulk-recipients/many',
      'external-recipients/external',
    ]);
  });

  it('asks for the number, and offers to remember the circle', () => {
    const view = viewOf(SIXTY, JA);
    expect(view.sendAsIs).toMatchObject({ allowed: true, refusal: '', demand: { number: 60 } });
    expect(view.sendAsIs.number.label).toContain('60');
    expect(view.circle).toMatchObject({
      count: 60,
      label: 'この60人は互いに知り合いです（180日間、同じ相手には確認しません）',
    });
  });

  it('passes on the challenge as it was made', () => {
    expect(viewOf(SIXTY, JA).challenge).toEqual(SIXTY.decision.challenge);
  });
});

describe('The choice between moves', () => {
  const mixed = questionOf({
    to: known(winners(60)),
    cc: field('aoki@office.example', 'baba@office.example'),
  });

  it('begins with what is recommended and names whom each move takes', () => {
    expect(viewOf(mixed, JA).moves.map((move) => [move.whom, move.label])).toEqual([
      ['社内も含めて全員（62件）', '62件をBccへ移して送信'],
      ['社外だけ（60件）', '60件をBccへ移して送信'],
    ]);
    expect(viewOf(mixed, JA).moves.map((move) => move.lines.map((line) => line.text))).toEqual([
      ['宛先 60 → 0（あなたのアドレスだけ）', 'Cc 2 → 0', 'Bcc 0 → 62'],
      ['宛先 60 → 0（あなたのアドレスだけ）', 'Cc 2 → 2', 'Bcc 0 → 60'],
    ]);
  });

  it('is not there where both would move the same people', () => {
    expect(viewOf(SIXTY, JA).moves).toHaveLength(1);
  });

  it('names the policy’s placeholder where that goes into an empty To', () => {
    const policy = organisations({ options: { placeholder: 'news@office.example' } });
    const [move] = viewOf(questionOf({ to: known(winners(60)) }, policy), JA).moves;
    expect(move?.lines[0]?.text).toBe('宛先 60 → 0（news@office.example だけ）');
  });

  it('names a list that nobody can count beside the people', () => {
    const question = questionOf({ to: known([...winners(60), unknownList('合唱団')]) });
    expect(viewOf(question, JA).moves[0]?.label).toBe('60件とリスト1件をBccへ移して送信');
    expect(viewOf(question, EN).moves[0]?.label).toBe('Move 60 and 1 list to Bcc and send');
  });

  it('is not there where Bcc would hide nobody', () => {
    const view = viewOf(questionOf({ to: known(winners(60)), encrypted: known(true) }), JA);
    expect(view.moves).toEqual([]);
    expect(view.todo).toContain('暗号化');
  });
});

describe('Sending as it is', () => {
  it('is refused, and says whom to ask, where the organisation’s policy does not allow it', () => {
    const question = questionOf({ to: known(winners(60)) }, organisations());
    expect(viewOf(question, JA).sendAsIs).toMatchObject({ allowed: false });
    expect(viewOf(question, JA).sendAsIs.refusal).toContain('情報システム課（内線1234）');
    expect(viewOf(question, JA).circle).toBeUndefined();
  });

  it.each(LANGUAGES)('is refused in a whole sentence where nobody is named to ask (%s)', (language) => {
    const question = questionOf({ to: known(winners(60)) }, organisations({}, ''));
    expect(viewOf(question, { ...JA, language }).sendAsIs.refusal).toMatch(/[.。]$/);
  });

  it('is confirmed, not done, where the person has to press Send again', () => {
    const later = { ...JA, sends: false };
    expect(viewOf(SIXTY, later).sendAsIs.label).toBe('このまま60人に見せることを確認');
    expect(viewOf(SIXTY, { ...EN, sends: false }).sendAsIs.label).toBe('Confirm with 60 people visible');
    const list = questionOf({ to: known([unknownList('合唱団')]) });
    expect(viewOf(list, later).sendAsIs.label).toBe('このままリスト1件に送ることを確認');
    expect(viewOf(list, { ...EN, sends: false }).sendAsIs.label).toBe('Confirm as is for 1 list');
  });

  it('is left to the next Send where nobody has asked yet, unless the policy forbids it anyway', () => {
    const unasked = { ...JA, sends: false, unasked: true };
    expect(viewOf(SIXTY, unasked).sendAsIs).toMatchObject({
      allowed: false,
      refusal: 'このまま送るかどうかは、［送信］を押したときに確認します。',
    });
    const forbidden = questionOf({ to: known(winners(60)) }, organisations());
    expect(viewOf(forbidden, unasked).sendAsIs.refusal).toContain('組織のポリシーにより');
  });

  it('lists the addresses to tick by domain', () => {
    const question = questionOf(
      { to: known(winners(12)), cc: field('eto@epsilon.example') },
      organisations({ override: 'ticks' }),
    );
    const { groups } = viewOf(question, JA).sendAsIs.ticks;
    expect(groups.map((group) => group.addresses.length)).toEqual([12, 1]);
    expect(groups.flatMap((group) => group.addresses).sort()).toEqual(
      [...(question.decision.demand.ticks ?? [])].sort(),
    );
  });
});

describe('What could not be checked', () => {
  const unread = questionOf({ to: unknown('timed-out'), cc: known(winners(8)) }, organisations());

  it('leads over a question, says what to do and whom to ask, and offers another try', () => {
    const view = viewOf(unread, JA);
    expect(view.headline).toBe('宛先を読み取れませんでした');
    expect(view.todo).toContain('もう一度確認する');
    expect(view.todo).toContain('情報システム課（内線1234）');
    expect(view.retry).toBe(true);
    expect(view.further).toHaveLength(1);
    expect(view.moves).toEqual([]);
    expect(view.sendAsIs).toMatchObject({ allowed: false, refusal: expect.stringContaining('宛先') });
  });

  it('comes after a finding that stops the mail', () => {
    const view = viewOf(questionOf({ to: known(winners(60)), bcc: unknown('failed') }), JA);
    expect(view.headline).toContain('60人');
    expect(view.troubles.map((trouble) => trouble.found)).toEqual(['Bccを読み取れませんでした']);
  });

  it('names a rule that failed by its title', () => {
    const [broken] = RULES.map((rule) => ({
      ...rule,
      check: () => {
        throw new Error('A defect.');
      },
    }));
    if (!broken) throw new Error('There is no rule.');
    const view = viewOf(questionOf({ to: field('a@alpha.example') }, BUILT_IN, [broken]), {
      ...EN,
      rules: [broken],
    });
    expect(view.headline).toContain(broken.texts.en.title);
    expect(view.retry).toBe(false);
    expect(view.sendAsIs.allowed).toBe(true);
  });

  it('includes a policy that could not be read', () => {
    const policy = { ...BUILT_IN, state: 'unreadable' as const, organisation: true };
    const view = viewOf(questionOf({ to: field('aoki@office.example') }, policy), JA);
    expect(view.headline).toBe('組織のポリシーを読み取れませんでした');
    expect(view.policy).toContain('読み取れません');
  });

  it('includes a finding of a rule this build does not know', () => {
    const view = viewOf(SIXTY, { ...EN, rules: [] });
    expect(view.headline).toContain('many-visible-recipients');
    expect(view.todo).toMatch(/\.$/);
  });
});

describe('The problem with the answer before', () => {
  it.each(['move-failed', 'move-unclear', 'changed-meanwhile', 'consent-void'] as const)(
    'is said in a sentence (%s)',
    (problem) => {
      for (const language of LANGUAGES) {
        expect(viewOf({ ...SIXTY, problem }, { ...JA, language }).problem).toMatch(/[.。]$/);
      }
    },
  );
});

describe('The recipients', () => {
  it('are grouped: external by organisation, the largest first, then internal, then Bcc', () => {
    const view = viewOf(
      questionOf({
        to: field('b@shop.alpha.example', 'a@alpha.example', 'x@gmail.com', 'y@gmail.com', 'z@gmail.com'),
        cc: field('aoki@office.example'),
        bcc: field('hidden@beta.example'),
      }),
      JA,
    );
    expect(
      view.recipients.map((group) => [group.kind, group.title, group.domains.map((one) => one.title)]),
    ).toEqual([
      ['external', '社外　5件', ['gmail.com', 'alpha.example']],
      ['internal', '社内　1件', ['office.example']],
      ['hidden', 'Bcc　1件', ['beta.example']],
    ]);
    const [gmail, alpha] = view.recipients[0]?.domains ?? [];
    expect([gmail?.remark, alpha?.remark]).toEqual(['個人のアドレス', '']);
    expect(alpha?.people.map((person) => person.address)).toEqual([
      'a@alpha.example',
      'b@shop.alpha.example',
    ]);
  });

  it('end with those in Reply-To, who get no mail and are seen by everybody', () => {
    const replyTo = field('desk@office.example', 'a@gmail.com', 'b@gmail.com');
    const { recipients } = viewOf(questionOf({ to: field('x@alpha.example'), replyTo }), JA);
    expect(recipients.map((group) => [group.kind, group.title])).toEqual([
      ['external', '社外　1件'],
      ['shown', '返信先（全員に見えます）　2件'],
    ]);
  });

  it('of somebody without an organisation are not called external', () => {
    const sender = known({ kind: 'mailbox' as const, name: '', address: 'hanako@gmail.com' });
    const view = viewOf(questionOf({ from: sender, to: known(winners(60)) }), JA);
    expect(view.recipients[0]?.title).toBe('宛先　60件');
  });

  it('are cut where nobody could read them all, and the rest is counted', () => {
    const everybody = [10_000, 300].map((count, kind) =>
      Array.from({ length: count }, (_, index) => ({
        kind: 'mailbox' as const,
        name: '',
        address: kind === 0 ? `winner${index}@gmail.com` : `someone@stranger${index}.example`,
      })),
    );
    const view = viewOf(questionOf({ to: known(everybody.flat()) }), JA);
    const shown = view.recipients.flatMap((group) => group.domains.flatMap((domain) => domain.people));
    expect(shown).toHaveLength(100);
    expect(view.recipients[0]?.title).toBe('社外　10,300件');
    expect(view.recipients[0]?.domains[0]?.more).toBe('あと9,900件');
    expect(view.recipients[0]?.more).toBe('あと300件');
  });
});

describe('Every view', () => {
  const questions = [
    SIXTY,
    questionOf({ to: known(winners(8)) }),
    questionOf({ to: unknown('capped') }),
    questionOf({ to: known([unknownList('Choir')]) }, organisations({ override: 'reason' }, 'IT')),
  ];

  it.each(LANGUAGES)('is plain data that survives a message (%s)', (language) => {
    for (const question of questions) {
      const view = viewOf(question, { ...JA, language });
      expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    }
  });

  it('has no Japanese in English and leaves no sentence empty', () => {
    for (const question of questions) {
      const view: PromptView = viewOf(
        { ...question, draft: { ...question.draft, subject: known('A subject') } },
        EN,
      );
      expect([view.headline, view.todo, view.why].every((text) => text !== '')).toBe(true);
      expect(JSON.stringify(view)).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
    }
  });
});
