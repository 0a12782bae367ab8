import { describe, expect, it } from 'vitest';
import { parseTable } from './parse-table.ts';
import { scanRecord } from './scan-record.ts';

const cells = (text: string, separator: string | null = null) =>
  parseTable(text, separator).records.map((record) => record.cells);

/** The first characters of each cell of each record, found by its place. */
const starts = (text: string) => {
  const { records, separator } = parseTable(text, null);
  return records.map(({ offset }) =>
    scanRecord(text, offset, separator).starts.map((start) => text.slice(start, start + 2)),
  );
};

describe('a table', () => {
  it('keeps every cell as text', () => {
    expect(cells('a,b,c\n06075,1e3,12:30\n')).toEqual([
      ['a', 'b', 'c'],
      ['06075', '1e3', '12:30'],
    ]);
  });

  it('has no byte order mark in its first column', () => {
    expect(cells('\uFEFFid,b\n1,2\n')[0]).toEqual(['id', 'b']);
  });

  it.each([
    ['commas', 'a,b,c;d\n1,2,3\n', ','],
    ['semicolons', 'a;b,c;d\n1;2;3\n', ';'],
    ['tabs', 'a\tb, c\n1\t2\n', '\t'],
    ['semicolons, whatever stands in quotes', '"a,b,c,d";e;f\n1;2;3\n', ';'],
  ])('is parted by %s where its first line is', (_, text, separator) => {
    expect(parseTable(text, null).separator).toBe(separator);
  });

  it('is parted by what is asked for', () => {
    expect(cells('a;b,c\n', ',')).toEqual([['a;b', 'c']]);
  });

  it.each(['\n', '\r\n', '\r'])('may end its lines with %j', (end) => {
    expect(cells(['a,b', '1,2', '', '3,4'].join(end))).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('may hold separators, quotes and line ends in quotes', () => {
    expect(cells('a,b\r\n"x, y","said ""no"",\r\ntwice"\r\n')[1]).toEqual([
      'x, y',
      'said "no",\r\ntwice',
    ]);
  });

  it('leaves out lines of empty cells, as spreadsheets add them', () => {
    expect(cells('a,b\n1,2\n,\n')).toHaveLength(2);
  });

  it('knows where each cell stands, whatever stands before it', () => {
    expect(starts('\uFEFFid;b\r\n\r\n1;"ü\r\n😀;";z\r\n22;33\r\n')).toEqual([
      ['id', 'b\r'],
      ['1;', '"ü', 'z\r'],
      ['22', '33'],
    ]);
  });

  it.each([
    ['inside', 'a,b\n1,say "no"\n3,4\n', 10],
    ['after', 'a,b\n1,"no" more\n3,4\n', 9],
    ['unclosed', 'a,b\n1,"no\n3,4\n', 6],
  ])('stops at a quote that stands %s', (what, text, offset) => {
    const { mistake, records } = parseTable(text, null);
    expect(mistake).toEqual({ what, offset });
    expect(records).toHaveLength(1);
  });

  it('keeps what was read before it had to stop', () => {
    expect(cells('a,b\n1,2\n3,"x\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });
});
