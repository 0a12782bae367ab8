import type { ChartContext } from '../chart-types.ts';
import { turnedTexts } from '../mirror-key.ts';
import { labelBeside } from '../claims/label.ts';
import { stackLines } from '../placed.ts';
import type { Run } from '../placed.ts';
import type { TimeScale } from '../timeline/time-scale.ts';
import { dayX, tailOf } from './place-line.ts';
import type { PlacedEvolution } from './placed.ts';
import { quietLines } from './room.ts';
import type { EvolutionSeries } from './series.ts';

const r = 4.5;

/**
 * Figures that are words, in rows under the plot, each at its day with who says it. Says where they
 * end.
 */
export function placeWords(
  { words }: EvolutionSeries,
  placed: PlacedEvolution,
  top: number,
  scale: TimeScale,
  context: ChartContext,
): number {
  const { width } = placed;
  const { marks } = context.language.words;
  placed.rules.push({ x0: 0, x1: width, y: top - 4.5 });
  const title = context.language.words.charts.evolution.inWords;
  const heading = stackLines(quietLines(title, width), { x: 0, top });
  const over = context.language.dir === 'rtl';
  placed.texts.push(...(over ? turnedTexts(heading.texts, width) : heading.texts));
  let y = heading.bottom + 2;
  for (const figure of words) {
    const x = dayX(figure.at, scale);
    const struck = figure.standing !== 'current';
    const runs: Run[] = [
      { text: marks.quoted(figure.text), struck },
      {
        text: [figure.speaker, ...(figure.ascribed === null ? [] : [figure.ascribed])]
          .map((text) => `${marks.comma}${text}`)
          .join(''),
        tone: 'quiet',
      },
    ];
    const tail = tailOf(figure, scale);
    const span = { x0: Math.min(x - r, tail?.x0 ?? x), x1: Math.max(x + r, tail?.x1 ?? x) };
    const label = labelBeside(runs, 'small', span, { left: 0, right: width }, y + 8);
    placed.texts.push(...label.texts);
    placed.lines.push({
      look: figure.look,
      treads: [],
      risers: [],
      bands: [],
      figures: [{ shape: 'words', x, y0: y + 8, y1: y + 8, r, past: struck, tail }],
    });
    y = label.bottom + 4;
  }
  return y;
}
