import type { TollRow } from '../record/record.ts';

/** Whether the lowest figure of a row was said to be about so many. */
export function isRough({ figures, low, lowFrom }: TollRow): boolean {
  return low !== null && figures.some(({ claim, bound }) => claim === lowFrom && bound === 'about');
}

/** What is sure of a row: nothing where its lowest figure is a most, or about so many. */
export function sureOf(row: TollRow): number {
  return isSure(row) ? (row.low ?? 0) : 0;
}

/** What is sure of rows that are added up; `null` where nothing is, of none of them. */
export function sureOfAll(rows: readonly TollRow[]): number | null {
  const sure = rows.filter((row) => row.low !== null && isSure(row));
  return sure.length === 0 ? null : sure.reduce((sum, row) => sum + sureOf(row), 0);
}

function isSure(row: TollRow): boolean {
  return row.open !== 'down' && row.open !== 'both' && !isRough(row);
}
