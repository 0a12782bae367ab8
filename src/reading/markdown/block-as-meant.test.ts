import { describe, expect, it } from 'vitest';
import { blockAsMeant } from './block-as-meant.ts';

describe('what to write for a line that was meant as a block', () => {
  it.each([
    [
      '::chart [Who says what]{kind=claims of=un-27}',
      '::chart[Who says what]{kind=claims of=un-27}',
    ],
    [
      '::chart[Who says what] {kind=claims, of=un-27}',
      '::chart[Who says what]{kind=claims of=un-27}',
    ],
    [':chart[All]{kind=timelin}', '::chart[All]{kind=timeline}'],
    ['::chart(All){kind=toll by=place', '::chart[All]{kind=toll by=place}'],
    ['::chart{kind=map where="place=aleppo"}', '::chart{kind=map where="place=aleppo"}'],
    [
      '::chart[All]{kind=timeline where=place=aleppo until=2024-11-28 by=kind}',
      '::chart[All]{kind=timeline where="place=aleppo until=2024-11-28" by=kind}',
    ],
  ])('keeps the title and the attributes of %s', (line, block) => {
    expect(blockAsMeant('chart', line)).toBe(block);
  });

  it.each(['::chart [All]', '::chart [All]{kind=}', '::chart [All]{kind=claims}', '::chart'])(
    'is nothing for a chart that does not say what it draws: %s',
    (line) => {
      expect(blockAsMeant('chart', line)).toBeNull();
    },
  );

  it('is whole for every other block', () => {
    expect(blockAsMeant('map', '::mapp[Where]{of=record}')).toBe('::map[Where]{of=record}');
    expect(blockAsMeant('map', '::mapp')).toBe('::map');
    expect(blockAsMeant('chronology', '::cronology')).toBe('::chronology');
    expect(blockAsMeant('note', '::note[On names]')).toBe(':::note[On names]\n…\n:::');
  });
});
