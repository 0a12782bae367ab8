import { describe, expect, it } from 'vitest';
import { chartCases } from './cases.ts';
import { chartWidths, drawChart } from './chart.ts';
import { textsIn } from './seen-texts.ts';
import type { SeenText } from './seen-texts.ts';
import { smallContext } from './small-record.ts';

/** Lets a browser show a snapshot in the site's colours and sizes. */
const styles = ['tokens.css', 'charts.css']
  .map((file) => `<?xml-stylesheet href="../../styles/${file}" type="text/css"?>\n`)
  .join('');

for (const { name, record, request } of chartCases) {
  describe(`the chart ${name}`, () => {
    const chart = drawChart({ ...request, id: name }, smallContext(record));

    for (const size of ['narrow', 'wide'] as const) {
      const width = chartWidths[size];
      const svg = chart.svgs?.[size] ?? '';
      const texts = textsIn(svg);

      it(`is drawn as it was last looked at, ${String(width)} px wide`, async () => {
        const file = `__snapshots__/${name}-${String(width)}.svg`;
        await expect(`${styles}${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(file);
      });

      it(`sets no text over another, ${String(width)} px wide`, () => {
        expect(texts.length).toBeGreaterThan(0);
        const over = texts.flatMap((one, index) =>
          texts
            .slice(index + 1)
            .flatMap((other) => (overlap(one, other) ? [[one.text, other.text]] : [])),
        );
        expect(over).toEqual([]);
      });

      it(`keeps every text inside, ${String(width)} px wide`, () => {
        const height = Number(/viewBox="0 0 \d+ (\d+)"/u.exec(svg)?.[1]);
        const outside = texts.filter(
          ({ x0, x1, y0, y1 }) => x0 < -0.5 || x1 > width + 0.5 || y0 < 0 || y1 > height,
        );
        expect(outside).toEqual([]);
      });
    }
  });
}

function overlap(a: SeenText, b: SeenText): boolean {
  return a.x0 < b.x1 - 0.5 && b.x0 < a.x1 - 0.5 && a.y0 < b.y1 - 0.5 && b.y0 < a.y1 - 0.5;
}
