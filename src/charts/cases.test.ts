import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chartCases } from './cases.ts';
import { chartWidths, drawChart } from './chart.ts';
import { textsIn } from './seen-texts.ts';
import type { SeenText } from './seen-texts.ts';
import { smallContext } from './small-record.ts';

describe.each(chartCases)('the chart $name', ({ name, record, request, language, large }) => {
  const chart = drawChart({ ...request, id: name }, smallContext(record, language));

  describe.each(['narrow', 'wide'] as const)('drawn %s', (size) => {
    const svg = chart.svgs?.[size] ?? '';
    const texts = textsIn(svg);

    it('sets no text over another', () => {
      expect(texts.length > 0).toBe(chart.svgs !== null);
      const over = texts.flatMap((one, index) =>
        texts
          .slice(index + 1)
          .flatMap((other) => (overlap(one, other) ? [[one.text, other.text]] : [])),
      );
      expect(over).toEqual([]);
    });

    it('keeps every text inside', () => {
      const height = Number(/viewBox="0 0 \d+ (\d+)"/u.exec(svg)?.[1]);
      const outside = texts.filter(
        ({ x0, x1, y0, y1 }) => x0 < -0.5 || x1 > chartWidths[size] + 0.5 || y0 < 0 || y1 > height,
      );
      expect(outside).toEqual([]);
    });

    it('keeps every box and every circle inside', () => {
      const outside = marksIn(svg).filter(
        ({ x0, x1 }) => x0 < -0.5 || x1 > chartWidths[size] + 0.5,
      );
      expect(outside).toEqual([]);
    });
  });

  it('has as many cells in each row of its table as the table has heads', () => {
    for (const row of chart.table.rows) expect(row).toHaveLength(chart.table.head.length);
  });

  it(`is at most ${large ? '40' : '12'} KB compressed, both widths together`, () => {
    const both = `${chart.svgs?.narrow ?? ''}${chart.svgs?.wide ?? ''}`;
    expect(gzipSync(both).length).toBeLessThanOrEqual((large ? 40 : 12) * 1024);
  });
});

it('has cases with names of their own', () => {
  const names = chartCases.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

/** From where to where boxes and circles reach, without the lines around them. */
function marksIn(svg: string): { mark: string; x0: number; x1: number }[] {
  const body = svg.replace(/<(defs|pattern|clipPath)\b.*?<\/\1>/gu, '');
  return [...body.matchAll(/<(?:rect|circle) [^>]*>/gu)].map(([mark]) => {
    const value = (name: string) => Number(new RegExp(` ${name}="([^"]*)"`, 'u').exec(mark)?.[1]);
    const [x, r] = [value('cx'), value('r')];
    return mark.startsWith('<circle')
      ? { mark, x0: x - r, x1: x + r }
      : { mark, x0: value('x'), x1: value('x') + value('width') };
  });
}

function overlap(a: SeenText, b: SeenText): boolean {
  return a.x0 < b.x1 - 0.5 && b.x0 < a.x1 - 0.5 && a.y0 < b.y1 - 0.5 && b.y0 < a.y1 - 0.5;
}
