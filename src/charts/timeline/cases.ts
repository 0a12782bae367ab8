import type { TheRecord } from '../../record/record.ts';
import { dayAfter, longName, numbered } from '../chart-case.ts';
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
    'sets-of-days',
    incidents([
      {
        id: 'fridays',
        title: 'Marches on two Fridays',
        occurred: '{2025-03-14,2025-03-28}',
        place: 'marn',
        killed: '6',
      },
      { id: 'single', title: 'One day', occurred: '2025-03-20', place: 'marn', killed: '2' },
      {
        id: 'one-of',
        title: 'One of two days',
        occurred: '[2025-03-02,2025-03-09]',
        place: 'marn',
        killed: '3',
      },
    ]),
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
  ['none', incidents([{ id: 'a', title: 'Background', occurred: '2011', kind: 'context' }])],
  [
    'all-unknown',
    incidents(
      numbered(5, (n) => ({ id: `u${n}`, title: `Strike ${n}`, occurred: `2024-11-2${n}` })),
    ),
  ],
  [
    'open-ended',
    incidents([
      { id: 'a', title: 'A siege', occurred: '2024-11-27/..', killed: 'at least 12' },
      { id: 'b', title: 'A camp is emptied', occurred: '../2024-11-29', killed: 'up to 40' },
      { id: 'c', title: 'A road is closed', occurred: '2024-11-26/2024-11-28' },
    ]),
  ],
  [
    'about',
    incidents([
      { id: 'a', title: 'A shelling', occurred: '2024-11-27', killed: 'about 9' },
      { id: 'b', title: 'A strike', occurred: '2024-11-27', killed: '9' },
      { id: 'c', title: 'A raid', occurred: '2024-11-28', killed: 'about 20', by: 'agency' },
      { id: 'd', title: 'A blast', occurred: '2024-11-29', killed: 'about 12', by: 'nobody' },
      { id: 'e', title: 'A fire', occurred: '2024-11-30~', killed: 'about 14' },
    ]),
    { by: 'none' },
  ],
  [
    'ten-minutes',
    incidents(
      numbered(7, (n) => ({
        id: `m${n}`,
        title: `Salvo ${n}`,
        occurred: '2024-11-28',
        ...(n === 4
          ? { time: ['18:24', '18:28'], killed: ['4', '6'] }
          : { time: `18:${20 + n}`, killed: String(n) }),
      })),
    ),
    { by: 'none' },
  ],
  [
    'marked',
    incidents(week),
    {
      by: 'kind',
      order: 'size',
      note: '2024-11-26: The offensive begins; both; 2024-11-29: Aleppo',
    },
  ],
  ['narrowed', incidents(week), { where: 'place=north', 'as-of': '2024-12-01', by: 'actor' }],
  ['by-source', incidents(week), { by: 'source', order: 'name' }],
  [
    'two-hundred',
    incidents(
      numbered(200, (n) => ({
        id: `i${n}`,
        title: `Incident ${n}`,
        occurred: dayAfter('2024-01-01', Math.floor((n * 366 * 0.618_034) % 366)),
        place: `place-${n % 6}`,
        killed: String(n % 17),
      })),
    ),
  ],
  [
    'crowded',
    incidents(
      numbered(200, (n) => ({
        id: `c${n}`,
        title: `Incident ${n}`,
        occurred: `2024-1${n % 3}-${String(1 + ((n * 7) % 28)).padStart(2, '0')}`,
        place: `place-${n % 6}`,
        killed: String(n % 17),
      })),
    ),
  ],
  [
    'two-hundred-places',
    incidents(
      numbered(200, (n) => ({
        id: `p${n}`,
        title: `Incident ${n}`,
        occurred: `2024-11-${String(1 + (n % 28)).padStart(2, '0')}`,
        place: `place-${n}`,
      })),
    ),
  ],
  [
    'ten-thousand',
    incidents(
      numbered(10_000, (n) => ({
        id: `t${n}`,
        title: `Incident ${n}`,
        occurred: dayAfter('2014-01-01', Math.floor(3650 * ((n * 0.618_034) % 1) ** 0.7)),
        place: `place-${(n * n) % 7}`,
        ...(n % 3 === 0 ? { killed: String(n % 40) } : {}),
      })),
    ),
    { note: '2016-12-13: The east is taken; 2019-04/2020-03: The offensive' },
  ],
];

/** Incidents of a record in Arabic, with a name in Latin letters. */
const arabicTitles = incidents([
  { id: 'a', title: 'قصف على السوق', occurred: '2024-11-27', place: 'north', killed: '3' },
  { id: 'b', title: 'غارة على مدرسة UNRWA', occurred: '2024-11-28~', killed: ['8', 'at least 16'] },
  { id: 'c', title: 'اشتباكات عند النهر (الضفة الشرقية)', occurred: '2024-11-28/2024-11-29' },
  { id: 'd', title: 'تعليق المساعدات', occurred: '2024-11-27/..', killed: 'dozens' },
  { id: 'e', title: 'بيان الوزارة', occurred: '2024-11-29', kind: 'statement' },
]);

/** Incidents in time with their edges. */
export const timelineCases: ChartCase[] = [
  ...timelines.map(([name, record, attributes = {}]): ChartCase => ({
    name: `timeline-${name}`,
    record,
    request: { kind: 'timeline', title: null, of: 'report', attributes },
    ...(name === 'ten-thousand' ? { large: true } : {}),
  })),
  {
    name: 'timeline-arabic',
    record: incidents(week),
    request: { kind: 'timeline', title: null, of: 'report', attributes: { note: 'both' } },
    language: 'ar',
  },
  {
    name: 'timeline-arabic-titles',
    record: arabicTitles,
    request: { kind: 'timeline', title: null, of: 'report', attributes: { by: 'kind' } },
    language: 'ar',
  },
];
