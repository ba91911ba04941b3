import { describe, expect, it } from 'vitest';
import { readMail } from '../../src/cli/mail/eml.ts';
import { emlOf, FORMS, type Mail, nameOf } from './eml.ts';

const JAPANESE: Mail = {
  name: 'builder-ja',
  from: '港町 花子 <hanako@office.example>',
  to: ['山田 太郎 <taro@customer.example>', '関係者: 佐藤 <sato@one.example>, tanaka@two.example;'],
  cc: ['Suzuki, Jiro <jiro@three.example>'],
  subject: 'Re: 【ご確認】十二月の打合せの日程について、候補日を三つお送りいたします',
  body: 'お世話になっております。\n\n資料を送ります。\n> 前回の件\n> お願いします',
  attachments: ['十二月の資料.pdf'],
};
const ENGLISH: Mail = {
  name: 'builder-en',
  from: 'Ann Miller <ann@office.example>',
  to: ['Müller, Jörg <jm@customer.example>'],
  subject: 'Café on Friday - 10 £ each',
  body: 'Dear Jörg,\n\nsee you there = soon.\n',
};

describe('The builder of mails', () => {
  it.each(FORMS.map((form) => ({ form, what: nameOf(form) })))(
    'writes mails that are read as they were meant: $what',
    async ({ form }) => {
      for (const mail of [JAPANESE, ENGLISH]) {
        const eml = emlOf(mail, form);
        if (!eml) continue;
        const reading = await readMail(eml, 'jury');
        if (!reading.ok) throw new Error(reading.because);
        const { draft } = reading;
        expect(draft.subject).toEqual({ known: true, value: mail.subject });
        const to = draft.to.known ? draft.to.value : [];
        expect(to[0]).toMatchObject({ kind: 'mailbox', name: mail.to?.[0]?.replace(/ <.*/, '') });
        if (mail === JAPANESE) expect(to[1]).toMatchObject({ kind: 'list', name: '関係者' });
        const body = draft.body.known ? draft.body.value : '';
        for (const line of mail.body.split('\n')) expect(body).toContain(line.replace(/^> /, '').trim());
        expect(draft.attachments).toMatchObject({
          known: true,
          value: (mail.attachments ?? []).map((name) => ({ name })),
        });
      }
    },
  );

  it('writes Japanese in twelve forms and Western letters in those of UTF-8 and windows-1252', () => {
    expect(FORMS.filter((form) => emlOf(JAPANESE, form)).length).toBeGreaterThanOrEqual(12);
    expect(FORMS.filter((form) => emlOf(ENGLISH, form) && form.charset === 'windows-1252')).toHaveLength(2);
  });

  it('refuses a charset that cannot hold the mail', () => {
    const ascii = FORMS.filter(({ charset }) => charset === 'us-ascii');
    expect(ascii.map((form) => emlOf(JAPANESE, form))).toEqual([undefined]);
  });
});
