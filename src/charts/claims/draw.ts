import { drawTexts, svgRoot } from '../draw-shared.ts';
import { arrowPath, changeMark, circlePath, voiceDot } from '../marks.ts';
import { hatchFill, hatchPatterns } from '../hatch.ts';
import { element, pathData, relativePath } from '../svg.ts';
import type { Markup, PathCommand } from '../svg.ts';
import type { PlacedClaims, PlacedMark } from './placed.ts';

export function drawPlacedClaims(claims: PlacedClaims, id: string, label: string): string {
  const { width, height } = claims;
  const prefix = `${id}-${String(width)}`;
  const hatched = claims.marks.filter(({ shape }) => shape === 'range' || shape === 'about');
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
    ...path('tick', claims.ticks.filter(({ zero }) => !zero).flatMap(down)),
    ...path('zero', claims.ticks.filter(({ zero }) => zero).flatMap(down)),
    ...path('band-edge', claims.edges.flatMap(down)),
    ...path(
      'rule',
      claims.rules.flatMap(({ x0, x1, y }) => across(x0, x1, y)),
    ),
    ...path(
      'tie',
      claims.ties.flatMap(({ x0, y0, x1, y1 }): PathCommand[] => [
        ['M', x0, y0],
        ['L', x1, y1],
      ]),
    ),
    ...[...Map.groupBy(claims.marks, classesOf)].map(([classes, marks]) =>
      element('g', { class: classes }, drawMarks(marks, prefix)),
    ),
    ...drawTexts(claims.texts),
  ]);
}

/** All of one look in one path. */
function path(look: string, commands: readonly PathCommand[]): Markup[] {
  return commands.length === 0 ? [] : [element('path', { class: look, d: relativePath(commands) })];
}

function down({ x, y0, y1 }: { x: number; y0: number; y1: number }): PathCommand[] {
  return [
    ['M', x, y0],
    ['V', y1],
  ];
}

function across(from: number, to: number, y: number): PathCommand[] {
  return [
    ['M', from, y],
    ['H', to],
  ];
}

function classesOf({ look, struck }: PlacedMark): string {
  return `figure ${look}${struck ? ' past' : ''}`;
}

/** Marks of one look: arrows under dots; what is drawn alike is drawn in one path. */
function drawMarks(marks: readonly PlacedMark[], prefix: string): Markup[] {
  const up = marks.filter(({ shape }) => shape === 'up');
  const downward = marks.filter(({ shape }) => shape === 'down');
  return [
    ...path(
      'stem',
      [...up, ...downward].flatMap(({ x0, x1, y }) => across(x0, x1, y)),
    ),
    ...path('point', [
      ...up.flatMap(({ x1, y }) => arrowPath({ x: x1, y, towards: 'right' }, 6)),
      ...downward.flatMap(({ x0, y }) => arrowPath({ x: x0, y, towards: 'left' }, 6)),
    ]),
    ...path('dot independent', marks.filter(isPlainDot).flatMap(dotPath)),
    ...marks.flatMap((mark) => (isPlainDot(mark) ? [] : drawMark(mark, prefix))),
  ];
}

/** What stands for a figure of an independent source: most marks do. */
function isPlainDot({ look, shape }: PlacedMark): boolean {
  return look === 'independent' && shape !== 'about' && shape !== 'range';
}

function dotPath({ shape, x0, x1, y, r }: PlacedMark): PathCommand[] {
  return circlePath(shape === 'down' ? x1 : x0, y, r);
}

function drawMark({ shape, look, x0, x1, y, r }: PlacedMark, prefix: string): Markup[] {
  if (shape === 'about') {
    return [element('circle', { class: 'about', cx: x0, cy: y, r, fill: hatchFill(prefix, look) })];
  }
  if (shape === 'range') {
    const bar = { x: x0, y: y - r + 1, width: x1 - x0, height: 2 * r - 2 };
    return [
      element('rect', { class: 'bar', ...bar, fill: hatchFill(prefix, look) }),
      element('path', {
        class: 'end',
        d: pathData(['M', x0, y - r], ['V', y + r], ['M', x1, y - r], ['V', y + r]),
      }),
    ];
  }
  const x = shape === 'down' ? x1 : x0;
  if (look === 'changed') return [changeMark(x, y, r + 0.5)];
  if (look === 'secondary') {
    const side = 2 * r - 2;
    return [
      element('rect', { class: 'square', x: x - r + 1, y: y - r + 1, width: side, height: side }),
    ];
  }
  return voiceDot(look, x, y, r);
}
