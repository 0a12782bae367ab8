import { drawTexts, svgRoot } from '../draw-shared.ts';
import { hatchFill, hatchPatterns } from '../hatch.ts';
import { arrowHead } from '../marks.ts';
import { element, pathData } from '../svg.ts';
import type { Markup } from '../svg.ts';
import type { PlacedBar, PlacedBreakdown } from './placed.ts';

/** The colour class of bars. */
const colour = 'counted-bar';

export function drawPlacedBreakdown(chart: PlacedBreakdown, id: string, label: string): string {
  const { width, height, bars, key } = chart;
  const prefix = `${id}-${String(width)}`;
  const all = [...bars, ...key];
  return svgRoot({ id, kind: 'breakdown', width, height, label }, [
    ...hatchPatterns(prefix, all.some(({ solid, hatched }) => hatched > solid) ? [colour] : []),
    element(
      'g',
      { class: colour },
      all.flatMap((bar) => drawBar(bar, prefix)),
    ),
    ...chart.zero.map(({ x, y0, y1 }) =>
      element('path', { class: 'zero', d: pathData(['M', x, y0], ['V', y1]) }),
    ),
    ...drawTexts(chart.texts),
  ]);
}

/** Solid as far as it is sure, hatched up to the highest, an arrow where that is a least. */
function drawBar({ x0, y0, y1, solid, hatched, arrow }: PlacedBar, prefix: string): Markup[] {
  const box = (from: number, to: number, attributes: Record<string, string>) =>
    element('rect', { ...attributes, x: from, y: y0, width: to - from, height: y1 - y0 });
  const middle = (y0 + y1) / 2;
  return [
    ...(hatched > solid
      ? [box(solid, hatched, { class: 'reported', fill: hatchFill(prefix, colour) })]
      : []),
    ...(solid > x0 ? [box(x0, solid, { class: 'bar-solid' })] : []),
    ...(arrow === null
      ? []
      : [
          element('path', { class: 'stem', d: pathData(['M', hatched, middle], ['H', arrow - 4]) }),
          arrowHead(arrow, middle, 'right', { class: 'point' }, 6),
        ]),
  ];
}
