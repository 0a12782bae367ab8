import type { ChartContext } from '../chart-types.ts';
import { runsWidth, stackLines, type } from '../placed.ts';
import type { PlacedToll } from './placed.ts';
import type { TollSeries } from './series.ts';

const sample = 14;

/** What fills and marks mean, only those that are drawn, set in lines. Says where they end. */
export function placeKey(
  { panels }: TollSeries,
  placed: PlacedToll,
  top: number,
  { language }: ChartContext,
): number {
  const words = language.words.charts.toll;
  const bins = panels.flatMap((panel) => panel.bins);
  const bar = { solid: 0, reported: 0, arrow: false };
  const all: [boolean, typeof bar | null, string][] = [
    [bins.some(({ solid }) => solid > 0), { ...bar, solid: 11 }, words.lowest],
    [bins.some(({ solid, high }) => high > solid), { ...bar, reported: 11 }, words.upToHighest],
    [
      bins.some(({ open }) => open === 'up' || open === 'both'),
      { ...bar, arrow: true },
      words.orMore,
    ],
    [bins.some(({ without }) => without.length > 0), null, words.without],
  ];
  const keys = all.filter(([shown]) => shown);
  if (keys.length === 0) return top - 8;
  let [x, y] = [0, top];
  for (const [, look, text] of keys) {
    const runs = [{ text, tone: 'quiet' as const }];
    const width = sample + 6 + runsWidth(runs, 'small');
    if (x > 0 && x + width > placed.width) [x, y] = [0, y + type.small.line + 3];
    const bottom = y + type.small.line - 2;
    if (look === null) placed.hollow.push({ x: x + sample / 2, y: y + type.small.line / 2 });
    else {
      placed.bars.push({
        x0: x + 1,
        x1: x + sample - 1,
        bottom,
        solid: bottom - look.solid,
        reported: bottom - Math.max(look.solid, look.reported),
        arrow: look.arrow ? bottom - 11 : null,
      });
    }
    placed.texts.push(
      ...stackLines([{ runs, size: 'small' }], { x: x + sample + 6, top: y }).texts,
    );
    x += width + 16;
  }
  return y + type.small.line;
}
