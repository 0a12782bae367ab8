import { listOf } from '../../i18n/numbers.ts';
import { formatToll } from '../../i18n/toll.ts';
import type { ChartContext } from '../chart-types.ts';
import { runsWidth, stackLines, type } from '../placed.ts';
import type { PlacedText, Run, TextLine, TypeSize } from '../placed.ts';
import { wrapText } from '../wrap.ts';
import { rangeOf } from './range.ts';
import type { ClaimRow } from './series.ts';

/**
 * Who says all that stands on one line, how many figures there are and how far those reach that
 * still hold, how many carriers changed, and why they may not count.
 */
export function speakerLabel(
  rows: readonly ClaimRow[],
  width: number,
  top: number,
  context: ChartContext,
): { texts: PlacedText[]; bottom: number } {
  const { language } = context;
  const speakers = listOf([...new Set(rows.map(({ speaker }) => speaker))], language);
  const name = { weight: 'semibold', struck: rows.every(({ struck }) => struck) } as const;
  const figures = figuresText(rows, context);
  const together: Run[] = [
    { text: speakers, ...name },
    { text: `  ${figures}`, tone: 'quiet' },
  ];
  const head: TextLine[] =
    runsWidth(together, 'body') <= width
      ? [{ runs: together, size: 'body' }]
      : [...lines(speakers, width, 'body', name), ...lines(figures, width, 'small', quiet)];
  const changed = rows.reduce((sum, { carriers }) => sum + carriers.length, 0);
  const words = language.words.charts.claims.changedOnTheWay(changed);
  const shared = rows[0]?.flags.filter((flag) => rows.every(({ flags }) => flags.includes(flag)));
  return stackLines(
    [
      ...head,
      ...(changed === 0 ? [] : lines(words, width, 'small', { tone: 'changed' })),
      ...(shared ?? []).flatMap((flag) => lines(flag, width, 'small', quiet)),
    ],
    { x: 0, top },
  );
}

const quiet = { tone: 'quiet' } as const;

/** "10 figures: 7–87 or more". */
function figuresText(rows: readonly ClaimRow[], { language }: ChartContext): string {
  const { claims } = language.words.charts;
  const count = claims.figures(rows.reduce((sum, { figures }) => sum + figures.length, 0));
  const current = rows
    .filter(({ struck, expected }) => !struck && !expected)
    .flatMap(({ figures }) => figures);
  if (current.length === 0) return count;
  return claims.reaching(count, formatToll(rangeOf(current), language));
}

function lines(text: string, width: number, size: TypeSize, run: Omit<Run, 'text'>): TextLine[] {
  const { weight = 'regular' } = run;
  return wrapText(text, { width, size: type[size].size, weight }).map((line) => ({
    runs: [{ ...run, text: line }],
    size,
  }));
}
