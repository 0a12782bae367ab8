import type { ChartContext } from '../chart-types.ts';
import { runsWidth, stackLines, type } from '../placed.ts';
import type { PlacedText } from '../placed.ts';
import { hatchedText } from '../timeline/legend.ts';
import { wrapRuns } from '../wrap-runs.ts';
import type { PlacedCount, PlacedMap, PlacedMark } from './placed.ts';
import type { MapItem } from './series.ts';

const radius = 6;

/** What the marks mean, only those that are drawn, set in lines. */
export function placeKey(
  drawn: {
    single: readonly MapItem[];
    counts: readonly PlacedCount[];
    areas: boolean;
    /** Figures in words with the radii of their marks, where these have to be told. */
    sizes: readonly { text: string; r: number }[];
  },
  at: { width: number; top: number },
  context: ChartContext,
): { key: PlacedMap['key']; texts: PlacedText[]; bottom: number } {
  const { timeline, map } = context.language.words.charts;
  const some = (test: (item: MapItem) => boolean) => drawn.single.some(test);
  const figures = drawn.single.flatMap(({ toll, shared }) => (shared ? [] : [toll]));
  const ranges = figures.some(({ low, high, about }) => !about && high !== null && high !== low);
  const rough = figures.some(({ about }) => about);
  const plain = { low: radius, high: radius, open: false, voice: 'independent' as const };
  const marks: [boolean, Omit<PlacedMark, 'x' | 'y'> | 'count' | 'area', string][] = [
    [ranges && figures.some(({ low }) => low !== null), plain, timeline.lowest],
    [ranges || rough, { ...plain, low: 0 }, hatchedText(figures, context)],
    ...drawn.sizes.map(({ text, r }): [boolean, Omit<PlacedMark, 'x' | 'y'>, string] => [
      true,
      { ...plain, low: r, high: r },
      text,
    ]),
    [
      figures.some(({ open, low, high }) => open === 'up' && high === low),
      { ...plain, low: 4, high: 4, open: true },
      context.language.words.charts.toll.orMore,
    ],
    [
      some(({ toll, shared }) => shared || (toll.low === null && toll.high === null)),
      { ...plain, low: 0, high: 0 },
      some(({ shared }) => shared) ? map.noFigureHere : timeline.noFigure,
    ],
    [some(({ voice }) => voice === 'party'), { ...plain, voice: 'party' }, timeline.partiesOnly],
    [
      some(({ voice }) => voice === 'unstated'),
      { ...plain, voice: 'unstated' },
      context.language.words.charts.nobodyNamed,
    ],
    [drawn.counts.length > 0, 'count', map.counted],
    [drawn.areas, 'area', map.onlyArea],
  ];
  const key: PlacedMap['key'] = { marks: [], counts: [], areas: [] };
  const texts: PlacedText[] = [];
  let [x, top, bottom] = [0, at.top, at.top];
  const shown = marks.filter(([show]) => show);
  for (const [, mark, text] of shown) {
    const lines = wrapRuns([{ text, tone: 'quiet' }], 'small', at.width - 18);
    const width = 18 + Math.max(...lines.map(({ runs }) => runsWidth(runs, 'small')));
    if (x > 0 && x + width > at.width) [x, top] = [0, bottom + 3];
    const y = top + type.small.line / 2;
    if (mark === 'count') key.counts.push({ x: x + 7, y, r: radius });
    else if (mark === 'area') key.areas.push({ x: x + 1, y: y - 5, width: 12, height: 10 });
    else key.marks.push({ ...mark, x: x + 7, y });
    const words = stackLines(lines, { x: x + 18, top });
    texts.push(...words.texts);
    bottom = Math.max(bottom, words.bottom);
    x += width + 14;
  }
  return { key, texts, bottom };
}
