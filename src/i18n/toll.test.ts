import { describe, expect, it } from 'vitest';
import { languageOf } from './languages.ts';
import { formatToll } from './toll.ts';

const english = languageOf('en');

describe('formatToll', () => {
  it.each([
    [24, 27, 'up', '24–27 or more'],
    [24, 27, null, '24–27'],
    [4, 4, null, '4'],
    [27, 27, 'up', '27 or more'],
    [40, 40, 'down', 'up to 40'],
    [40, 50, 'down', '40 or fewer, to 50'],
    [40, 50, 'both', '40 or fewer, to 50 or more'],
    [27, 27, 'both', '27, open on both sides'],
    [null, 14_000, null, '14,000'],
    [14_000, null, 'up', '14,000 or more'],
    [0, 0, null, '0'],
    [null, null, null, 'no number given'],
  ] as const)('words %s to %s, open %s', (low, high, open, words) => {
    expect(formatToll({ low, high, open }, english)).toBe(words);
  });
});
