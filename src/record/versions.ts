import type { DocumentText, Id } from '../reading/content.ts';
import { oncePer } from './once-per.ts';

type Versioned = Pick<DocumentText, 'publisher' | 'replaces' | 'title'>;
type Documents<T extends Versioned = Versioned> = ReadonlyMap<Id, T>;

/** The versions of a publication before this one, the latest of them first. */
export function earlierVersions(
  id: Id,
  documents: ReadonlyMap<Id, Pick<Versioned, 'replaces'>>,
): Id[] {
  const earlier = new Set<Id>();
  for (
    let at = documents.get(id)?.replaces;
    at !== undefined && at !== id && !earlier.has(at) && documents.has(at);
    at = documents.get(at)?.replaces
  ) {
    earlier.add(at);
  }
  return [...earlier];
}

/** What an outlet made of its headline, where a document has another one than the version before it. */
export function headlineChange(id: Id, documents: Documents): { from: string; to: string } | null {
  const document = documents.get(id);
  const [from, to] = [documents.get(document?.replaces ?? '')?.title, document?.title];
  return from === undefined || to === undefined || from === to ? null : { from, to };
}

/**
 * Documents as publications: all versions of one stand together, the current one first, also those
 * that are not among the ids given. Publications stay in the order of their first document.
 */
export function publicationsOf(ids: readonly Id[], documents: Documents): Id[][] {
  const later = laterVersions(documents);
  const seen = new Set<Id>();
  return ids.flatMap((id) => {
    if (seen.has(id) || !documents.has(id)) return [];
    let current = id;
    const passed = new Set([id]);
    for (let at = later.get(id); at !== undefined && !passed.has(at); at = later.get(at)) {
      passed.add(at);
      current = at;
    }
    const versions = [current, ...earlierVersions(current, documents)];
    for (const version of versions) seen.add(version);
    return [versions];
  });
}

/** By document, the one that replaces it. */
const laterVersions = oncePer(
  (documents: Documents): ReadonlyMap<Id, Id> =>
    new Map(
      [...documents].flatMap(([id, { replaces }]) =>
        replaces === undefined ? [] : [[replaces, id]],
      ),
    ),
);

/** Documents without those that replace another of them: a later version is no further document. */
export function withoutVersions(
  ids: readonly Id[],
  documents: ReadonlyMap<Id, Pick<Versioned, 'replaces'>>,
): Id[] {
  const all = new Set(ids);
  return ids.filter((id) => !earlierVersions(id, documents).some((version) => all.has(version)));
}

/** The documents whose publisher stands more than once among those given: its name tells none apart. */
export function alikeByPublisher(ids: Iterable<Id>, documents: Documents): Set<Id> {
  const byPublisher = Map.groupBy(new Set(ids), (id) => documents.get(id)?.publisher ?? id);
  return new Set([...byPublisher.values()].filter((same) => same.length > 1).flat());
}
