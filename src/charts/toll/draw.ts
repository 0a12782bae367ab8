import { drawAnnotations } from '../draw-annotations.ts';
import { drawGap } from '../draw-gap.ts';
import { drawPath, drawTexts, svgRoot } from '../draw-shared.ts';
import { hatchFill, hatchPatterns } from '../hatch.ts';
import { arrowHead, circle } from '../marks.ts';
import { element, pathData, round } from '../svg.ts';
import type { Markup } from '../svg.ts';
import type { PlacedBar, PlacedToll } from './placed.ts';

/** The colour class of bars. */
const colour = 'toll-bars';

export function drawPlacedToll(placed: PlacedToll, id: string, label: string): string {
  const { width, height, bars, levels } = placed;
  const prefix = `${id}-${String(width)}`;
  const hatched = bars.filter(({ solid, reported }) => reported < solid);
  const open = bars.filter(({ arrow }) => arrow !== null);
  return svgRoot({ id, kind: 'toll', width, height, label }, [
    ...hatchPatterns(prefix, hatched.length > 0 ? [colour] : []),
    ...across(
      'tick',
      levels.filter(({ zero }) => !zero),
    ),
    ...placed.gaps.map(drawGap),
    ...drawAnnotations(placed.annotations),
    element('g', { class: colour }, [
      ...boxes(hatched, ['reported', 'solid'], {
        class: 'reported',
        fill: hatchFill(prefix, colour),
      }),
      ...boxes(
        bars.filter(({ solid, bottom }) => solid < bottom),
        ['solid', 'bottom'],
        { class: 'certain-bar' },
      ),
      ...drawArrows(open),
      ...placed.hollow.map(({ x, y }) => circle('none', x, y, 3.5)),
    ]),
    ...across(
      'zero',
      levels.filter(({ zero }) => zero),
    ),
    ...drawPath('tick', (pen) => {
      for (const { x, y0, y1 } of placed.ticks) {
        pen.move(x, y0);
        pen.down(y1);
      }
    }),
    ...drawTexts(placed.texts),
  ]);
}

type Edge = 'reported' | 'solid' | 'bottom';

/** Boxes of one look as one path, each between two of its edges. */
function boxes(
  bars: readonly PlacedBar[],
  [top, bottom]: readonly [Edge, Edge],
  attributes: Record<string, string>,
): Markup[] {
  if (bars.length === 0) return [];
  let d = '';
  for (const bar of bars) {
    const foot = round(bar[bottom]);
    d += `M${round(bar.x0)} ${foot}V${round(bar[top])}H${round(bar.x1)}V${foot}Z`;
  }
  return [element('path', { ...attributes, d })];
}

function drawArrows(bars: readonly PlacedBar[]): Markup[] {
  return bars.flatMap(({ x0, x1, reported, arrow }) => {
    if (arrow === null) return [];
    const x = (x0 + x1) / 2;
    const foot = Math.max(reported, arrow + 8);
    return [
      element('path', { class: 'stem', d: pathData(['M', x, foot], ['V', arrow + 3]) }),
      arrowHead(x, arrow, 'up', { class: 'point' }, 6),
    ];
  });
}

function across(kind: string, lines: readonly { x0: number; x1: number; y: number }[]): Markup[] {
  if (lines.length === 0) return [];
  let d = '';
  for (const { x0, x1, y } of lines) d += `M${round(x0)} ${round(y)}H${round(x1)}`;
  return [element('path', { class: kind, d })];
}
