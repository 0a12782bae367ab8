import { bisector } from 'd3';
import type { Path } from '../content.ts';
import type { Position, SourceText } from '../source-text.ts';
import { lineIndex } from '../yaml/line-index.ts';
import type { ParsedTable, TableRecord } from './parse-table.ts';
import type { ReadingPlan } from './plan.ts';
import { holesOf } from './plan.ts';
import { rowItems } from './row-items.ts';
import { scanRecord } from './scan-record.ts';

/** A table with the place of every cell in it. */
export interface RowSource extends SourceText {
  /** Where a cell of a record starts; the end of the record where it has no such cell. */
  cellAt(record: TableRecord, column: number): Position;
}

/**
 * Gives the places of a table's cells. Paths are those of the entries that its rows become
 * (`chronology`, the number of the row, a field), so that every rule points to a cell.
 */
export function rowSource(
  file: string,
  text: string,
  { separator }: Pick<ParsedTable, 'separator'>,
  rows: readonly TableRecord[],
  plan: ReadingPlan | null,
): RowSource {
  const positionOf = lineIndex(text);
  const cellAt = (record: TableRecord, column: number): Position => {
    const { starts } = scanRecord(text, record.offset, separator);
    return positionOf(starts[column] ?? starts.at(-1) ?? record.offset);
  };
  const locate = (path: Path): Position => {
    const row = rows[Number(path[1])];
    if (path[0] !== 'chronology' || row === undefined) return positionOf(rows[0]?.offset ?? 0);
    return cellAt(row, plan === null ? 0 : columnOf(path.slice(2), row, plan));
  };
  const names = new Map([...(plan?.header ?? [])].map(([name, column]) => [column, name]));
  const lines = bisector((row: TableRecord) => positionOf(row.offset).line);
  const columnAt = ({ line, column }: Position): string | null => {
    const row = rows[lines.right(rows, line) - 1];
    if (row === undefined) return null;
    const { starts } = scanRecord(text, row.offset, separator);
    const cell = starts.findLastIndex((start) => {
      const at = positionOf(start);
      return at.line < line || (at.line === line && at.column <= column);
    });
    return names.get(cell) ?? null;
  };
  return { file, text, locate, cellAt, columnAt };
}

/** The column from which a field of an entry, of its claim, or an item of it was read. */
function columnOf(path: Path, row: TableRecord, plan: ReadingPlan): number {
  const rest = path[0] === 'claims' ? path.slice(2) : path;
  const name = rest.find((step) => typeof step === 'string' && step !== 'carried') ?? 'id';
  const item = rest.find((step) => typeof step === 'number') ?? 0;
  const specs = plan.columns.get(String(name));
  if (specs !== undefined) {
    const items = rowItems(specs, row.cells);
    return (items[item] ?? items[0])?.at ?? specs[0]?.at ?? 0;
  }
  const field = String(name);
  const holes = holesOf(field, plan.everyRow[field]);
  const isEmpty = (one: string) => (row.cells[plan.header.get(one) ?? 0] ?? '').trim() === '';
  const hole = holes.find(isEmpty) ?? holes[0];
  const id = plan.columns.get('id')?.[0]?.at ?? 0;
  return hole === undefined ? id : (plan.header.get(hole) ?? id);
}
