import { describe, expect, it } from 'vitest';
import { smallContext } from '../small-record.ts';
import { incidents, week } from './fixtures.ts';
import { boxOf } from '../placed.ts';
import { placeTimeline } from './place.ts';
import { daysDrawn, heightOfDays } from './placed.ts';
import { timelineSeries } from './series.ts';
import { dayNumber, timeScale } from './time-scale.ts';

function placed(list: Parameters<typeof incidents>[0], width = 680) {
  const record = incidents(list);
  const context = smallContext(record);
  const series = timelineSeries(
    record.entries,
    { measure: 'killed', group: null, by: 'none', order: 'first', annotations: [] },
    context,
  );
  return placeTimeline(series, width, context);
}

const strike = (id: string, occurred: string, killed: string) => ({
  id,
  title: id,
  occurred,
  killed,
});

describe('a placed timeline', () => {
  it('keeps words clear of the dashed ring of a figure that is a least', () => {
    const siege = { ...strike('A siege', '2024-11-27/..', 'at least 12'), id: 'a' };
    const flight = { ...strike('A camp is emptied', '../2024-11-29', 'up to 40'), id: 'b' };
    const { items, texts } = placed([siege, flight], 288);
    const [mark] = items;
    const [words] = texts.filter(({ runs }) => runs.some(({ text }) => text.includes('siege')));
    expect(mark?.open).toBe(true);
    const ring = (mark?.y ?? NaN) + (mark?.high ?? NaN) + 2;
    // The highest Arabic letters reach 2 px over the Latin ones that a line is measured by.
    expect((words === undefined ? NaN : boxOf(words).y0) - ring).toBeGreaterThan(3);
  });

  it('has no solid mark for a figure that was said to be about so many, and as large a one', () => {
    const [about, exact] = placed([
      strike('a', '2024-11-28', 'about 9'),
      strike('b', '2024-11-29', '9'),
    ]).items;
    expect([about?.low, about?.high]).toEqual([0, exact?.high]);
    expect(exact?.low).toBe(exact?.high);
  });

  it('sizes marks so that four times the dead have twice the radius', () => {
    const [small, large] = placed([
      strike('a', '2024-11-28', '9'),
      strike('b', '2024-11-29', '36'),
    ]).items;
    expect(large?.low).toBeCloseTo((small?.low ?? 0) * 2, 6);
  });

  it('draws the lowest figure inside the highest', () => {
    const [mark] = placed([{ id: 'a', occurred: '2024-11-28', killed: ['8', '16'] }]).items;
    expect(mark?.high).toBeGreaterThan(mark?.low ?? 0);
  });

  it('draws no size where nobody gave a figure', () => {
    const [mark] = placed([{ id: 'a', occurred: '2024-11-28' }]).items;
    expect(mark).toMatchObject({ look: 'point', low: 0, high: 0 });
  });

  it('never draws an uncertain date as a point', () => {
    const [mark] = placed([strike('a', '2024-11-28~', '3')]).items;
    expect(mark?.look).toBe('uncertain');
    expect(mark?.x1).toBeGreaterThan(mark?.x0 ?? 0);
  });

  it('leaves long empty stretches out, and shows where', () => {
    expect(placed(week).gaps).toHaveLength(1);
    expect(placed([strike('a', '2024-11-26', '1'), strike('b', '2024-11-30', '1')]).gaps).toEqual(
      [],
    );
  });

  it('says which days are drawn smaller', () => {
    const words = (list: Parameters<typeof incidents>[0]) =>
      placed(list).texts.map(({ runs }) => runs.map(({ text }) => text).join(''));
    const days = [24, 25, 26, 27, 28, 29, 30].map((day) =>
      strike(`s${day}`, `2024-11-${day}`, '1'),
    );
    const before = strike('old', '2020-03-05', '1');
    expect(words([before, ...days])).toContain('Not to scale: 5 Mar 2020');
    expect(words(days).join(' ')).not.toContain('scale');
  });

  it('names the year where it changes, and not where all is of one', () => {
    const years = (list: Parameters<typeof incidents>[0]) =>
      placed(list).texts.flatMap(({ runs }) => /\b20\d\d\b/u.exec(runs[0]?.text ?? '')?.[0] ?? []);
    const [old, ...late] = ['2020-03-05', '2024-11-03', '2024-11-29'].map((day) =>
      strike(day.replaceAll('-', ''), day, '1'),
    );
    if (old === undefined) throw new Error('no day');
    expect(years([old, ...late].map((one) => ({ ...one, title: 'x' })))).toEqual(['2020', '2024']);
    expect(years(late.map((one) => ({ ...one, title: 'x' })))).toEqual([]);
  });

  it('keeps days in their order from left to right', () => {
    const days = ['2020-03-05', '2024-10-14', '2024-11-26', '2024-11-27', '2024-11-30'].map(
      dayNumber,
    );
    const scale = timeScale(
      days.map((day) => [day, day + 1] as const),
      0,
      288,
    );
    const xs = days.map((day) => scale.x(day));
    expect(xs).toEqual([...new Set(xs)].sort((a, b) => a - b));
    expect(scale.gaps).toHaveLength(2);
  });

  it('sets marks of one day under each other', () => {
    const many = Array.from({ length: 5 }, (_, index) =>
      strike(`s${String(index)}`, '2024-11-28', '3'),
    );
    const ys = placed(many)
      .items.slice(0, 5)
      .map(({ y }) => y);
    expect(new Set(ys).size).toBe(5);
  });

  it('keeps marks inside the drawing', () => {
    for (const width of [288, 680]) {
      for (const { x0, x1, high } of placed(week, width).items) {
        expect(x0 - high).toBeGreaterThanOrEqual(-0.01);
        expect(x1 + high).toBeLessThanOrEqual(width + 0.01);
      }
    }
  });

  it('sizes marks by their figures where the date is not certain too', () => {
    const [small, large] = placed([
      strike('a', '2024-11-28~', '9'),
      strike('b', '2024-11-29~', '36'),
    ]).items;
    expect(large?.low).toBeCloseTo((small?.low ?? 0) * 2, 6);
    const days = large === undefined ? null : daysDrawn(large);
    expect(days?.x1).toBeGreaterThan((days?.center ?? 0) + (large?.high ?? 0));
  });

  it('draws the days of a date that is not certain around the whole figure', () => {
    const [mark] = placed([strike('a', '2024-11-28~', '9')]).items;
    if (mark === undefined) throw new TypeError('no mark');
    expect(mark.high).toBeGreaterThan(10);
    expect(heightOfDays(mark)).toBeGreaterThan(2 * mark.high);
    const [sure] = placed([strike('a', '2024-11-27/2024-11-28', '9')]).items;
    expect(sure === undefined ? null : heightOfDays(sure)).toBe(8);
  });

  it('draws marks that tell who speaks large enough to tell it', () => {
    const large = strike('large', '2024-11-27', '900');
    const [, party, nobody, independent] = placed([
      large,
      { ...strike('party', '2024-11-28', '1'), by: 'agency' },
      { ...strike('nobody', '2024-11-29', '1'), by: 'nobody' },
      strike('other', '2024-11-30', '1'),
    ]).items;
    expect([party?.low, nobody?.low, independent?.low]).toEqual([5, 5, 3]);
  });

  it('sets the figure of what is still open at the day that is known', () => {
    const [since, until] = placed([
      strike('a', '2024-11-27/..', '4'),
      strike('b', '../2024-11-29', '4'),
    ]).items;
    if (since === undefined || until === undefined) throw new TypeError('no items');
    expect(daysDrawn(since).center).toBe(since.x0);
    expect(daysDrawn(until).center).toBe(until.x1);
  });

  it('names years at even distances', () => {
    const list = Array.from({ length: 30 }, (_, n) =>
      strike(`y${n}`, `${2014 + (n % 10)}-03`, '1'),
    );
    const named = placed(list, 288).texts.flatMap(({ runs: [run], x }) =>
      /^20\d\d$/u.test(run?.text ?? '') ? [{ year: Number(run?.text), x }] : [],
    );
    expect(named.length).toBeGreaterThan(3);
    const steps = named.slice(1).map(({ year }, n) => year - (named[n]?.year ?? 0));
    expect(new Set(steps).size).toBe(1);
  });

  it('tells what sizes mean where marks stand without words', () => {
    const list = Array.from({ length: 80 }, (_, n) =>
      strike(`i${n}`, `2024-0${1 + (n % 9)}-${10 + (n % 15)}`, String(n % 17)),
    );
    const words = (some: typeof list) =>
      placed(some).texts.map(({ runs }) => runs.map(({ text }) => text).join(''));
    expect(words(list)).toEqual(expect.arrayContaining(['4 killed', '16 killed']));
    expect(words(list.slice(0, 5))).not.toContain('4 killed');
  });
});
