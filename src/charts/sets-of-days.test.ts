import { describe, expect, it } from 'vitest';
import { drawChart } from './chart.ts';
import { smallContext, smallRecord } from './small-record.ts';

const entry = (id: string, occurred: string, killed: string) => ({
  id,
  occurred,
  claims: [{ id: `${id}-claim`, by: 'monitor', killed: [killed], carried: [{ in: 'wire' }] }],
});

/** Marches on two Fridays, one strike in between, and one on one of two days. */
const record = smallRecord({
  entries: [
    entry('one-of', '[2025-03-02,2025-03-09]', '3'),
    entry('fridays', '{2025-03-14,2025-03-28}', '6'),
    entry('single', '2025-03-20', '2'),
  ],
  documents: { wire: ['Wire', '2025-03-30'] },
});

function chartOf(kind: 'toll' | 'timeline' | 'calendar', attributes: Record<string, string> = {}) {
  const request = { kind, id: 'chart', title: null, of: 'report', attributes };
  const { table, notes, svgs } = drawChart(request, smallContext(record));
  const rows = table.rows.map((row) => row.map(({ text }) => text));
  return { rows, notes, svg: svgs?.wide ?? '' };
}

describe('an entry of several single days', () => {
  it('has a mark on each of them in a timeline, joined by a line, and none between', () => {
    const { rows, notes, svg } = chartOf('timeline');
    expect(rows.map(([, when]) => when)).toEqual([
      '2 or 9 Mar 2025',
      '14 and 28 Mar 2025',
      '20 Mar 2025',
    ]);
    expect(svg).toContain('one entry, on each of these days');
    expect(svg).toContain('one entry, on one of these days');
    expect(notes).toContain(
      'One incident was on several days; its figure is for all of them together.',
    );
    expect(notes.filter((note) => /not certain/u.test(note))).toEqual([
      'The date of one incident is not certain; a dashed outline shows on which days it may have been.',
    ]);
  });

  it('is not found between its days', () => {
    const { rows } = chartOf('timeline', { where: 'from=2025-03-17 until=2025-03-23' });
    expect(rows.map(([, when]) => when)).toEqual(['20 Mar 2025']);
  });

  it('stands on each of its days in a calendar, and its figure on none', () => {
    const { rows, notes } = chartOf('calendar', { measure: 'killed' });
    expect(rows.map((row) => row.at(-1))).toEqual([
      'beside its month or year',
      'on each of its days',
      'on its day',
    ]);
    expect(notes).toContain('9 people killed are on no day (2 incidents).');
  });

  it('may not hold what happened between its days, so that all are added', () => {
    const { rows, notes } = chartOf('toll');
    expect(rows.map((row) => row.at(-1))).toEqual(['yes', 'yes', 'yes']);
    expect(notes.join(' ')).not.toContain('may hold');
  });
});
