import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMail } from '../../../src/cli/mail/eml.ts';
import { recipientsIn } from '../../../src/cli/mail/recipients.ts';
import { audienceOf, exposed, exposureOf } from '../../../src/core/audience.ts';
import type { Draft, Known, Recipient } from '../../../src/core/draft.ts';
import { readPolicy } from '../../../src/policy/policy.ts';
import { RULES } from '../../../src/rules/index.ts';
import { type Expected, EXPECTED, pathOf } from '../expected.ts';

describe('A mail file becomes a draft', () => {
  it.each(EXPECTED)('$mail: $what', async ({ mail, policy, counts, reads = {} }) => {
    const draft = await draftOf(readFileSync(pathOf(mail)));
    expect(exposureOf(exposed(audienceOf(draft, ourDomainsOf(policy))))).toEqual(counts);
    if (reads.subject !== undefined) expect(draft.subject).toEqual({ known: true, value: reads.subject });
    if (reads.names) expect(namesOf(valueOf(draft.to).concat(valueOf(draft.cc)))).toEqual(reads.names);
    if (reads.body !== undefined) expect(valueOf(draft.body)).toContain(reads.body);
    if (reads.encrypted !== undefined)
      expect(draft.encrypted).toEqual({ known: true, value: reads.encrypted });
    if (reads.attachments) {
      expect(valueOf(draft.attachments).map(({ name, size }) => ({ name, size: valueOf(size) }))).toEqual(
        reads.attachments,
      );
    }
  });

  it('has an expectation for every mail in the folder, and a mail for every expectation', () => {
    const mails = readdirSync(pathOf('')).filter((name) => name.endsWith('.eml'));
    expect(Array.from(new Set(EXPECTED.map(({ mail }) => mail))).sort()).toEqual(mails.sort());
  });

  it('takes all addresses of From for the sender’s own, and nobody for one of the thread', async () => {
    const draft = await draftOf('From: a@office.example, B <b@gmail.com>\nTo: c@x.example\n\n');
    expect(valueOf(draft.from).address).toBe('a@office.example');
    expect(draft.own).toEqual(['a@office.example', 'b@gmail.com']);
    expect(draft.thread).toEqual({ known: false, because: 'not-offered' });
  });

  it('reads whom the answers go to, and does not know them where the header is damaged', async () => {
    const draft = await draftOf('From: a@office.example\nReply-To: b@x.example,\n "C, D" <c@y.example>\n\n');
    expect(draft.replyTo).toMatchObject({
      known: true,
      value: [{ address: 'b@x.example' }, { address: 'c@y.example' }],
    });
    const damaged = await draftOf('From: a@office.example\nReply-To: b@x.example (c@y.example)\n\n');
    expect(damaged.replyTo).toEqual({ known: false, because: 'failed' });
  });

  it('does not know the body of a mail encrypted for others', async () => {
    const draft = await draftOf(readFileSync(pathOf('encrypted-smime.eml')));
    expect(draft.body).toEqual({ known: false, because: 'not-offered' });
    expect(draft.attachments).toEqual({ known: false, because: 'not-offered' });
  });

  it.each([
    ['multipart/encrypted; protocol="application/pgp-encrypted"', true],
    ['application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m', true],
    ['application/x-pkcs7-mime; name=smime.p7m; smime-type="enveloped-data"', true],
    ['application/pkcs7-mime; smime-type=authEnveloped-data', true],
    ['application/pkcs7-mime; name=smime.p7m', true],
    ['application/pkcs7-mime; smime-type=signed-data', false],
    ['multipart/signed; protocol="application/pkcs7-signature"; boundary=x', false],
    ['text/plain', false],
  ])('knows whether %s is encrypted: %s', async (type, encrypted) => {
    const draft = await draftOf(`From: a@x.example\nContent-Type: ${type}\n\n`);
    expect(draft.encrypted).toEqual({ known: true, value: encrypted });
  });

  it('reads the recipients of a mail whose parts are nested beyond reason', async () => {
    const parts = Array.from(
      { length: 400 },
      (_, i) => `--b${i}\nContent-Type: multipart/mixed; boundary=b${i + 1}\n\n`,
    );
    const draft = await draftOf(
      `From: a@x.example\nTo: b@y.example\nContent-Type: multipart/mixed; boundary=b0\n\n${parts.join('')}`,
    );
    expect(valueOf(draft.to)).toHaveLength(1);
    expect(draft.body).toEqual({ known: false, because: 'failed' });
  });

  it.each([
    [
      'a mail in HTML only',
      '',
      '<p>承知しました。</p><blockquote type="cite">添付します</blockquote>',
      '承知しました。\n\n> 添付します',
    ],
    ['an empty text part', ' \n', '<p>Fine with me.</p>', 'Fine with me.'],
    [
      'a text part that sends its reader elsewhere',
      'View this mail in your browser.',
      `<p>${'Fine. '.repeat(20)}</p>`,
      'Fine. '.repeat(20).trim(),
    ],
    [
      'a text part in Japanese that does',
      'このメールはHTML形式で送信されています。対応したソフトでご覧ください。',
      `<p>${'はい。'.repeat(30)}</p>`,
      'はい。'.repeat(30),
    ],
    [
      'a text part that is the mail',
      '承知しました。明日の10時に、本社の受付でお待ちしております。よろしくお願いします。',
      '<p>x</p>'.repeat(90),
      '承知しました。明日の10時に、本社の受付でお待ちしております。よろしくお願いします。',
    ],
    ['a short text part as long as the HTML', 'OK', '<p>OK</p>', 'OK'],
  ])('reads %s', async (_what, text, html, expected) => {
    const part = (type: string, content: string): string =>
      `--b\nContent-Type: ${type}; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(content).toString('base64')}\n`;
    const parts = (text === '' ? '' : part('text/plain', text)) + part('text/html', html);
    const draft = await draftOf(
      `From: a@x.example\nContent-Type: multipart/alternative; boundary=b\n\n${parts}--b--\n`,
    );
    expect(valueOf(draft.body).trim()).toBe(expected);
  });

  it('takes a picture inside the HTML and a signature for no attachment', async () => {
    const parts = [
      'Content-Type: text/html\n\n<img src="cid:logo"> see below',
      'Content-Type: image/png; name=logo.png\nContent-Disposition: inline; filename=logo.png\nContent-ID: <logo>\n\nx',
      'Content-Type: image/png; name=plan.png\nContent-Disposition: attachment; filename=plan.png\n\nx',
      'Content-Type: application/pdf; name=offer.pdf\nContent-Disposition: inline; filename=offer.pdf\n\nx',
      'Content-Type: application/pkcs7-signature; name=smime.p7s\nContent-Disposition: attachment; filename=smime.p7s\n\nx',
    ];
    const draft = await draftOf(
      `From: a@x.example\nContent-Type: multipart/related; boundary=b\n\n${parts.map((part) => `--b\n${part}\n`).join('')}--b--\n`,
    );
    expect(valueOf(draft.attachments).map(({ name, type }) => [name, type])).toEqual([
      ['plan.png', 'image/png'],
      ['offer.pdf', 'application/pdf'],
    ]);
  });

  it('leaves a body alone that looks like parts of a mail', async () => {
    const body = 'Plan:\n--b\nContent-Type: a\n--b\nContent-Type: b\n\n--b\nContent: c';
    expect(valueOf((await draftOf(`From: a@x.example\n\n${body}`)).body).trim()).toBe(body);
  });

  it.each([
    ['UTF-16, little end first', (mail: string) => Buffer.from(`\ufeff${mail}`, 'utf16le')],
    ['UTF-16, big end first', (mail: string) => Buffer.from(`\ufeff${mail}`, 'utf16le').swap16()],
    ['UTF-8 with a byte order mark', (mail: string) => Buffer.from(`\ufeff${mail}`)],
    ['CR alone at line ends', (mail: string) => Buffer.from(mail.replaceAll('\n', '\r'))],
    ['CRLF at line ends', (mail: string) => Buffer.from(mail.replaceAll('\n', '\r\n'))],
    ['blank lines on top', (mail: string) => Buffer.from(`\r\n\n${mail}`)],
    [
      'the From line of an mbox',
      (mail: string) => Buffer.from(`From a@x.example Fri Nov 20 09:00:00 2026\n${mail}`),
    ],
  ])('reads a mail saved with %s', async (_, saved) => {
    const draft = await draftOf(
      saved('From: a@x.example\nSubject: 予定\nTo: "山田, 太郎"\n <b@y.example>\n\nTo: c@z.example\n'),
    );
    expect(valueOf(draft.subject)).toBe('予定');
    expect(valueOf(draft.to)).toEqual([{ kind: 'mailbox', name: '山田, 太郎', address: 'b@y.example' }]);
  });

  it('decodes an accented raw header as Latin-1, not as kanji', async () => {
    const draft = await draftOf(
      Buffer.from('From: a@x.example\nTo: Andr\u00e9s <b@y.example>, Ren\u00e9 <c@y.example>\n\n', 'latin1'),
    );
    expect(namesOf(valueOf(draft.to))).toEqual(['Andrés', 'René']);
  });

  it.each([
    ['nothing at all', '', 'empty'],
    ['blank lines only', '\r\n \n', 'empty'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'no-mail'],
    ['plain text', 'Dear all,\nthe meeting is at 3.\n', 'no-mail'],
    ['headers that name nobody', 'Subject: x\nDate: today\n\nTo: a@x.example\n', 'no-mail'],
    ['a page of HTML', '<!doctype html>\n<a href="mailto:a@x.example">x</a>', 'no-mail'],
    ['an Outlook .msg', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'msg'],
  ])('says that %s is no mail', async (_, bytes, because) => {
    expect(await readMail(Buffer.from(bytes), 'x')).toMatchObject({ ok: false, because });
  });

  it('counts the mails of a mailbox, but not a line of text that begins with From', async () => {
    const mail =
      'From a@x.example Fri Nov 20 09:00:00 2026\nFrom: a@x.example\nTo: b@y.example\n\nHello.\n\nFrom next week on we meet at 9:00.\n';
    expect(await readMail(Buffer.from(mail), 'x')).toMatchObject({ ok: true });
    expect(await readMail(Buffer.from(`${mail}\n${mail}\n${mail}`), 'x')).toEqual({
      ok: false,
      because: 'mailbox',
      mails: 3,
    });
  });
});

