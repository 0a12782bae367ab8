import { describe, expect, it } from 'vitest';
import { parseDate } from '../reading/date.ts';
import { periodOf, periodsOf } from './periods.ts';
import { recordOf } from './record-of.ts';

function period(edtf: string): string {
  const parsed = parseDate(edtf);
  if ('problem' in parsed) throw new Error(edtf);
  return periodOf(parsed.date);
}

describe('periodOf', () => {
  it.each([
    ['2024-11-29', '2024-11'],
    ['2024-11', '2024-11'],
    ['2024-11-27/2024-12-03', '2024-11'],
    ['../2024-11-29', '2024-11'],
    ['2015', '2015'],
    ['201X', '2010'],
  ])('sets %s into %s', (edtf, expected) => {
    expect(period(edtf)).toBe(expected);
  });
});

describe('periodsOf', () => {
  it('keeps the order of time, and every entry once', () => {
    const claims = (id: string) => `claims: [{ id: ${id}-says, by: sohr, in: paper-1, says: So. }]`;
    const entry = (id: string, occurred: string) =>
      `  - { id: ${id}, title: ${id}, occurred: ${occurred}, kind: shelling, ${claims(id)} }`;
    const { entries } = recordOf(
      [
        entry('december', '2024-12-01'),
        entry('second', '2024-11-30'),
        entry('year', "'2015'"),
        entry('first', '2024-11-27/2024-12-02'),
      ].join('\n'),
    );
    expect(
      periodsOf(entries).map(({ id, entries: own }) => [id, own.map((one) => one.id)]),
    ).toEqual([
      ['2015', ['year']],
      ['2024-11', ['first', 'second']],
      ['2024-12', ['december']],
    ]);
  });

  it('sets an entry of several days into each of their months, at its day there, and none between', () => {
    const { entries } = recordOf(
      [
        '{2025-01-31,2025-03-14}',
        '2025-01-02',
        '2025-02-03',
        '[2025-03-20,2025-05-01]',
        '2025-03-09',
        '{2025-03-10,2025-03-30}',
        '2025-03-31/2025-04-02',
      ]
        .map(
          (occurred, index) =>
            `  - { id: e${String(index)}, title: T, occurred: '${occurred}', kind: shelling, claims: [{ id: c${String(index)}, by: sohr, in: paper-1, says: So. }] }`,
        )
        .join('\n'),
    );
    expect(
      periodsOf(entries).map(({ id, entries: own }) => [id, own.map((one) => one.occurred.edtf)]),
    ).toEqual([
      ['2025-01', ['2025-01-02', '{2025-01-31,2025-03-14}']],
      ['2025-02', ['2025-02-03']],
      [
        '2025-03',
        [
          '2025-03-09',
          '{2025-03-10,2025-03-30}',
          '{2025-01-31,2025-03-14}',
          '[2025-03-20,2025-05-01]',
          '2025-03-31/2025-04-02',
        ],
      ],
      ['2025-05', ['[2025-03-20,2025-05-01]']],
    ]);
  });
});
