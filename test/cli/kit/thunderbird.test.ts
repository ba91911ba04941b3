import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPolicyValue } from '../../../src/policy/policy.ts';
import { RULES } from '../../../src/rules/index.ts';
import { BASE, BuiltRelease, filesIn, POLICY } from './release.ts';

const ID = 'sekisho@addons.sekisho.example';

let release: BuiltRelease;
let kit: string;
let version: string;
beforeAll(async () => {
  release = await BuiltRelease.make();
  kit = await release.kit('kit');
  ({ version } = JSON.parse(
    readFileSync(release.path('release/thunderbird/addon/manifest.json'), 'utf8'),
  ) as { version: string });
}, 120_000);
afterAll(() => release.remove());

describe('policies.json of a kit', () => {
  it('has the add-on installed for everybody, without updates, and hands it the policy and the state', () => {
    expect(policiesIn(kit)).toEqual({
      ExtensionSettings: {
        [ID]: {
          installation_mode: 'force_installed',
          install_url: `${BASE}thunderbird/sekisho-${version}.xpi`,
          updates_disabled: true,
        },
      },
      '3rdparty': { Extensions: { [ID]: { policy: POLICY, state: `${BASE}state.json` } } },
    });
  });

  it('names the folder of --xpi-folder, on a disk too', async () => {
    for (const [folder, url] of [
      ['file:///opt/sekisho', 'file:///opt/sekisho/'],
      ['file:///C:/Program%20Files/Sekisho/', 'file:///C:/Program%20Files/Sekisho/'],
      ['file://server/share/', 'file://server/share/'],
      ['https://files.example/', 'https://files.example/'],
    ] as const) {
      const out = await release.kit(`from-${folder.replaceAll(/\W/g, '-')}`, '--xpi-folder', folder);
      expect(policiesIn(out)['ExtensionSettings']).toMatchObject({
        [ID]: { install_url: `${url}sekisho-${version}.xpi` },
      });
    }
  });
});

describe('policies.reg of a kit', () => {
  it('says the same, read as Thunderbird reads the registry of Windows', () => {
    expect(registryIn(kit)).toEqual(policiesIn(kit));
  });

  it('is a file as the Registry Editor writes one: UTF-16 with its mark, lines of Windows, none too long', () => {
    const bytes = readFileSync(join(kit, 'thunderbird/policies.reg'));
    expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    const text = bytes.toString('utf16le', 2);
    expect(text.startsWith('Windows Registry Editor Version 5.00\r\n\r\n[')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });
});

describe('The XPI of a kit', () => {
  it('is the released add-on, which may fetch the state file of the organisation and nothing else', () => {
    const files = unzipSync(readFileSync(join(kit, `thunderbird/sekisho-${version}.xpi`)));
    const released = filesIn(release.path('release/thunderbird/addon'));
    expect(Object.keys(files).toSorted()).toEqual([...released.keys()].toSorted());
    const changed = Object.entries(files).filter(([path, bytes]) => !released.get(path)?.equals(bytes));
    expect(changed.map(([path]) => path)).toEqual(['manifest.json']);
    const [before, after] = [released.get('manifest.json'), files['manifest.json']].map((bytes) =>
      strFromU8(bytes ?? new Uint8Array()),
    );
    expect(before).toContain("connect-src 'none'");
    expect(after).toBe(before?.replace("connect-src 'none'", `connect-src ${BASE}state.json`));
  });
});

describe('The checklist of a kit', () => {
  it('names the policy’s digest as Thunderbird’s options page will show it, beside that of the file', () => {
    const { ['3rdparty']: handed } = policiesIn(kit) as {
      '3rdparty': { Extensions: Record<string, { policy: unknown }> };
    };
    const read = checkPolicyValue(handed.Extensions[ID]?.policy, { rules: RULES, source: 'managed' });
    const file = createHash('sha256')
      .update(readFileSync(release.path('policy.json')))
      .digest('hex');
    for (const language of ['en', 'ja']) {
      const checklist = readFileSync(join(kit, `CHECKLIST.${language}.md`), 'utf8');
      expect(checklist).toContain(read.ok ? read.policy.sha256 : 'unreadable');
      expect(checklist).toContain(file);
    }
  });
});

interface Tree {
  [name: string]: unknown;
}

function policiesIn(folder: string): Tree {
  const text = readFileSync(join(folder, 'thunderbird/policies.json'), 'utf8');
  return (JSON.parse(text) as { policies: Tree }).policies;
}

/**
 * The policies in a .reg file as Thunderbird's own reader of the registry makes them: below its key, keys
 * are objects, and a REG_MULTI_SZ is JSON whose lines were ended by zeros.
 */
function registryIn(folder: string): Tree {
  const text = readFileSync(join(folder, 'thunderbird/policies.reg'))
    .toString('utf16le', 2)
    .replaceAll('\\\r\n', '');
  const tree: Tree = {};
  for (const [, key = '', values = ''] of text.matchAll(
    /^\[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Thunderbird(.*)\]\r\n((?:.+\r\n)*)/gm,
  )) {
    let place = tree;
    for (const name of key.split('\\').slice(1)) place = (place[name] ??= {}) as Tree;
    for (const [, name = '', digits = ''] of values.matchAll(/^"(.*)"=hex\(7\):([\da-f, ]+)\r$/gm)) {
      const content = Buffer.from(digits.replaceAll(/[, ]/g, ''), 'hex').toString('utf16le');
      expect(content.endsWith('\0\0')).toBe(true);
      place[name] = JSON.parse(content.replaceAll('\0', '\n')) as unknown;
    }
  }
  return tree;
}
