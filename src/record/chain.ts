import type { CarrierText, ClaimText, DocumentText, Id } from '../reading/content.ts';
import { changesBetween } from './drift.ts';
import type { Carrier, Said } from './record.ts';
import { saidByCarrier } from './said.ts';
import { earlierVersions } from './versions.ts';

/** Where a carrier took a claim from. */
export interface Link {
  /** A carrier of the same claim, or `null` for the origin. */
  previous: Id | null;
  /** A source that it took the claim from, or a document that the carrier itself names. */
  via: Id | null;
  /** The desk infers it: nothing in the document says so. */
  inferred: boolean;
}

/**
 * Finds what each carrier took the claim from: `from` on the carrier, else on its document,
 * whatever the order of the list. Without it, or where it is a source or a document that does not
 * carry the claim, that is the origin. Whether the link is inferred is said beside that `from`.
 *
 * What a whole document was taken from says nothing of a claim that is not in there. A later version
 * of a document has a claim from the version before it that carries it, where no `from` says
 * otherwise.
 */
export function linksOf(
  carried: readonly CarrierText[],
  documents: ReadonlyMap<Id, Pick<DocumentText, 'from' | 'inferred' | 'replaces'>>,
): Map<Id, Link> {
  const carriers = new Set(carried.map((carrier) => carrier.in));
  const links = new Map<Id, Link>();
  for (const carrier of carried) {
    const document = documents.get(carrier.in);
    const ofDocument =
      document?.from !== undefined && documents.has(document.from) && !carriers.has(document.from)
        ? undefined
        : document;
    const earlier = earlierVersions(carrier.in, documents).find((id) => carriers.has(id));
    const from = carrier.from ?? ofDocument?.from ?? earlier ?? null;
    const given = carrier.from === undefined ? ofDocument?.inferred : undefined;
    const inferred = carrier.inferred ?? given ?? false;
    const isCarrier = from !== null && from !== carrier.in && carriers.has(from);
    links.set(
      carrier.in,
      isCarrier ? { previous: from, via: null, inferred } : { previous: null, via: from, inferred },
    );
  }
  return links;
}

/** The carriers from which one leads back to itself. */
export function loopsIn(links: ReadonlyMap<Id, Link>): Set<Id> {
  const looping = new Set<Id>();
  for (const start of links.keys()) {
    const seen = new Set<Id>();
    for (let at = links.get(start)?.previous ?? null; at !== null && !seen.has(at);) {
      if (at === start) looping.add(start);
      seen.add(at);
      at = links.get(at)?.previous ?? null;
    }
  }
  return looping;
}

/**
 * The carriers of a claim, each after the one it took the claim from, siblings by the day of
 * publication. A loop is broken at its earliest carrier, which then counts as taking from the
 * origin; every carrier in it is marked.
 */
export function chainOf(
  claim: Pick<ClaimText, 'carried'>,
  origin: Said,
  documents: ReadonlyMap<Id, DocumentText>,
  impliedGroup: string | null,
): Carrier[] {
  const links = linksOf(claim.carried, documents);
  const loops = loopsIn(links);
  const byPublication = [...claim.carried].sort((a, b) =>
    publicationKey(documents.get(a.in)).localeCompare(publicationKey(documents.get(b.in)), 'en'),
  );
  const placed = new Map<Id, Carrier>();
  const place = (text: CarrierText) => {
    const link = links.get(text.in) ?? { previous: null, via: null, inferred: false };
    const before = link.previous === null ? origin : (placed.get(link.previous) ?? origin);
    const said = saidByCarrier(text, before);
    placed.set(text.in, {
      ...said,
      in: text.in,
      ...link,
      loop: loops.has(text.in),
      own: { says: text.says !== undefined, quote: text.quote !== undefined },
      drift: changesBetween(before, said, impliedGroup),
      net: changesBetween(origin, said, impliedGroup),
      note: text.note ?? null,
    });
  };
  for (let waiting = byPublication; waiting.length > 0;) {
    const ready = waiting.filter((text) => {
      const previous = links.get(text.in)?.previous ?? null;
      return previous === null || placed.has(previous);
    });
    const next =
      ready.length > 0 ? ready : waiting.filter((text) => loops.has(text.in)).slice(0, 1);
    if (next.length === 0) break;
    for (const text of next) place(text);
    waiting = waiting.filter((text) => !placed.has(text.in));
  }
  return [...placed.values()];
}

/** Sorts by the first possible day of publication, the undated last, then by id. */
function publicationKey(document: DocumentText | undefined): string {
  const day = document?.published?.earliest ?? document?.published?.latest ?? '9999';
  return `${day} ${document?.id ?? ''}`;
}
