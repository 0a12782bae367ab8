import { describe, expect, it } from 'vitest';
import { numbersOf, sameNumber, type Quantity } from '../quantity.ts';
import { parseQuantity } from './parse-quantity.ts';
import { vocabularyOf } from './vocabulary.ts';

const vocabulary = () => vocabularyOf({ groups: {}, units: [] });

function q(text: string): Quantity {
  const parsed = parseQuantity(text, vocabulary());
  if ('problem' in parsed) throw new Error(parsed.problem.reason);
  return parsed.quantity;
}

describe('numbersOf', () => {
  it.each([
    ['27', [27]],
    ['at least 27', [27]],
    ['more than 250', [250]],
    ['up to 40', [40]],
    ['fewer than 10', [10]],
    ['about 14,000', [14000]],
    ['4–7', [4, 7]],
    ['none', [0]],
    ['dozens', []],
    ['unknown', []],
  ])('gives the numbers of "%s" as they were said', (text, numbers) => {
    expect(numbersOf(q(text))).toEqual(numbers);
  });
});

describe('sameNumber', () => {
  it.each([
    ['27 civilians', 'at least 27 people'],
    ['more than 250', '250'],
    ['up to 40', '40 or more'],
    ['dozens of civilians', 'Dozens'],
    ['several hundred people', 'several hundred civilians'],
    ['unknown', 'an unknown number of civilians'],
    ['none', '0'],
    ['fewer than 10', 'at least 10'],
    ['4–7 people', '4 to 7'],
    ['civilians', 'children'],
  ])('holds for "%s" and "%s"', (a, b) => {
    expect(sameNumber(q(a), q(b))).toBe(true);
  });

  it.each([
    ['27', '28'],
    ['4–7', '4'],
    ['4–7', '4–8'],
    ['dozens', 'hundreds'],
    ['dozens', '24'],
    ['dozens', 'unknown'],
    ['unknown', 'dozens'],
    ['dozens', 'dozens of thousands of people'],
    ['0', 'unknown'],
    ['1', '11'],
    ['4–7', '47'],
    ['hundreds of people', 'hundreds of thousands of people'],
  ])('does not hold for "%s" and "%s"', (a, b) => {
    expect(sameNumber(q(a), q(b))).toBe(false);
  });
});

describe('the figures of parts', () => {
  const part = (text: string) => {
    const [first] = q(text).parts;
    if (first === undefined) throw new Error('no part');
    return first;
  };

  it('are the same where the words for a share are', () => {
    const most = part('27 civilians, most of them children');
    expect(sameNumber(most, part('9 soldiers, most of them men'))).toBe(true);
    expect(sameNumber(most, part('27 civilians, half of them children'))).toBe(false);
  });
});
