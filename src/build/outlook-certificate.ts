import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCA, createCert } from 'mkcert';

/** What a server on this machine needs, and what its browsers have to trust. */
export interface LocalCertificate {
  /** PEM of the server's key. */
  readonly key: string;
  /** PEM of the server's certificate. */
  readonly cert: string;
  /** PEM of the authority that signed it. */
  readonly authority: string;
  /** The authority's file, for the trust store of the system. */
  readonly authorityFile: string;
  /** Whether it was made just now, so that nothing can trust it yet. */
  readonly fresh: boolean;
}

/** Below Apple's limit of 825 days for a certificate under an authority that the user has added. */
const DAYS = 365;

const DAY_MS = 86_400_000;

/**
 * The certificate for localhost, made once and again where it has run out. The authority's own key is
 * never written down: who trusts the authority trusts nothing that anybody could sign later.
 * @param folder holds the files; git must not know it
 */
export async function localCertificate(folder: string): Promise<LocalCertificate> {
  const files = {
    key: join(folder, 'localhost.key'),
    cert: join(folder, 'localhost.crt'),
    authority: join(folder, 'sekisho-development-ca.crt'),
  };
  const fresh = !isGood(files);
  if (fresh) await make(folder, files);
  return {
    key: readFileSync(files.key, 'utf8'),
    cert: readFileSync(files.cert, 'utf8'),
    authority: readFileSync(files.authority, 'utf8'),
    authorityFile: files.authority,
    fresh,
  };
}

interface Files {
  readonly key: string;
  readonly cert: string;
  readonly authority: string;
}

/** Whether all three files are there, belong together and last for another week. */
function isGood({ key, cert, authority }: Files): boolean {
  if (![key, cert, authority].every((file) => existsSync(file))) return false;
  try {
    const [server, signer] = [cert, authority].map((file) => new X509Certificate(readFileSync(file)));
    return (
      server !== undefined &&
      signer !== undefined &&
      server.verify(signer.publicKey) &&
      Date.parse(server.validTo) - Date.now() > 7 * DAY_MS
    );
  } catch {
    return false;
  }
}

async function make(folder: string, files: Files): Promise<void> {
  const ca = await createCA({
    organization: `Sekisho development on this computer, ${new Date().toISOString().slice(0, 10)}`,
    countryCode: 'ZZ',
    state: 'localhost',
    locality: 'localhost',
    validity: DAYS,
  });
  const { key, cert } = await createCert({ ca, domains: ['localhost', '127.0.0.1'], validity: DAYS });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(files.authority, ca.cert);
  writeFileSync(files.cert, cert);
  writeFileSync(files.key, key, { mode: 0o600 });
}
