import type { TheRecord } from '../../record/record.ts';
import { dayAfter, longName, numbered } from '../chart-case.ts';
import type { ChartCase } from '../chart-case.ts';
import { incidents, week } from '../timeline/fixtures.ts';

type Case = [string, TheRecord, Partial<ChartCase['request']>?, string?];

const strikes = [
  {
    id: 'a',
    title: 'Strike on a bridge',
    occurred: '2024-11-26',
    killed: ['3 civilians', '5 civilians'],
  },
  { id: 'b', title: 'Strike on a mill', occurred: '2024-11-28', killed: 'at least 16 civilians' },
  { id: 'c', title: 'Strike on a camp', occurred: '2024-11-28', killed: '8 civilians' },
  { id: 'd', title: 'Shelling', occurred: '2024-11-29', kind: 'clash' },
  { id: 'e', title: 'Strike on a road', occurred: '2024-11-30', killed: 'up to 12 civilians' },
  { id: 'f', title: 'Strike on a farm', occurred: '2024-12-01', killed: 'about 9 civilians' },
  { id: 'g', title: 'Strike on a hill', occurred: '2024-12-02', killed: 'dozens of civilians' },
  {
    id: 'h',
    title: 'Fighting at night',
    occurred: '2024-12-02/2024-12-03',
    killed: '4 civilians',
  },
  {
    id: 'w',
    title: 'Toll of the week',
    occurred: '2024-11-26/2024-12-02',
    window: true,
    killed: '61 civilians',
  },
];

const cases: Case[] = [
  ['every-form', incidents(strikes), { attributes: { note: '2024-12-01: A ceasefire' } }],
  ['week', incidents(week)],
  ['by-place', incidents(week), { attributes: { by: 'place' } }],
  ['none', incidents([{ id: 'w', occurred: '2024-11-26/2024-12-02', window: true, killed: '3' }])],
  ['one', incidents([{ id: 'a', title: 'A strike', occurred: '2024-11-28', killed: '3' }])],
  [
    'all-equal',
    incidents(
      numbered(9, (n) => ({
        id: `e${n}`,
        title: `Strike ${n}`,
        occurred: `2024-11-0${n}`,
        killed: '3',
      })),
    ),
  ],
  [
    'no-figure',
    incidents(
      numbered(4, (n) => ({ id: `e${n}`, title: `Strike ${n}`, occurred: `2024-11-0${n * 2}` })),
    ),
  ],
  [
    'ninety-days',
    incidents(
      numbered(200, (n) => ({
        id: `e${n}`,
        title: `Strike ${n}`,
        occurred: `2024-${String(9 + (n % 2)).padStart(2, '0')}-${String(1 + ((n * 7) % 30)).padStart(2, '0')}`,
        ...(n % 9 === 0
          ? {}
          : { killed: n % 5 === 0 ? [String(n % 13), String((n % 13) + 8)] : String(n % 13) }),
      })),
    ),
  ],
  [
    'two-hundred',
    incidents(
      numbered(200, (n) => ({
        id: `e${n}`,
        title: `Strike ${n}`,
        occurred: dayAfter('2024-09-30', Math.ceil(n / 4)),
        place: `place-${n % 4}`,
        killed: [String((n * 7) % 40), String(((n * 7) % 40) + (n % 12))],
      })),
    ),
    { attributes: { by: 'place' } },
  ],
  [
    'ten-years',
    incidents(
      numbered(200, (n) => ({
        id: `e${n}`,
        title: `Strike ${n}`,
        occurred: `20${String(14 + (n % 11))}-${String(1 + (n % 12)).padStart(2, '0')}-15`,
        place: `place-${n % 6}`,
        killed: n % 7 === 0 ? 'at least 40' : String(n * 3),
      })),
    ),
    { attributes: { by: 'place' } },
  ],
  [
    'long-names',
    incidents([
      {
        id: 'a',
        title: longName,
        occurred: '2024-11-27',
        place: longName.toLowerCase().replaceAll(' ', '-'),
        killed: ['at least 14,250', '15,100'],
      },
      { id: 'b', title: longName, occurred: '2024-11-29', place: 'south', killed: '3' },
    ]),
    { attributes: { by: 'place' } },
  ],
  ['arabic', incidents(strikes), {}, 'ar'],
];

/** What incidents did over time, with its edges. */
export const tollCases: ChartCase[] = cases.map(
  ([name, record, request = {}, language]): ChartCase => ({
    name: `toll-${name}`,
    record,
    request: { kind: 'toll', title: null, of: 'report', attributes: {}, ...request },
    ...(language === undefined ? {} : { language }),
  }),
);
