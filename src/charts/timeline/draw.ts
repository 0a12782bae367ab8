import { drawAnnotations } from '../draw-annotations.ts';
import { drawGap } from '../draw-gap.ts';
import { drawLevels, drawLinesDown, drawPath, drawTexts, svgRoot } from '../draw-shared.ts';
import { hatchFill, hatchPatterns } from '../hatch.ts';
import { circle, openDays, voiceInset } from '../marks.ts';
import { element, pathData } from '../svg.ts';
import type { Markup } from '../svg.ts';
import { daysDrawn, hasRing, heightOfDays, ringRoom } from './placed.ts';
import type { PlacedItem, PlacedTimeline } from './placed.ts';

export function drawPlacedTimeline(timeline: PlacedTimeline, id: string, label: string): string {
  const { width, height, items } = timeline;
  const prefix = `${id}-${String(width)}`;
  const hatched = items.filter((item) => item.high > item.low);
  return svgRoot({ id, kind: 'timeline', width, height, label }, [
    ...hatchPatterns(
      prefix,
      hatched.map(({ voice }) => voice),
    ),
    ...drawLinesDown('tick', timeline.ticks),
    ...timeline.gaps.map(drawGap),
    ...drawLevels('rule', timeline.rules),
    ...drawPath('bin', (pen) => {
      for (const { x0, x1, y0, y1 } of timeline.bars) pen.box(x0, y1, x1 - x0, y0 - y1);
    }),
    ...drawAnnotations(timeline.annotations),
    ...drawLevels('joint', timeline.joints),
    ...items.map((item) => element('g', { class: `item ${item.voice}` }, drawItem(item, prefix))),
    ...drawTexts(timeline.texts),
  ]);
}

function drawItem(item: PlacedItem, prefix: string): Markup[] {
  switch (item.look) {
    case 'point':
      return drawFigure(item, item.x0, prefix);
    case 'tick':
      return [
        element('path', {
          class: 'stroke',
          d: pathData(['M', item.x0, item.y - 5], ['V', item.y + 5]),
        }),
      ];
    case 'window':
      return drawWindow(item);
    default:
      return drawSpan(item, prefix);
  }
}

/**
 * The lowest figure solid, up to the highest hatched; a ring in it for parties, a bar where nobody is
 * named, so that hue alone tells nothing.
 */
function drawFigure(item: PlacedItem, x: number, prefix: string): Markup[] {
  const { y, low, high, open, voice } = item;
  if (high === 0) return [circle('none', x, y, 4)];
  return [
    ...(high > low
      ? [
          element('circle', {
            class: open ? 'reported open' : 'reported',
            fill: hatchFill(prefix, voice),
            cx: x,
            cy: y,
            r: high,
          }),
        ]
      : []),
    ...(low > 0 ? [circle('certain', x, y, low)] : []),
    ...(hasRing(item) ? [circle('more', x, y, high + ringRoom)] : []),
    ...voiceInset(voice, x, y, low > 0 ? low : high),
  ];
}

/**
 * From the first to the last day, with soft edges where the date is not certain, and on them the
 * figure; in them where it may be of any of these days, so that it does not look like a point.
 */
function drawSpan(item: PlacedItem, prefix: string): Markup[] {
  const { look, y, high, openStart, openEnd } = item;
  const { x0, x1, center } = daysDrawn(item);
  const half = heightOfDays(item) / 2;
  return [
    ...(openStart || openEnd
      ? openDays(item)
      : [
          element('rect', {
            class: look === 'span' ? 'lasting' : 'soft',
            x: x0,
            y: y - half,
            width: x1 - x0,
            height: 2 * half,
            ...(look === 'span' ? {} : { rx: 4 }),
          }),
        ]),
    ...(high === 0 ? [] : drawFigure(item, center, prefix)),
  ];
}

/** A bracket over the days that a figure covers. */
function drawWindow({ x0, x1, y }: PlacedItem): Markup[] {
  const edge = (x: number) => [['M', x, y - 4] as const, ['V', y + 4] as const];
  const line = pathData(...edge(x0), ['M', x0, y], ['H', x1], ...edge(x1));
  return [element('path', { class: 'window', d: line })];
}
