import { kindLabel } from '../i18n/labels.ts';
import { listOf } from '../i18n/numbers.ts';
import type { ChartBy } from '../reading/chart-kinds.ts';
import type { Id } from '../reading/content.ts';
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
}

interface Value {
  id: string;
  name: string | null;
}

/**
 * Sets entries apart by a value, in an order: by the `first` entry of each, by `name`, or by `size`
 * with the most entries first. What has no value stands last, with a name of its own. By actor, they
 * are set apart by whom they are attributed to; by source, they stand under each origin that speaks.
 */
export function facetsOf(
  entries: readonly Entry[],
  { by, order }: { by: ChartBy; order: string },
  context: ChartContext,
): Facets {
  const { fold, folded } = foldPlaces(
    by === 'place' ? entries.map(({ place }) => place) : [],
    context.record.places,
  );
  const found = new Map<string, Facet>();
  for (const entry of entries) {
    for (const { id, name } of valuesOf(entry, by, fold, context)) {
      const facet = found.get(id);
      if (facet === undefined) found.set(id, { id, name, entries: [entry] });
      else facet.entries.push(entry);
    }
  }
  return {
    facets: ordered([...found.values()], order, context),
    folded,
    shared: by === 'source',
  };
}

function valuesOf(
  entry: Entry,
  by: ChartBy,
  fold: (list: readonly Id[]) => Id[],
  context: ChartContext,
): Value[] {
  const { language, record } = context;
  const { facets, responsibilities, corroborations } = language.words.charts;
  switch (by) {
    case 'none':
      return [{ id: '', name: null }];
    case 'place': {
      const places = fold(entry.place);
      const name = places.length === 0 ? facets.noPlace : placeNames(places, context);
      return [{ id: places.join(' '), name }];
    }
    case 'kind': {
      const label = kindLabel(entry.kind, language, record.site.kinds);
      return [{ id: entry.kind, name: capitalised(label, context) }];
    }
    case 'actor': {
      if (entry.responsibility === 'contested') {
        return [{ id: 'contested', name: capitalised(responsibilities.contested, context) }];
      }
      const names = entry.attributedTo.map(namesOf(context).short);
      const name = names.length === 0 ? facets.noActor : listOf(names, language);
      return [{ id: [...entry.attributedTo].sort().join(' '), name }];
    }
    case 'source': {
      if (entry.origins.length === 0) return [{ id: '', name: facets.noSource }];
      return entry.origins.map(({ id }) => ({
        id,
        name: id === 'unstated' ? facets.noSource : namesOf(context).of(id),
      }));
    }
    case 'responsibility': {
      const name = capitalised(responsibilities[entry.responsibility], context);
      return [{ id: entry.responsibility, name }];
    }
    case 'corroboration': {
      const name = capitalised(corroborations[entry.corroboration], context);
      return [{ id: entry.corroboration, name }];
    }
  }
}

function ordered(facets: Facet[], order: string, { language }: ChartContext): Facet[] {
  const collator = new Intl.Collator(language.locale);
  const without = ({ id }: Facet) => (id === '' || id === 'unstated' ? 1 : 0);
  return facets.sort(
    (a, b) =>
      without(a) - without(b) ||
      (order === 'name' ? collator.compare(a.name ?? '', b.name ?? '') : 0) ||
      (order === 'size' ? b.entries.length - a.entries.length : 0),
  );
}
