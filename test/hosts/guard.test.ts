import { describe, expect, it } from 'vitest';
import type { WriteFault } from '../../src/hosts/memory/surroundings.ts';
import type { MemoryMail } from '../../src/hosts/memory/mail.ts';
import {
  agreeing,
  consentOf,
  Desk,
  mailboxes,
  mailWith,
  moving,
  POLICY,
  SENDER,
  SIXTY,
  twelve,
} from './memory-desk.ts';

describe('A press on Send', () => {
  it('sends a mail to three colleagues without a question', async () => {
    const desk = new Desk({ to: ['a', 'b', 'c'].map((name) => `${name}@office.example`) });
    expect((await desk.press()).do).toBe('send');
    expect(desk.asked).toHaveLength(0);
    expect(desk.client.sent).toHaveLength(1);
  });

  it.each(['person', 'closed', 'failed'] as const)(
    'sends nothing when the prompt ends as "%s"',
    async (because) => {
      const desk = new Desk({ to: SIXTY }, () => ({ do: 'stay', because }));
      expect(await desk.press()).toMatchObject({ do: 'stay', because });
      expect(desk.client.sent).toHaveLength(0);
      expect(desk.mail.mail.to).toHaveLength(60);
    },
  );

  it('sends nothing when the prompt itself breaks', async () => {
    const desk = new Desk({ to: SIXTY }, () => {
      throw new Error('The window could not be opened.');
    });
    expect(await desk.press()).toMatchObject({ do: 'defect' });
    expect(desk.client.sent).toHaveLength(0);
  });

  it('asks again for whoever reads and judges once more', async () => {
    const desk = new Desk({ to: SIXTY }, (_question, round) =>
      round === 0 ? { do: 'retry' } : { do: 'stay', because: 'person' },
    );
    await desk.press();
    expect(desk.asked).toHaveLength(2);
  });

  it('stays for good when the answers never settle it', async () => {
    const desk = new Desk({ to: SIXTY }, () => ({ do: 'retry' }));
    expect(await desk.press()).toMatchObject({ do: 'stay', because: 'unsettled' });
    expect(desk.asked.length).toBeGreaterThan(1);
    expect(desk.client.sent).toHaveLength(0);
  });
});

