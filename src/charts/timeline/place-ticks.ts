import type { ChartContext } from '../chart-types.ts';
import { type } from '../placed.ts';
import type { PlacedText } from '../placed.ts';
import { ticksOf } from './ticks.ts';
import type { TimeScale } from './time-scale.ts';

/** The days, months or years of a scale in a line of text, and where lines go down from them. */
export function placeTicks(
  scale: TimeScale,
  width: number,
  top: number,
  context: ChartContext,
): { texts: PlacedText[]; xs: number[]; bottom: number } {
  const ticks = ticksOf(scale, width, context);
  return {
    texts: ticks.flatMap(({ label, labelX: x }): PlacedText[] =>
      label === null
        ? []
        : [
            {
              x,
              y: top + 11,
              anchor: 'middle',
              size: 'small',
              runs: [{ text: label, tone: 'quiet' }],
            },
          ],
    ),
    xs: ticks.map(({ x }) => x),
    bottom: top + type.small.line + 4,
  };
}
