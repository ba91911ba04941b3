import { describe, expect, it } from 'vitest';
import { contentsIn } from '../../../src/core/file-content.ts';
import { readFile } from '../../../src/content/files/read.ts';
import { bytesOf, contentOf, memberIn, tableIn } from './made.ts';

describe('An archive', () => {
  it.each(['zip-debian.zip', 'zip64.zip', 'zip-streamed.zip', '7z.zip'])(
    'by whatever program names its file right and shows what is inside: %s',
    async (name) => {
      const content = await contentOf(name);
      expect(content).toMatchObject({ kind: 'zip', unread: [] });
      const member = memberIn(content);
      expect(member).toMatchObject({ name: '名簿/会員名簿.csv', size: 1266 });
      expect(tableIn(member.content).rows).toHaveLength(11);
    },
  );

  it('of what came through a pipe has its file too', async () => {
    expect(tableIn(memberIn(await contentOf('zip-of-stdin.zip')).content).rows).toHaveLength(11);
  });

  it('of Explorer has names in Shift_JIS, in which the second half of 表 is no folder', async () => {
    const { members } = await contentOf('cp932-names.zip');
    expect(members.map(({ name }) => name)).toEqual(['表能/名簿ソ.csv', 'メイボ.txt']);
  });

  it('of a Mac has composed names, and nothing of what the Mac adds for itself', async () => {
    const { members } = await contentOf('apple-names.zip');
    expect(members.map(({ name }) => name)).toEqual(['がいぶ/名簿.csv']);
  });

  it('keeps every file in its order, also two of one name and one with a name of the language', async () => {
    const { members } = await contentOf('same-names.zip');
    expect(members.map(({ name }) => name)).toEqual(['__proto__', '10', '2', '2']);
    expect(members.map(({ content }) => content?.texts[0]?.text)).toEqual([
      undefined,
      'ten',
      'two',
      'another two',
    ]);
  });

  it.each([
    ['zipcrypto.zip', 'zipcrypto'],
    ['zipcrypto-stored.zip', 'zipcrypto'],
    ['7z-aes.zip', 'aes'],
  ])('with a password shows its names and its lock, and says that it is unread: %s', async (name, lock) => {
    const content = await contentOf(name);
    expect(content.encryption).toBe(lock);
    expect(memberIn(content)).toEqual({ name: '名簿/会員名簿.csv', size: 1266 });
    expect(content.unread).toEqual([
      { where: { part: 'member', name: '名簿/会員名簿.csv' }, because: 'encrypted' },
    ]);
  });

  it('in an archive in an archive is looked into', async () => {
    const all = contentsIn(await contentOf('nested-3.zip'));
    expect(all.map(({ path }) => path.join(' > '))).toContain(
      'inner.zip > inner.zip > inner.zip > roster.csv',
    );
    expect(all.at(-1)?.content.tables[0]?.rows).toHaveLength(11);
  });

  it('nested deeper than anybody does it says where looking ended', async () => {
    const all = contentsIn(await contentOf('nested-7.zip'));
    expect(all.flatMap(({ content }) => content.unread)).toEqual([
      { where: { part: 'member', name: 'inner.zip' }, because: 'too-deep' },
    ]);
  });

  it('with several kinds of files says for each what could not be read', async () => {
    const { members } = await contentOf('mixed.zip');
    expect(members.map(({ content }) => content?.kind)).toEqual(['xlsx', 'zip', 'image', 'empty']);
    expect(members.map(({ content }) => content?.encryption)).toEqual([
      undefined,
      'zipcrypto',
      undefined,
      undefined,
    ]);
    expect(members[2]?.content?.unread).toEqual([{ where: { part: 'whole' }, because: 'no-text' }]);
  });

  it('opens with bytes before and behind it, as every program opens it', async () => {
    const zip = bytesOf('zip-debian.zip');
    const bytes = new Uint8Array(100 + zip.length + 200);
    bytes.set(zip, 100);
    expect(memberIn(await readFile('a.zip', bytes)).name).toBe('名簿/会員名簿.csv');
  });

  it('cut in half is damaged, not empty', async () => {
    const zip = bytesOf('zip-debian.zip');
    const content = await readFile('a.zip', zip.subarray(0, zip.length / 2));
    expect(content.unread).toEqual([{ where: { part: 'whole' }, because: 'damaged' }]);
  });

  it('that unpacks to more than the limit stops there and says so', async () => {
    const content = await contentOf('many-zeros.zip', { limits: { unpacked: 1_000_000 } });
    expect(content.unread).toEqual([{ where: { part: 'member', name: 'zeros.txt' }, because: 'too-big' }]);
    const bomb = contentsIn(await contentOf('bomb.zip', { limits: { unpacked: 1_000_000 } }));
    expect(bomb.flatMap(({ content }) => content.unread.map(({ because }) => because))).toContain('too-big');
  });

  it('of more files than the limit says that there are more', async () => {
    const content = await contentOf('same-names.zip', { limits: { members: 2 } });
    expect(content.members).toHaveLength(2);
    expect(content.unread).toEqual([{ where: { part: 'whole' }, because: 'too-many' }]);
  });
});
