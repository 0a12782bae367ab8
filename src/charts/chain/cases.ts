import type { TheRecord } from '../../record/record.ts';
import { longName, numbered } from '../chart-case.ts';
import type { ChartCase } from '../chart-case.ts';
import { deniedFigure } from '../denied-figure.ts';
import type { CarrierIn } from '../small-record.ts';
import { chainWith, unTwentySeven, withVersions } from './fixtures.ts';

/** As long as a sentence of an agency is. */
const longSentence =
  'Shells hit the covered market in the old town shortly before noon, when many families were there to buy bread, and seven people who had sought shelter in the eastern gate were killed, the doctor on duty said.';

const chains: [string, TheRecord][] = [
  ['none', chainWith([])],
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
    'two-hundred',
    chainWith(
      numbered(200, (n): CarrierIn => ({
        in: `d${n}`,
        ...(n % 10 === 0 ? { from: `d${n / 10}` } : {}),
        ...(n % 25 === 0 ? { killed: 'at least 7 people' } : {}),
      })),
      Object.fromEntries(
        numbered(200, (n) => [`d${n}`, `2024-12-${String(1 + (n % 28)).padStart(2, '0')}`]),
      ),
    ),
  ],
  ['versions', withVersions()],
  [
    'long-names',
    chainWith(
      [{ in: 'a' }, { in: 'b', from: 'a', killed: null, says: `${longName} found nothing.` }],
      { a: '2024-11-29' },
      { witness: longName, 'p-a': longName, 'p-b': longName.replaceAll(' ', '') },
    ),
  ],
  [
    'long-words',
    chainWith(
      [
        { in: 'a' },
        { in: 'b', from: 'a' },
        { in: 'c', from: 'b', killed: 'at least 7 people', says: longSentence },
        { in: 'd', from: 'c' },
      ],
      { a: '2024-11-28', b: '2024-11-29', c: '2024-11-29', d: '2024-11-30' },
      {},
      longSentence,
    ),
  ],
];

/** Chains with their edges. */
export const chainCases: ChartCase[] = [
  {
    name: 'chain-twenty-seven',
    record: unTwentySeven(),
    request: { kind: 'chain', title: null, of: 'un-27', attributes: {} },
  },
  ...(['claim', 'denial'] as const).map((of): ChartCase => ({
    name: `chain-denied-${of}`,
    record: deniedFigure(),
    request: { kind: 'chain', title: null, of, attributes: {} },
  })),
  {
    name: 'chain-denied-arabic',
    record: deniedFigure(),
    request: { kind: 'chain', title: null, of: 'claim', attributes: {} },
    language: 'ar',
  },
  ...chains.map(([name, record]): ChartCase => ({
    name: `chain-${name}`,
    record,
    request: { kind: 'chain', title: null, of: 'claim', attributes: {} },
  })),
  {
    name: 'chain-arabic',
    record: unTwentySeven(),
    request: { kind: 'chain', title: null, of: 'un-27', attributes: {} },
    language: 'ar',
  },
];
