import { drawAnnotations } from '../draw-annotations.ts';
import { drawGap } from '../draw-gap.ts';
import { drawLevels, drawLinesDown, drawPath, drawTexts, svgRoot } from '../draw-shared.ts';
import { hatchFill, hatchPatterns } from '../hatch.ts';
import { arrowHead, forecastMark, voiceDot } from '../marks.ts';
import { element, pathData } from '../svg.ts';
import { heightOf } from './place-line.ts';
import type { Pen } from '../pen.ts';
import type { Markup } from '../svg.ts';
import type { PlacedEvolution, PlacedFigure, PlacedLine, Tail } from './placed.ts';
import type { EvolutionLook } from './series.ts';

export function drawPlacedEvolution(placed: PlacedEvolution, id: string, label: string): string {
  const { width, height, lines } = placed;
  const prefix = `${id}-${String(width)}`;
  const crossing = placed.levels.filter(({ zero }) => zero).length === 1;
  const hatched = lines.filter(
    ({ look, bands, figures }) =>
      look !== 'expected' &&
      (bands.some(({ past }) => !past) ||
        figures.some(({ shape, past }) => !past && (shape === 'about' || shape === 'range'))),
  );
  return svgRoot({ id, kind: 'evolution', width, height, label }, [
    ...hatchPatterns(
      prefix,
      hatched.map(({ look }) => look),
    ),
    ...drawLevels(
      'tick',
      placed.levels.filter(({ zero }) => !zero),
    ),
    ...drawLevels(
      'zero',
      placed.levels.filter(({ zero }) => zero),
    ),
    ...drawLevels('rule', placed.rules),
    ...drawLinesDown('tick', placed.ticks),
    ...placed.gaps.map(drawGap),
    ...drawAnnotations(placed.annotations),
    ...drawLeaders(placed.leaders),
    ...(crossing
      ? [
          ...lines.flatMap((line) => drawLine(line, prefix, ['seam', 'steps'])),
          ...lines.flatMap((line) => drawLine(line, prefix, ['marks'])),
        ]
      : lines.flatMap((line) => drawLine(line, prefix, ['steps', 'marks']))),
    ...drawTexts(placed.texts),
  ]);
}

function drawLeaders(leaders: PlacedEvolution['leaders']): Markup[] {
  return drawPath('leader', (pen) => {
    for (const { x0, x1, x2, y, y0, y1 } of leaders) {
      pen.move(x0, y);
      if (y !== y0) pen.line(x0 + 6, y0);
      pen.across(x1);
      pen.line(x2, y1);
    }
  });
}

/**
 * Parts of a line. Where others may cross it, its steps have a seam of paper on both sides, and the
 * marks of all lines come after the steps of all.
 */
function drawLine(
  { look, treads, risers, bands, figures }: PlacedLine,
  prefix: string,
  parts: readonly ('seam' | 'steps' | 'marks')[],
): Markup[] {
  const inside = parts.flatMap((part) => {
    if (part === 'marks') return drawFigures(figures, look, prefix);
    const kept = treads.filter((tread) => !tread.gone);
    const steps = (pen: Pen) => drawSteps(pen, kept, risers);
    if (part === 'seam') return drawPath('seam', steps);
    const gone = kept.length === treads.length ? [] : treads.filter((tread) => tread.gone);
    return [
      ...bands.map((band) => drawBand(band, look, prefix)),
      ...drawPath('steps', steps),
      ...drawPath('steps gone', (pen) => drawSteps(pen, gone, [])),
    ];
  });
  return inside.length === 0 ? [] : [element('g', { class: `said ${look}` }, inside)];
}

