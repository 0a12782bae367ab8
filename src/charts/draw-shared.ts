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
    const position = {
      x,
      y,
      ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
      textLength: Math.round(runsWidth(runs, size) * 10) / 10,
      lengthAdjust: 'spacingAndGlyphs',
    };
    const [only] = runs;
    if (runs.length === 1 && only !== undefined) {
      return element('text', { ...position, class: classesOf(size, only) }, [only.text]);
    }
    return element(
      'text',
      { ...position, class: size, 'xml:space': 'preserve' },
      runs.map((run) => {
        const classes = classesOf('', run);
        return classes === '' ? run.text : element('tspan', { class: classes }, [run.text]);
      }),
    );
  });
}

function classesOf(size: string, { weight, tone, struck }: Run): string {
  return [
    size === 'body' ? '' : size,
    weight === 'semibold' ? 'strong' : '',
    tone === undefined || tone === 'ink' ? '' : tone,
    struck === true ? 'struck' : '',
  ]
    .filter((name) => name !== '')
    .join(' ');
}
