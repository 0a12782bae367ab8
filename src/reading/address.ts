import { shown } from '../messages/words.ts';

/** Where an address stands: a page to cite, a link in the text, a picture in the text. */
export type AddressUse = 'page' | 'link' | 'image';

const schemes: Record<AddressUse, readonly string[]> = {
  page: ['http', 'https'],
  link: ['http', 'https', 'mailto'],
  image: [],
};

/**
 * What is wrong with an address, or `null` where it is safe.
 *
 * Browsers pass over spaces and control characters in a scheme and take any case, so it is judged
 * without them. An address has a scheme when a colon stands before its first `/`, `?` or `#`.
 */
export function addressProblem(
  address: string,
  use: AddressUse,
): { reason: string; expected: string; fix?: string } | null {
  const expected = {
    page: 'an address that starts with https:// or http://',
    link: 'an address that starts with https://, http:// or mailto:, or a path inside the site',
    image: 'the path of a picture inside the site',
  }[use];
  const refused = (reason: string) => ({ reason, expected });
  const bare = address.replace(/[\s\p{Cc}\p{Cf}]/gu, '');
  const scheme = /^([^/?#]*?):/u.exec(bare)?.[1]?.toLowerCase();

  if (scheme !== undefined && !schemes[use].includes(scheme)) {
    return refused(
      `${shown(address)} is not the address of a page: it starts with \`${scheme}:\`.`,
    );
  }
  if (/[\\]/u.test(bare)) return refused(`${shown(address)} holds a backslash.`);
  if (bare.startsWith('//')) return refused(`${shown(address)} does not say http or https.`);
  if (use === 'link' && bare === '') return refused('This link has no address.');
  if (scheme === undefined) {
    const isDomain = /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/?#]|$)/iu.test(bare);
    const isMeant = isDomain && (use === 'page' || /^www\./iu.test(bare));
    if (isMeant)
      return { ...refused(`${shown(address)} does not say https.`), fix: `https://${bare}` };
    return use === 'page' ? refused(`${shown(address)} is not the address of a page.`) : null;
  }
  if (bare !== address) return refused(`${shown(address)} holds spaces or invisible characters.`);
  if (scheme !== 'mailto' && !isWebAddress(address)) {
    return refused(`${shown(address)} is not a complete address.`);
  }
  return null;
}

/** An address with its scheme in small letters: phones write `Https://`, and both are the same. */
export function withSmallScheme(address: string): string {
  return address.replace(/^[a-z][a-z0-9+.-]*:/iu, (scheme) => scheme.toLowerCase());
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^/]/iu.test(address) && URL.canParse(address);
}
