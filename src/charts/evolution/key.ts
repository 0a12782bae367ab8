import type { ChartContext } from '../chart-types.ts';
import { turnedTexts } from '../mirror-key.ts';
import { runsWidth, stackLines, type } from '../placed.ts';
import type { PlacedEvolution, PlacedFigure } from './placed.ts';
import type { EvolutionLook, EvolutionSeries } from './series.ts';

/** What shapes mean, only those that are drawn, set in lines. Says where they end. */
export function placeKey(
  series: EvolutionSeries,
  placed: PlacedEvolution,
  top: number,
  context: ChartContext,
): number {
  const words = context.language.words.charts.evolution;
  const figures = [...series.lines.flatMap((line) => line.figures), ...series.words];
  const looks = new Set(figures.map(({ look }) => look));
  const mark: PlacedFigure = {
    shape: 'exact',
    x: 0,
    y0: 0,
    y1: 0,
    r: 4.5,
    past: false,
    tail: null,
  };
  const all: [boolean, EvolutionLook, Partial<PlacedFigure>, string][] = [
    [looks.has('independent') && looks.size > 1, 'independent', {}, words.independent],
    [looks.has('party'), 'party', {}, words.party],
    [looks.has('unstated'), 'unstated', {}, words.unstated],
    [looks.has('secondary'), 'secondary', {}, words.secondary],
    [
      figures.some(({ bound }) => bound === 'about'),
      'independent',
      { shape: 'about' },
      words.about,
    ],
    [
      figures.some(({ standing }) => standing !== 'current'),
      'independent',
      { past: true },
      words.past,
    ],
  ];
  const keys = all.filter(([shown]) => shown);
  if (keys.length === 0) return top - 8;
  const over = context.language.dir === 'rtl';
  let [x, y] = [0, top];
  for (const [, look, own, text] of keys) {
    const runs = [{ text, tone: 'quiet' as const }];
    const width = 18 + runsWidth(runs, 'small');
    if (x > 0 && x + width > placed.width) [x, y] = [0, y + type.small.line + 3];
    const center = y + type.small.line / 2;
    placed.lines.push({
      look,
      treads: [],
      risers: [],
      bands: [],
      figures: [
        { ...mark, ...own, x: over ? placed.width - x - 7 : x + 7, y0: center, y1: center },
      ],
    });
    const { texts } = stackLines([{ runs, size: 'small' }], { x: x + 18, top: y });
    placed.texts.push(...(over ? turnedTexts(texts, placed.width) : texts));
    x += width + 16;
  }
  return y + type.small.line;
}
