import { describe, expect, it } from 'vitest';
import { parseQuantity } from './parse-quantity.ts';
import { vocabularyOf } from './vocabulary.ts';

const vocabulary = () =>
  vocabularyOf({
    groups: {
      students: { within: 'civilians', also: [] },
      girls: { within: 'children', also: [] },
      fighters: { within: 'combatants', also: [] },
      'hts-fighters': { within: 'fighters', also: [] },
      'allied-fighters': { within: 'fighters', also: [] },
    },
    units: [],
  });

/** The total, what its parts come to, and the reason; `null` where nothing contradicts. */
function warningOf(phrase: string) {
  const parsed = parseQuantity(phrase, vocabulary());
  if ('problem' in parsed) throw new Error(`${phrase}: ${parsed.problem.reason}`);
  return parsed.warning ?? null;
}

const sumOf = (phrase: string) => warningOf(phrase)?.parts ?? null;

describe('a total that its parts contradict', () => {
  it('is smaller than one of them', () => {
    expect(warningOf('1,200 civilians, including 3,000 children')).toEqual({
      reason: 'The total is 1,200 and one part of it is larger (3,000 children).',
      expected: 'no part larger than the total',
      fix: null,
      at: 27,
      total: 1200,
      parts: 3000,
    });
  });

  it('is smaller than several together', () => {
    expect(warningOf('12 civilians, including 4 students, 8 children and 5 women')).toEqual({
      reason: 'The total is 12 and its parts come to 13 (8 children + 5 women).',
      expected:
        'parts that come to no more than the total, unless one person is counted in two of them',
      fix: null,
      at: 36,
      total: 12,
      parts: 13,
    });
  });

  it('is smaller than those of no age or sex together', () => {
    expect(sumOf('12, including 8 civilians, 5 soldiers and 9 men')).toBe(13);
  });

  it('is the most that it can be, beside the least that they can be', () => {
    expect(sumOf('up to 12, including 8 children and at least 5 women')).toBe(13);
    expect(sumOf('10–12, including 8 children and 5–9 women')).toBe(13);
    expect(sumOf('fewer than 12, including 8 children and 4 women')).toBe(12);
    expect(sumOf('12, including 8 children and more than 4 women')).toBe(13);
  });

  it('shows the larger of two contradictions, the first of equals', () => {
    expect(warningOf('5, including 6 children and 7 civilians')?.reason).toContain('(7 civilians)');
    expect(warningOf('5, including 7 children and 7 civilians')?.reason).toContain('(7 children)');
  });

  it('names no part of which no number is known', () => {
    expect(warningOf('12, including children and 13 women')).toMatchObject({
      reason: 'The total is 12 and one part of it is larger (13 women).',
      at: 27,
    });
  });
});

describe('a total that nothing contradicts', () => {
  it.each([
    '12 civilians, including 8 children and 4 women',
    '12 civilians, including 8 children and 8 students',
    '12, including 12 children, 12 civilians',
    '12, including up to 40 children',
    '12, including children and 12 women',
    '12, including an unknown number of children',
    'at least 12, including 40 children',
    'about 12, including 40 children',
    'dozens, including 400 children',
    '12 civilians',
    'none',
  ])('stands: %s', (phrase) => {
    expect(warningOf(phrase)).toBeNull();
  });
});

describe('parts that lie in one another', () => {
  it('are not added', () => {
    expect(sumOf('12, including 10 fighters and 5 HTS fighters')).toBeNull();
    expect(sumOf('12, including 5 HTS fighters and 10 combatants')).toBeNull();
    expect(sumOf('12, including 8 children and 8 girls')).toBeNull();
  });

  it('are added where the larger group is said to be fewer, which cannot hold it', () => {
    expect(sumOf('12, including 4 fighters and 9 HTS fighters')).toBe(13);
    expect(sumOf('12, including fighters, 4 allied fighters and 9 HTS fighters')).toBe(13);
  });

  it('are added where they only lie in the same', () => {
    expect(sumOf('12, including 7 allied fighters and 6 HTS fighters')).toBe(13);
  });

  it('count by age and sex with whatever lies in these', () => {
    expect(sumOf('12, including 7 girls and 6 women')).toBe(13);
    expect(sumOf('12, including 7 girls and 6 civilians')).toBeNull();
  });
});