describe('Moving to Bcc', () => {
  it('is judged again before the mail leaves, with 61 in the envelope and none of the 60 in the header', async () => {
    const desk = new Desk({ to: SIXTY }, moving('send'));
    expect(await desk.press()).toMatchObject({ do: 'send', decision: { verdict: 'note' } });
    const [sent] = desk.client.sent;
    expect(sent?.envelope).toHaveLength(61);
    expect(sent?.header.to.concat(sent.header.cc).map((one) => one.address)).toEqual([SENDER.address]);
  });

  it('is left to the person who wants to look first', async () => {
    const desk = new Desk({ to: SIXTY }, moving('look'));
    expect(await desk.press()).toMatchObject({
      do: 'stay',
      because: 'look',
      look: { action: { do: 'move-to-bcc' } },
    });
    expect(desk.client.sent).toHaveLength(0);
  });

  it.each([
    [['refused'], 'move-failed'],
    [['ignored'], 'move-failed'],
    [['half', 'refused'], 'move-unclear'],
  ] as const)('that fails (%j) asks again and says "%s"', async (faults, problem) => {
    const desk = new Desk({ to: SIXTY }, (question, round) =>
      round === 0 ? moving('send')(question) : { do: 'stay', because: 'person' },
    );
    desk.client.faults.writes = [...faults];
    await desk.press();
    expect(desk.asked.map((question) => question.problem)).toEqual([undefined, problem]);
    expect(desk.client.sent).toHaveLength(0);
  });

  it.each<[string, Partial<MemoryMail>]>([
    ['twelve more became visible', { cc: mailboxes(twelve('late')) }],
    ['a colleague was added in Cc', { cc: mailboxes(['colleague@office.example']) }],
    ['somebody was hidden', { bcc: mailboxes(['boss@office.example']) }],
    ['somebody was taken out', { to: mailboxes(SIXTY.slice(1)) }],
    ['somebody was exchanged', { to: mailboxes([...SIXTY.slice(1), 'other@gmail.com']) }],
    ['another sender was chosen', { from: { kind: 'mailbox', name: '', address: 'sales@office.example' } }],
    ['encryption was switched on', { encrypted: true }],
  ])(
    'moves nobody and asks again, saying why, where %s while the question was open',
    async (_what, change) => {
      const desk = new Desk({ to: SIXTY }, (question, round) => {
        if (round > 0) return { do: 'stay', because: 'person' };
        desk.mail.edit(change);
        return moving('send')(question);
      });
      const before = desk.mail.mail;
      await desk.press();
      expect(desk.asked.map((question) => question.problem)).toEqual([undefined, 'changed-meanwhile']);
      expect(desk.mail.mail).toEqual({ ...before, ...change });
      expect(desk.client.sent).toHaveLength(0);
    },
  );

  it('moves what the second question was about, with the sender of then in To', async () => {
    const desk = new Desk({ to: SIXTY }, (question, round) => {
      if (round === 0)
        desk.mail.edit({ from: { kind: 'mailbox', name: '', address: 'sales@office.example' } });
      return moving('send')(question);
    });
    expect((await desk.press()).do).toBe('send');
    expect(desk.client.sent[0]?.header.to.map((one) => one.address)).toEqual(['sales@office.example']);
    expect(desk.client.sent[0]?.envelope).toHaveLength(61);
  });

  it.each<[string, Partial<MemoryMail>, readonly WriteFault[], string]>([
    ['changed', { to: mailboxes(SIXTY.slice(0, 2)) }, [], 'changed-meanwhile'],
    ['moved by half', {}, ['lost', 'refused'], 'move-unclear'],
  ])(
    'sends nothing where the mail was %s and nothing is asked of it any more',
    async (_what, change, faults, problem) => {
      const desk = new Desk({ to: SIXTY }, (question) => {
        desk.mail.edit(change);
        return moving('send')(question);
      });
      desk.client.faults.writes = [...faults];
      expect(await desk.press()).toMatchObject({ do: 'stay', because: 'not-moved', problem });
      expect(desk.client.sent).toHaveLength(0);
    },
  );
});

describe('Sending as it is', () => {
  it('sends the unchanged mail once the number was typed', async () => {
    const desk = new Desk({ to: SIXTY }, agreeing({ typed: 60 }));
    expect((await desk.press()).do).toBe('send');
    expect(desk.asked).toHaveLength(1);
    expect(desk.client.sent[0]?.header.to).toHaveLength(60);
  });

  it.each([{}, { typed: 59 }, { typed: 61 }])(
    'asks again for a consent that brings %j instead of 60',
    async (brought) => {
      const desk = new Desk({ to: SIXTY }, (question, round) =>
        round === 0 ? agreeing(brought)(question) : { do: 'stay', because: 'person' },
      );
      await desk.press();
      expect(desk.asked).toHaveLength(2);
      expect(desk.client.sent).toHaveLength(0);
    },
  );

  it('asks again, and says why, for a consent to another challenge', async () => {
    const desk = new Desk({ to: SIXTY }, (question, round) => {
      if (round > 0) return { do: 'stay', because: 'person' };
      const challenge = { ...question.decision.challenge, nonce: 'an older one' };
      return { do: 'consent', consent: { challenge, typed: 60 } };
    });
    await desk.press();
    expect(desk.asked.map((question) => question.problem)).toEqual([undefined, 'consent-void']);
    expect(desk.client.sent).toHaveLength(0);
  });

  it.each([
    ['a recipient was added', { cc: [...twelve('added')] }],
    ['a recipient was exchanged', { to: [...SIXTY.slice(1), 'other@gmail.com'] }],
    ['somebody was put into Bcc', { bcc: ['boss@office.example'] }],
  ])('asks again, and says why, when %s while the question was open', async (_what, change) => {
    const desk = new Desk({ to: SIXTY }, (question, round) => {
      if (round > 0) return { do: 'stay', because: 'person' };
      desk.mail.edit(
        Object.fromEntries(Object.entries(change).map(([field, all]) => [field, mailboxes(all)])),
      );
      return agreeing({ typed: 60 })(question);
    });
    await desk.press();
    expect(desk.asked.map((question) => question.problem)).toEqual([undefined, 'consent-void']);
    expect(desk.client.sent).toHaveLength(0);
  });

  it('is not asked about twice for the same draft, as long as nobody new is in it', async () => {
    const desk = new Desk({ to: SIXTY });
    await desk.mail.agree(await consentOf(desk));
    await desk.press();
    expect(desk.asked).toHaveLength(0);
    expect(desk.client.sent).toHaveLength(1);
  });

  it('is asked about anew under another policy', async () => {
    const desk = new Desk({ to: SIXTY }, () => ({ do: 'stay', because: 'person' }));
    await desk.mail.agree(await consentOf(desk));
    await desk.press({ ...POLICY, sha256: 'f'.repeat(64) });
    expect(desk.asked).toHaveLength(1);
  });

  it('is not possible where the organisation’s policy does not allow it, whatever the screen answers', async () => {
    const desk = new Desk({ to: SIXTY }, (question, round) =>
      round === 0 ? agreeing({ typed: 60 })(question) : { do: 'stay', because: 'person' },
    );
    await desk.press({ ...POLICY, organisation: true });
    expect(desk.asked[0]?.decision.demand.allowed).toBe(false);
    expect(desk.client.sent).toHaveLength(0);
  });

  it('remembers the people as a circle where that was ticked, and is silent about them in the next draft', async () => {
    const desk = new Desk({ to: SIXTY }, (question) => {
      const answer = agreeing({ typed: 60 })(question);
      return answer.do === 'consent' ? { ...answer, circle: question.decision.circle ?? [] } : answer;
    });
    await desk.press();
    expect(desk.client.circles).toHaveLength(1);

    desk.mail = desk.client.open(mailWith({ to: SIXTY.slice(0, 40) }));
    await desk.press();
    expect(desk.asked).toHaveLength(1);
    expect(desk.client.sent).toHaveLength(2);

    desk.mail = desk.client.open(mailWith({ to: [...SIXTY.slice(0, 40), 'stranger@gmail.com'] }));
    await desk.press();
    expect(desk.asked).toHaveLength(2);
  });
});

