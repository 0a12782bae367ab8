import type { TheRecord } from '../../record/record.ts';
import { longName, numbered } from '../chart-case.ts';
import type { ChartCase } from '../chart-case.ts';
import { deniedFigure } from '../denied-figure.ts';
import { countOf, counts, everyForm, running } from './fixtures.ts';

type Case = [string, TheRecord, Partial<ChartCase['request']>?, string?];

const cases: Case[] = [
  ['running', countOf(running)],
  ['every-form', countOf(everyForm)],
  ['none', countOf([{ id: 'a', by: 'monitor', said: '2024-11-29' }])],
  ['one', countOf([{ id: 'a', by: 'monitor', said: '2024-11-29', killed: '4 civilians' }])],
  [
    'all-equal',
    countOf(
      numbered(5, (n) => ({
        id: `c${n}`,
        by: `speaker-${n}`,
        said: `2024-12-0${n}`,
        killed: '4 civilians',
      })),
    ),
  ],
  [
    'words-only',
    countOf([
      { id: 'a', by: 'monitor', said: '2024-11-29', killed: 'dozens of civilians' },
      { id: 'b', by: 'agency', said: '2024-12-02', killed: 'unknown' },
    ]),
  ],
  [
    'open-days',
    countOf([
      { id: 'a', by: 'monitor', said: '../2024-11-29', killed: 'at least 8 civilians' },
      { id: 'b', by: 'monitor', said: '2024-12-02/..', killed: 'more than 16 civilians' },
      { id: 'c', by: 'rescuers', said: '2024-11-28/2024-12-01', killed: 'up to 12' },
      { id: 'd', by: 'agency', killed: '3 civilians' },
    ]),
  ],
  [
    'revised',
    countOf([
      { id: 'a', by: 'monitor', said: '2024-11-28', killed: '8 civilians' },
      { id: 'b', by: 'monitor', said: '2024-11-29', killed: '16–36 civilians', supersedes: 'a' },
      { id: 'c', by: 'monitor', said: '2024-12-02', killed: '28 civilians', supersedes: 'b' },
      {
        id: 'd',
        by: 'agency',
        said: '2024-11-29',
        killed: '60 civilians',
        withdrawn: '2024-12-01',
      },
      { id: 'e', by: 'agency', said: '2024-12-03', killed: '40 civilians' },
    ]),
  ],
  [
    'forecast',
    countOf([
      { id: 'a', by: 'monitor', said: '2024-11-28', killed: '8 civilians' },
      { id: 'b', by: 'monitor', said: '2024-11-30', killed: '16 civilians' },
      { id: 'c', by: 'official', said: '2024-11-29', killed: '40–60 civilians', expected: true },
      { id: 'd', by: 'agency', said: '2024-12-01', killed: 'about 30 civilians', expected: true },
    ]),
  ],
  [
    'years',
    countOf([
      { id: 'a', by: 'monitor', said: '2014-03-02', killed: '2,100 civilians' },
      { id: 'b', by: 'monitor', said: '2024-11-29', killed: '14,250 civilians' },
      { id: 'c', by: 'monitor', said: '2024-12-03', killed: '14,400 civilians' },
    ]),
  ],
  [
    'many-origins',
    countOf(
      numbered(12, (n) => ({
        id: `c${n}`,
        by: `speaker-${(n % 10) + 1}`,
        said: `2024-12-${String(1 + ((n * 3) % 17)).padStart(2, '0')}`,
        killed: `${n * 9} civilians`,
      })),
    ),
  ],
  [
    'two-hundred',
    countOf(
      numbered(200, (n) => ({
        id: `c${n}`,
        by: `speaker-${n % 20}`,
        said: `2024-${String(1 + Math.floor(n / 20)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`,
        killed: `${n * 3} civilians`,
      })),
    ),
  ],
  [
    'long-names',
    countOf([
      {
        id: 'a',
        by: longName.toLowerCase().replaceAll(' ', '-'),
        said: '2024-11-29',
        killed: 'at least 14,250 civilians',
      },
      { id: 'b', by: 'monitor', said: '2024-12-03', killed: '14,000–15,000 civilians' },
    ]),
  ],
  [
    'report',
    counts([
      {
        id: 'strike',
        title: 'Strike on the market',
        occurred: '2024-11-28',
        claims: [
          { id: 's1', by: 'rescuers', said: '2024-11-28', killed: '8' },
          { id: 's2', by: 'rescuers', said: '2024-11-29', killed: '16', supersedes: 's1' },
        ],
      },
      {
        id: 'still',
        occurred: '2024-11-29',
        claims: [{ id: 's3', by: 'monitor', said: '2024-11-29', killed: '3 civilians' }],
      },
      { id: 'week', occurred: '2024-11-26/2024-12-08', window: true, claims: running },
    ]),
    { of: 'report', attributes: { note: '2024-12-05: A ceasefire is announced' } },
  ],
  ['denied', deniedFigure(), { of: 'flood' }],
  ['denied-arabic', deniedFigure(), { of: 'flood' }, 'ar'],
  ['arabic', countOf(everyForm), {}, 'ar'],
  [
    'arabic-names',
    counts([
      {
        id: 'strike',
        title: 'قصف على السوق',
        occurred: '2024-11-28',
        claims: [
          { id: 's1', by: 'arabic', said: '2024-11-28', killed: '8 civilians' },
          { id: 's2', by: 'arabic', said: '2024-11-29', killed: '16 civilians', supersedes: 's1' },
          { id: 's3', by: 'agency', said: '2024-11-30', killed: 'dozens of civilians' },
        ],
      },
      { id: 'week', occurred: '2024-11-26/2024-12-08', window: true, claims: running },
    ]),
    { of: 'report' },
    'ar',
  ],
];

/** Figures by the day on which they were said, with their edges. */
export const evolutionCases: ChartCase[] = cases.map(
  ([name, record, request = {}, language]): ChartCase => ({
    name: `evolution-${name}`,
    record,
    request: { kind: 'evolution', title: null, of: 'toll', attributes: {}, ...request },
    ...(language === undefined ? {} : { language }),
  }),
);
