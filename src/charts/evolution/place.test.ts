import { describe, expect, it } from 'vitest';
import { numbered } from '../chart-case.ts';
import { smallContext } from '../small-record.ts';
import type { ClaimIn } from '../small-record.ts';
import { drawPlacedEvolution } from './draw.ts';
import { countOf, everyForm, running } from './fixtures.ts';
import { placeEvolution } from './place.ts';
import { evolutionSeries } from './series.ts';

function placed(claims: ClaimIn[], width = 680, language = 'en') {
  const record = countOf(claims);
  const entry = record.entryById.get('toll');
  if (entry === undefined) throw new TypeError('no entry');
  const context = smallContext(record, language);
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

  it('sets lines apart where the steps of one run through the mark of another', () => {
    const office: ClaimIn[] = running.slice(0, 2);
    const rescuers = (day: string): ClaimIn[] => [
      { id: 'r8', by: 'monitor', said: '2024-11-27', killed: '8 civilians' },
      { id: 'r16', by: 'monitor', said: day, killed: '16 civilians' },
    ];
    const plots = (day: string) =>
      placed([...office, ...rescuers(day)]).levels.filter(({ zero }) => zero).length;
    expect(plots('2024-11-29')).toBe(2);
    expect(plots('2024-11-28')).toBe(1);
  });

  it('explains each mark as it is drawn, and none that is not', () => {
    const { lines, texts } = placed(everyForm);
    const words = texts.slice(-4).map(({ runs }) => runs.map(({ text }) => text).join(''));
    const marks = lines.slice(-4).map(({ look, figures: [mark] }) => [look, mark?.shape]);
    expect(words.map((text, index) => [text, ...(marks[index] ?? [])])).toEqual([
      ['an independent source', 'independent', 'exact'],
      ['a party', 'party', 'exact'],
      ['no source named (about so many)', 'unstated', 'about'],
      ['compiles others, or rests on them (a range)', 'secondary', 'range'],
    ]);
  });

  it('explains days of saying that are not certain', () => {
    const { texts } = placed([
      { id: 'a', by: 'monitor', said: '2024-11-28/2024-12-01', killed: 'up to 12 civilians' },
      { id: 'b', by: 'agency', killed: '3 civilians', said: '2024-12-02/..' },
    ]);
    const words = texts.map(({ runs }) => runs.map(({ text }) => text).join(''));
    expect(words).toContain('said on one of these days');
    expect(words).toContain('said then, or where the arrow leads');
  });

  it('draws a range that was replaced lighter than what holds', () => {
    const claims: ClaimIn[] = [
      { id: 'a', by: 'monitor', said: '2024-11-29', killed: '16–36 civilians' },
      { id: 'b', by: 'monitor', said: '2024-12-02', killed: '28 civilians', supersedes: 'a' },
    ];
    const drawn = (list: ClaimIn[]) => drawPlacedEvolution(placed(list), 'x', 'x');
    expect(drawn(claims)).not.toContain('url(#');
    expect(drawn(claims.slice(0, 1))).toContain('url(#');
  });

  it('begins with the first line where the language begins to read', () => {
    const first = (tag: string) => {
      const { texts, lines } = placed(origins(9), 680, tag);
      const name = texts.find(({ runs }) => runs[0]?.text.includes('Speaker 1'));
      return { name: name?.x ?? 0, mark: lines[0]?.figures[0]?.x ?? 0, heading: texts[0]?.x ?? 0 };
    };
    const [english, arabic] = [first('en'), first('ar')];
    expect([english.name, english.heading]).toEqual([0, 0]);
    expect([arabic.name, arabic.heading]).toEqual([680, 680]);
    expect(english.mark).toBeLessThan(300);
    expect(arabic.mark).toBeGreaterThan(400);
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
