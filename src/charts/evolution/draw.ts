import { drawAnnotations } from '../draw-annotations.ts';
import { drawGap } from '../draw-gap.ts';
import { drawTexts, svgRoot } from '../draw-shared.ts';
import { hatchFill, hatchPatterns } from '../hatch.ts';
import { arrowHead, voiceDot } from '../marks.ts';
import { element, pathData } from '../svg.ts';
import type { Markup } from '../svg.ts';
import type { PlacedEvolution, PlacedFigure, PlacedLine } from './placed.ts';
import type { EvolutionLook } from './series.ts';

export function drawPlacedEvolution(placed: PlacedEvolution, id: string, label: string): string {
  const { width, height, lines } = placed;
  const prefix = `${id}-${String(width)}`;
  const crossing = placed.levels.filter(({ zero }) => zero).length === 1;
  const hatched = lines.filter(
    ({ bands, figures }) =>
      bands.length > 0 || figures.some(({ shape }) => shape === 'about' || shape === 'range'),
  );
  return svgRoot(
    { id, kind: 'evolution', width, height, label },
    [
      ...hatchPatterns(
        prefix,
        hatched.map(({ look }) => look),
      ),
      across(
        'tick',
        placed.levels.filter(({ zero }) => !zero),
      ),
      across(
        'zero',
        placed.levels.filter(({ zero }) => zero),
      ),
      across('rule', placed.rules),
      drawDays(placed.ticks),
      ...placed.gaps.map(drawGap),
      ...drawAnnotations(placed.annotations),
      drawLeaders(placed.leaders),
      ...(crossing
        ? [
            ...lines.map((line) => drawLine(line, prefix, ['seam', 'steps'])),
            ...lines.map((line) => drawLine(line, prefix, ['marks'])),
          ]
        : lines.map((line) => drawLine(line, prefix, ['steps', 'marks']))),
      ...drawTexts(placed.texts),
    ].filter((markup) => markup.markup !== ''),
  );
}

const nothing: Markup = { markup: '' };

/** Lines of one kind as one path. */
function strokes(kind: string, commands: (readonly [string, ...number[]])[]): Markup {
  return commands.length === 0
    ? nothing
    : element('path', { class: kind, d: pathData(...commands) });
}

function across(kind: string, lines: readonly { x0: number; x1: number; y: number }[]): Markup {
  return strokes(
    kind,
    lines.flatMap(({ x0, x1, y }) => [['M', x0, y] as const, ['H', x1] as const]),
  );
}

function drawDays(ticks: PlacedEvolution['ticks']): Markup {
  return strokes(
    'tick',
    ticks.flatMap(({ x, y0, y1 }) => [['M', x, y0] as const, ['V', y1] as const]),
  );
}

function drawLeaders(leaders: PlacedEvolution['leaders']): Markup {
  return strokes(
    'leader',
    leaders.flatMap(({ x0, x1, x2, y, y0, y1 }) => [
      ['M', x0, y] as const,
      ...(y === y0 ? [] : [['L', x0 + 6, y0] as const]),
      ['H', x1] as const,
      ['L', x2, y1] as const,
    ]),
  );
}

/**
 * Parts of a line. Where others may cross it, its steps have a seam of paper on both sides, and the
 * marks of all lines come after the steps of all.
 */
function drawLine(
  { look, treads, risers, bands, figures }: PlacedLine,
  prefix: string,
  parts: readonly ('seam' | 'steps' | 'marks')[],
): Markup {
  const gone = treads.filter((tread) => tread.gone);
  const kept = treads.filter((tread) => !tread.gone);
  const steps = stepsOf(kept, risers);
  const levels = bands.map(({ x0, x1, y0, y1 }) =>
    element('rect', {
      class: 'level',
      x: x0,
      y: y0,
      width: x1 - x0,
      height: y1 - y0,
      fill: hatchFill(prefix, look),
    }),
  );
  const drawn = {
    seam: [strokes('seam', steps)],
    steps: [...levels, strokes('steps', steps), strokes('steps gone', stepsOf(gone, []))],
    marks: figures.flatMap((figure) => drawFigure(figure, look, prefix)),
  };
  const inside = parts.flatMap((part) => drawn[part]).filter(({ markup }) => markup !== '');
  return inside.length === 0 ? nothing : element('g', { class: `said ${look}` }, inside);
}

/** Treads that still stand and risers as one stroke, as far as each begins where another ends. */
function stepsOf(
  treads: PlacedLine['treads'],
  risers: PlacedLine['risers'],
): (readonly [string, ...number[]])[] {
  const pieces = [
    ...treads.map(({ x0, x1, y }) => ({ from: [x0, y] as const, to: [x1, y] as const, level: 0 })),
    ...risers.map(({ x, y0, y1 }) => ({ from: [x, y0] as const, to: [x, y1] as const, level: 1 })),
  ].sort((a, b) => a.to[0] - b.to[0] || a.level - b.level);
  let at: readonly number[] = [];
  return pieces.flatMap(({ from, to, level }) => {
    const goesOn = at[0] === from[0] && at[1] === from[1];
    at = to;
    const stroke = level === 0 ? (['H', to[0]] as const) : (['V', to[1]] as const);
    return goesOn ? [stroke] : [['M', ...from] as const, stroke];
  });
}

/** A mark by who speaks; arrows where it is open, a stroke through it where it holds no more. */
function drawFigure(figure: PlacedFigure, look: EvolutionLook, prefix: string): Markup[] {
  const { shape, x, y0, y1, r, past, tail } = figure;
  const y = shape === 'down' ? y0 : shape === 'range' ? (y0 + y1) / 2 : y1;
  const marks: Markup[] = [];
  if (tail !== null) {
    const d = pathData(['M', tail.x0, y], ['H', tail.x1]);
    marks.push(element('path', { class: tail.open ? 'tail open-side' : 'tail', d }));
  }
  if (shape === 'range') {
    const bar = { x: x - r + 1, y: y0, width: 2 * r - 2, height: y1 - y0 };
    const ends = pathData(['M', x - r, y0], ['H', x + r], ['M', x - r, y1], ['H', x + r]);
    marks.push(
      element('rect', { class: 'under', ...bar }),
      element('rect', { class: 'bar', ...bar, fill: hatchFill(prefix, look) }),
      element('path', { class: 'end', d: ends }),
    );
  } else if (shape === 'about') {
    marks.push(
      element('circle', { class: 'under', cx: x, cy: y, r }),
      element('circle', { class: 'about', cx: x, cy: y, r, fill: hatchFill(prefix, look) }),
    );
  } else {
    if (shape === 'up' || shape === 'down') {
      const [from, to] = shape === 'up' ? [y1, y0] : [y0, y1];
      marks.push(
        element('path', { class: 'stem', d: pathData(['M', x, from], ['V', to]) }),
        arrowHead(x, to, shape === 'up' ? 'up' : 'down', { class: 'point' }, 6),
      );
    }
    marks.push(...dot(look, x, y, r, past));
  }
  if (past) {
    const d = pathData(['M', x - r - 2, y + r + 1], ['L', x + r + 2, y - r - 1]);
    marks.push(element('path', { class: 'strike', d }));
  }
  return marks;
}

function dot(look: EvolutionLook, x: number, y: number, r: number, past: boolean): Markup[] {
  if (look === 'secondary') {
    const side = 2 * r - 2;
    return [
      element('rect', { class: 'square', x: x - r + 1, y: y - r + 1, width: side, height: side }),
    ];
  }
  if (past) return [element('circle', { class: 'hollow', cx: x, cy: y, r: r - 0.75 })];
  return voiceDot(look, x, y, r);
}