describe('An address header names its recipients', () => {
  it.each([
    ['undisclosed-recipients:;', ['undisclosed-recipients[]']],
    [
      'Team: a@x.example, B <b@y.example>;, c@z.example',
      ['Team[<a@x.example> B<b@y.example>]', '<c@z.example>'],
    ],
    ['"North; East": "A; B" <a@x.example>, c@z.example;', ['North; East[A； B<a@x.example> <c@z.example>]']],
    ['Team: 山田, b@y.example;', ['?山田', 'Team[<b@y.example>]']],
    ['Shops: a@x.example, b@y.example', ['Shops[<a@x.example> <b@y.example>]']],
    ['Outer: Inner: a@x.example; , b@y.example;', ['Outer[<a@x.example>]', '<b@y.example>']],
    ['<@hop.example,@relay.example:a@x.example>', ['<a@x.example>']],
    ['"Yamada, Taro" <a@x.example>, b@y.example', ['Yamada, Taro<a@x.example>', '<b@y.example>']],
    ['=?utf-8?Q?Yamada,_Taro?= <a@x.example>', ['Yamada, Taro<a@x.example>']],
    [
      'Suzuki, Taro <a@x.example>, van der Berg, Jan <b@y.example>,\r\n c@z.example',
      ['Suzuki, Taro<a@x.example>', 'van der Berg, Jan<b@y.example>', '<c@z.example>'],
    ],
    ['=?utf-8?B?5bGx55Sw?=, Taro <a@x.example>', ['山田, Taro<a@x.example>']],
    ['Suzuki, Taro, Jr. <a@x.example>', ['Suzuki, Taro, Jr.<a@x.example>']],
    ['Ito, Suzuki, Taro <a@x.example>', ['?Ito', 'Suzuki, Taro<a@x.example>']],
    ['a@x.example, Taro <b@y.example>', ['<a@x.example>', 'Taro<b@y.example>']],
    ['A <a@x.example>, Taro <b@y.example>', ['A<a@x.example>', 'Taro<b@y.example>']],
    ['Suzuki; Taro <a@x.example>', ['?Suzuki', 'Taro<a@x.example>']],
    ['Suzuki, a@x.example', ['?Suzuki', '<a@x.example>']],
    ['Team: Suzuki, Taro <a@x.example>, b@y.example;', ['Team[Suzuki, Taro<a@x.example> <b@y.example>]']],
    ['<a@x.example> <b@y.example>', ['<a@x.example>', '<b@y.example>']],
    ['A <a@x.example> B <b@y.example>', ['A<a@x.example>', 'B<b@y.example>']],
    ['a@x.example b@y.example\tc@z.example', ['<a@x.example>', '<b@y.example>', '<c@z.example>']],
    ['a@x.example、b@y.example，c@z.example', ['<a@x.example>', '<b@y.example>', '<c@z.example>']],
    ['<a@x.example, b@y.example>', ['<a@x.example>', '<b@y.example>']],
    ['"A <a@x.example>, b@y.example', ['A<a@x.example>', '<b@y.example>']],
    ['"A <a@x.example>, "B, C" <b@y.example>', ['A<a@x.example>', 'B, C<b@y.example>']],
    ['"A" <a@x.example , "B" <b@y.example>', ['A<a@x.example>', 'B<b@y.example>']],
    ['A (old (very)) <a@x.example>, b@y.example (B (b))', ['A<a@x.example>', 'B  b<b@y.example>']],
    ['A <a@x.example (work)>', ['A<a@x.example>']],
    ['A <a @ x.example>, b @ y.example', ['A<a@x.example>', '<b@y.example>']],
    ['mailto:a@x.example, <mailto:b@y.example>', ['<a@x.example>', '<b@y.example>']],
    ["'a@x.example', \"'b@y.example'\" <b@y.example>", ['<a@x.example>', "'b@y.example'<b@y.example>"]],
    ['old@x.example <new@x.example>', ['old@x.example<new@x.example>']],
    ['田中, , <>, "" <a@x.example>', ['?田中', '<a@x.example>']],
    ['taro..t.@docomo.ne.jp', ['<taro..t.@docomo.ne.jp>']],
    ['taro@日本語.jp', ['<taro@日本語.jp>']],
    ['taro＠x.example, ａ＠ｙ．ｅｘａｍｐｌｅ', ['<taro@x.example>', '<a@y.example>']],
    ['山田 太郎 ＜taro＠x.example＞', ['山田 太郎<taro@x.example>']],
    ['山田 <taro＠x.example>、鈴木（b@y.example）', ['山田<taro@x.example>', '鈴木<b@y.example>']],
    ['【taro@x.example】', ['<taro@x.example>']],
    ['田中＠営業 <tanaka@x.example>', ['田中＠営業<tanaka@x.example>']],
    ['田中（営業）', ['?田中（営業）']],
  ])('%s', (header, expected) => {
    expect(recipientsIn(header).map(shown)).toEqual(expected);
  });
});

async function draftOf(mail: string | Buffer): Promise<Draft> {
  const reading = await readMail(Buffer.from(mail), 'test');
  if (!reading.ok) throw new Error(`The mail is not read: ${reading.because}.`);
  return reading.draft;
}

function ourDomainsOf(policy: Expected['policy']): readonly string[] {
  if (policy === undefined) return [];
  const read = readPolicy(readFileSync(pathOf(policy), 'utf8'), { rules: RULES, source: policy });
  if (!read.ok) throw new Error(`The policy ${policy} is not read.`);
  return read.policy.ourDomains;
}

function valueOf<T>(part: Known<T>): T {
  if (!part.known) throw new Error(`A part is unknown: ${part.because}.`);
  return part.value;
}

function namesOf(recipients: readonly Recipient[]): readonly string[] {
  return recipients.map((recipient) => (recipient.kind === 'unresolved' ? recipient.text : recipient.name));
}

function shown(recipient: Recipient): string {
  if (recipient.kind === 'mailbox') return `${recipient.name}<${recipient.address}>`;
  if (recipient.kind === 'unresolved') return `?${recipient.text}`;
  return `${recipient.name}[${valueOf(recipient.members).map(shown).join(' ')}]`;
}
