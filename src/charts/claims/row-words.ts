import { isolated } from '../../i18n/isolated.ts';
import { nounFor } from '../../i18n/labels.ts';
import type { TollRange } from '../../i18n/toll.ts';
import type { ChartContext } from '../chart-types.ts';
import { rangeText } from '../phrases.ts';
import { runsWidth, stackLines, type } from '../placed.ts';
import type { Run } from '../placed.ts';
import { textWidth } from '../text-width.ts';
import { wrapText } from '../wrap.ts';
import type { ChangedFigure } from './carriers.ts';
import type { ClaimFigure, ClaimRow } from './series.ts';

const people = { group: null, unit: 'people' };

/** The range of what is reported, or the one figure in which all agree. */
export function bandText(range: TollRange, context: ChartContext): string {
  const { agreed, band } = context.language.words.charts.claims;
  const agree = range.low === range.high && range.open === null;
  return (agree ? agreed : band)(rangeText(range, context) ?? '');
}

/** The words over a band: from its left edge where that leaves room, else up to the right end. */
export function bandLabel(
  range: TollRange,
  x0: number,
  plot: { left: number; right: number },
  top: number,
  context: ChartContext,
) {
  const text = bandText(range, context);
  const width = plot.right - plot.left;
  const lines = wrapText(text, { width, size: type.small.size, lines: 3 });
  const widest = Math.max(...lines.map((line) => textWidth(line, type.small.size)));
  const x = Math.max(plot.left, Math.min(x0, plot.right - widest));
  return stackLines(
    lines.map((line) => ({
      runs: [{ text: line, tone: 'quiet' as const }],
      size: 'small' as const,
    })),
    { x, top },
  );
}

/** Who says it, when, and why it may not count. */
export function rowLabel(row: ClaimRow, width: number, top: number) {
  const name: Run = { text: row.speaker, weight: 'semibold', struck: row.struck };
  const together: Run[] = [name, { text: `  ${row.day}`, tone: 'quiet' }];
  const small = (text: string) =>
    wrapText(text, { width, size: type.small.size }).map((line) => ({
      runs: [{ text: line, tone: 'quiet' as const }],
      size: 'small' as const,
    }));
  const head =
    runsWidth(together, 'body') <= width
      ? [{ runs: together, size: 'body' as const }]
      : [
          ...wrapText(row.speaker, {
            width,
            size: type.body.size,
            weight: 'semibold',
          }).map((line) => ({ runs: [{ ...name, text: line }], size: 'body' as const })),
          ...small(row.day),
        ];
  return stackLines([...head, ...row.flags.flatMap(small)], { x: 0, top });
}

/** The figure as it was said; a bare number says what it counts. */
export function figureRuns(figure: ClaimFigure, row: ClaimRow, context: ChartContext): Run[] {
  const words = /\p{L}/u.test(figure.text)
    ? figure.text
    : `${figure.text} ${nounFor(people, figure.high ?? figure.low ?? 2, context.language)}`;
  const main: Run = {
    text:
      figure.bound === 'words'
        ? context.language.words.marks.quoted(words)
        : figure.whole === null
          ? words
          : isolated(words, context.language.dir),
    struck: row.struck,
  };
  const { marks, charts } = context.language.words;
  const quiet = (text: string): Run => ({ text, tone: 'quiet' });
  return [
    main,
    ...(figure.whole === null
      ? []
      : [quiet(`${marks.comma}${charts.claims.partOf(figure.whole)}`)]),
    ...(figure.hedge === null ? [] : [quiet(`${marks.comma}${marks.quoted(figure.hedge)}`)]),
  ];
}

/** Who changed it, how many copied that, and what it was. */
export function carrierText(carrier: ChangedFigure, context: ChartContext): string {
  return context.language.words.charts.claims.changed(
    carrier.name,
    carrier.changes,
    carrier.copies,
  );
}
