import { describe, expect, it } from 'vitest';
import { smallContext } from '../small-record.ts';
import { incidents, week } from '../timeline/fixtures.ts';
import { calendarSeries } from './series.ts';

function seriesOf(list: Parameters<typeof incidents>[0], measure: string | null = null) {
  const record = incidents(list);
  return calendarSeries(record.entries, { measure, group: null }, smallContext(record));
}

const on = (id: string, occurred: string, killed?: string | string[]) => ({
  id,
  occurred,
  ...(killed === undefined ? {} : { killed }),
});

describe('the series of a calendar', () => {
  it('puts on a day only what is known to have been on that day', () => {
    const { days, standings } = seriesOf(week);
    expect([...days].map(([day, { text }]) => [day, text])).toEqual([
      ['2024-11-27', '1'],
      ['2024-11-28', '2'],
      ['2024-11-29', '1'],
      ['2024-11-30', '1'],
    ]);
    const how = Object.fromEntries([...standings].map(([{ id }, standing]) => [id, standing]));
    expect(how).toMatchObject({
      'south-3': 'unknown',
      month: 'unknown',
      both: 'several',
      since: 'wide',
    });
    expect(how).not.toHaveProperty('window');
  });

  it('counts beside a month what has no day in it', () => {
    const [november] = seriesOf(week).periods;
    expect(november).toMatchObject({ first: '2024-11-01', unknown: 2, several: 1 });
    expect(november?.incidents).toHaveLength(8);
  });

  it('adds the figures of a day, lowest to highest, with a plus where it may be more', () => {
    const { days } = seriesOf(
      [
        on('a', '2024-11-27', '3'),
        on('b', '2024-11-27', ['4', '9']),
        on('c', '2024-11-28', 'at least 5'),
        on('d', '2024-11-29', '2'),
      ],
      'killed',
    );
    expect([...days.values()].map(({ text }) => text)).toEqual(['7–12', '5+', '2']);
  });

  it('has no figure for a day on which nobody gave one, nor for “up to 40”', () => {
    const { days } = seriesOf([on('a', '2024-11-27'), on('b', '2024-11-28', 'up to 40')], 'killed');
    expect([...days.values()].map(({ figure }) => figure)).toEqual([null, null]);
  });

  it('covers the days from the first to the last incident', () => {
    expect(seriesOf([on('a', '2024-11-03'), on('b', '2024-11-20')]).covered).toEqual({
      first: '2024-11-03',
      last: '2024-11-20',
    });
  });

  it('has a strip for each year where its months are more than six', () => {
    const months = (count: number) =>
      seriesOf(
        Array.from({ length: count }, (_, n) => on(`m${String(n)}`, `2024-0${String(n + 1)}-11`)),
      );
    expect([months(6).unit, months(7).unit]).toEqual(['month', 'year']);
    expect(months(7).periods).toHaveLength(1);
  });

  it('counts beside a year what has a year alone, which no month has', () => {
    const months = seriesOf([on('a', '2024-11-28'), on('b', '2024')]);
    expect([...months.standings.values()]).toEqual(expect.arrayContaining(['day', 'wide']));
    const years = seriesOf([
      ...Array.from({ length: 7 }, (_, n) => on(`m${String(n)}`, `2024-0${String(n + 1)}-11`)),
      on('b', '2024'),
    ]);
    expect(years.periods[0]).toMatchObject({ first: '2024-01-01', last: '2024-12-31', unknown: 1 });
  });

  it('keeps one empty month between two, and leaves out more with a word', () => {
    const { periods } = seriesOf([
      on('a', '2024-01-11'),
      on('b', '2024-03-11'),
      on('c', '2024-11-11'),
    ]);
    expect(periods.map(({ first, gap }) => [first, gap])).toEqual([
      ['2024-01-01', null],
      ['2024-02-01', null],
      ['2024-03-01', null],
      ['2024-11-01', { first: '2024-04-01', last: '2024-10-31' }],
    ]);
  });
});
