import { describe, expect, it } from 'vitest';
import { boundsOfTree } from './bounds.ts';
import { readEdtf, writeEdtf } from './syntax.ts';

const day = (year: string, month: string | null = null, date: string | null = null) => ({
  year,
  month,
  day: date,
  qualifier: '',
});

describe('an EDTF text', () => {
  it.each([
    '2024',
    '2024-11~',
    '2024-11-29%',
    '2024-XX-XX?',
    '201X',
    '20XX',
    '2024-21',
    '2024-11-27/2024-11-29',
    '2024-11-27~/..',
    '../2024-11-29?',
    '2024-11-27/',
    '/2024-11-29',
    '[2023,2024]',
    '{2023,2024..2025,2026-01}',
    '[..2024]',
    '{2024..}',
  ])('is the same once it was taken apart and put together: %s', (text) => {
    const tree = readEdtf(text);
    expect(tree === null ? null : writeEdtf(tree)).toBe(text);
  });

  it('is a date, an interval or a set', () => {
    expect(readEdtf('2024-11')).toEqual({ type: 'date', date: day('2024', '11') });
    expect(readEdtf('2024/..')).toEqual({ type: 'interval', start: day('2024'), end: 'open' });
    expect(readEdtf('/2024')).toEqual({ type: 'interval', start: 'unknown', end: day('2024') });
    expect(readEdtf('[2023,2024..]')).toEqual({
      type: 'set',
      of: 'one',
      members: [day('2023'), { from: day('2024'), to: null }],
    });
    expect(readEdtf('{..2024}')).toEqual({
      type: 'set',
      of: 'all',
      members: [{ from: null, to: day('2024') }],
    });
  });

  it.each([
    '[2024,soon]',
    '[soon..2024]',
    '{2024..soon}',
    '[2024,..]',
    '2024/soon',
    'soon/2024',
    '../..',
    '2024/2025/2026',
    '[2024}',
  ])('is none where a part of it is none: %s', (text) => {
    expect(readEdtf(text)).toBeNull();
  });
});

describe('the days of a set', () => {
  const days = (text: string) => {
    const tree = readEdtf(text);
    if (tree === null) return null;
    const { earliest, latest } = boundsOfTree(tree);
    return { earliest, latest };
  };

  it('are open where one of its members is, wherever it stands', () => {
    expect(days('[..2024,2023]')).toEqual({ earliest: null, latest: '2024-12-31' });
    expect(days('[2023,..2024]')).toEqual({ earliest: null, latest: '2024-12-31' });
    expect(days('{2024..,2025}')).toEqual({ earliest: '2024-01-01', latest: null });
    expect(days('{2025,2024..}')).toEqual({ earliest: '2024-01-01', latest: null });
  });

  it('are the first and the last of all', () => {
    expect(days('[2024-11-29,2024-11-27,2024-11-28]')).toEqual({
      earliest: '2024-11-27',
      latest: '2024-11-29',
    });
  });
});
