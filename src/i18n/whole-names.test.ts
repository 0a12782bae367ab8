import { describe, expect, it } from 'vitest';
import { wholeNames } from './whole-names.ts';

const kept = (text: string) =>
  wholeNames(text)
    .filter(({ whole }) => whole)
    .map((piece) => piece.text);

describe('names that stay on one line', () => {
  it.each([
    ['Hayat Tahrir al-Sham', ['al-Sham']],
    ['From al-Bab to Al-Ahed, and ash-Shaykh', ['al-Bab', 'Al-Ahed', 'ash-Shaykh']],
    ['al-Sham’s fighters (al-Qura)', ['al-Sham', 'al-Qura']],
  ])('are those with a short word before a hyphen and a capital: %s', (text, names) => {
    expect(kept(text)).toEqual(names);
  });

  it.each([
    'UN-backed talks',
    'no-fly zone',
    'Deir-Ezzor',
    '2-Mar',
    'al-Sham-based',
    'so-Called-Name',
    'al-Aaaaaaaaaaaaaaaaaaaaa',
    'حلب - الشام',
    '',
  ])('are no other words: %s', (text) => {
    expect(kept(text)).toEqual([]);
  });

  it('leave the text as it was, letter for letter', () => {
    const text = 'Fighters of Hayat Tahrir al-Sham entered Khan al-Asal.';
    expect(
      wholeNames(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
