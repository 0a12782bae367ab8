import { hatchedText } from '../breakdown/hatched-text.ts';
import type { ChartContext } from '../chart-types.ts';
import { turned, turnedSpan, turnedTexts } from '../mirror-key.ts';
import { runsWidth, stackLines, type } from '../placed.ts';
import type { PlacedText } from '../placed.ts';
import type { PlacedBar, PlacedToll } from './placed.ts';
import type { TollSeries } from './series.ts';

const sample = 14;

/** What fills and marks mean, only those that are drawn, set in lines. Says where they end. */
export function placeKey(
  { panels }: TollSeries,
  placed: PlacedToll,
  top: number,
  { language }: ChartContext,
): number {
  const { breakdown, toll: words } = language.words.charts;
  const bins = panels.flatMap((panel) => panel.bins);
  const bar = { solid: 0, reported: 0, arrow: false };
  const fills = bins.map(({ solid, low, high, about }) => ({
    solid,
    hatched: high,
    rough: about && low === high,
  }));
  const hatched = bins.some(({ solid, high }) => high > solid);
  const open = bins.some((bin) => bin.open === 'up' || bin.open === 'both');
  const all: [boolean, typeof bar | null, string][] = [
    [
      bins.some(({ solid }) => solid > 0) && (hatched || open),
      { ...bar, solid: 11 },
      breakdown.lowest,
    ],
    [hatched, { ...bar, reported: 11 }, hatchedText(fills, language)],
    [open, { ...bar, arrow: true }, words.orMore],
    [bins.some(({ without }) => without.length > 0), null, words.without],
  ];
  const keys = all.filter(([shown]) => shown);
  if (keys.length === 0) return top - 8;
  const own: { texts: PlacedText[]; bars: PlacedBar[]; hollow: PlacedToll['hollow'] } = {
    texts: [],
    bars: [],
    hollow: [],
  };
  let [x, y] = [0, top];
  for (const [, look, text] of keys) {
    const runs = [{ text, tone: 'quiet' as const }];
    const width = sample + 6 + runsWidth(runs, 'small');
    if (x > 0 && x + width > placed.width) [x, y] = [0, y + type.small.line + 3];
    const bottom = y + type.small.line - 2;
    if (look === null) own.hollow.push({ x: x + sample / 2, y: y + type.small.line / 2 });
    else {
      own.bars.push({
        x0: x + 1,
        x1: x + sample - 1,
        bottom,
        solid: bottom - look.solid,
        reported: bottom - Math.max(look.solid, look.reported),
        arrow: look.arrow ? bottom - 11 : null,
      });
    }
    own.texts.push(...stackLines([{ runs, size: 'small' }], { x: x + sample + 6, top: y }).texts);
    x += width + 16;
  }
  const { width } = placed;
  const over = language.dir === 'rtl';
  placed.texts.push(...(over ? turnedTexts(own.texts, width) : own.texts));
  placed.bars.push(...own.bars.map((one) => (over ? turnedSpan(one, width) : one)));
  placed.hollow.push(...own.hollow.map((one) => (over ? turned(one, width) : one)));
  return y + type.small.line;
}
