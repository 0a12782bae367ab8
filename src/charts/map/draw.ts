import { drawTexts, svgRoot } from '../draw-shared.ts';
import { hatchFill, hatchPatterns } from '../hatch.ts';
import { voiceInset } from '../marks.ts';
import { element, pathData } from '../svg.ts';
import type { Markup } from '../svg.ts';
import type { PlacedCount, PlacedMap, PlacedMark } from './placed.ts';

/** A placed map as SVG: water, land, hatched areas, borders, marks, words. */
export function drawPlacedMap(map: PlacedMap, id: string, label: string): string {
  const { width, height, mapHeight, marks, key } = map;
  const prefix = `${id}-${String(width)}`;
  const hatched = [...marks, ...key.marks].filter(({ low, high }) => high > low);
  const frame = { x: 0.5, y: 0.5, width: width - 1, height: mapHeight - 1 };
  return svgRoot({ id, kind: 'map', width, height, label }, [
    ...hatchPatterns(
      prefix,
      hatched.map(({ voice }) => voice),
    ),
    element('defs', {}, [
      element('clipPath', { id: `${prefix}-frame` }, [element('rect', frame)]),
      ...(map.areas.length > 0 ? [areaPattern(prefix)] : []),
    ]),
    element('rect', { class: 'water', ...frame }),
    element('g', { 'clip-path': `url(#${prefix}-frame)` }, [
      ...(map.seams.d === ''
        ? []
        : [element('path', { class: 'seam', d: map.seams.d, 'stroke-width': map.seams.width })]),
      element('path', { class: 'land', d: map.land }),
      ...map.areas.map((d) => element('path', { class: 'area', d, fill: `url(#${prefix}-area)` })),
      ...(map.inner === ''
        ? []
        : [element('path', { class: 'inner', d: map.inner, fill: 'none' })]),
      ...(map.borders === '' ? [] : [element('path', { class: 'border', d: map.borders })]),
    ]),
    element('rect', { class: 'frame', ...frame }),
    ...(map.scaleBar === null ? [] : [drawScaleBar(map.scaleBar)]),
    ...marks.map((mark) => drawMark(mark, prefix)),
    ...map.counts.map(drawCount),
    element('g', { class: 'map-labels' }, drawTexts(map.labels)),
    ...(map.locator === null ? [] : [drawLocator(map.locator, prefix)]),
    ...key.marks.map((mark) => drawMark(mark, prefix)),
    ...key.counts.map(drawCount),
    ...key.areas.map((box) =>
      element('rect', { class: 'inner', ...box, fill: `url(#${prefix}-area)` }),
    ),
    ...drawTexts(map.texts),
  ]);
}

/** Wider apart than the hatching of figures, so that words can stand on it. */
function areaPattern(prefix: string): Markup {
  return element(
    'pattern',
    {
      id: `${prefix}-area`,
      width: 7,
      height: 7,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    [element('path', { class: 'area-line', d: 'M1 0V7' })],
  );
}

/** The lowest figure solid, up to the highest hatched; hollow where nobody gave a figure. */
function drawMark({ x, y, low, high, open, voice }: PlacedMark, prefix: string): Markup {
  const circle = (r: number, attributes: Record<string, string>) =>
    element('circle', { ...attributes, cx: x, cy: y, r });
  const inside =
    high === 0
      ? [circle(4, { class: 'none' })]
      : [
          ...(high > low
            ? [
                circle(high, { class: 'under' }),
                circle(high, {
                  class: open ? 'reported open' : 'reported',
                  fill: hatchFill(prefix, voice),
                }),
              ]
            : []),
          ...(low > 0 ? [circle(low, { class: 'certain' })] : []),
          ...(open && high === low ? [circle(high + 2, { class: 'more' })] : []),
          ...voiceInset(voice, x, y, low > 0 ? low : high),
        ];
  return element('g', { class: `item ${voice}` }, inside);
}

function drawCount({ x, y, r }: PlacedCount): Markup {
  return element('circle', { class: 'counted', cx: x, cy: y, r });
}

function drawScaleBar({ x0, x1, y }: NonNullable<PlacedMap['scaleBar']>): Markup {
  return element('path', {
    class: 'scale-bar',
    d: pathData(['M', x0, y - 4], ['V', y], ['H', x1], ['V', y - 4]),
  });
}

function drawLocator(locator: NonNullable<PlacedMap['locator']>, prefix: string): Markup {
  const { x, y, width, height, round, land, borders, frame } = locator;
  const edge = (attributes: Record<string, string>) =>
    round
      ? element('circle', { ...attributes, cx: width / 2, cy: height / 2, r: width / 2 - 1 })
      : element('rect', { ...attributes, x: 0.5, y: 0.5, width: width - 1, height: height - 1 });
  return element('g', { class: 'locator', transform: `translate(${String(x)} ${String(y)})` }, [
    element('clipPath', { id: `${prefix}-locator` }, [edge({})]),
    edge({ class: 'water' }),
    element('g', { 'clip-path': `url(#${prefix}-locator)` }, [
      element('path', { class: 'land', d: land }),
      ...(borders === '' ? [] : [element('path', { class: 'border', d: borders })]),
    ]),
    edge({ class: 'frame' }),
    element('rect', { class: 'seen', ...frame }),
  ]);
}
