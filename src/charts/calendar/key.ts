import { formatNumber } from '../../i18n/numbers.ts';
import type { ChartContext } from '../chart-types.ts';
import { runsWidth, stackLines, type } from '../placed.ts';
import type { PlacedText, Run } from '../placed.ts';
import { markIn } from './placed.ts';
import type { CellLook, PlacedCalendar } from './placed.ts';
import type { CalendarSeries } from './series.ts';
import type { Step } from './steps.ts';

const sample = 13;

/** What the looks of days mean, only those that are drawn, set in lines. */
export function placeKey(
  { days, question, unit }: CalendarSeries,
  { quiet, steps, pitch }: { quiet: boolean; steps: readonly Step[]; pitch: number },
  at: { width: number; top: number },
  { language }: ChartContext,
): Pick<PlacedCalendar, 'texts' | 'cells' | 'dots'> & { bottom: number } {
  const { calendar: words } = language.words.charts;
  const { bounds } = language.words;
  const number = (n: number) => formatNumber(n, language);
  const figures = [...days.values()].flatMap(({ text }) => text ?? []);
  const open = [...days.values()].some((day) => day.open);
  const hollow = [...days.values()].some(({ figure }) => figure === null);
  const keys: { look: CellLook | null; text: string }[] = [
    ...(quiet ? [{ look: 'quiet' as const, text: words.quietDay }] : []),
    ...(hollow ? [{ look: 'hollow' as const, text: words.noFigure }] : []),
    ...steps.map(({ from, to, level }) => ({
      look: (['step-1', 'step-2', 'step-3', 'step-4'] as const)[level - 1] ?? null,
      text: from === to ? number(from) : bounds.between(number(from), number(to)),
    })),
    ...(unit === 'month' && figures.length > 0
      ? [{ look: null, text: question === null ? words.boldIncidents : words.boldFigures(open) }]
      : []),
  ];
  const texts: PlacedText[] = [];
  const cells: PlacedCalendar['cells'] = [];
  const dots: PlacedCalendar['dots'] = [];
  let [x, top] = [0.5, at.top];
  for (const { look, text } of keys) {
    const runs: Run[] = [{ text, tone: 'quiet' }];
    const before = look === null ? 0 : sample + 6;
    const wide = before + runsWidth(runs, 'small');
    if (x > 1 && x + wide > at.width) [x, top] = [0.5, top + type.small.line + 5];
    const y = top + (type.small.line - sample) / 2;
    if (look === 'quiet' && unit === 'year') {
      dots.push({ x: x + sample / 2, y0: y + sample / 2, days: 1 });
    } else if (look !== null) {
      const free = (sample - pitch) / 2;
      const room = { x: x + free, y: y + free, size: pitch };
      cells.push(
        unit === 'year' ? markIn(room, look) : { look, x, y, width: sample, height: sample },
      );
    }
    texts.push(...stackLines([{ runs, size: 'small' }], { x: x + before, top }).texts);
    x += wide + 14;
  }
  return { texts, cells, dots, bottom: top + type.small.line };
}
