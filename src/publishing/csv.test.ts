import { describe, expect, it } from 'vitest';
import { csv } from './csv.ts';

describe('csv', () => {
  it('quotes what holds a comma or a quotation mark, and ends lines with CR LF', () => {
    expect(
      csv([
        ['id', 'says'],
        ['a', 'He said "four", not five.'],
      ]),
    ).toBe('id,says\r\na,"He said ""four"", not five."\r\n');
  });

  it('keeps a formula from running in a spreadsheet', () => {
    expect(csv([['=cmd()', '+1', '-1', '@x', 'a=b']])).toBe("'=cmd(),'+1,'-1,'@x,a=b\r\n");
  });

  it('leaves numbers numbers, and nothing empty', () => {
    expect(csv([[-4, null, true]])).toBe('-4,,true\r\n');
  });

  it('keeps a row on one line', () => {
    expect(csv([['two\n  lines']])).toBe('two lines\r\n');
  });
});
