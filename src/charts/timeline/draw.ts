import { drawTexts, svgRoot } from '../draw-shared.ts';
import { hatchFill, hatchPatterns } from '../hatch.ts';
import { arrowHead } from '../marks.ts';
import { element, pathData } from '../svg.ts';
import type { Markup } from '../svg.ts';
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
    ...timeline.ticks.map(({ x, y0, y1 }) =>
      element('path', { class: 'tick', d: pathData(['M', x, y0], ['V', y1]) }),
    ),
    ...timeline.gaps.map(drawGap),
    ...timeline.rules.map(({ x0, x1, y }) =>
      element('path', { class: 'rule', d: pathData(['M', x0, y], ['H', x1]) }),
    ),
    ...items.map((item) => element('g', { class: `item ${item.voice}` }, drawItem(item, prefix))),
    ...drawTexts(timeline.texts),
  ]);
}

/** Two slanted strokes on the axis: days are left out here. */
function drawGap({ x0, x1, y0 }: PlacedTimeline['gaps'][number]): Markup {
  const x = (x0 + x1) / 2;
  const stroke = (at: number) =>
    [
      ['M', at - 3, y0 + 4],
      ['L', at + 1, y0 - 4],
    ] as const;
  return element('path', { class: 'break', d: pathData(...stroke(x - 2), ...stroke(x + 3)) });
}

function drawItem(item: PlacedItem, prefix: string): Markup[] {
  switch (item.look) {
    case 'point':
      return drawPoint(item, prefix);
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
      return drawSpan(item);
  }
}

/** The lowest figure solid, up to the highest hatched; a ring of its own for parties. */
function drawPoint({ x0, y, low, high, open, voice }: PlacedItem, prefix: string): Markup[] {
  if (high === 0) return [element('circle', { class: 'none', cx: x0, cy: y, r: 4 })];
  const circle = (r: number, attributes: Record<string, string>) =>
    element('circle', { ...attributes, cx: x0, cy: y, r });
  return [
    ...(high > low
      ? [
          circle(high, {
            class: open ? 'reported open' : 'reported',
            fill: hatchFill(prefix, voice),
          }),
        ]
      : []),
    ...(low > 0 ? [circle(low, { class: 'certain' })] : []),
    ...(open && high === low ? [circle(high + 2, { class: 'more' })] : []),
    ...(voice === 'party' && low > 2 ? [circle(Math.max(1, low - 2.5), { class: 'inset' })] : []),
  ];
}

/** From the first to the last day; soft where the date is not certain, an arrow where it is open. */
function drawSpan({ look, x0, x1, y, low, high, openStart, openEnd }: PlacedItem): Markup[] {
  const kind = `${look === 'span' ? 'lasting' : 'soft'}${low === 0 && high === 0 ? ' empty' : ''}`;
  const bar = element('rect', {
    class: kind,
    x: x0,
    y: y - 4,
    width: Math.max(2, x1 - x0),
    height: 8,
    rx: look === 'span' ? 0 : 4,
  });
  return [
    bar,
    ...(openStart ? [arrowHead(x0, y, 'left', { class: 'point' }, 7)] : []),
    ...(openEnd ? [arrowHead(x1, y, 'right', { class: 'point' }, 7)] : []),
  ];
}

/** A bracket over the days that a figure covers. */
function drawWindow({ x0, x1, y }: PlacedItem): Markup[] {
  return [
    element('path', {
      class: 'window',
      d: pathData(
        ['M', x0, y - 4],
        ['V', y + 4],
        ['M', x0, y],
        ['H', x1],
        ['M', x1, y - 4],
        ['V', y + 4],
      ),
    }),
  ];
}
