import type { TollRow } from '../record/record.ts';

/** Whether the lowest figure of a row was said to be about so many. */
export function isRough({ figures, low, lowFrom }: TollRow): boolean {
  return low !== null && figures.some(({ claim, bound }) => claim === lowFrom && bound === 'about');
}

/** What is sure of rows that are added up; `null` where nothing is, of none of them. */
export function sureOfAll(rows: readonly TollRow[]): number | null {
  const sure = rows.flatMap((row) => (row.low !== null && isSure(row) ? [row.low] : []));
  return sure.length === 0 ? null : sure.reduce((sum, low) => sum + low, 0);
}

/** Whether the lowest figure of a row is neither a most nor about so many. */
function isSure(row: TollRow): boolean {
  return row.open !== 'down' && row.open !== 'both' && !isRough(row);
}
