import { drawAnnotations } from '../draw-annotations.ts';
import { drawGap } from '../draw-gap.ts';
import { drawLevels, drawLinesDown, drawPath, drawTexts, svgRoot } from '../draw-shared.ts';
import { hatchFill, hatchPatterns } from '../hatch.ts';
import { arrowHead, circle } from '../marks.ts';
import { element, pathData } from '../svg.ts';
import type { Attributes, Markup } from '../svg.ts';
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
    ...drawLevels(
      'tick',
      levels.filter(({ zero }) => !zero),
    ),
    ...placed.gaps.map(drawGap),
    ...drawAnnotations(placed.annotations),
    element('g', { class: colour }, [
      ...drawBoxes({ class: 'reported', fill: hatchFill(prefix, colour) }, hatched, [
        'reported',
        'solid',
      ]),
      ...drawBoxes(
        { class: 'certain-bar' },
        bars.filter(({ solid, bottom }) => solid < bottom),
        ['solid', 'bottom'],
      ),
      ...drawArrows(open),
      ...placed.hollow.map(({ x, y }) => circle('none', x, y, 3.5)),
    ]),
    ...drawLevels(
      'zero',
      levels.filter(({ zero }) => zero),
    ),
    ...drawLinesDown('tick', placed.ticks),
    ...drawTexts(placed.texts),
  ]);
}

type Edge = 'reported' | 'solid' | 'bottom';

/** Boxes of one look in one path, each between two of its edges. */
function drawBoxes(
  look: Attributes,
  bars: readonly PlacedBar[],
  [top, bottom]: readonly [Edge, Edge],
): Markup[] {
  return drawPath(look, (pen) => {
    for (const bar of bars) {
      pen.box(bar.x0, bar[bottom], bar.x1 - bar.x0, bar[top] - bar[bottom]);
    }
  });
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
