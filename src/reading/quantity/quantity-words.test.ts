import { describe, expect, it } from 'vitest';
import { languageOf } from '../../i18n/languages.ts';
import type { Quantity } from '../quantity.ts';
import { parseQuantity } from './parse-quantity.ts';
import { formatFigure, formatQuantity } from './quantity-words.ts';
import { vocabularyOf } from './vocabulary.ts';

const english = languageOf('en');
const vocabulary = () =>
  vocabularyOf({
    groups: { 'aid-workers': { also: [] } },
    units: ['health facilities'],
  });

function q(text: string): Quantity {
  const parsed = parseQuantity(text, vocabulary());
  if ('problem' in parsed) throw new Error(parsed.problem.reason);
  return parsed.quantity;
}

describe('formatFigure', () => {
  it.each([
    ['27 civilians', '27'],
    ['no fewer than 27', 'at least 27'],
    ['over 250', 'more than 250'],
    ['no more than 40', 'up to 40'],
    ['under 10', 'fewer than 10'],
    ['4 to 7 people', '4–7'],
    ['nearly 14000', 'about 14,000'],
    ['dozens', 'dozens'],
    ['dozens of civilians', 'dozens of civilians'],
    ['unknown', 'unknown'],
    ['an unknown number of civilians', 'unknown'],
    ['no casualties', '0'],
  ])('words "%s" as "%s"', (text, words) => {
    expect(formatFigure(q(text), english)).toBe(words);
  });
});

describe('formatQuantity', () => {
  it.each([
    ['at least twenty-seven civilians', 'at least 27 civilians'],
    ['27', '27 people'],
    ['a child', '1 child'],
    ['27 civilians, 8 of them children', '27 civilians, including 8 children'],
    [
      '27, including 8 children, 3 women and men',
      '27 people, including 8 children, 3 women and men',
    ],
    ['1–2 children', '1–2 children'],
    ['1 family', '1 family'],
    ['245 km²', '245 km²'],
    ['3 aid workers', '3 aid workers'],
    ['62 health facilities', '62 health facilities'],
    ['dozens of civilians, including 4 children', 'dozens of civilians, including 4 children'],
    ['an unknown number of women', 'an unknown number of women'],
    ['unknown', 'an unknown number of people'],
  ])('words "%s" as "%s"', (text, words) => {
    expect(formatQuantity(q(text), english)).toBe(words);
  });
});
