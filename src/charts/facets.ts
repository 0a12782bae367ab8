import { nameOrder } from '../i18n/formats.ts';
import { kindLabel } from '../i18n/labels.ts';
import { listOf } from '../i18n/numbers.ts';
import type { ChartBy } from '../reading/chart-kinds.ts';
import type { Entry } from '../record/record.ts';
import type { ChartContext } from './chart-types.ts';
import { foldPlaces } from './fold-places.ts';
import { capitalised, namesOf, placeNames } from './phrases.ts';

/** Entries that share a value: those of one place, one kind… */
export interface Facet {
  /** Made of the value's ids, stable; empty where there is no value, or nothing sets them apart. */
  id: string;
  /** `null` where nothing sets the entries apart. */
  name: string | null;
  entries: Entry[];
}

export interface Facets {
  facets: Facet[];
  /** Places stand under what they lie in. */
  folded: boolean;
  /** An entry may stand in several, so that they do not add up. */
  shared: boolean;
  /** How many values stand together in the last, where there are too many to show each. */
  rest: number;
}

type Fold = ReturnType<typeof foldPlaces>['fold'];

/** A value with what makes its name, which is asked for once, whatever number of entries share it. */
interface Value {
  id: string;
  name: () => string | null;
}

/**
 * Sets entries apart by a value, in an order: by the `first` entry of each, by `name`, or by `size`
 * with the most entries first. What has no value stands last, with a name of its own. By actor, they
 * are set apart by whom they are attributed to; by source, they stand under each origin that speaks.
 * Of more places than `places`, each stands under what it lies in. Of more than `most` values, those
 * with the fewest entries stand together at the end.
 */
export function facetsOf(
  entries: readonly Entry[],
  { by, order, most = 12, places }: { by: ChartBy; order: string; most?: number; places?: number },
  context: ChartContext,
): Facets {
  if (by === 'none') {
    const facets = entries.length === 0 ? [] : [{ id: '', name: null, entries: [...entries] }];
    return { facets, folded: false, shared: false, rest: 0 };
  }
  const folding = foldPlaces(
    by === 'place' ? entries.map(({ place }) => place) : [],
    context.record.places,
    places,
  );
  const found = new Map<string, Facet>();
  for (const entry of entries) {
    for (const { id, name } of valuesOf[by](entry, context, folding.fold)) {
      const facet = found.get(id);
      if (facet === undefined) found.set(id, { id, name: name(), entries: [entry] });
      else facet.entries.push(entry);
    }
  }
  const { kept, rest } = largest([...found.values()], most);
  const facets = ordered(kept, order, context);
  const others = [...new Set(rest.flatMap((facet) => facet.entries))];
  const name = context.language.words.charts.facets.rest(rest.length);
  return {
    facets: rest.length === 0 ? facets : [...facets, { id: 'rest', name, entries: others }],
    folded: folding.folded,
    shared: by === 'source',
    rest: rest.length,
  };
}

/** The value of entries of kinds that have no author, where it is asked who is responsible. */
export const NO_AUTHOR = 'no-author';

/** The values of an entry, with the words for them. */
const valuesOf: Record<
  Exclude<ChartBy, 'none'>,
  (entry: Entry, context: ChartContext, fold: Fold) => Value[]
> = {
  place: ({ place }, context, fold) => {
    const places = fold(place);
    const { noPlace } = context.language.words.charts.facets;
    const name = () => (places.length === 0 ? noPlace : placeNames(places, context));
    return [{ id: places.join(' '), name }];
  },
  kind: ({ kind }, context) => {
    const name = () =>
      capitalised(kindLabel(kind, context.language, context.record.site.kinds), context);
    return [{ id: kind, name }];
  },
  actor: ({ attributedTo, responsibility }, context) => {
    const { facets, responsibilities } = context.language.words.charts;
    if (responsibility === 'contested') {
      return [{ id: 'contested', name: () => capitalised(responsibilities.contested, context) }];
    }
    if (responsibility === null) return [{ id: NO_AUTHOR, name: () => facets.noAuthor }];
    const name = () =>
      attributedTo.length === 0
        ? facets.noActor
        : listOf(attributedTo.map(namesOf(context).short), context.language);
    return [{ id: [...attributedTo].sort().join(' '), name }];
  },
  source: ({ origins }, context) => {
    const { noSource } = context.language.words.charts.facets;
    if (origins.length === 0) return [{ id: '', name: () => noSource }];
    return origins.map(({ id }) => ({
      id,
      name: () => (id === 'unstated' ? noSource : namesOf(context).of(id)),
    }));
  },
  responsibility: ({ responsibility }, context) => {
    const { facets, responsibilities } = context.language.words.charts;
    if (responsibility === null) return [{ id: NO_AUTHOR, name: () => facets.noAuthor }];
    const name = () => capitalised(responsibilities[responsibility], context);
    return [{ id: responsibility, name }];
  },
  corroboration: ({ corroboration }, context) => {
    const { corroborations } = context.language.words.charts;
    const name = () => capitalised(corroborations[corroboration], context);
    return [{ id: corroboration, name }];
  },
};

/** The facets with the most entries in the order in which they came, and the others. */
function largest(facets: Facet[], most: number): { kept: Facet[]; rest: Facet[] } {
  if (facets.length <= most) return { kept: facets, rest: [] };
  const bySize = facets.toSorted((a, b) => b.entries.length - a.entries.length);
  const kept = new Set(bySize.slice(0, most - 1));
  return {
    kept: facets.filter((facet) => kept.has(facet)),
    rest: facets.filter((facet) => !kept.has(facet)),
  };
}

function ordered(facets: Facet[], order: string, { language }: ChartContext): Facet[] {
  const collator = nameOrder(language, {});
  const without = ({ id }: Facet) => (id === '' || id === 'unstated' ? 1 : 0);
  return facets.sort(
    (a, b) =>
      without(a) - without(b) ||
      (order === 'name' ? collator.compare(a.name ?? '', b.name ?? '') : 0) ||
      (order === 'size' ? b.entries.length - a.entries.length : 0),
  );
}
