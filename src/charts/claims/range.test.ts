import { describe, expect, it } from 'vitest';
import { languageOf } from '../../i18n/languages.ts';
import { formatToll } from '../../i18n/toll.ts';
import type { Figure } from '../../reading/quantity.ts';
import { rangeOf } from './range.ts';

const exact = (n: number): Figure => ({ low: n, high: n, bound: 'exact' });
const least: Figure = { low: 30, high: null, bound: 'at-least' };
const most: Figure = { low: null, high: 3, bound: 'at-most' };
const words: Figure = { low: null, high: null, bound: 'words' };

describe('the range of a speaker’s figures', () => {
  it('goes from the lowest to the highest', () => {
    expect(rangeOf([exact(12), exact(4), words, exact(9)])).toEqual({
      low: 4,
      high: 12,
      open: null,
      about: false,
      lowBound: 'exact',
      highBound: 'exact',
      lowHedge: null,
      highHedge: null,
    });
  });

  it('is worded as its ends were said: “more than 50” is not “51 or more”', () => {
    const more: Figure = { low: 51, high: null, bound: 'more-than' };
    expect(formatToll(rangeOf([exact(4), more]), languageOf('en'))).toBe('4 to more than 50');
  });

  it('is open where its end is', () => {
    expect(rangeOf([exact(4), least])).toMatchObject({ low: 4, high: 30, open: 'up' });
    expect(rangeOf([exact(4), most])).toMatchObject({ low: 3, high: 4, open: 'down' });
    expect(rangeOf([most, least])).toMatchObject({ low: 3, high: 30, open: 'both' });
    expect(rangeOf([{ low: 8, high: null, bound: 'at-least' }, exact(12)])).toMatchObject({
      open: null,
    });
  });

  it('says that an end was about so many, and has no number where all are words', () => {
    expect(rangeOf([exact(4), { low: 9, high: 9, bound: 'about' }])).toMatchObject({ about: true });
    expect(rangeOf([words])).toMatchObject({ low: null, high: null, open: null });
  });

  it('takes of equal figures the one that is least certain', () => {
    const about: Figure = { low: 9, high: 9, bound: 'about' };
    const inWords = (...figures: Figure[]) => formatToll(rangeOf(figures), languageOf('en'));
    expect(inWords(exact(9), about)).toBe('about 9');
    expect(inWords(exact(30), least)).toBe('30 or more');
    expect(inWords(exact(3), most)).toBe('up to 3');
    expect(inWords(most, about)).toBe('3 or fewer, to about 9');
  });
});
