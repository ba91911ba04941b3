import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { buildLaunch } from '../../src/build/outlook.ts';
import { COMMANDS } from '../../src/hosts/outlook/commands.ts';
import { associatedBy } from '../hosts/bare-runtime.ts';
import { traitsOf } from '../hosts/fake-outlook/client.ts';
import { filesUnder, jsonOf, textOf } from './tree.ts';

/** What Outlook calls, on which event: a send is the only one that may be held. */
const EVENTS = ['OnMessageSend', 'OnAppointmentSend', 'OnNewMessageCompose', 'OnMessageCompose'];

const BASE = 'https://localhost:3443/';

const SCHEMAS = 'test/house/manifest-xsd';

const source = textOf('manifest.xml');
const manifest = new JSDOM(source, { contentType: 'text/xml' }).window.document;

describe('manifest.xml', () => {
  it('validates against Microsoft’s schemas', async () => {
    const { errors } = await validated(source);
    expect(errors).toEqual([]);
  });

  it.each([
    ['an unknown send mode', 'SendMode="SoftBlock"', 'SendMode="Ask"'],
    ['a missing requirement', /<Requirements>.*?<\/Requirements>/s, ''],
    ['functions before the runtimes', /(<Runtimes>.*?<\/Runtimes>)(.*?<\/DesktopFormFactor>)/s, '$2$1'],
    ['an unknown permission', 'ReadWriteItem<', 'ReadWriteEverything<'],
    ['a label that is too long', 'DefaultValue="Check recipients"', `DefaultValue="${'x'.repeat(126)}"`],
  ])('would not validate with %s', async (_, found, instead) => {
    const broken = source.replace(found, instead);
    expect(broken).not.toBe(source);
    expect((await validated(broken)).valid).toBe(false);
  });

  it('has the version of package.json, with the fourth number that Exchange wants', () => {
    const { version } = jsonOf('package.json') as { version: string };
    expect(all('Version').map(textIn)).toEqual([`${version}.0`]);
  });

  it('asks for no newer requirement set than Exchange on-premises knows, not in the overrides either', () => {
    const versions = attributes('MinVersion').concat(attributes('DefaultMinVersion'));
    expect(versions.length).toBeGreaterThan(0);
    expect(versions.filter((version) => !/^1\.[1-5]$/.test(version))).toEqual([]);
  });

  it('asks to read and write the open mail, and for nothing more', () => {
    expect(all('Permissions').map(textIn)).toEqual(['ReadWriteItem']);
    expect(all('ExtendedPermissions')).toEqual([]);
  });
});

