import { runsWidth } from './placed.ts';
import type { PlacedText, Run } from './placed.ts';
import { Pen } from './pen.ts';
import { element, escapeXml, round } from './svg.ts';
import type { Attributes, Markup } from './svg.ts';

export interface Drawing {
  id: string;
  kind: string;
  width: number;
  height: number;
  /** The name of the picture for those who do not see it. */
  label: string;
}

/** A whole drawing: an image with a name and nothing in it to step into. */
export function svgRoot(drawing: Drawing, children: readonly Markup[]): string {
  const { id, kind, width, height, label } = drawing;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      id: `${id}-${String(width)}`,
      class: `drawing drawing-${kind}`,
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      width,
      height,
      role: 'img',
      'aria-label': label,
    },
    children,
  ).markup;
}

/**
 * What a pen draws in one path of a look, by its class or by more attributes; nothing where it draws
 * nothing.
 */
export function drawPath(look: string | Attributes, draw: (pen: Pen) => void): Markup[] {
  const pen = new Pen();
  draw(pen);
  const data = pen.lift();
  if (data === '') return [];
  const attributes = typeof look === 'string' ? { class: look } : look;
  return [element('path', { ...attributes, d: data })];
}

/** Upright lines of one look in one path. */
export function drawLinesDown(
  look: string,
  lines: readonly { x: number; y0: number; y1: number }[],
): Markup[] {
  return drawPath(look, (pen) => {
    for (const { x, y0, y1 } of lines) {
      pen.move(x, y0);
      pen.down(y1);
    }
  });
}

/** Level lines of one look in one path. */
export function drawLevels(
  look: string,
  lines: readonly { x0: number; x1: number; y: number }[],
): Markup[] {
  return drawPath(look, (pen) => {
    for (const { x0, x1, y } of lines) {
      pen.move(x0, y);
      pen.across(x1);
    }
  });
}

/**
 * Placed lines as text elements; a line in several weights or tones as spans of one text. Each has
 * the length for which it was measured, so that it fits where a reader's own face stands in.
 */
export function drawTexts(texts: readonly PlacedText[]): Markup[] {
  return texts.map((text) => ({ markup: textMarkup(text) }));
}

/** Written straight, without a list of attributes: texts are most of what there is in a drawing. */
function textMarkup({ x, y, anchor, size, runs }: PlacedText): string {
  const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const length = Math.round(runsWidth(runs, size));
  const start = `<text x="${round(x)}" y="${round(y)}"${side} textLength="${String(length)}" lengthAdjust="spacingAndGlyphs" class="`;
  const [only] = runs;
  if (runs.length === 1 && only !== undefined) {
    return `${start}${classesOf(size, only)}">${escapeXml(only.text)}</text>`;
  }
  let inside = '';
  for (const run of runs) {
    const classes = classesOf('', run);
    const words = escapeXml(run.text);
    inside += classes === '' ? words : `<tspan class="${classes}">${words}</tspan>`;
  }
  return `${start}${size}" xml:space="preserve">${inside}</text>`;
}

function classesOf(size: string, { weight, tone, struck }: Run): string {
  let classes = size === 'body' ? '' : size;
  const add = (name: string) => {
    classes += classes === '' ? name : ` ${name}`;
  };
  if (weight === 'semibold') add('strong');
  if (tone !== undefined && tone !== 'ink') add(tone);
  if (struck === true) add('struck');
  return classes;
}
