import { csvFormatRows } from 'd3';

/** A value of a cell; `null` is an empty one. */
export type Cell = string | number | boolean | null;

/**
 * A table as CSV (RFC 4180) with lines that end in CR LF. A text that a spreadsheet would run as a
 * formula gets an apostrophe before it.
 */
export function csv(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) => row.map((cell) => (cell === null ? '' : inert(cell))));
  return `${csvFormatRows(lines).replaceAll('\n', '\r\n')}\r\n`;
}

function inert(cell: Exclude<Cell, null>): string {
  if (typeof cell !== 'string') return String(cell);
  const line = cell.replaceAll(/\s*[\r\n]+\s*/g, ' ');
  return /^[=+\-@\t]/.test(line) ? `'${line}` : line;
}
