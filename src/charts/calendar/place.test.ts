import { describe, expect, it } from 'vitest';
import { languageOf } from '../../i18n/languages.ts';
import { smallContext } from '../small-record.ts';
import { incidents } from '../timeline/fixtures.ts';
import { placeCalendar } from './place.ts';
import { calendarSeries } from './series.ts';
import { stepsOf } from './steps.ts';
import { dayOfWeek, weekdayNames } from './weeks.ts';

function placed(list: Parameters<typeof incidents>[0], width: number, language = 'en') {
  const record = incidents(list);
  const context = smallContext(record, language);
  const series = calendarSeries(record.entries, { measure: 'killed', group: null }, context);
  return placeCalendar(series, width, context);
}

/** The days of a calendar, without the samples of its key. */
function daysOf(list: Parameters<typeof incidents>[0], width: number) {
  return placed(list, width).cells.filter(({ height }) => height > 20);
}

const ends = [
  { id: 'a', occurred: '2024-11-05', killed: '9' },
  { id: 'b', occurred: '2024-11-20' },
];
const yearsApart = [...ends, { id: 'c', occurred: '2019-02-03', killed: '1' }];
const years = [...yearsApart, { id: 'd', occurred: '2020-02-03' }, ...months()];

/** With these the years are too many for halves. */
const longAgo = ['2010', '2012', '2014'].map((year) => ({
  id: `y${year}`,
  occurred: `${year}-05-05`,
}));

function months() {
  return Array.from({ length: 9 }, (_, n) => ({
    id: `m${String(n)}`,
    occurred: `2021-0${String(n + 1)}-15`,
    killed: String(n),
  }));
}

describe.each([288, 680])('a calendar placed %i px wide', (width) => {
  it('draws each day of the covered span, and none outside it', () => {
    expect(daysOf(ends, width)).toHaveLength(16);
  });

  it('tells a day without incidents, one without a figure and one with a figure apart', () => {
    const looks = new Set(daysOf(ends, width).map(({ look }) => look));
    expect([...looks].sort()).toEqual(['hollow', 'quiet', 'step-4']);
  });

  it('sets one day under the same day of the week before', () => {
    const quiet = daysOf(ends, width).filter(({ look }) => look === 'quiet');
    const columns = new Set(quiet.slice(0, 14).map(({ x }) => x));
    expect(columns.size).toBe(7);
  });

  it('keeps the days of a strip inside it, the more the larger', () => {
    const { style, cells } = placed(years, width);
    expect(style).toBe('marks');
    for (const { x, width: wide } of cells) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width);
    }
    const sizeOf = (look: string) => cells.find((cell) => cell.look === look)?.width ?? 0;
    expect(sizeOf('step-4')).toBeGreaterThan(sizeOf('step-1'));
  });
});

describe('the words over and under a calendar', () => {
  const words = (list: Parameters<typeof incidents>[0], width = 680, language = 'en') =>
    placed(list, width, language).texts.map(({ runs, size, y }) => ({
      text: runs.map(({ text }) => text).join(''),
      size,
      y,
    }));

  it('name months that stand side by side on one line', () => {
    const gap = [
      { id: 'a', occurred: '2023-02-06' },
      { id: 'b', occurred: '2024-11-28' },
      { id: 'c', occurred: '2025-01-02' },
    ];
    const names = words(gap).filter(({ text }) => /^(February|November|December)/u.test(text));
    expect(names).toHaveLength(3);
    expect(new Set(names.map(({ y }) => y)).size).toBe(1);
  });

  it('leave out steps that no day comes near, and what bold numbers are where there are none', () => {
    const all = (list: Parameters<typeof incidents>[0]) =>
      words(list)
        .map(({ text }) => text)
        .join(' | ');
    expect(all([{ id: 'a', occurred: '2024-11-28', killed: '14250' }])).not.toContain('1–19');
    expect(all([{ id: 'a', occurred: '2024-11-28' }])).not.toContain('bold');
    expect(all([{ id: 'a', occurred: '2024-11-28', killed: '3' }])).not.toContain('or more');
    expect(all([{ id: 'a', occurred: '2024-11-28', killed: 'at least 3' }])).toContain('or more');
  });

  it.each([
    ['en', 680, 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'],
    ['en', 288, 'Jan Mar May Jul Sept Nov'],
    ['ar', 680, 'كانون الثاني آذار أيار تموز أيلول تشرين الثاني'],
    ['ar', 288, 'كانون الثاني نيسان تموز تشرين الأول'],
  ])('name in %s, %i px wide, as many months in short as have room', (language, width, names) => {
    const all = words([...years, ...longAgo], width, language).map(({ text }) => text);
    const first = all.indexOf(names.split(' ')[0] === 'Jan' ? 'Jan' : 'كانون الثاني');
    const rest = all.slice(first);
    const end = rest.findIndex((text) => /\d/u.test(text));
    expect(rest.slice(0, end).join(' ')).toBe(names);
  });

  it('keep a number on the line of what it counts', () => {
    const months = [1, 2].map((n) => ({ id: `m${String(n)}`, occurred: '2024-11' }));
    const lasting = { id: 'l', occurred: '2024-11-12/2024-11-14' };
    const lines = words([...ends, ...months, lasting], 288, 'ar').map(({ text }) => text);
    expect(lines.filter((text) => /^[\d٠-٩]+[)؛]/u.test(text))).toEqual([]);
    expect(lines.join(' ')).toContain('دامت\u00A0أياماً\u00A0عدة:\u00A01');
  });

  it('set a long figure smaller before leaving it out', () => {
    const [figure] = words([{ id: 'a', occurred: '2024-11-28', killed: '14250' }], 288).filter(
      ({ text }) => text === '14,250',
    );
    expect(figure?.size).toBe('small');
  });
});

describe('the steps of a calendar', () => {
  it('are the figures themselves where they are few', () => {
    expect(stepsOf([1, 3]).map(({ from, to }) => [from, to])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });

  it('grow with the figures, without a gap between them', () => {
    const steps = stepsOf([1, 53]);
    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      [1, 2],
      [3, 7],
      [8, 19],
      [20, 53],
    ]);
    expect(stepsOf([])).toEqual([]);
  });

  it('are two, as far apart as can be, where marks are too small for four', () => {
    expect(stepsOf([1, 35], 2)).toEqual([
      { from: 1, to: 5, level: 1 },
      { from: 6, to: 35, level: 4 },
    ]);
    expect(stepsOf([1, 3], 2).map(({ from, to }) => [from, to])).toEqual([
      [1, 1],
      [2, 3],
    ]);
    const looks = (width: number) =>
      new Set(placed([...years, ...longAgo], width).cells.map(({ look }) => look));
    expect([...looks(288)].sort()).toEqual(['hollow', 'step-1', 'step-4']);
    expect([...looks(680)].filter((look) => look.startsWith('step'))).toHaveLength(4);
  });

  it('begin with 0 where somebody said that there were none', () => {
    expect(stepsOf([0, 2])[0]).toMatchObject({ from: 0, to: 1 });
    expect(stepsOf([0])).toHaveLength(1);
  });
});

describe('the weeks of a calendar', () => {
  it('begin with the day that the language begins them with', () => {
    const [english, arabic] = ['en', 'ar'].map(languageOf);
    if (english === undefined || arabic === undefined) throw new TypeError('no language');
    expect(dayOfWeek('2024-11-25', english)).toBe(0);
    expect(dayOfWeek('2024-11-30', arabic)).toBe(0);
    expect(weekdayNames(english, 'short')[0]).toBe('Mon');
    expect(weekdayNames(arabic, 'long')[0]).toBe('السبت');
  });
});
