import type { Id, Place, Site } from '../../reading/content.ts';
import { builtInKinds } from '../../reading/kinds.ts';
import type { Entry } from '../../record/record.ts';
import type { Voice } from '../../record/voice.ts';
import { voiceOfEntry } from '../../record/voice.ts';
import type { ChartContext } from '../chart-types.ts';
import { dateText, namesOf, placeNames } from '../phrases.ts';
import { tollOfEntry } from '../toll-of-entry.ts';
import type { EntryToll } from '../toll-of-entry.ts';
import { outlineOf } from './outlines.ts';
import type { Piece } from './world.ts';

/** An incident at one of its places. */
export interface MapItem {
  entry: Id;
  title: string;
  when: string;
  where: string;
  toll: EntryToll;
  voice: Voice;
  /** It has several places: its figure is of all of them, and of none alone. */
  shared: boolean;
  /** Accounts differ over where it was. */
  disputed: boolean;
}

export interface MapPoint {
  id: Id;
  name: string;
  /** Longitude and latitude in degrees. */
  at: [longitude: number, latitude: number];
  items: MapItem[];
}

export interface MapArea {
  id: Id;
  name: string;
  pieces: Piece[];
  items: MapItem[];
}

/** Why a place is no mark. */
export type Unplaced = 'withheld' | 'stand-in' | 'no-point' | 'no-outline' | 'no-place';

export interface MapRest {
  /** `null` for incidents without a place. */
  id: Id | null;
  name: string;
  why: Unplaced;
  items: MapItem[];
}

export interface MapSeries {
  measure: string;
  points: MapPoint[];
  areas: MapArea[];
  rest: MapRest[];
  incidents: number;
  /** Entries that are no incidents: figures over a window, statements and background. */
  others: number;
}

/**
 * The incidents of some entries by place: points where the place is known exactly or nearly, areas
 * where only an area is known and its outline is at hand, and the rest by name. The position of a
 * place that is withheld, stands in for another or is known only as an area never gets further
 * than this.
 */
export function mapSeries(
  entries: readonly Entry[],
  options: { measure: string; group: string | null },
  context: ChartContext,
): MapSeries {
  const { record, language } = context;
  const incidents = entries.filter(({ window, kind }) => !window && isIncident(kind, record.site));
  const points: MapPoint[] = [];
  const areas: MapArea[] = [];
  const rest: MapRest[] = [];
  const byPlace = new Map<Id | null, MapItem[]>();
  for (const entry of incidents) {
    const item = itemOf(entry, options, context);
    for (const id of entry.place.length === 0 ? [null] : entry.place) {
      const items = byPlace.get(id);
      if (items === undefined) byPlace.set(id, [item]);
      else items.push(item);
    }
  }
  const names = namesOf(context);
  for (const [id, items] of byPlace) {
    const place = id === null ? undefined : record.places.get(id);
    if (id === null || place === undefined) {
      rest.push({ id, name: language.words.charts.map.noPlace, why: 'no-place', items });
      continue;
    }
    const name = names.place(id);
    const [latitude, longitude] = place.point ?? [];
    const pieces = isPoint(place) ? [] : outlineOf(place, record.site.outlines?.shapes ?? []);
    if (isPoint(place) && latitude !== undefined && longitude !== undefined) {
      points.push({ id, name, at: [longitude, latitude], items });
    } else if (pieces.length > 0) areas.push({ id, name, pieces, items });
    else rest.push({ id, name, why: whyUnplaced(place), items });
  }
  return {
    measure: options.measure,
    points,
    areas,
    rest,
    incidents: incidents.length,
    others: entries.length - incidents.length,
  };
}

function isIncident(kind: string, { kinds }: Site): boolean {
  const own = Object.hasOwn(kinds, kind) ? kinds[kind] : builtInKinds[kind];
  return own?.incident ?? true;
}

function isPoint({ precision, standIn }: Place): boolean {
  return (precision === 'exact' || precision === 'near') && !standIn;
}

function whyUnplaced({ precision, standIn }: Place): Unplaced {
  if (precision === 'withheld') return 'withheld';
  if (standIn) return 'stand-in';
  return precision === 'exact' || precision === 'near' ? 'no-point' : 'no-outline';
}

function itemOf(
  entry: Entry,
  options: { measure: string; group: string | null },
  context: ChartContext,
): MapItem {
  return {
    entry: entry.id,
    title: entry.title,
    when: dateText(entry.occurred, context),
    where: placeNames(entry.place, context),
    toll: tollOfEntry(entry, options, context),
    voice: voiceOfEntry(entry),
    shared: entry.place.length > 1,
    disputed: entry.disputed.some(({ what }) => what === 'place'),
  };
}
