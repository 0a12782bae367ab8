import type { Id } from '../reading/content.ts';
import { oncePer } from './once-per.ts';
import type { CitedDocument, Claim, TheRecord } from './record.ts';

/** What the chronology and the documents have of one source. */
export interface OfSource {
  /** How many claims are by it, or ascribed to it, those of datasets too. */
  claims: number;
  /** Claims by it, or ascribed to it, in the chronology. */
  said: Claim[];
  /** Claims of those who speak for it. */
  spoken: Claim[];
  /** Its documents. */
  published: CitedDocument[];
  /** Documents of others that took a claim from it, and from no document of its own. */
  taken: CitedDocument[];
}

const nothing: OfSource = { claims: 0, said: [], spoken: [], published: [], taken: [] };

type Wanted = Pick<TheRecord, 'chronology' | 'claims' | 'documents' | 'sources'>;

/** What a record has of a source, in its own order: found for all sources at once. */
export function ofSource(id: Id, record: Wanted): OfSource {
  return ofSources(record).get(id) ?? nothing;
}

const ofSources = oncePer((record: Wanted): ReadonlyMap<Id, OfSource> => {
  const found = new Map<Id, OfSource>();
  const of = (id: Id): OfSource => {
    const known = found.get(id) ?? { claims: 0, said: [], spoken: [], published: [], taken: [] };
    found.set(id, known);
    return known;
  };
  for (const { speakers } of record.claims.values()) {
    for (const id of new Set(speakers)) of(id).claims++;
  }
  const takers = new Map<Id, Set<Id>>();
  for (const claim of record.chronology.flatMap(({ claims }) => claims)) {
    const principals = claim.speakers.map((id) => record.sources.get(id)?.speaksFor);
    for (const id of new Set(claim.speakers)) of(id).said.push(claim);
    for (const id of new Set(principals)) if (id !== undefined) of(id).spoken.push(claim);
    if (claim.standing === 'redacted') continue;
    for (const { via, in: document } of claim.carried) {
      if (via === null) continue;
      takers.set(document, (takers.get(document) ?? new Set()).add(via));
    }
  }
  for (const document of record.documents.values()) {
    of(document.publisher).published.push(document);
    for (const id of takers.get(document.id) ?? []) of(id).taken.push(document);
  }
  return found;
});
