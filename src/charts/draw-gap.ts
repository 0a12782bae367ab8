import { element, pathData } from './svg.ts';
import type { Markup } from './svg.ts';

/** Two slanted strokes on the axis and a dashed line down: days are left out here. */
export function drawGap({ x, y0, y1 }: { x: number; y0: number; y1: number }): Markup {
  const stroke = (at: number) =>
    [
      ['M', at - 2, y0 + 4],
      ['L', at + 2, y0 - 4],
    ] as const;
  return element('g', { class: 'break' }, [
    element('path', { d: pathData(...stroke(x - 2), ...stroke(x + 3)) }),
    element('path', { class: 'cut', d: pathData(['M', x, y0 + 6], ['V', y1]) }),
  ]);
}
