import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, startServer } from '../../src/build/serve.ts';

describe('The playground’s server', () => {
  let place: string;
  let served: Served;
  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), 'sekisho-serve-'));
    mkdirSync(join(place, 'site'));
    writeFileSync(join(place, 'site/index.html'), '<!doctype html><title>Here</title>');
    writeFileSync(join(place, 'secret.html'), 'A file beside the folder.');
    served = await startServer({ dir: join(place, 'site'), port: 0 });
  });
  afterAll(async () => {
    await served.close();
    rmSync(place, { recursive: true, force: true });
  });

  it('listens on this machine only', () => {
    expect(new URL(served.url).hostname).toBe('127.0.0.1');
  });

  it('serves the folder, and allows the page its own files and no connection', async () => {
    const answer = await fetch(served.url);
    expect(await answer.text()).toContain('Here');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('connect-src');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each(['/nothing.html', '/../secret.html', '/%2e%2e/secret.html', '/..%2fsecret.html', '/%00', '/%'])(
    'answers 404 for %s',
    async (path) => {
      expect(await statusOf(served.url, 'GET', path)).toBe(404);
    },
  );

  it('answers nothing but GET and HEAD', async () => {
    expect(await statusOf(served.url, 'POST', '/')).toBe(405);
    expect(await statusOf(served.url, 'HEAD', '/')).toBe(200);
  });

  it('takes the next free port when the wanted one is taken', async () => {
    const { port } = new URL(served.url);
    const other = await startServer({ dir: join(place, 'site'), port: Number(port) });
    expect(Number(new URL(other.url).port)).toBeGreaterThan(Number(port));
    await other.close();
  });
});

/** Sends the path as it is: `fetch` would tidy it up first. */
function statusOf(url: string, method: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, method, path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .once('error', reject)
      .end();
  });
}
