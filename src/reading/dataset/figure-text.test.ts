import { describe, expect, it } from 'vitest';
import { figureText } from './figure-text.ts';

type Spec = Parameters<typeof figureText>[2];
const text = (first: string, second = '', spec: Partial<Spec> = {}) =>
  figureText(first, second, { of: null, zero: null, to: null, ...spec });
const range = (first: string, second: string, zero: Spec['zero'] = null) =>
  text(first, second, { to: 'high', zero });

describe('a figure of a table', () => {
  it('stays as it stands', () => {
    expect(text('at least 14,000')).toBe('at least 14,000');
  });

  it.each([
    ['12', '12 civilians'],
    ['at least 3', 'at least 3 civilians'],
    ['dozens', 'dozens of civilians'],
    ['several', 'several civilians'],
    ['3 children', '3 children'],
  ])('%s of a column of civilians is %s', (cell, told) => {
    expect(text(cell, '', { of: 'civilians' })).toBe(told);
  });

  it.each(['0', '00', '0.0', '0,0'])('%s is nothing until somebody says what it means', (cell) => {
    expect(text(cell)).toBe('unstated');
    expect(text(cell, '', { zero: 'unsaid' })).toBeNull();
    expect(text(cell, '', { zero: 'said' })).toBe('0');
  });

  it('has two ends where two columns say so', () => {
    expect(range('4', '7')).toBe('4–7');
    expect(range('4', '4')).toBe('4');
    expect(range('', '7')).toBe('up to 7');
    expect(range('4', '')).toBe('at least 4');
    expect(range('', '')).toBeNull();
  });

  it('has no end where that end says nothing by its 0', () => {
    expect(range('0', '7')).toBe('unstated');
    expect(range('0', '7', 'unsaid')).toBe('up to 7');
    expect(range('0', '7', 'said')).toBe('0–7');
    expect(range('0', '0', 'unsaid')).toBeNull();
  });
});
