import { describe, expect, it } from 'vitest';
import { breakLines } from './break-lines.ts';

const lines = (text: string, width: number) => breakLines(text, width, ({ length }) => length);

describe('breakLines', () => {
  it('keeps what has room on one line', () => {
    expect(lines('one figure', 10)).toEqual(['one figure']);
  });

  it('makes lines as even as they can be, rather than leave a word alone', () => {
    expect(lines('Three days in northwest Syria', 24)).toEqual([
      'Three days in',
      'northwest Syria',
    ]);
  });

  it('leaves a word that is wider than the room whole', () => {
    expect(lines('an unbelievably long word', 8)).toEqual(['an', 'unbelievably', 'long', 'word']);
  });

  it('makes no line of nothing', () => {
    expect(lines(' ', 8)).toEqual([]);
  });
});
