import { describe, expect, it } from 'vitest';
import { figureOfClaim } from './figure-of-claim.ts';
import { entryWith, recordOf } from './record-of.ts';

function figure(killed: string | string[], group?: string) {
  const figures = [killed].flat().map((one) => `\n          - ${one}`);
  const { claims, site } = recordOf(
    entryWith([
      `id: a
        by: sohr
        says: Dead.
        in: paper-1
        killed:${figures.join('')}`,
    ]),
  );
  const found = figureOfClaim(claims.get('a')?.quantities['killed'] ?? [], group, site.groups);
  if (found?.of === 'one') return found.figure.text;
  if (found?.of === 'sum') return [found.range.low, found.range.high, found.range.open];
  return found?.figures.map(({ text }) => text) ?? null;
}

describe('the figure of a claim', () => {
  it('is that of the group asked for, a part too, and never another', () => {
    expect(figure(['65 fighters', '49 soldiers'], 'soldiers')).toBe('49 soldiers');
    expect(figure('"8 civilians, including 3 children"', 'children')).toBe('3 children');
    expect(figure(['65 fighters', '49 soldiers'], 'civilians')).toBeNull();
  });

  it('is, without a group, the one that it gives, or that of people of no stated group', () => {
    expect(figure('at least 8 civilians')).toBe('at least 8 civilians');
    expect(figure(['8 civilians', '20 people'])).toBe('20 people');
  });

  it('adds up groups of which nobody is in two, and lists others', () => {
    expect(figure(['at least 65 fighters', '49 soldiers'])).toEqual([114, 114, 'up']);
    expect(figure(['8 civilians', '3 students'])).toEqual(['8 civilians', '3 students']);
    expect(figure(['8 civilians', '3 children'])).toEqual(['8 civilians', '3 children']);
    expect(figure(['8 civilians', 'dozens of soldiers'])).toEqual([
      '8 civilians',
      'dozens of soldiers',
    ]);
  });
});
