import { quotedAddress } from '../publishing/quoted-address.ts';
import type { Carrier, Claim } from '../record/record.ts';
import type { PageContext } from './page-context.ts';

/** Where a document is read: where it was published, and where a copy of it is kept. */
export interface SourceAddresses {
  /** `null` where it has none, as print and broadcasts have. */
  url: string | null;
  archived: string | null;
  /** The addresses lead to the quoted words, in browsers that know how. */
  atWords: boolean;
}

/** Where a carrier is read, at the words that are quoted from it where it is known to have them. */
export function sourceOf(carrier: Carrier, at: PageContext): SourceAddresses {
  const { url = null, archived = null } = at.record.documents.get(carrier.in) ?? {};
  const quoted = wordsIn(carrier, at);
  if (quoted === null) return { url, archived, atWords: false };
  const pinned = (address: string | null) => address && quotedAddress(address, quoted);
  return { url: pinned(url), archived: pinned(archived), atWords: true };
}

/** Where the words that are quoted of a claim are read first; `null` where nobody can say. */
export function quotedAt(claim: Claim, at: PageContext): string | null {
  const carriers = claim.carried.filter(({ quote }) => quote?.text === claim.quote?.text);
  for (const carrier of carriers) {
    const { url, atWords } = sourceOf(carrier, at);
    if (atWords && url !== null) return url;
  }
  return null;
}

/**
 * The words that a document has, as they stand there: quoted from it, or from an origin that it
 * cites at first hand; and in its own language, since a translation stands on no page.
 */
function wordsIn({ quote, own, previous, in: id }: Carrier, at: PageContext): string | null {
  if (quote === null || (!own.quote && previous !== null)) return null;
  const [first = 'en'] = at.record.site.languages;
  const language = at.record.documents.get(id)?.language ?? first;
  return primary(quote.language ?? first) === primary(language) ? quote.text : null;
}

function primary(tag: string): string | undefined {
  return tag.toLowerCase().split('-')[0];
}