describe('The resources of manifest.xml', () => {
  const defined = ['Image', 'Url', 'String'].flatMap((name) =>
    all(name).flatMap((element) => element.getAttribute('id') ?? []),
  );

  it('are each defined once, and under a name that Exchange takes', () => {
    expect(defined.filter((id, i) => defined.indexOf(id) !== i)).toEqual([]);
    expect(defined.filter((id) => id.length > 32 || !/^[\w.]+$/.test(id))).toEqual([]);
  });

  it('are exactly those that something refers to', () => {
    expect([...new Set(attributes('resid'))].toSorted()).toEqual(defined.toSorted());
  });

  it('are of the kind that the element referring to them takes', () => {
    const kinds = {
      Image: 'Image',
      Label: 'ShortStrings',
      Title: 'ShortStrings',
      Description: 'LongStrings',
    };
    const wrong = all('*').flatMap((element) => {
      const resid = element.getAttribute('resid');
      if (resid === null) return [];
      const kind = kinds[element.localName as keyof typeof kinds] ?? 'Urls';
      const resource = all('*').find((one) => one.getAttribute('id') === resid);
      return [resource?.localName, resource?.parentElement?.localName].includes(kind) ? [] : [resid];
    });
    expect(wrong).toEqual([]);
  });

  it('are texts in English and in Japanese, none of them the same in both', () => {
    const texts = all('String').concat(all('DisplayName'), manifestDescription());
    expect(texts.length).toBeGreaterThan(8);
    const lacking = texts.filter((element) => {
      const [japanese, ...more] = element.children;
      const value = japanese?.getAttribute('Value') ?? '';
      return (
        more.length > 0 || japanese?.getAttribute('Locale') !== 'ja-JP' || !/[ぁ-んァ-ヶ一-龠]/.test(value)
      );
    });
    expect(lacking.map((element) => element.outerHTML)).toEqual([]);
    expect(all('DefaultLocale').map(textIn)).toEqual(['en-US']);
  });

  it('are all on the server of the add-in, over https', () => {
    const addresses = [...source.matchAll(/"(https?:[^"]*)"/g)].map((match) => match[1] ?? '');
    const places = addresses.filter((address) => !address.startsWith('http://'));
    expect(places.length).toBeGreaterThan(10);
    expect(places.filter((address) => !address.startsWith(BASE))).toEqual([]);
    // Names of XML, never asked for.
    const names = addresses.filter((address) => address.startsWith('http://'));
    expect(
      names.filter((name) => !/^http:\/\/(?:schemas\.microsoft\.com|www\.w3\.org)\//.test(name)),
    ).toEqual([]);
  });

  it('are pages and scripts that the build makes, and icons that are here', () => {
    const paths = [...new Set(source.match(/(?<="https:\/\/localhost:3443\/)[^"]+/g))];
    const icons = new Set(filesUnder('assets/icons').map((path) => path.replace('assets/', '')));
    const pages = ['commands.html', 'launch.js', 'pane.html', 'support.html'];
    expect(paths.filter((path) => !icons.has(path)).toSorted()).toEqual(pages);
  });

  it.each(filesUnder('assets/icons').filter((path) => path.endsWith('.png')))(
    'that are icons have the size that %s says',
    (path) => {
      const size = Number(/-(\d+)\.png$/.exec(path)?.[1]);
      expect(pngSize(path)).toEqual([size, size]);
    },
  );

  it('that are icons are as large as the ribbon is told, in the sizes it must have', () => {
    for (const list of all('Icon')) {
      const sizes = [...list.children].map((image) => image.getAttribute('size') ?? '');
      expect(sizes).toEqual(expect.arrayContaining(['16', '32', '80']));
      for (const image of list.children) {
        const address = all('Image').find((one) => one.getAttribute('id') === image.getAttribute('resid'));
        const file = `icons/icon-${image.getAttribute('size') ?? ''}.png`;
        expect(address?.getAttribute('DefaultValue')).toBe(`${BASE}${file}`);
      }
    }
    expect(all('Icon')).toHaveLength(4);
    expect(valueOf('IconUrl')).toBe(`${BASE}icons/icon-64.png`);
    expect(valueOf('HighResolutionIconUrl')).toBe(`${BASE}icons/icon-128.png`);
  });
});

describe('The commands and events of manifest.xml', () => {
  let folder: string;
  let registered: readonly string[];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sekisho-manifest-'));
    registered = Object.keys(associatedBy(readFileSync(await buildLaunch(folder), 'utf8')));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('have the ids that the sources open the pane by, or run a function by', () => {
    expect(all('Control')).toHaveLength(4);
    const surfaces = all('Control').map((control) => [
      control.getAttribute('id'),
      control.closest('ExtensionPoint')?.getAttribute('xsi:type'),
    ]);
    expect(Object.fromEntries(surfaces)).toEqual({
      [COMMANDS.compose]: 'MessageComposeCommandSurface',
      [COMMANDS.move]: 'MessageComposeCommandSurface',
      [COMMANDS.read]: 'MessageReadCommandSurface',
      [COMMANDS.appointment]: 'AppointmentOrganizerCommandSurface',
    });
  });

  it('have groups and controls of different names, for otherwise Exchange refuses the manifest', () => {
    const ids = all('Group')
      .concat(all('Control'))
      .map((element) => element.getAttribute('id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('let the pane be pinned beside mails, and not beside appointments, where Outlook cannot', () => {
    const pinned = all('SupportsPinning').map((one) => one.closest('Control')?.getAttribute('id'));
    expect(pinned).toEqual([COMMANDS.compose, COMMANDS.read]);
    expect(all('SupportsPinning').map(textIn)).toEqual(['true', 'true']);
  });

  it('are no event without work, each once, and the fake Outlook knows just these', () => {
    expect(launchEvents('Type').toSorted()).toEqual(EVENTS.toSorted());
    const { launchEvents: known, controlIds, commands } = traitsOf({});
    expect(EVENTS.filter((event) => !event.endsWith('Send'))).toEqual(known);
    expect(controlIds.toSorted()).toEqual(Object.values(COMMANDS).toSorted());
    const run = all('FunctionName').map((name) => [
      name.closest('Control')?.getAttribute('id'),
      textIn(name),
    ]);
    expect(Object.fromEntries(run)).toEqual(commands);
  });

  it('ask for nothing on phones, where no mail can be held and no hint has been seen', () => {
    expect(all('MobileFormFactor')).toEqual([]);
  });

  it('hold a send where the check fails, and let it go where the add-in cannot be loaded', () => {
    const modes = all('LaunchEvent').map((event) => [
      event.getAttribute('Type'),
      event.getAttribute('SendMode'),
    ]);
    const held = modes.filter(([, mode]) => mode !== null);
    expect(held).toEqual([
      ['OnMessageSend', 'SoftBlock'],
      ['OnAppointmentSend', 'SoftBlock'],
    ]);
  });

  it('call the functions that launch.js registers, and all of them', () => {
    const called = launchEvents('FunctionName').concat(all('FunctionName').map((name) => textIn(name) ?? ''));
    expect(called.toSorted()).toEqual(registered.toSorted());
  });

  it('run in the one page that loads office.js and launch.js, and in classic Outlook in launch.js alone', () => {
    const [runtime] = all('Runtime');
    const events = all('LaunchEvents')[0]?.nextElementSibling;
    expect([runtime, events, all('FunctionFile')[0]].map((one) => one?.getAttribute('resid'))).toEqual([
      'Commands.Url',
      'Commands.Url',
      'Commands.Url',
    ]);
    expect(runtime?.children[0]?.getAttribute('resid')).toBe('Launch.Url');
    const page = new JSDOM(textOf('src/hosts/outlook/commands.html')).window.document;
    expect([...page.scripts].map((script) => script.getAttribute('src'))).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      'launch.js',
    ]);
  });

  it('work in shared mailboxes', () => {
    expect(all('SupportsSharedFolders').map(textIn)).toEqual(['true']);
  });
});

function validated(xml: string): ReturnType<typeof validateXML> {
  const folder = fileURLToPath(new URL('../../', import.meta.url));
  const files = readdirSync(join(folder, SCHEMAS))
    .filter((name) => name.endsWith('.xsd'))
    .map((fileName) => ({ fileName, contents: textOf(`${SCHEMAS}/${fileName}`) }));
  const main = files.filter(({ fileName }) => fileName.startsWith('office-app-manifest'));
  const preload = files.filter((file) => !main.includes(file));
  return validateXML({ xml: [{ fileName: 'manifest.xml', contents: xml }], schema: main, preload });
}

/** Elements by their local name, in every namespace. */
function all(name: string): Element[] {
  return [...manifest.getElementsByTagNameNS('*', name)];
}

function attributes(name: string): string[] {
  return all('*').flatMap((element) => element.getAttribute(name) ?? []);
}

function launchEvents(attribute: string): string[] {
  return all('LaunchEvent').map((event) => event.getAttribute(attribute) ?? '');
}

/** The add-in's own description; those of the commands' tips refer to a text. */
function manifestDescription(): Element[] {
  return all('Description').filter((element) => element.parentElement?.localName === 'OfficeApp');
}

function valueOf(name: string): string | null | undefined {
  return all(name)[0]?.getAttribute('DefaultValue');
}

function textIn(element: Element): string | null {
  return element.textContent;
}

/** Width and height, from the first chunk of a PNG. */
function pngSize(path: string): readonly number[] {
  const bytes = readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)));
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
