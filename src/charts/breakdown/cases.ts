import type { TheRecord } from '../../record/record.ts';
import { longName, numbered } from '../chart-case.ts';
import type { ChartCase } from '../chart-case.ts';
import { incidents, week } from '../timeline/fixtures.ts';
import { attributed } from './fixtures.ts';

const breakdowns: [string, TheRecord, Record<string, string>?, Partial<ChartCase>?][] = [
  ['week', incidents(week), { measure: 'killed' }],
  ['week-by-kind', incidents(week), { by: 'kind', order: 'name' }],
  ['week-by-source', incidents(week), { by: 'source' }],
  ['week-corroboration', incidents(week), { by: 'corroboration' }],
  ['responsibility', attributed, { by: 'responsibility' }],
  ['actors', attributed, { by: 'actor', measure: 'killed' }],
  ['arabic', attributed, { by: 'actor', measure: 'killed' }, { language: 'ar' }],
  ['none', incidents([{ id: 'a', title: 'Background', occurred: '2011', kind: 'context' }])],
  ['one', incidents([{ id: 'a', title: 'A strike', occurred: '2024-11-28', killed: '3' }])],
  [
    'all-equal',
    incidents(
      numbered(5, (n) => ({ id: `e${n}`, occurred: '2024-11-28', place: `p-${n}`, killed: '3' })),
    ),
    { measure: 'killed', order: 'name' },
  ],
  [
    'all-unknown',
    incidents(numbered(4, (n) => ({ id: `u${n}`, occurred: '2024-11-28', place: `p-${n % 3}` }))),
    { measure: 'killed' },
  ],
  [
    'open-ended',
    incidents([
      { id: 'a', occurred: '2024-11-27', place: 'north', killed: 'at least 12' },
      { id: 'b', occurred: '2024-11-28', place: 'north', killed: ['3', 'at least 5'] },
      { id: 'c', occurred: '2024-11-28', place: 'south', killed: 'up to 40' },
      { id: 'd', occurred: '2024-11-29', place: 'east', killed: ['about 20', '31'] },
      { id: 'e', occurred: '2024-11-29', place: 'west', killed: 'dozens' },
    ]),
    { measure: 'killed' },
  ],
  [
    'two-hundred',
    incidents(
      numbered(200, (n) => ({
        id: `i${n}`,
        occurred: `2024-11-${String(1 + (n % 28)).padStart(2, '0')}`,
        place: `place-${n}`,
        killed: String(1 + ((n * 7) % 40)),
      })),
    ),
    { measure: 'killed' },
  ],
  [
    'long-names',
    incidents([
      {
        id: 'a',
        occurred: '2024-11-27',
        place: longName.toLowerCase().replaceAll(' ', '-'),
        killed: ['14,000', 'at least 14,250'],
      },
      { id: 'b', occurred: '2024-11-29', place: 'x'.repeat(80), killed: '3' },
      { id: 'c', occurred: '2024-11-29', place: longName.toUpperCase(), killed: 'dozens' },
      { id: 'd', occurred: '2024-11-29', place: `${longName} ${longName}`, killed: '900' },
    ]),
    { measure: 'killed' },
  ],
  [
    'years',
    incidents(
      numbered(60, (n) => ({
        id: `y${n}`,
        occurred: `20${String(14 + (n % 10)).padStart(2, '0')}-0${1 + (n % 9)}`,
        place: `place-${(n * n) % 11}`,
        killed: [String(n), String(n + (n % 9))],
      })),
    ),
    { measure: 'killed' },
  ],
  [
    'ten-thousand',
    incidents(
      numbered(10_000, (n) => ({
        id: `t${n}`,
        occurred: `20${String(14 + (n % 10)).padStart(2, '0')}-0${1 + (n % 9)}-1${n % 8}`,
        place: `place-${(n * n) % 31}`,
      })),
    ),
    {},
    { large: true },
  ],
];

/** Incidents by category with their edges. */
export const breakdownCases: ChartCase[] = breakdowns.map(
  ([name, record, attributes = {}, more = {}]): ChartCase => ({
    name: `breakdown-${name}`,
    record,
    request: { kind: 'breakdown', title: null, of: 'report', attributes },
    ...more,
  }),
);
