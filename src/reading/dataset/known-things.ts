import type { Content, Localized } from '../content.ts';
import { builtInKinds } from '../kinds.ts';
import { isFields, listOf } from '../yaml/raw-fields.ts';
import type { Raw } from '../yaml/read-yaml.ts';

/** A thing that a word of a table may mean: its id, and what it is called, in small letters. */
export interface KnownThing {
  id: string;
  names: readonly string[];
}

/** What was read before a dataset: the things that its tables may name. */
export type Known = Pick<Content, 'site' | 'sources' | 'actors' | 'places'>;

/** The things that the words of a field may mean; the documents are those of the dataset. */
export function thingsFor(field: string, known: Known, documents: Raw | undefined): KnownThing[] {
  switch (field) {
    case 'place':
      return known.places.map(asThing);
    case 'actors':
    case 'attributes-to':
      return known.actors.map(asThing);
    case 'by':
      return [...known.sources, ...known.actors].map(asThing);
    case 'kind':
      return Object.keys({ ...builtInKinds, ...known.site.kinds }).map((id) => ({ id, names: [] }));
    case 'in':
      return listOf(documents ?? null).flatMap((one) => {
        const id = isFields(one) ? one['id'] : null;
        return typeof id === 'string' ? [{ id, names: [] }] : [];
      });
    default:
      return [];
  }
}

function asThing({ id, name, short }: { id: string; name: Localized; short?: Localized }) {
  const names = [...Object.values(name), ...Object.values(short ?? {})];
  return { id, names: names.map((one) => one.toLowerCase()) };
}
