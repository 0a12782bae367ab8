import { drawTexts } from './draw-shared.ts';
import type { PlacedAnnotations } from './place-annotations.ts';
import { element, pathData } from './svg.ts';
import type { Markup } from './svg.ts';

/** Remarks over a time axis, to be drawn before the marks. */
export function drawAnnotations({ texts, lines, spans }: PlacedAnnotations): Markup[] {
  return [
    ...spans.map(({ x0, x1, y0, y1 }) =>
      element('rect', { class: 'band', x: x0, y: y0, width: x1 - x0, height: y1 - y0 }),
    ),
    ...lines.map(({ x, y0, y1 }) =>
      element('path', { class: 'remark', d: pathData(['M', x, y0], ['V', y1]) }),
    ),
    ...drawTexts(texts),
  ];
}