describe('A mail of which the text or the attachments cannot be read', () => {
  it.each(['subject', 'body', 'attachments'] as const)('is asked about: %s', async (part) => {
    const desk = new Desk({ to: ['aoki@office.example'] }, () => ({ do: 'stay', because: 'person' }));
    desk.client.faults.unread[part] = 'failed';
    await desk.press();
    expect(desk.asked[0]?.decision).toMatchObject({
      verdict: 'ask',
      troubles: [{ kind: 'unchecked', part, because: 'failed' }],
    });
    expect(desk.client.sent).toHaveLength(0);
  });

  it('goes without another word once it can be read', async () => {
    const desk = new Desk({ to: ['aoki@office.example'] }, () => {
      delete desk.client.faults.unread.body;
      return { do: 'retry' };
    });
    desk.client.faults.unread.body = 'timed-out';
    expect((await desk.press()).do).toBe('send');
    expect(desk.asked).toHaveLength(1);
  });

  it('goes as it is after a yes, however often it fails', async () => {
    const desk = new Desk({ to: ['aoki@office.example'] }, agreeing({}));
    desk.client.faults.unread.body = 'timed-out';
    expect((await desk.press()).do).toBe('send');
    expect(desk.asked).toHaveLength(1);
  });
});

describe('A mail that cannot be read', () => {
  it.each(['from', 'to', 'cc', 'bcc'] as const)(
    'is held when "%s" is unknown, and no consent opens it',
    async (part) => {
      const desk = new Desk({ to: ['aoki@office.example'] }, (question, round) =>
        round === 0 ? agreeing({})(question) : { do: 'stay', because: 'person' },
      );
      desk.client.faults.unread[part] = 'timed-out';
      await desk.press();
      expect(desk.asked).toHaveLength(2);
      expect(desk.asked[0]?.decision.troubles).toEqual([{ kind: 'unread', part, because: 'timed-out' }]);
      expect(desk.client.sent).toHaveLength(0);
    },
  );

  it('goes out once it can be read again', async () => {
    const desk = new Desk({ to: ['aoki@office.example'] }, () => {
      delete desk.client.faults.unread.to;
      return { do: 'retry' };
    });
    desk.client.faults.unread.to = 'failed';
    expect((await desk.press()).do).toBe('send');
  });
});