/** A stretch of a range, hatched as long as it holds. */
function drawBand(
  { x0, x1, y0, y1, past }: PlacedLine['bands'][number],
  look: EvolutionLook,
  prefix: string,
): Markup {
  const box = { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
  if (past) return element('rect', { class: 'level-past', ...box });
  return element('rect', { class: 'level', ...box, fill: fillOf(look, prefix) });
}

/** A range is hatched; one that is only expected is hollow. */
function fillOf(look: EvolutionLook, prefix: string): string {
  return look === 'expected' ? 'none' : hatchFill(prefix, look);
}

/**
 * Treads and risers, each in the order of days, as one stroke, as far as each begins where another
 * ends; where one ends as another rises, the tread first.
 */
function drawSteps(pen: Pen, treads: PlacedLine['treads'], risers: PlacedLine['risers']): void {
  let [atX, atY] = [NaN, NaN];
  let [nextTread, nextRiser] = [0, 0];
  while (nextTread < treads.length || nextRiser < risers.length) {
    const [tread, riser] = [treads[nextTread], risers[nextRiser]];
    if (tread !== undefined && (riser === undefined || tread.x1 <= riser.x)) {
      const { x0, x1, y } = tread;
      if (atX !== x0 || atY !== y) pen.move(x0, y);
      pen.across(x1);
      [atX, atY] = [x1, y];
      nextTread += 1;
    } else if (riser !== undefined) {
      const { x, y0, y1 } = riser;
      if (atX !== x || atY !== y0) pen.move(x, y0);
      pen.down(y1);
      [atX, atY] = [x, y1];
      nextRiser += 1;
    }
  }
}

/** The marks of a line: those of an independent source that are exact and still hold in one path. */
function drawFigures(
  figures: readonly PlacedFigure[],
  look: EvolutionLook,
  prefix: string,
): Markup[] {
  const isPlain = ({ shape, past, tail }: PlacedFigure) =>
    look === 'independent' && shape === 'exact' && !past && tail === null;
  return [
    ...drawPath('dot independent', (pen) => {
      for (const figure of figures) {
        if (isPlain(figure)) pen.circle(figure.x, figure.y1, figure.r);
      }
    }),
    ...figures.flatMap((figure) => (isPlain(figure) ? [] : drawFigure(figure, look, prefix))),
  ];
}

/** A mark by who speaks; arrows where it is open, a stroke through it where it holds no more. */
function drawFigure(figure: PlacedFigure, look: EvolutionLook, prefix: string): Markup[] {
  const { shape, x, y0, y1, r, past, tail } = figure;
  const y = heightOf(figure);
  const marks = tail === null ? [] : drawTail(tail, figure, y);
  if (shape === 'range') {
    const bar = { x: x - r + 1, y: y0, width: 2 * r - 2, height: y1 - y0 };
    const ends = pathData(['M', x - r, y0], ['H', x + r], ['M', x - r, y1], ['H', x + r]);
    marks.push(
      ...(past
        ? [element('rect', { class: 'hollow', ...bar })]
        : [
            element('rect', { class: 'under', ...bar }),
            element('rect', { class: 'bar', ...bar, fill: fillOf(look, prefix) }),
            element('path', { class: 'end', d: ends }),
          ]),
    );
  } else if (shape === 'about' && !past && look !== 'expected') {
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

/** Days on which a figure may have been said: a dashed outline, or an arrow where they are open. */
function drawTail(tail: Tail, { x, r }: PlacedFigure, y: number): Markup[] {
  if (!tail.open) {
    const width = tail.x1 - tail.x0 + 2 * r + 4;
    return [
      element('rect', {
        class: 'soft',
        x: tail.x0 - r - 2,
        y: y - r - 2,
        width,
        height: 2 * r + 4,
        rx: r + 2,
      }),
    ];
  }
  const openStart = tail.x0 < x;
  const [x0, x1] = [tail.x0 - (openStart ? r : 0), tail.x1 + (openStart ? 0 : r)];
  const d = pathData(['M', x0, y], ['H', x1]);
  const end = openStart
    ? arrowHead(x0, y, 'left', { class: 'point' }, 5)
    : arrowHead(x1, y, 'right', { class: 'point' }, 5);
  return [element('path', { class: 'open-stem', d }), end];
}

function dot(look: EvolutionLook, x: number, y: number, r: number, past: boolean): Markup[] {
  if (look === 'secondary') {
    const side = 2 * r - 2;
    return [
      element('rect', { class: 'square', x: x - r + 1, y: y - r + 1, width: side, height: side }),
    ];
  }
  if (past) return [element('circle', { class: 'hollow', cx: x, cy: y, r: r - 0.75 })];
  if (look === 'expected') return [forecastMark(x, y, r)];
  return voiceDot(look, x, y, r);
}
