import { describe, expect, it } from 'vitest';
import { longName, numbered } from '../chart-case.ts';
import { smallContext } from '../small-record.ts';
import type { ClaimIn } from '../small-record.ts';
import { everyForm, tollOf } from './fixtures.ts';
import { placeClaims } from './place.ts';
import { claimsSeries } from './series.ts';

function placed(claims: ClaimIn[], width = 680) {
  const record = tollOf(claims);
  const entry = record.entryById.get('toll');
  if (entry === undefined) throw new TypeError('no entry');
  const context = smallContext(record);
  return placeClaims(claimsSeries(entry, 'killed', undefined, context), width, context);
}

describe('placed claims', () => {
  it('stand on one axis that begins at zero', () => {
    const { ticks, marks } = placed([
      { id: 'a', by: 'monitor', killed: '10 civilians' },
      { id: 'b', by: 'official', killed: '20 civilians' },
    ]);
    const zero = Math.min(...ticks.filter((tick) => tick.zero).map(({ x }) => x));
    const [ten, twenty] = marks.map(({ x0 }) => x0 - zero);
    expect(ten).toBeGreaterThan(0);
    expect(twenty).toBeCloseTo((ten ?? 0) * 2, 6);
  });

  it('draw exact figures as dots, bounds as arrows, ranges as bars, and words as no mark', () => {
    const shapes = placed(everyForm)
      .marks.filter(({ r }) => r === 5.5)
      .map(({ shape }) => shape);
    expect(shapes).toEqual(['up', 'exact', 'exact', 'about', 'down', 'exact', 'range']);
  });

  it('mark who speaks, what is no origin, and what a carrier changed', () => {
    const looks = new Set(placed(everyForm).marks.map(({ look }) => look));
    expect(looks).toEqual(new Set(['independent', 'changed', 'party', 'unstated', 'secondary']));
  });

  it('lay the band over the lowest and the highest figure', () => {
    const { bands, marks } = placed([
      { id: 'a', by: 'monitor', killed: '24 civilians' },
      { id: 'b', by: 'official', killed: 'at least 27 civilians' },
    ]);
    expect(bands.map(({ x0, x1, open }) => [x0, x1, open])).toEqual([
      [marks[0]?.x0, marks[1]?.x0, 'up'],
    ]);
  });

  it('need no axis where all are words', () => {
    const { ticks, marks, texts } = placed([
      { id: 'a', by: 'monitor', killed: 'dozens of civilians' },
    ]);
    expect([ticks, marks]).toEqual([[], []]);
    expect(texts.flatMap(({ runs }) => runs.map(({ text }) => text))).toContain(
      '“dozens of civilians”',
    );
  });

  it('run no line of the axis through words', () => {
    for (const width of [288, 680]) {
      const { ticks, texts } = placed(everyForm, width);
      const through = ticks.filter(({ x, y0, y1 }) =>
        texts.some(
          (text) =>
            text.anchor === 'start' &&
            text.x < x &&
            x < text.x + 20 &&
            y0 < text.y - 4 &&
            text.y - 4 < y1,
        ),
      );
      expect(through).toEqual([]);
    }
  });

  it('have a line for each speaker where there are very many, the changes of carriers on it', () => {
    const many = numbered(51, (n): ClaimIn => ({
      id: `c${n}`,
      by: n % 2 === 0 ? 'monitor' : 'official',
      killed: n === 51 ? 'at least 51 civilians' : `${n} civilians`,
      ...(n === 1 ? { carried: [{ in: 'wire' }, { in: 'article', killed: '7 civilians' }] } : {}),
    }));
    for (const width of [288, 680]) {
      const chart = placed(many, width);
      const { marks } = chart;
      expect(marks).toHaveLength(52);
      expect(new Set(marks.map(({ y }) => y)).size).toBe(2);
      const words = wordsOf(chart);
      expect(words).toContain('26 figures: 1–51 or more');
      expect(words).toContain('25 figures: 2–50');
      expect(words).toContain('one changed on the way');
    }
  });

  it('cut no name, however long, alone or with others on one line', () => {
    const name = `${longName}, ${longName}, ${longName} and ${longName}`;
    const claims = (count: number) =>
      numbered(count, (n): ClaimIn => ({ id: `c${n}`, as: name, killed: `${n} civilians` }));
    for (const count of [1, 51]) {
      for (const width of [288, 680]) {
        const words = wordsOf(placed(claims(count), width)).replaceAll(' | ', ' ');
        expect(words).toContain(name);
        expect(words).not.toContain('…');
      }
    }
  });

  it('keep the word “about” of an end in the words over a range, and beside a speaker’s line', () => {
    const range = placed([
      { id: 'a', by: 'monitor', killed: 'about 4 civilians' },
      { id: 'b', by: 'official', killed: '9 civilians' },
    ]);
    expect(wordsOf(range)).toContain('range of reported figures: from about 4 to 9');
    const alike = placed([
      { id: 'a', by: 'monitor', killed: '9 civilians' },
      { id: 'b', by: 'official', killed: 'about 9 civilians' },
    ]);
    expect(wordsOf(alike)).toContain('all figures agree: about 9');
    const folded = numbered(51, (n): ClaimIn => ({
      id: `c${n}`,
      by: 'monitor',
      killed: n === 1 ? 'up to 5 civilians' : 'about 9 civilians',
    }));
    expect(wordsOf(placed(folded))).toContain('51 figures: 5 or fewer, to about 9');
  });
});

function wordsOf({ texts }: ReturnType<typeof placed>): string {
  return texts.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' | ');
}
