import { describe, expect, it } from 'vitest';
import { chartCases } from './cases.ts';
import { drawChart } from './chart.ts';
import { hasTails } from './placed.ts';
import { textsIn } from './seen-texts.ts';
import { smallContext } from './small-record.ts';

const small = chartCases.filter(({ large, name }) => large !== true && !/hundred/u.test(name));

describe.each(small)('the chart $name in Arabic', ({ name, record, request }) => {
  const chart = drawChart({ ...request, id: name }, smallContext(record, 'ar'));

  it.each(['narrow', 'wide'] as const)('%s, sets no tail of a letter on an edge', (size) => {
    const svg = chart.svgs?.[size] ?? '';
    const boxes = boxesIn(svg);
    const texts = textsIn(svg).filter(({ text }) => hasTails(text));
    const on = texts.flatMap(({ text, x0, x1, y0, y1 }) =>
      boxes
        .filter((box) => y0 < box.top && box.top < y1 + 1.5 && x0 < box.x1 && box.x0 < x1)
        .map(({ mark }) => [text, mark]),
    );
    expect(on).toEqual([]);
  });
});

/** The upper edges of boxes, as they are seen: some drawings are turned over. */
function boxesIn(svg: string): { mark: string; x0: number; x1: number; top: number }[] {
  const width = Number(/viewBox="0 0 (\d+)/u.exec(svg)?.[1]);
  const turned = svg.includes('matrix(-1');
  const body = svg.replace(/<(defs|pattern|clipPath)\b.*?<\/\1>/gu, '');
  return [...body.matchAll(/<rect [^>]*>/gu)].map(([mark]) => {
    const value = (name: string) => Number(new RegExp(` ${name}="([^"]*)"`, 'u').exec(mark)?.[1]);
    const [x0, x1] = [value('x'), value('x') + value('width')];
    const top = value('y');
    return turned ? { mark, x0: width - x1, x1: width - x0, top } : { mark, x0, x1, top };
  });
}
