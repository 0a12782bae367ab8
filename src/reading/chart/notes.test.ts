import { describe, expect, it } from 'vitest';
import { parseNotes } from './notes.ts';

const reasonOf = (text: string) => {
  const read = parseNotes(text);
  return 'problem' in read ? read.problem.reason : null;
};

describe('the notes of a chart', () => {
  it('stand at a date, each with its words', () => {
    const read = parseNotes('2024-11-29: Aleppo, entered; 2024-12-01/2024-12-03: a pause');
    expect('notes' in read && read.notes.map(({ words }) => words)).toEqual([
      'Aleppo, entered',
      'a pause',
    ]);
    expect(read).toHaveProperty('notes.1.at.date.latest', '2024-12-03');
  });

  it('stand at an entry, with its title or with words', () => {
    expect(parseNotes('aleppo-entered; damascus: the capital')).toEqual({
      notes: [
        { at: { entry: 'aleppo-entered' }, words: null },
        { at: { entry: 'damascus' }, words: 'the capital' },
      ],
    });
  });

  it('are refused without words at a date, at an open date, or at neither', () => {
    expect(reasonOf('2024-11-29')).toBe('Nothing is noted at `2024-11-29`.');
    expect(reasonOf('2024-11-29/..: since')).toBe('`2024-11-29/..` has no beginning or no end.');
    expect(reasonOf('29 November: Aleppo')).toBe(
      '`29 November: Aleppo` begins with no date and no id.',
    );
    expect(reasonOf('')).toBe('This note is empty.');
  });
});
