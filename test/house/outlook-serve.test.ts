import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localCertificate, type LocalCertificate } from '../../src/build/outlook-certificate.ts';
import { type ServedSite, serveOutlook } from '../../src/build/outlook-serve.ts';
import { STEPS } from '../../src/build/outlook-steps.ts';
import { LANGUAGES } from '../../src/core/rule.ts';
import { textOf } from './tree.ts';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

describe('The server for the Outlooks of this machine', () => {
  let place: string;
  let certificate: LocalCertificate;
  let served: ServedSite;
  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), 'sekisho-outlook-'));
    mkdirSync(join(place, 'site/icons'), { recursive: true });
    writeFileSync(join(place, 'site/pane.html'), '<!doctype html><title>Pane</title>');
    writeFileSync(join(place, 'site/launch.js'), 'void 0;');
    writeFileSync(join(place, 'site/icons/icon-16.png'), 'PNG');
    writeFileSync(join(place, 'secret.html'), 'A file beside the folder.');
    certificate = await localCertificate(join(place, 'certificates'));
    served = await serveOutlook({ dir: join(place, 'site'), certificate, port: 0 });
  });
  afterAll(async () => {
    await served.close();
    rmSync(place, { recursive: true, force: true });
  });

  function get(path: string, ca = certificate.authority): Promise<Answer> {
    return ask(served.url, { path, ca });
  }

  it('is trusted for localhost by whoever trusts the authority', async () => {
    expect(new URL(served.url)).toMatchObject({ protocol: 'https:', hostname: 'localhost' });
    const { status, body } = await get('/pane.html');
    expect([status, body]).toEqual([200, '<!doctype html><title>Pane</title>']);
  });

  it('is trusted by nobody else', async () => {
    const other = await localCertificate(join(place, 'other'));
    await expect(get('/pane.html', other.authority)).rejects.toThrow(/certificate|signature/i);
  });

  it.each([
    ['/pane.html?et=&_host_Info=Outlook$Web', 'text/html; charset=utf-8'],
    ['/launch.js', 'text/javascript; charset=utf-8'],
    ['/icons/icon-16.png', 'image/png'],
  ])('answers %s as %s and asks to be asked again', async (path, type) => {
    const { status, headers } = await get(path);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, type, 'no-cache']);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('lets classic Outlook read launch.js and the list that allows it to fetch, and nothing else', async () => {
    const list = await get('/.well-known/microsoft-officeaddins-allowed.json');
    expect(JSON.parse(list.body)).toEqual({ allowed: [`${served.url}launch.js`] });
    const paths = ['/launch.js', '/.well-known/microsoft-officeaddins-allowed.json', '/pane.html'];
    const open = await Promise.all(
      paths.map(async (path) => (await get(path)).headers['access-control-allow-origin']),
    );
    expect(open).toEqual(['*', '*', undefined]);
  });

  it.each([
    '/',
    '/nothing.html',
    '/icons',
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '/%00',
  ])('answers 404 for %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('answers nothing but GET and HEAD', async () => {
    expect(
      (await ask(served.url, { path: '/pane.html', ca: certificate.authority, method: 'POST' })).status,
    ).toBe(405);
    expect(
      await ask(served.url, { path: '/pane.html', ca: certificate.authority, method: 'HEAD' }),
    ).toMatchObject({ status: 200, body: '' });
  });

  it('keeps an answer back until the build that is under way has ended', async () => {
    const dir = join(place, 'built');
    let end = (): void => undefined;
    let arrived = (): void => undefined;
    const build = new Promise<void>((resolve) => (end = resolve));
    const arrival = new Promise<void>((resolve) => (arrived = resolve));
    const settled = (): Promise<void> => {
      arrived();
      return build;
    };
    const waiting = await serveOutlook({ dir, certificate, port: 0, settled });
    const answered = ask(waiting.url, { path: '/pane.html', ca: certificate.authority });
    await arrival;
    mkdirSync(dir);
    writeFileSync(join(dir, 'pane.html'), 'Built.');
    end();
    expect((await answered).body).toBe('Built.');
    await waiting.close();
  });

  it('does not take another port than the manifest names', async () => {
    const { port } = new URL(served.url);
    await expect(serveOutlook({ dir: place, certificate, port: Number(port) })).rejects.toThrow(/EADDRINUSE/);
  });
});

describe('The certificate of that server', () => {
  let place: string;
  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), 'sekisho-certificate-'));
  });
  afterAll(() => {
    rmSync(place, { recursive: true, force: true });
  });

  it('is made once, is kept from others, and leaves no key that could sign a second one', async () => {
    const first = await localCertificate(place);
    const again = await localCertificate(place);
    expect([first.fresh, again.fresh]).toEqual([true, false]);
    expect(again.cert).toBe(first.cert);
    expect(statSync(join(place, 'localhost.key')).mode & 0o077).toBe(0);
    expect(readFileSync(first.authorityFile, 'utf8')).not.toContain('PRIVATE KEY');
    expect(textOf('.gitignore').split('\n')).toContain('.dev-certificates/');
  });

  it('is made anew where a file is broken', async () => {
    const { cert } = await localCertificate(place);
    writeFileSync(join(place, 'localhost.crt'), 'not a certificate');
    const mended = await localCertificate(place);
    expect(mended.fresh).toBe(true);
    expect(mended.cert).not.toBe(cert);
  });
});

describe('The steps of sideloading', () => {
  it.each(LANGUAGES)('name the address, the manifest and the certificate in %s', (language) => {
    const place = {
      url: 'https://localhost:3443/',
      manifest: '/site/manifest.xml',
      authorityFile: '/certificates/ca.crt',
    };
    const steps = STEPS[language](place);
    for (const named of Object.values(place)) expect(steps).toContain(named);
    expect(steps).toContain('https://aka.ms/olksideload');
  });

  it('name the port that the manifest asks for', () => {
    expect(textOf('manifest.xml')).toContain('https://localhost:3443/pane.html');
    expect(textOf('src/build/outlook-serve.ts')).toContain('PORT = 3443;');
  });
});

/** As a browser does: by the name in the certificate, at the address that is listened on. */
function ask(
  url: string,
  options: { readonly path: string; readonly ca: string; readonly method?: string },
): Promise<Answer> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', servername: 'localhost', port, ...options }, (answer) => {
      const { statusCode: status, headers } = answer;
      text(answer).then((body) => resolve({ status, headers, body }), reject);
    })
      .once('error', reject)
      .end();
  });
}
