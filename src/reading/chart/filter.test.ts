import { describe, expect, it } from 'vitest';
import { parseFilter } from './filter.ts';

const reasonOf = (text: string) => {
  const read = parseFilter(text);
  return 'problem' in read ? read.problem.reason : null;
};

describe('a filter', () => {
  it('is conditions with spaces between them, each with one or more values', () => {
    expect(parseFilter('place=aleppo,idlib kind!=shelling')).toEqual({
      filter: [
        { key: 'place', not: false, values: ['aleppo', 'idlib'] },
        { key: 'kind', not: true, values: ['shelling'] },
      ],
    });
  });

  it('takes a day after from and until', () => {
    expect(parseFilter('from=2024-11-27 until=2024-11-29')).toHaveProperty('filter.length', 2);
    expect(reasonOf('from=November')).toBe('`from=November` gives no day.');
    expect(reasonOf('until=2024-02-30')).toBe('`until=2024-02-30` gives no day.');
    expect(reasonOf('from!=2024-11-27')).toBe('`from!=2024-11-27` gives no day.');
  });

  it('says what cannot be read', () => {
    expect(reasonOf('aleppo')).toBe('`aleppo` is no condition.');
    expect(reasonOf('place=')).toBe('`place=` is no condition.');
    expect(reasonOf('  ')).toBe('This filter is empty.');
  });

  it('suggests the key that was meant', () => {
    expect(parseFilter('plase=aleppo')).toHaveProperty('problem.fix', 'place=aleppo');
    expect(parseFilter('plase!=aleppo')).toHaveProperty('problem.fix', 'place!=aleppo');
  });
});
