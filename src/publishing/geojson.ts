import type { Place } from '../reading/content.ts';
import { namesIn } from '../record/names.ts';
import type { Entry, TheRecord } from '../record/record.ts';
import { wholeAddress } from './addresses.ts';
import { entryPath } from './entry-path.ts';

/**
 * The point of an entry whose place is known well enough to be drawn as one: one place, `exact` or
 * `near`, and no stand-in. Latitude, then longitude.
 */
export function pointOf(
  { place }: Pick<Entry, 'place'>,
  places: ReadonlyMap<string, Place>,
): readonly [number, number] | undefined {
  const [only, ...others] = place.map((id) => places.get(id));
  const known = only?.precision === 'exact' || only?.precision === 'near';
  return others.length === 0 && known && !only.standIn ? only.point : undefined;
}

/**
 * Every entry as a GeoJSON feature (RFC 7946). Where a place is not known well enough for a point,
 * the feature has no geometry rather than a false one.
 *
 * @param site the address at which the site is served
 */
export function entriesGeojson(record: TheRecord, site: string): object {
  const names = namesIn(record, record.site.languages[0] ?? 'en');
  return {
    type: 'FeatureCollection',
    features: record.entries.map((entry) => {
      const point = pointOf(entry, record.places);
      return {
        type: 'Feature',
        id: entry.id,
        geometry: point === undefined ? null : { type: 'Point', coordinates: [point[1], point[0]] },
        properties: {
          title: entry.title,
          kind: entry.kind,
          occurred: entry.occurred.edtf,
          earliest: entry.occurred.earliest,
          latest: entry.occurred.latest,
          window: entry.window,
          place: entry.place,
          placeName: entry.place.map(names.place).join('; '),
          precision: entry.place.map((id) => record.places.get(id)?.precision ?? null),
          corroboration: entry.corroboration,
          responsibility: entry.responsibility,
          attributedTo: entry.attributedTo,
          toll: entry.toll.map(({ measure, group, unit, window, place, low, high, open }) => ({
            measure,
            group,
            unit,
            window,
            place,
            low,
            high,
            open,
          })),
          address: wholeAddress(site, entryPath(record, entry.id)),
        },
      };
    }),
  };
}
