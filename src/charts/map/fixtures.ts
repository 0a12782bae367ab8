import type { Id, Place } from '../../reading/content.ts';
import { wound } from '../../reading/outlines/wind.ts';
import type { Outline } from '../../reading/outlines/outline.ts';
import type { TheRecord } from '../../record/record.ts';
import { smallRecord } from '../small-record.ts';

/** An incident of one claim, or of a claim for each figure. */
export interface IncidentIn {
  id: Id;
  title?: string;
  place: Id | Id[];
  killed?: string | string[];
  kind?: string;
  /** Nobody is named as the speaker, or a party speaks. */
  by?: 'monitor' | 'agency' | 'nobody';
}

/** Incidents of one day in places with points, areas and neither. */
export function mapRecord(
  list: readonly IncidentIn[],
  places: Record<Id, Partial<Place>>,
  outlines: Outline[] = [],
): TheRecord {
  const record = smallRecord({
    sources: {
      monitor: { name: { en: 'A monitor' }, kind: 'monitor' },
      agency: { name: { en: 'A state agency' }, kind: 'state-media', speaksFor: 'army' },
    },
    actors: { army: { name: { en: 'The army' } } },
    documents: { wire: ['Wire', '2024-12-01'] },
    places,
    entries: list.map(({ killed, by = 'monitor', ...entry }) => ({
      ...entry,
      occurred: '2024-11-28',
      claims: (killed === undefined ? [undefined] : [killed].flat()).map((figure, index) => ({
        id: `${entry.id}-${String(index)}`,
        ...(by === 'nobody' ? {} : { by: index === 0 ? by : `other-${String(index)}` }),
        said: '2024-12-01',
        ...(figure === undefined ? {} : { killed: figure }),
        carried: [{ in: 'wire' }],
      })),
    })),
  });
  if (outlines.length === 0) return record;
  const site = {
    ...record.site,
    outlines: { file: 'outlines/own.geojson', source: 'Our survey', shapes: outlines },
  };
  return { ...record, site };
}

/** A box of degrees as an outline. */
export function boxOutline(
  id: string,
  [west, south, east, north]: [number, number, number, number],
): Outline {
  const ring = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  return { id, shape: wound({ type: 'Polygon', coordinates: [ring] }) };
}

/** Places with points, and everything else that a place can be. */
export const valley: Record<Id, Partial<Place>> = {
  ford: { name: { en: 'Ford', ar: 'المخاضة' }, point: [36.2, 37.1] },
  mill: { name: { en: 'Mill Road', ar: 'طريق الطاحون' }, point: [36.21, 37.11] },
  bridge: {
    name: { en: 'Old Bridge', ar: 'الجسر القديم' },
    point: [36.05, 36.8],
    precision: 'exact',
  },
  orchard: { name: { en: 'Orchard', ar: 'البستان' }, point: [35.8, 36.6] },
  district: { name: { en: 'Eastern district', ar: 'المنطقة الشرقية' }, precision: 'district' },
  plain: { name: { en: 'The plain', ar: 'السهل' }, precision: 'region' },
  shelter: { name: { en: 'A shelter', ar: 'ملجأ' }, point: [36.0, 36.9], precision: 'withheld' },
  school: { name: { en: 'A school', ar: 'مدرسة' }, point: [36.1, 36.95], standIn: true },
};

/** The outline of the one area of the valley that has one. */
export const plainOutline = boxOutline('plain', [36.55, 35.6, 36.95, 35.95]);

/** An incident of everything that a map tells apart. */
export const valleyIncidents: IncidentIn[] = [
  { id: 'ford-1', title: 'Strike at the ford', place: 'ford', killed: ['16', '36'] },
  { id: 'ford-2', title: 'Second strike at the ford', place: 'ford', killed: '4' },
  { id: 'mill-1', title: 'Mill Road shelled', place: 'mill', by: 'agency', killed: '7' },
  { id: 'bridge-1', title: 'The bridge is hit', place: 'bridge', killed: ['8', 'at least 16'] },
  { id: 'bridge-2', title: 'A road is cut', place: 'bridge', kind: 'armed-clash' },
  { id: 'orchard-1', title: 'A find in the orchard', place: 'orchard', by: 'nobody', killed: '2' },
  { id: 'both', title: 'Fighting on two fronts', place: ['orchard', 'bridge'], killed: '9' },
  { id: 'plain-1', title: 'Raids on the plain', place: 'plain', killed: '5' },
  { id: 'district-1', title: 'Shelling of the district', place: 'district', killed: '1' },
  { id: 'shelter-1', title: 'The shelter is hit', place: 'shelter', killed: '3' },
  { id: 'school-1', title: 'The school is hit', place: 'school', killed: '6' },
  { id: 'said', title: 'The ministry answers', place: 'ford', kind: 'statement' },
];

/** So many incidents, each in a place of its own, spread evenly over a box of degrees. */
export function scattered(
  count: number,
  [west, south, east, north]: [number, number, number, number],
  name = (n: number) => `Place ${String(n)}`,
): TheRecord {
  const places: Record<Id, Partial<Place>> = {};
  const list: IncidentIn[] = [];
  for (let n = 1; n <= count; n += 1) {
    const [x, y] = [(n * 0.754877) % 1, (n * 0.56984) % 1];
    const point: [number, number] = [south + y * y * (north - south), west + x * (east - west)];
    places[`place-${String(n)}`] = { name: { en: name(n) }, point };
    list.push({
      id: `i${String(n)}`,
      title: `Incident ${String(n)}`,
      place: `place-${String(n)}`,
      ...(n % 4 === 0 ? {} : { killed: String(n % 17) }),
    });
  }
  return mapRecord(list, places);
}
