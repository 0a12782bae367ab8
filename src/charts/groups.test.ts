import { describe, expect, it } from 'vitest';
import { drawChart } from './chart.ts';
import { smallContext, smallRecord } from './small-record.ts';

/** Seven rows of one table that counts civilians and soldiers apart. */
const ROWS: readonly (readonly [occurred: string, civilians: number, soldiers: number])[] = [
  ['2025-01', 10, 0],
  ['2025-01-05', 3, 0],
  ['2025-01-06', 2, 0],
  ['2025-01-09', 8, 12],
  ['2025-01-11', 9, 0],
  ['2025-01-12', 1, 0],
  ['2025-01-13', 4, 2],
];

const TABLE = ROWS.map(([occurred, civilians, soldiers]) => [
  occurred,
  [`${String(civilians)} civilians`, `${String(soldiers)} soldiers`],
]) satisfies [string, string[]][];

/** A chart of incidents with the figures of one monitor: its cells and its notes. */
function chartOf(
  kind: 'toll' | 'timeline' | 'calendar' | 'breakdown' | 'map',
  rows: readonly (readonly [occurred: string, killed: string[]])[],
  attributes: Record<string, string> = {},
  language = 'en',
) {
  const record = smallRecord({
    entries: rows.map(([occurred, killed], at) => ({
      id: `row-${String(at + 1)}`,
      occurred,
      claims: [{ id: `claim-${String(at)}`, by: 'monitor', killed, carried: [{ in: 'wire' }] }],
    })),
    documents: { wire: ['Wire', '2025-02-01'] },
  });
  const request = { kind, id: 'chart', title: null, of: 'report', attributes };
  const { table, notes, alternative } = drawChart(request, smallContext(record, language));
  const [head, ...cells] = [table.head, ...table.rows.map((row) => row.map((c) => c.text))];
  return { head, cells, notes, alternative };
}

describe('a chart of incidents of which several groups are told', () => {
  it('gives in a toll the group that is asked, and a dash where an incident has none of it', () => {
    const { head, cells, notes } = chartOf('toll', TABLE);
    expect(head[2]).toBe('Civilians killed');
    expect(Object.fromEntries(cells.map(([what, , figure]) => [what, figure]))).toEqual({
      'Row 1': '10',
      'Row 2': '3',
      'Row 3': '2',
      'Row 4': '8',
      'Row 5': '9',
      'Row 6': '1',
      'Row 7': '4',
    });
    expect(notes).toContain(
      '14 soldiers killed are in no bar (2 incidents). The figures count another group: 12: Row 4, 9 Jan 2025; 2: Row 7, 13 Jan 2025.',
    );
    expect(notes).toContain(
      '10 civilians killed are in no bar (one incident). The figure may hold another incident that is here: 10: Row 1, Jan 2025.',
    );
    const two = chartOf('toll', [
      ['2025-03-14', ['1 child']],
      ['2025-03-15', ['65 fighters', '49 soldiers']],
    ]);
    expect(two.head[2]).toBe('Children killed');
    expect(two.cells.map((row) => row[2])).toEqual(['1', '–']);
    expect(two.notes.join(' ')).toContain(
      '65 fighters killed (one incident) and 49 soldiers killed (one incident) are in no bar.',
    );
  });

  it('adds in a toll of people what nobody can be counted in twice', () => {
    const { cells, notes } = chartOf('toll', TABLE, { group: 'people' });
    expect(cells.find(([what]) => what === 'Row 4')?.[2]).toBe('20');
    expect(notes.join(' ')).not.toContain('soldiers');
  });

  it('sizes marks of a timeline by all people, and ranks incidents by them', () => {
    const { cells, alternative } = chartOf('timeline', TABLE);
    expect(cells.map((row) => row.at(-1))).toEqual([
      '10 killed',
      '3 killed',
      '2 killed',
      '20 killed',
      '9 killed',
      '1 killed',
      '6 killed',
    ]);
    expect(alternative).toContain(
      'The highest numbers of people killed: 20 killed (Row 4, 9 Jan 2025), 10 killed',
    );
    const asked = chartOf('timeline', TABLE, { group: 'civilians' });
    expect(asked.cells[3]?.at(-1)).toBe('8 killed');
    expect(asked.notes.join(' ')).toContain('14 soldiers killed are in no mark (2 incidents).');
  });

  it('lists groups that may be among each other', () => {
    const rows = [['2025-01-09', ['8 civilians', '1 child']]] satisfies [string, string[]][];
    expect(chartOf('timeline', rows).cells[0]?.at(-1)).toBe('8 civilians; 1 child killed');
    expect(chartOf('timeline', rows, {}, 'ar').cells[0]?.at(-1)).toBe(
      'القتلى: 8 من المدنيين؛ 1 من الأطفال',
    );
  });

  it('names in a calendar and under bars whoever is in none', () => {
    const calendar = chartOf('calendar', TABLE, { measure: 'killed' });
    expect(calendar.notes).toContain('10 civilians killed are on no day (one incident).');
    expect(calendar.notes.join(' ')).toContain('14 soldiers killed are on no day (2 incidents).');
    const bars = chartOf('breakdown', TABLE, { measure: 'killed', by: 'kind' });
    expect(bars.notes.join(' ')).toContain('14 soldiers killed are in no bar (2 incidents).');
  });

  it('sums long lists of what is in no bar instead of naming each', () => {
    const { notes } = chartOf(
      'toll',
      TABLE.map(([occurred, killed]) => [occurred, [killed[0] ?? '', '2 soldiers']] as const),
      { group: 'civilians' },
    );
    expect(notes).toContain(
      '14 soldiers killed are in no bar (7 incidents). The figures count another group.',
    );
  });
});
