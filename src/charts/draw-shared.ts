import { runsWidth } from './placed.ts';
import type { PlacedText, Run } from './placed.ts';
import { element } from './svg.ts';
import type { Markup } from './svg.ts';

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
 * Placed lines as text elements; a line in several weights or tones as spans of one text. Each has
 * the length for which it was measured, so that it fits where a reader's own face stands in.
 */
export function drawTexts(texts: readonly PlacedText[]): Markup[] {
  return texts.map(({ x, y, anchor, size, runs }) => {
    const [only] = runs;
    const one = runs.length === 1 && only !== undefined;
    return element(
      'text',
      {
        x,
        y,
        'text-anchor': anchor === 'start' ? undefined : anchor,
        textLength: Math.round(runsWidth(runs, size)),
        lengthAdjust: 'spacingAndGlyphs',
        class: one ? classesOf(size, only) : size,
        'xml:space': one ? undefined : 'preserve',
      },
      one ? [only.text] : runs.map(drawRun),
    );
  });
}

function drawRun(run: Run): Markup | string {
  const classes = classesOf('', run);
  return classes === '' ? run.text : element('tspan', { class: classes }, [run.text]);
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
