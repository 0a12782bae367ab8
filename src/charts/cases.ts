import type { TheRecord } from '../record/record.ts';
import { chainWith, unTwentySeven } from './chain/fixtures.ts';
import type { ChartRequest } from './chart-types.ts';
import { everyForm, tollOf } from './claims/fixtures.ts';
import type { CarrierIn, ClaimIn } from './small-record.ts';
import { incidents, week } from './timeline/fixtures.ts';

/** A chart that is drawn and looked at in both widths. */
export interface ChartCase {
  name: string;
  record: TheRecord;
  request: Omit<ChartRequest, 'id'>;
}

const longName =
  'Commission of Inquiry into the Conduct of Hostilities in the Northern Governorates';

const chains: [string, TheRecord][] = [
  ['one', chainWith([{ in: 'a' }], { a: '2024-11-29' })],
  [
    'circle',
    chainWith(
      [
        { in: 'a', from: 'c' },
        { in: 'b', from: 'a', killed: '9 civilians' },
        { in: 'c', from: 'b' },
        { in: 'd', from: 'c' },
        { in: 'e' },
      ],
      { a: '2024-11-28', b: '2024-11-29', c: '2024-11-30', d: '2024-12-01' },
    ),
  ],
  [
    'deep',
    chainWith(
      numbered(8, (n) => ({
        in: `d${n}`,
        ...(n === 1 ? {} : { from: `d${n - 1}` }),
        ...(n === 4 ? { killed: 'at least 7 people', attributesTo: 'army' } : {}),
        ...(n === 6 ? { hedge: 'reportedly' } : {}),
      })),
      Object.fromEntries(numbered(8, (n) => [`d${n}`, `2024-12-0${n}`])),
    ),
  ],
  [
    'twenty',
    chainWith(
      numbered(20, (n): CarrierIn => ({
        in: `d${n}`,
        ...(n > 14 ? { from: 'd3' } : n > 6 ? { from: 'd2' } : {}),
        ...(n === 2 ? { attributesTo: 'army' } : {}),
        ...(n === 9 ? { killed: null } : {}),
      })),
      Object.fromEntries(numbered(19, (n) => [`d${n}`, `2024-12-${String(n).padStart(2, '0')}`])),
    ),
  ],
  [
    'long-names',
    chainWith(
      [{ in: 'a' }, { in: 'b', from: 'a', killed: null, says: `${longName} found nothing.` }],
      { a: '2024-11-29' },
      { witness: longName, 'p-a': longName, 'p-b': longName.replaceAll(' ', '') },
    ),
  ],
];

const claims: [string, ClaimIn[], Record<string, string>?][] = [
  ['every-form', everyForm],
  ['one', [{ id: 'a', by: 'monitor', killed: '4 civilians' }]],
  [
    'all-equal',
    [
      { id: 'a', by: 'monitor', killed: '4 civilians' },
      { id: 'b', by: 'agency', killed: '4 civilians' },
      { id: 'c', by: 'official', killed: '4 students' },
    ],
  ],
  [
    'words-only',
    [
      { id: 'a', by: 'monitor', killed: 'dozens of civilians' },
      { id: 'b', by: 'agency', killed: 'unknown' },
    ],
  ],
  [
    'windows',
    [
      { id: 'a', by: 'monitor', killed: '24 civilians' },
      {
        id: 'b',
        by: 'monitor',
        said: '2024-12-01',
        occurred: '2024-11-27/2024-11-30',
        killed: '28 civilians',
      },
      {
        id: 'c',
        by: 'official',
        said: '2024-12-02',
        occurred: '2024-11-26/2024-12-01',
        killed: 'at least 44 civilians',
      },
      { id: 'd', by: 'rescuers', killed: '24' },
    ],
  ],
  [
    'revised',
    [
      { id: 'a', by: 'monitor', said: '2024-11-28', killed: '8 civilians' },
      {
        id: 'b',
        by: 'monitor',
        said: '2024-11-29',
        killed: 'more than 16 civilians',
        supersedes: 'a',
      },
      { id: 'c', by: 'official', killed: '400 civilians', withdrawn: '2024-12-01' },
    ],
  ],
  [
    'long-names',
    [
      { id: 'a', by: 'long-name', killed: 'at least 14,250 civilians, including 2,000 children' },
      { id: 'b', by: 'monitor', killed: '14,000–15,000 civilians' },
    ],
  ],
  [
    'forty',
    numbered(40, (n): ClaimIn => ({
      id: `c${n}`,
      by: `speaker-${n}`,
      killed: `${n * 3} civilians`,
    })),
  ],
  ['every-group', everyForm, { group: 'all' }],
];

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

/** Every kind with its edges. */
export const chartCases: ChartCase[] = [
  {
    name: 'chain-twenty-seven',
    record: unTwentySeven(),
    request: { kind: 'chain', title: null, of: 'un-27', attributes: {} },
  },
  ...chains.map(([name, record]): ChartCase => ({
    name: `chain-${name}`,
    record,
    request: { kind: 'chain', title: null, of: 'claim', attributes: {} },
  })),
  ...claims.map(([name, list, attributes = {}]): ChartCase => ({
    name: `claims-${name}`,
    record: tollOf(list),
    request: { kind: 'claims', title: null, of: 'toll', attributes },
  })),
  ...timelines.map(([name, record, attributes = {}]): ChartCase => ({
    name: `timeline-${name}`,
    record,
    request: { kind: 'timeline', title: null, of: 'report', attributes },
  })),
];

function numbered<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index + 1));
}
