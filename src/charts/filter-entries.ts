import type { Condition, Filter } from '../reading/chart/filter.ts';
import type { Id } from '../reading/content.ts';
import type { Claim, Entry, TheRecord } from '../record/record.ts';

/**
 * The entries that meet every condition. A place holds what lies within it, an actor what is
 * attributed to its parts; a source has a current claim on the entry; `from` and `until` keep what
 * may have happened on a day between them.
 */
export function filterEntries(
  entries: readonly Entry[],
  filter: Filter,
  record: TheRecord,
): Entry[] {
  return entries.filter((entry) =>
    filter.every((condition) => meets(entry, condition, record) !== condition.not),
  );
}

/** Claims of the sources that a filter names; all where it names none. */
export function filterClaims(claims: readonly Claim[], filter: Filter): Claim[] {
  const named = filter.filter(({ key }) => key === 'source');
  return claims.filter((claim) => named.every(({ values, not }) => speaks(claim, values) !== not));
}

function meets(entry: Entry, { key, values }: Condition, record: TheRecord): boolean {
  switch (key) {
    case 'place':
      return entry.place.some((id) =>
        climb(id, (at) => record.places.get(at)?.within).some((at) => values.includes(at)),
      );
    case 'kind':
      return values.includes(entry.kind);
    case 'actor':
      return entry.attributedTo.some((id) =>
        climb(id, (at) => record.actors.get(at)?.partOf).some((at) => values.includes(at)),
      );
    case 'source':
      return entry.claims.some((claim) => claim.standing === 'current' && speaks(claim, values));
    case 'responsibility':
      return values.includes(entry.responsibility);
    case 'corroboration':
      return values.includes(entry.corroboration);
    case 'topic':
      return entry.topics.some((topic) => values.includes(topic));
    case 'from':
      return (entry.occurred.latest ?? '9999-12-31') >= (values[0] ?? '');
    case 'until':
      return (entry.occurred.earliest ?? '0000-01-01') <= (values[0] ?? '');
  }
}

function speaks({ speakers, by }: Claim, ids: readonly Id[]): boolean {
  return [...speakers, ...by].some((id) => ids.includes(id));
}

/** An id and all that it lies in, the nearest first; a loop ends where it closes. */
function climb(id: Id, up: (id: Id) => Id | undefined): Id[] {
  const seen = new Set<Id>();
  for (let at: Id | undefined = id; at !== undefined && !seen.has(at); at = up(at)) seen.add(at);
  return [...seen];
}
