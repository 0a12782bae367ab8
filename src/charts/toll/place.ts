import { max } from 'd3';
import type { ChartContext } from '../chart-types.ts';
import { gridOf } from '../grid.ts';
import { endAnnotations, placeAnnotations } from '../place-annotations.ts';
import { boxOf, clearLevels, clearOf, stackLines, type } from '../placed.ts';
import type { TextLine } from '../placed.ts';
import { capitalised, subjectText } from '../phrases.ts';
import { placeNotToScale } from '../timeline/not-to-scale.ts';
import { dayNumber, timeScale } from '../timeline/time-scale.ts';
import type { TimeScale } from '../timeline/time-scale.ts';
import { axisWidth, valueAxis } from '../value-axis.ts';
import { wrapText } from '../wrap.ts';
import { placeKey } from './key.ts';
import { arrowRoom, dayRows, placePanel } from './place-panel.ts';
import type { PlacedToll } from './placed.ts';
import type { TollSeries } from './series.ts';

/** The narrowest that a panel may be, and how tall bars may be, in px. */
const least = 200;
const tall = { alone: { narrow: 150, wide: 210 }, among: 84, without: 40 };

/** Sets bars along days, months or years, from zero upward, each panel to the same scales. */
export function placeToll(series: TollSeries, width: number, context: ChartContext): PlacedToll {
  const placed: PlacedToll = {
    width,
    height: 0,
    texts: [],
    bars: [],
    hollow: [],
    annotations: { texts: [], lines: [], spans: [] },
    ticks: [],
    levels: [],
    gaps: [],
  };
  const { panels, spans } = series;
  const bins = panels.flatMap((panel) => panel.bins);
  const highest = max(bins, ({ high }) => high) ?? 0;
  const subject = capitalised(
    subjectText(series.question.measure, series.question, context),
    context,
  );
  const heading = stackLines(lines(subject, width, 'small'), { x: 0, top: 0 });
  placed.texts.push(...heading.texts);

  const alone = panels.length < 2;
  const full = alone ? tall.alone[width > 400 ? 'wide' : 'narrow'] : tall.among;
  const height = highest === 0 ? tall.without : full;
  const count = alone ? 4 : 2;
  const numbers = axisWidth(valueAxis(highest, { top: 0, bottom: 1 }, count), context);
  const grid = gridOf(panels.length, width, alone ? width : least);
  const hollow = bins.some(({ without }) => without.length > 0);
  const dayRow = hollow ? dayRows.hollow : dayRows.plain;
  const whole = timeScale(spans, numbers + 4, width - 4);
  const notToScale = placeNotToScale(whole, { width, top: heading.bottom }, context);
  placed.texts.push(...notToScale.texts);
  const marked = placeAnnotations(alone ? series.annotations : [], {
    span: (first, last) => [whole.x(dayNumber(first)), whole.x(dayNumber(last) + 1)],
    left: numbers,
    right: width,
    top: notToScale.bottom + 4,
  });
  const over = context.language.dir === 'rtl';
  /** The days of each column. */
  const scales: TimeScale[] = [];
  let y = marked.bottom;
  let foot = y;
  for (let first = 0; first < panels.length; first += grid.columns) {
    const row = panels.slice(first, first + grid.columns);
    const names = row.map(({ name }) => (name === null ? [] : lines(name, grid.cell, 'body')));
    const head = Math.max(...names.map((name) => name.length)) * type.body.line;
    const y0 = y + head + (head === 0 ? 0 : 2);
    const y1 = y0 + height;
    const axis = valueAxis(highest, { top: y0 + arrowRoom, bottom: y1 }, count);
    for (const [index, panel] of row.entries()) {
      const { x: along } = grid.at(first + index);
      const x = over ? width - along - grid.cell : along;
      const name = names[index] ?? [];
      const top = y + head - name.length * type.body.line;
      const at = over ? ({ x: x + grid.cell, anchor: 'end' } as const) : { x };
      placed.texts.push(...stackLines(name, { ...at, top }).texts);
      const [x0, x1] = [x + numbers, x + grid.cell];
      const scale = (scales[index] ??= timeScale(spans, x0 + 4, x1 - 4));
      const room = { x0, x1, y0, y1, scale, axis, dayRow, unit: series.unit };
      placePanel(panel, room, placed, context);
    }
    foot = y1;
    y = y1 + dayRow + 12;
  }
  placed.annotations = endAnnotations(marked.open, foot, placed.texts.map(boxOf));
  const words = [...placed.texts, ...placed.annotations.texts].map(boxOf);
  placed.ticks = placed.ticks.flatMap((tick) => clearOf(words, tick));
  placed.levels = clearLevels(words, placed.levels);
  const bottom = placeKey(series, placed, y - 2, context);
  return { ...placed, height: Math.ceil(bottom + 4) };
}

function lines(text: string, width: number, size: 'small' | 'body'): TextLine[] {
  const weight = size === 'body' ? 'semibold' : 'regular';
  return wrapText(text, { width, size: type[size].size, weight }).map((line) => ({
    runs: [{ text: line, weight, ...(size === 'small' ? { tone: 'quiet' as const } : {}) }],
    size,
  }));
}
