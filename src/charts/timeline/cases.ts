import type { TheRecord } from '../../record/record.ts';
import { longName, numbered } from '../chart-case.ts';
import type { ChartCase } from '../chart-case.ts';
import { incidents, week } from './fixtures.ts';

const timelines: [string, TheRecord, Record<string, string>?][] = [
  ['week', incidents(week)],
  ['week-by-kind', incidents(week), { by: 'kind' }],
  ['one', incidents([{ id: 'a', title: 'A strike', occurred: '2024-11-28', killed: '3' }])],
  [
    'all-equal',
    incidents(
      numbered(6, (n) => ({
        id: `e${n}`,
        title: `Strike ${n}`,
        occurred: '2024-11-28',
        killed: '3',
      })),
    ),
    { by: 'none' },
  ],
  [
    'years',
    incidents(
      numbered(30, (n) => ({
        id: `y${n}`,
        title: `Incident ${n}`,
        occurred: `20${String(14 + (n % 10)).padStart(2, '0')}-0${1 + (n % 9)}`,
        place: `place-${n % 3}`,
        killed: String(n * n),
      })),
    ),
  ],
  [
    'long-names',
    incidents([
      {
        id: 'a',
        title: longName,
        occurred: '2024-11-27',
        place: 'north',
        killed: 'at least 14,250',
      },
      {
        id: 'b',
        title: longName,
        occurred: '2024-11-29',
        place: longName.toLowerCase().replaceAll(' ', '-'),
      },
      { id: 'c', title: longName, occurred: '2024-11-27/2024-11-30', window: true, killed: '3' },
    ]),
  ],
  [
    'ninety',
    incidents(
      numbered(90, (n) => ({
        id: `i${n}`,
        title: `Incident ${n}`,
        occurred: `2024-1${n % 3}-${String(1 + ((n * 7) % 28)).padStart(2, '0')}`,
        place: `place-${n % 12}`,
        ...(n % 4 === 0 ? {} : { killed: String(n % 17) }),
      })),
    ),
  ],
];

/** Incidents in time with their edges. */
export const timelineCases: ChartCase[] = timelines.map(
  ([name, record, attributes = {}]): ChartCase => ({
    name: `timeline-${name}`,
    record,
    request: { kind: 'timeline', title: null, of: 'report', attributes },
  }),
);
