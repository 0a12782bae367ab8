import type { Id } from '../reading/content.ts';
import type { CitedDocument, Claim, TheRecord } from '../record/record.ts';

/** What a source has in the record through others. */
export interface ThroughOthers {
  /** Claims of those who speak for it. */
  said: Claim[];
  /** Documents of others that took a claim from it, and from no document of its own. */
  taken: CitedDocument[];
}

/** Finds what others say for a source and what they took from it. */
export function throughOthers(id: Id, record: TheRecord): ThroughOthers {
  const claims = record.chronology.flatMap((entry) => entry.claims);
  const takers = new Set(
    claims
      .filter(({ standing }) => standing !== 'redacted')
      .flatMap(({ carried }) => carried.filter(({ via }) => via === id).map((one) => one.in)),
  );
  return {
    said: claims.filter(({ speakers }) =>
      speakers.some((speaker) => record.sources.get(speaker)?.speaksFor === id),
    ),
    taken: [...record.documents.values()].filter((document) => takers.has(document.id)),
  };
}
