import { nameBasedUuid } from './name-based-uuid.ts';
import { DamagedRelease } from './release.ts';
import type { SendMode } from './send-mode.ts';

/** The address of the development server, which the released manifest names throughout. */
const RELEASED_BASE = 'https://localhost:3443/';

const MODES: { readonly [M in SendMode]: string } = {
  soft: 'SoftBlock',
  block: 'Block',
  prompt: 'PromptUser',
};

/**
 * The organisation's own manifest. Nothing of the policy is in it, so that a new policy never costs the
 * administrator's consent: it changes only with the address, the send mode and the release.
 * @throws DamagedRelease
 */
export function manifestOf(
  released: string,
  own: { readonly base: string; readonly sendMode: SendMode },
): string {
  const provider = new URL(own.base).hostname.slice(0, LONGEST);
  return [
    // How to make one's own is no longer of use. No address here: two hyphens of a name would end the remark.
    [
      /<!--[\s\S]*?-->/,
      '<!-- Made by sekisho kit. Every change here needs the consent of an administrator. -->',
    ] as const,
    [/(?<=<Id>)[^<]+(?=<\/Id>)/, manifestIdOf(released, own.base)] as const,
    [/(?<=<ProviderName>)[^<]+(?=<\/ProviderName>)/, provider] as const,
    [/(?<=SendMode=")SoftBlock(?=")/g, MODES[own.sendMode]] as const,
    [new RegExp(`(?<=")${RELEASED_BASE}`, 'g'), own.base] as const,
  ].reduce((text, [found, instead]) => {
    if (text.search(found) < 0) throw new DamagedRelease('outlook/manifest.xml');
    return text.replace(found, instead);
  }, released);
}

/** The organisation's own id: the same for the same address, and another than that of the release. */
export function manifestIdOf(released: string, base: string): string {
  const id = /<Id>([\da-f-]{36})<\/Id>/.exec(released)?.[1];
  if (id === undefined) throw new DamagedRelease('outlook/manifest.xml');
  return nameBasedUuid(id, base);
}

/** Characters of a provider's name. */
const LONGEST = 125;
