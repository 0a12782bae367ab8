import { drawTexts, svgRoot } from '../draw-shared.ts';
import { arrowHead, changeMark, voiceDot } from '../marks.ts';
import { hatchFill, hatchPatterns } from '../hatch.ts';
import { element, pathData } from '../svg.ts';
import type { Markup } from '../svg.ts';
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
    ...claims.ticks.map(({ x, y0, y1, zero }) =>
      element('path', { class: zero ? 'zero' : 'tick', d: pathData(['M', x, y0], ['V', y1]) }),
    ),
    ...claims.edges.map(({ x, y0, y1 }) =>
      element('path', { class: 'band-edge', d: pathData(['M', x, y0], ['V', y1]) }),
    ),
    ...claims.rules.map(({ x0, x1, y }) =>
      element('path', { class: 'rule', d: pathData(['M', x0, y], ['H', x1]) }),
    ),
    ...claims.ties.map(({ x0, y0, x1, y1 }) =>
      element('path', { class: 'tie', d: pathData(['M', x0, y0], ['L', x1, y1]) }),
    ),
    ...claims.marks.flatMap((mark) => drawMark(mark, prefix)),
    ...drawTexts(claims.texts),
  ]);
}

function drawMark(mark: PlacedMark, prefix: string): Markup[] {
  const { shape, look, x0, x1, y, r, struck } = mark;
  const classes = `figure ${look}${struck ? ' past' : ''}`;
  const dot = (x: number): Markup[] => {
    if (look === 'changed') return [changeMark(x, y, r + 0.5)];
    if (look === 'secondary') {
      return [
        element('rect', {
          class: 'square',
          x: x - r + 1,
          y: y - r + 1,
          width: 2 * r - 2,
          height: 2 * r - 2,
        }),
      ];
    }
    return voiceDot(look, x, y, r);
  };
  const group = (children: Markup[]) => [element('g', { class: classes }, children)];
  if (shape === 'exact') return group(dot(x0));
  if (shape === 'about') {
    return group([
      element('circle', { class: 'about', cx: x0, cy: y, r, fill: hatchFill(prefix, look) }),
    ]);
  }
  if (shape === 'range') {
    const bar = { x: x0, y: y - r + 1, width: x1 - x0, height: 2 * r - 2 };
    return group([
      element('rect', { class: 'bar', ...bar, fill: hatchFill(prefix, look) }),
      element('path', {
        class: 'end',
        d: pathData(['M', x0, y - r], ['V', y + r], ['M', x1, y - r], ['V', y + r]),
      }),
    ]);
  }
  const [from, to] = shape === 'up' ? [x0, x1] : [x1, x0];
  const head = arrowHead(to, y, shape === 'up' ? 'right' : 'left', { class: 'point' }, 6);
  return group([
    element('path', { class: 'stem', d: pathData(['M', from, y], ['H', to]) }),
    head,
    ...dot(from),
  ]);
}
