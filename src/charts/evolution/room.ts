import { max } from 'd3';
import { type } from '../placed.ts';
import type { TextLine } from '../placed.ts';
import { wrapText } from '../wrap.ts';
import { endsOf } from './place-line.ts';
import type { SaidFigure } from './series.ts';

/** The highest number that figures reach. */
export function highestOf(figures: readonly SaidFigure[]): number {
  return max(figures, (figure) => endsOf(figure)[1]) ?? 0;
}

/** Quiet small lines that fit a width. */
export function quietLines(text: string, width: number): TextLine[] {
  return wrapText(text, { width, size: type.small.size }).map((line) => ({
    runs: [{ text: line, tone: 'quiet' }],
    size: 'small',
  }));
}
