import { describe, expect, it } from 'vitest';
import { numbered } from '../chart-case.ts';
import { smallContext } from '../small-record.ts';
import type { ClaimIn } from '../small-record.ts';
import { countOf, running } from './fixtures.ts';
import { placeEvolution } from './place.ts';
import { evolutionSeries } from './series.ts';

function placed(claims: ClaimIn[], width = 680) {
  const record = countOf(claims);
  const entry = record.entryById.get('toll');
  if (entry === undefined) throw new TypeError('no entry');
  const context = smallContext(record);
  const selection = {
    subject: { kind: 'entry', entry } as const,
    entries: [entry],
    claims: entry.claims,
    group: null,
    annotations: [],
  };
  return placeEvolution(evolutionSeries(selection, 'killed', context), width, context);
}

const origins = (count: number): ClaimIn[] =>
  numbered(count, (n) => ({
    id: `c${n}`,
    by: `speaker-${n}`,
    said: `2024-12-${String(n).padStart(2, '0')}`,
    killed: `${n * 5} civilians`,
  }));

describe('the evolution placed', () => {
  it('has steps: level until the day of the next figure, then straight up', () => {
    const [line] = placed(running).lines;
    const [first, second] = line?.figures ?? [];
    expect(line?.treads[0]).toMatchObject({ x0: first?.x, x1: second?.x, y: first?.y1 });
    expect(line?.risers[0]).toEqual({ x: second?.x, y0: first?.y1, y1: second?.y1 });
  });

  it('leads no line on from a figure that was withdrawn', () => {
    const [line] = placed([
      {
        id: 'a',
        by: 'monitor',
        said: '2024-11-28',
        killed: '8 civilians',
        withdrawn: '2024-11-30',
      },
      { id: 'b', by: 'monitor', said: '2024-12-02', killed: '4 civilians' },
    ]).lines;
    const [gone, next] = line?.figures ?? [];
    expect(line?.risers).toEqual([]);
    expect(line?.treads).toMatchObject([{ gone: true }]);
    expect(line?.treads[0]?.x1).toBeLessThan(next?.x ?? 0);
    expect(gone?.past).toBe(true);
  });

  it('points where a figure is open, and has a bar where it is a range', () => {
    const shapes = placed([
      { id: 'a', by: 'one', said: '2024-11-28', killed: 'at least 8 civilians' },
      { id: 'b', by: 'two', said: '2024-11-28', killed: 'up to 20 civilians' },
      { id: 'c', by: 'three', said: '2024-11-28', killed: '10–30 civilians' },
      { id: 'd', by: 'four', said: '2024-11-28', killed: 'about 40 civilians' },
    ]).lines.flatMap(({ figures }) => figures.map(({ shape }) => shape));
    expect(shapes.slice(0, 4)).toEqual(['up', 'down', 'range', 'about']);
  });

  it('names eight lines at their ends, and sets more each for itself', () => {
    expect(placed(origins(8)).leaders).toHaveLength(8);
    expect(placed(origins(9)).leaders).toEqual([]);
    const zeros = (count: number) =>
      placed(origins(count)).levels.filter(({ zero }) => zero).length;
    expect([zeros(8), zeros(9)]).toEqual([1, 9]);
  });

  it('sets lines apart of which three end on one level', () => {
    const equal = origins(3).map((claim) => ({ ...claim, killed: '4 civilians' }));
    expect(placed(equal).leaders).toEqual([]);
    expect(placed(equal.slice(1)).leaders.map(({ y, y0 }) => y === y0)).toEqual([true, false]);
  });

  it('names the line above itself in the narrow drawing', () => {
    const { texts, lines } = placed(running, 288);
    const name = texts.find(({ runs }) => runs[0]?.text === 'A UN office');
    expect(name?.y).toBeLessThan(Math.max(...(lines[0]?.figures ?? []).map(({ y1 }) => y1)));
  });

  it('has a tail where the day of saying is not certain', () => {
    const [line] = placed([
      { id: 'a', by: 'monitor', said: '../2024-11-28', killed: '8 civilians' },
      { id: 'b', by: 'monitor', said: '2024-12-02', killed: '9 civilians' },
    ]).lines;
    expect(line?.figures.map(({ tail }) => tail?.open ?? null)).toEqual([true, null]);
  });
});
