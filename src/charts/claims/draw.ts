import { drawLevels, drawLinesDown, drawPath, drawTexts, svgRoot } from '../draw-shared.ts';
import { changeMark, drawHead, forecastMark, voiceDot } from '../marks.ts';
import { hatchFill, hatchPatterns } from '../hatch.ts';
import { element, pathData } from '../svg.ts';
import type { Markup } from '../svg.ts';
import type { PlacedClaims, PlacedMark } from './placed.ts';

export function drawPlacedClaims(claims: PlacedClaims, id: string, label: string): string {
  const { width, height } = claims;
  const prefix = `${id}-${String(width)}`;
  const hatched = claims.marks.filter(
    ({ shape, look }) => look !== 'expected' && (shape === 'range' || shape === 'about'),
  );
  return svgRoot({ id, kind: 'claims', width, height, label }, [
    ...hatchPatterns(
      prefix,
      hatched.map(({ look }) => look),
    ),
    ...claims.bands
      .filter(({ x0, x1 }) => x1 > x0)
      .map(({ x0, x1, y0, y1 }) =>
        element('rect', { class: 'band', x: x0, y: y0, width: x1 - x0, height: y1 - y0 }),
      ),
    ...drawLinesDown(
      'tick',
      claims.ticks.filter(({ zero }) => !zero),
    ),
    ...drawLinesDown(
      'zero',
      claims.ticks.filter(({ zero }) => zero),
    ),
    ...drawLinesDown('band-edge', claims.edges),
    ...drawLevels('rule', claims.rules),
    ...drawPath('tie', (pen) => {
      for (const { x0, y0, x1, y1 } of claims.ties) {
        pen.move(x0, y0);
        pen.line(x1, y1);
      }
    }),
    ...[...Map.groupBy(claims.marks, classesOf)].map(([classes, marks]) =>
      element('g', { class: classes }, drawMarks(marks, prefix)),
    ),
    ...drawTexts(claims.texts),
  ]);
}

function classesOf({ look, struck }: PlacedMark): string {
  return `figure ${look}${struck ? ' past' : ''}`;
}

/** Marks of one look: arrows under dots; what is drawn alike is drawn in one path. */
function drawMarks(marks: readonly PlacedMark[], prefix: string): Markup[] {
  const arrows = marks.filter(({ shape }) => shape === 'up' || shape === 'down');
  return [
    ...drawPath('stem', (pen) => {
      for (const { x0, x1, y } of arrows) {
        pen.move(x0, y);
        pen.across(x1);
      }
    }),
    ...drawPath('point', (pen) => {
      for (const { shape, x0, x1, y } of arrows) {
        drawHead(
          pen,
          shape === 'up' ? { x: x1, y, towards: 'right' } : { x: x0, y, towards: 'left' },
          6,
        );
      }
    }),
    ...drawPath('dot independent', (pen) => {
      for (const { shape, x0, x1, y, r } of marks.filter(isPlainDot)) {
        pen.circle(shape === 'down' ? x1 : x0, y, r);
      }
    }),
    ...marks.flatMap((mark) => (isPlainDot(mark) ? [] : drawMark(mark, prefix))),
  ];
}

/** What stands for a figure of an independent source: most marks do. */
function isPlainDot({ look, shape }: PlacedMark): boolean {
  return look === 'independent' && shape !== 'about' && shape !== 'range';
}

function drawMark({ shape, look, x0, x1, y, r }: PlacedMark, prefix: string): Markup[] {
  if (shape === 'about' && look !== 'expected') {
    return [element('circle', { class: 'about', cx: x0, cy: y, r, fill: hatchFill(prefix, look) })];
  }
  if (shape === 'range') {
    const bar = { x: x0, y: y - r + 1, width: x1 - x0, height: 2 * r - 2 };
    return [
      element('rect', {
        class: 'bar',
        ...bar,
        fill: look === 'expected' ? 'none' : hatchFill(prefix, look),
      }),
      element('path', {
        class: 'end',
        d: pathData(['M', x0, y - r], ['V', y + r], ['M', x1, y - r], ['V', y + r]),
      }),
    ];
  }
  const x = shape === 'down' ? x1 : x0;
  if (look === 'changed') return [changeMark(x, y, r + 0.5)];
  if (look === 'expected') return [forecastMark(x, y, r)];
  if (look === 'secondary') {
    const side = 2 * r - 2;
    return [
      element('rect', { class: 'square', x: x - r + 1, y: y - r + 1, width: side, height: side }),
    ];
  }
  return voiceDot(look, x, y, r);
}
