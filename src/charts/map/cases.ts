import type { TheRecord } from '../../record/record.ts';
import { longName, numbered } from '../chart-case.ts';
import type { ChartCase } from '../chart-case.ts';
import {
  boxOutline,
  mapRecord,
  plainOutline,
  scattered,
  valley,
  valleyIncidents,
} from './fixtures.ts';

const everything = mapRecord(valleyIncidents, valley, [plainOutline]);

const maps: [string, TheRecord, Partial<ChartCase>?][] = [
  ['valley', everything],
  ['arabic', everything, { language: 'ar' }],
  ['none', mapRecord([{ id: 'said', place: 'ford', kind: 'statement' }], valley)],
  ['one', mapRecord([{ id: 'a', place: 'ford', killed: '3' }], valley)],
  [
    'about',
    mapRecord(
      [
        { id: 'a', title: 'A shelling', place: 'ford', killed: 'about 9' },
        { id: 'b', title: 'A strike', place: 'bridge', killed: '9' },
        { id: 'c', title: 'A raid', place: 'orchard', killed: ['about 12', '20'], by: 'agency' },
      ],
      valley,
    ),
  ],
  [
    'one-place',
    mapRecord(
      numbered(5, (n) => ({ id: `a${n}`, place: 'ford', killed: String(n * n) })),
      valley,
    ),
  ],
  [
    'one-place-twenty',
    mapRecord(
      numbered(20, (n) => ({ id: `a${n}`, place: 'ford', killed: String(n) })),
      valley,
    ),
  ],
  [
    'no-coordinates',
    mapRecord(
      [
        { id: 'a', place: 'district', killed: '3' },
        { id: 'b', place: 'shelter', killed: '1' },
      ],
      valley,
    ),
  ],
  [
    'only-areas',
    mapRecord(
      [
        { id: 'a', place: 'syria', killed: '3' },
        { id: 'b', place: 'lebanon', killed: '11' },
        { id: 'c', place: 'lebanon' },
      ],
      {
        syria: { name: { en: 'Syria' }, precision: 'country', outline: 'SYR' },
        lebanon: { name: { en: 'Lebanon' }, precision: 'country', outline: 'LBN' },
      },
    ),
  ],
  ['two-hundred', scattered(200, [35.8, 34.2, 40.8, 37])],
  ['ten-thousand', scattered(10_000, [24, 45, 39, 52]), { large: true }],
  [
    'long-names',
    mapRecord(
      [
        { id: 'a', place: 'a', killed: 'at least 14,250' },
        { id: 'b', place: 'b' },
        { id: 'c', place: 'c' },
        { id: 'd', place: 'd', killed: '2' },
      ],
      {
        a: { name: { en: longName }, point: [36.2, 37.1] },
        b: { name: { en: longName.replaceAll(' ', '') }, point: [36.0, 36.9] },
        c: { name: { en: longName }, precision: 'district' },
        d: { name: { en: longName }, precision: 'region', outline: 'area' },
      },
      [boxOutline('area', [36.8, 35.8, 37.3, 36.3])],
    ),
  ],
  [
    'close-names',
    mapRecord(
      numbered(9, (n) => ({ id: `i${n}`, place: `p${n}`, killed: String(n * 2) })),
      Object.fromEntries(
        numbered(9, (n) => [
          `p${n}`,
          {
            name: { en: `${longName} ${n}` },
            point: [36.1 + 0.02 * (n % 3), 37 + 0.03 * Math.floor(n / 3)] as [number, number],
          },
        ]),
      ),
    ),
  ],
  [
    'date-line',
    mapRecord(
      [
        { id: 'suva', place: 'suva', killed: '4' },
        { id: 'taveuni', place: 'taveuni', killed: '2' },
        { id: 'lau', place: 'lau', killed: ['1', '3'] },
        { id: 'fiji', place: 'fiji' },
      ],
      {
        suva: { name: { en: 'Suva' }, point: [-18.14, 178.44] },
        taveuni: { name: { en: 'Taveuni' }, point: [-16.85, -179.97] },
        lau: { name: { en: 'Lakeba' }, point: [-18.22, -178.8] },
        fiji: { name: { en: 'Fiji' }, precision: 'country', outline: 'FJI' },
      },
    ),
  ],
  [
    'south',
    mapRecord(
      [
        { id: 'sydney', place: 'sydney', killed: '5' },
        { id: 'hobart', place: 'hobart', killed: '1' },
        { id: 'perth', place: 'perth' },
      ],
      {
        sydney: { name: { en: 'Sydney' }, point: [-33.87, 151.21] },
        hobart: { name: { en: 'Hobart' }, point: [-42.88, 147.33] },
        perth: { name: { en: 'Perth' }, point: [-31.95, 115.86] },
      },
    ),
  ],
  [
    'world',
    mapRecord(
      [
        { id: 'quito', place: 'quito', killed: '5' },
        { id: 'kyiv', place: 'kyiv', killed: '12' },
        { id: 'manila', place: 'manila', killed: '3' },
        { id: 'harare', place: 'harare' },
      ],
      {
        quito: { name: { en: 'Quito' }, point: [-0.22, -78.5] },
        kyiv: { name: { en: 'Kyiv' }, point: [50.45, 30.52] },
        manila: { name: { en: 'Manila' }, point: [14.6, 120.98] },
        harare: { name: { en: 'Harare' }, point: [-17.83, 31.05] },
      },
    ),
  ],
];

/** Incidents on maps with their edges. */
export const mapCases: ChartCase[] = maps.map(([name, record, more = {}]): ChartCase => ({
  name: `map-${name}`,
  record,
  request: { kind: 'map', title: null, of: 'report', attributes: {} },
  ...more,
}));
