import type { ChartContext } from '../chart-types.ts';
import { runsWidth, stackLines, type } from '../placed.ts';
import type { PlacedText, Run } from '../placed.ts';
import { hatchedText } from './hatched-text.ts';
import type { PlacedBar } from './placed.ts';
import type { BreakdownBar } from './series.ts';

const sample = 16;

/** What solid, hatched and an arrow mean, only what is drawn, set in lines. */
export function placeKey(
  bars: readonly BreakdownBar[],
  at: { width: number; top: number },
  { language }: ChartContext,
): { texts: PlacedText[]; bars: PlacedBar[]; bottom: number } {
  const words = language.words.charts.breakdown;
  const lengths = bars.flatMap(({ length }) => (length === null ? [] : [length]));
  const hatched = lengths.some((one) => one.hatched > one.solid);
  const open = lengths.some((one) => one.open);
  const keys: [shown: boolean, look: { solid: number; hatched: number; open: boolean }, string][] =
    [
      [
        lengths.some(({ solid }) => solid > 0) && (hatched || open),
        { solid: sample, hatched: sample, open: false },
        words.lowest,
      ],
      [hatched, { solid: 0, hatched: sample, open: false }, hatchedText(lengths, language)],
      [open, { solid: 0, hatched: 0, open: true }, words.orMore],
    ];
  const shown = keys.filter(([some]) => some);
  const texts: PlacedText[] = [];
  const placed: PlacedBar[] = [];
  let [x, top] = [0.5, at.top];
  for (const [, look, text] of shown) {
    const runs: Run[] = [{ text, tone: 'quiet' }];
    const wide = sample + 6 + runsWidth(runs, 'small');
    if (x > 1 && x + wide > at.width) [x, top] = [0.5, top + type.small.line + 4];
    const middle = top + type.small.line / 2;
    placed.push({
      y0: middle - 5,
      y1: middle + 5,
      x0: x,
      solid: x + look.solid,
      hatched: x + look.hatched,
      arrow: look.open ? x + 12 : null,
    });
    texts.push(...stackLines([{ runs, size: 'small' }], { x: x + sample + 6, top }).texts);
    x += wide + 16;
  }
  return {
    texts,
    bars: placed,
    bottom: shown.length === 0 ? at.top - 12 : top + type.small.line,
  };
}
