import { numbered } from '../chart-case.ts';
import type { ChartCase } from '../chart-case.ts';
import { deniedFigure } from '../denied-figure.ts';
import type { ClaimIn } from '../small-record.ts';
import { arabicNames, everyForm, tollOf } from './fixtures.ts';

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
    'forecast',
    [
      { id: 'a', by: 'monitor', said: '2024-11-28', killed: '8 civilians' },
      { id: 'b', by: 'official', said: '2024-11-29', killed: '40–60 civilians', expected: true },
      { id: 'c', by: 'agency', said: '2024-11-30', killed: 'about 30 civilians', expected: true },
      { id: 'd', by: 'rescuers', said: '2024-11-30', killed: 'up to 90 civilians', expected: true },
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
  [
    'two-hundred',
    numbered(200, (n): ClaimIn => ({
      id: `c${n}`,
      by: `speaker-${n % 20}`,
      killed: `${n % 3 === 0 ? 'at least ' : ''}${(n * 7) % 90} civilians`,
    })),
  ],
  ['every-group', everyForm, { group: 'all' }],
];

/** Figures of one entry with their edges. */
export const claimsCases: ChartCase[] = [
  ...claims.map(([name, list, attributes = {}]): ChartCase => ({
    name: `claims-${name}`,
    record: tollOf(list),
    request: { kind: 'claims', title: null, of: 'toll', attributes },
  })),
  {
    name: 'claims-denied',
    record: deniedFigure(),
    request: { kind: 'claims', title: null, of: 'flood', attributes: {} },
  },
  {
    name: 'claims-denied-arabic',
    record: deniedFigure(),
    request: { kind: 'claims', title: null, of: 'flood', attributes: {} },
    language: 'ar',
  },
  {
    name: 'claims-arabic',
    record: tollOf(everyForm),
    request: { kind: 'claims', title: null, of: 'toll', attributes: {} },
    language: 'ar',
  },
  {
    name: 'claims-arabic-names',
    record: tollOf(arabicNames),
    request: { kind: 'claims', title: null, of: 'toll', attributes: {} },
    language: 'ar',
  },
];
