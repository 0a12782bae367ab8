import type { Id } from '../reading/content.ts';
import { kinshipOf } from './kinship.ts';
import type { Entry, TheRecord } from './record.ts';

/** By what a chronology can be narrowed. */
export const facets = ['place', 'kind', 'source', 'actor', 'grade'] as const;
export type Facet = (typeof facets)[number];

/** For each facet, the entries of each of its values that has any, values by id, entries in the order of the record. */
export type Facets = Record<Facet, Map<string, Entry[]>>;

/**
 * Every narrower chronology that the record holds. An entry stands under its places and the places
 * that hold them; its kind; the sources that spoke, or published what it rests on; the actors that
 * it names, that it is attributed to, that are cleared of it or that spoke, and those they are part of; its grades.
 */
export function facetsOf(record: TheRecord): Facets {
  const kin = kinshipOf(record.sources, record.actors, record.places);
  const holding = memo((id) =>
    [...record.places.keys()].filter((one) => kin.placeContains(one, id)),
  );
  const whole = memo((id) => [...record.actors.keys()].filter((one) => kin.contains(one, id)));
  const publisherOf = (document: Id) => record.documents.get(document)?.publisher ?? [];
  const speakersOf = ({ claims }: Entry) => claims.flatMap(({ speakers }) => speakers);
  const by = (valuesOf: (entry: Entry) => Iterable<string>) =>
    groupsOf(record.chronology, valuesOf);
  return {
    place: by(({ place }) => place.flatMap(holding)),
    kind: by(({ kind }) => [kind]),
    source: by((entry) => [
      ...speakersOf(entry).filter((id) => record.sources.has(id)),
      ...entry.claims.flatMap(({ carried }) => carried.flatMap((one) => publisherOf(one.in))),
    ]),
    actor: by((entry) =>
      [
        ...entry.actors,
        ...entry.attributedTo,
        ...entry.cleared,
        ...speakersOf(entry).flatMap((id) => [...kin.principalsOf(id)]),
      ].flatMap(whole),
    ),
    grade: by(gradesOf),
  };
}

/** The grades of an entry: corroboration, responsibility where that is asked, and `disputed` where accounts differ. */
export function gradesOf(
  entry: Pick<Entry, 'corroboration' | 'responsibility' | 'disputed'>,
): string[] {
  return [
    entry.corroboration,
    ...(entry.responsibility === null ? [] : [entry.responsibility]),
    ...(entry.disputed.length > 0 ? ['disputed'] : []),
  ];
}

/** Entries by value, the values sorted. */
function groupsOf(
  entries: readonly Entry[],
  valuesOf: (entry: Entry) => Iterable<string>,
): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const value of new Set(valuesOf(entry))) {
      const own = found.get(value);
      if (own === undefined) found.set(value, [entry]);
      else own.push(entry);
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function memo(of: (id: Id) => Id[]): (id: Id) => Id[] {
  const known = new Map<Id, Id[]>();
  return (id) => {
    const found = known.get(id) ?? of(id);
    known.set(id, found);
    return found;
  };
}
