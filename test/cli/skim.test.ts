import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import PostalMime from 'postal-mime';
import { check } from '../../src/cli/check.ts';
import { readMail } from '../../src/cli/mail/eml.ts';
import { skimmed } from '../../src/cli/mail/skim.ts';
import type { Draft } from '../../src/core/draft.ts';

const HEAD = 'From: a@office.example\nTo: b@customer.example\nSubject: x\nMIME-Version: 1.0\n';
const MIXED = `${HEAD}Content-Type: multipart/mixed; boundary="part"\n\n`;

describe('A mail without the contents of its attachments', () => {
  const bytes = fc.uint8Array({ maxLength: 400 });
  const file = fc.record({
    content: bytes,
    type: fc.constantFrom(
      'application/pdf',
      'image/png',
      'text/csv',
      'text/plain',
      'application/x; name="--x"',
    ),
    encoding: fc.constantFrom('base64', 'base64', 'quoted-printable', '8bit'),
    name: fc.stringMatching(/^[a-z]{1,8}\.[a-z]{3}$/),
    disposition: fc.constantFrom('attachment', 'attachment', 'inline'),
    lineEnd: fc.constantFrom('\n', '\r\n'),
  });

  it('has the texts, and every name and size, that the whole mail has', async () => {
    const texts = fc.array(
      fc.constantFrom('Hello', '-- ', '--part-of-it', '> quoted', '', '見積書', 'Content-Type: x'),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    await fc.assert(
      fc.asyncProperty(texts, fc.array(file, { maxLength: 4 }), texts, async (above, files, below) => {
        const mail = Buffer.from(
          `${MIXED}${textPart(above)}${files.map(filePart).join('')}${textPart(below)}--part--\n`,
        );
        const whole = await PostalMime.parse(mail);
        const draft = await draftOf(mail);
        expect(draft.body).toEqual({ known: true, value: whole.text ?? '' });
        const sizes = whole.attachments.map(({ filename, content }) => [
          filename,
          typeof content === 'string' ? content.length : content.byteLength,
        ]);
        const read = draft.attachments.known ? draft.attachments.value : [];
        const pictures = whole.attachments.map(
          ({ mimeType, disposition }) => mimeType.startsWith('image/') && disposition !== 'attachment',
        );
        expect(read.map(({ name, size }) => [name, size.known && size.value])).toEqual(
          sizes.filter((_one, index) => !pictures[index] || read.length === sizes.length),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('is small, however large they are', () => {
    const content = `${'QUJD'.repeat(19)}\n`.repeat(80_000);
    const mail = Buffer.from(
      `${MIXED}--part\nContent-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\n${content}--part--\n`,
    );
    expect(skimmed(mail).mail.length).toBeLessThan(1_000);
    expect(skimmed(mail)).toMatchObject({ cut: false, lost: false });
  });

  it('keeps a text whose type is written in a way that nobody expects', async () => {
    const mail = `${MIXED}--part\nContent-Type: (a note) text/plain\nContent-Transfer-Encoding: base64\n\n${Buffer.from('Attached').toString('base64')}\n--part--\n`;
    expect((await draftOf(mail)).body).toEqual({ known: true, value: 'Attached' });
  });

  it('has what stands in a mail inside it', async () => {
    const inner = 'From: c@x.example\nContent-Type: text/plain\n\nInside\n';
    const mail = `${MIXED}--part\nContent-Type: message/rfc822\n\n${inner}--part--\n`;
    const { body } = await draftOf(mail);
    expect(body.known && body.value).toContain('Inside');
  });
});

describe('Of a text that is longer than what is looked at', () => {
  it.each([
    ['of short lines', 'Short line of text.\n'.repeat(260_000)],
    ['of nothing but line breaks', '\n'.repeat(5_000_000)],
    ['of one line', 'word '.repeat(1_000_000)],
    ['of lines that look as if they divided parts', '--part-of-it\n'.repeat(400_000)],
  ])('%s the beginning is read, and the report says how much', async (_what, text) => {
    const mail = Buffer.from(`${HEAD}\nPlease find the file attached.\n${text}`);
    const { out } = await checked(mail, true);
    const { bodyCutAt, findings } = JSON.parse(out) as { bodyCutAt: number; findings: { rule: string }[] };
    expect(bodyCutAt).toBeGreaterThan(40_000);
    expect(bodyCutAt).toBeLessThanOrEqual(1_000_000);
    expect(findings.map(({ rule }) => rule)).toContain('missing-attachment');
    expect((await checked(mail, false)).out).toContain(
      `Only the first ${bodyCutAt.toLocaleString('en')} characters of the text were checked`,
    );
  });

  it('the attachments behind it are known all the same', async () => {
    const mail = `${MIXED}--part\nContent-Type: text/plain\n\n${'Short line\n'.repeat(200_000)}--part\nContent-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\nQUJD\n--part--\n`;
    const { attachments, bodyCutAt } = await draftOf(mail);
    expect(bodyCutAt).toBeGreaterThan(0);
    expect(attachments).toMatchObject({ value: [{ name: 'a.pdf', size: { value: 3 } }] });
  });
});

it('Of a mail above 8 MB the first 8 MB are checked, and the report says so', async () => {
  const mail = Buffer.concat([Buffer.from(`${HEAD}\nattached`), Buffer.alloc(9 * 1024 * 1024, 'x\n')]);
  const asked: (number | undefined)[] = [];
  const read = (_name: string, most?: number): Promise<Uint8Array> => {
    asked.push(most);
    return Promise.resolve(mail.subarray(0, most));
  };
  const { out } = await check({ mail: 'm.eml', json: true, language: 'en' }, { read, colour: false });
  const result = JSON.parse(out) as { bodyCutAt: number; findings: { rule: string }[] };
  expect(result).toMatchObject({ beginningOnly: true, unread: ['attachments'] });
  expect(result.bodyCutAt).toBeGreaterThan(10_000);
  expect(asked).toEqual([8 * 1024 * 1024 + 1]);
  expect((await checked(mail, false)).out).toContain('larger than 8 MB');
});

describe('Of a mail with an attachment of 9 MB', () => {
  const part = (type: string, content: string): string => `--part\nContent-Type: ${type}\n\n${content}\n`;
  const file = `--part\nContent-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\n${'QUJD'.repeat(18).concat('\n').repeat(130_000)}`;
  const report = async (mail: string): Promise<unknown> => {
    const { out } = await checked(Buffer.from(`${mail}--part--\n`), true);
    return JSON.parse(out);
  };

  it('the text before it is judged, whole as it is', async () => {
    const result = await report(`${MIXED}${part('text/plain', 'Strictly confidential\n')}${file}`);
    expect(result).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ rule: 'words' })]) as unknown,
      unread: ['attachments'],
      beginningOnly: true,
    });
    expect(result).not.toHaveProperty('bodyCutAt');
  });

  it('the text behind it is unknown, and not empty', async () => {
    const result = await report(`${MIXED}${file}${part('text/plain', 'Strictly confidential\n')}`);
    expect(result).toMatchObject({ unread: ['body', 'attachments'], beginningOnly: true });
  });
});

it('A mail whose headers alone are above 8 MB is refused with the reason', async () => {
  const mail = Buffer.concat([Buffer.from('Subject: '), Buffer.alloc(9 * 1024 * 1024, 'x')]);
  const { exit, err } = await checked(mail, false);
  expect([exit, err]).toEqual([64, expect.stringContaining('headers are larger than 8 MB')]);
});

function textPart(lines: readonly string[]): string {
  return `--part\nContent-Type: text/plain; charset=utf-8\n\n${lines.join('\n')}\n`;
}

function filePart(file: {
  content: Uint8Array;
  type: string;
  encoding: string;
  name: string;
  disposition: string;
  lineEnd: string;
}): string {
  const { content, type, encoding, name, disposition, lineEnd } = file;
  const plain = Buffer.from(content)
    .toString('latin1')
    .replace(/[^ -~\n]/g, 'a');
  const body =
    encoding === 'base64'
      ? Buffer.from(content).toString('base64').replace(/.{76}/g, `$&${lineEnd}`)
      : encoding === '8bit'
        ? plain
        : plain.replace(/=/g, '=3D');
  return `--part${lineEnd}Content-Type: ${type}${lineEnd}Content-Transfer-Encoding: ${encoding}${lineEnd}Content-Disposition: ${disposition}; filename=${name}${lineEnd}${lineEnd}${body}${lineEnd}`;
}

async function draftOf(mail: string | Buffer): Promise<Draft> {
  const reading = await readMail(Buffer.from(mail), 'k');
  if (!reading.ok) throw new Error(`This is no mail: ${reading.because}.`);
  return reading.draft;
}

function checked(mail: Buffer, json: boolean): ReturnType<typeof check> {
  return check({ mail: 'm.eml', json, language: 'en' }, { read: () => Promise.resolve(mail), colour: false });
}
