import { builtInMeasures } from '../reading/measures.ts';
import type { EdtfDate } from '../reading/date.ts';
import type { TollRow } from './record.ts';

const BUILT_IN: readonly string[] = builtInMeasures;

/** A row with the time that it covers. */
export interface TimedRow {
  row: TollRow;
  window: EdtfDate;
}

/**
 * The order in which a toll is read: by measure; by the end of the window, since counts grow; by
 * place and unit; then what most origins count first, and of those the highest.
 */
export function compareRows(a: TimedRow, b: TimedRow): number {
  return (
    rankOfMeasure(a.row.measure) - rankOfMeasure(b.row.measure) ||
    compareTexts(frameOf(a), frameOf(b)) ||
    b.row.accounts - a.row.accounts ||
    (b.row.high ?? -1) - (a.row.high ?? -1) ||
    compareTexts(a.row.group ?? '', b.row.group ?? '')
  );
}

/** The place of a measure in the order in which they are read: the built-in ones first. */
export function rankOfMeasure(measure: string): number {
  const at = BUILT_IN.indexOf(measure);
  return at < 0 ? BUILT_IN.length : at;
}

function frameOf({ row, window }: TimedRow): string {
  const { latest, earliest, edtf } = window;
  return [row.measure, latest ?? '9999', earliest ?? '', edtf, row.place.join(), row.unit].join(
    '\n',
  );
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
