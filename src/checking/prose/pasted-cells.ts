import type { Nodes } from 'mdast';
import type { Position, SourceText } from '../../reading/source-text.ts';
import { offsetIn } from './offsets.ts';

/** A cell of a table in a text. */
export interface Cell {
  /** Its words, without citations. */
  text: string;
  at: Position;
}

/** What parts the cells of a line that was pasted; a tab needs no other sign that it does. */
const separators = ['\t', '|', ';', ','] as const;

/**
 * The cells of each line where a paragraph is a table pasted from a spreadsheet: all its lines are
 * parted alike, by tabs; or by bars, semicolons or commas, with a column of numbers below a word.
 * `null` where it is none. Lines that start with a tab or with four spaces are a table too.
 */
export function pastedCells({ type, position }: Nodes, source: SourceText): Cell[][] | null {
  if ((type !== 'paragraph' && type !== 'code') || !position) return null;
  const { start, end } = position;
  if (end.line === start.line) return null;
  const from = offsetIn(source, { line: start.line, column: 1 });
  const written = source.text
    .slice(from, offsetIn(source, end))
    .split(/\r\n|\n|\r/u)
    .map((line, index) => ({ text: line, line: start.line + index }))
    .filter(({ text }) => !/^\s*(?:```|~~~)/u.test(text));
  for (const separator of separators) {
    const rows = written.map(({ text, line }) => cellsOf(text, line, separator));
    const [first] = rows;
    const isParted = rows.length > 1 && rows.every(({ length }) => length > 1);
    if (!isParted || first === undefined) continue;
    if (separator === '\t') return rows;
    const isEven = rows.every(({ length }) => length === first.length);
    if (isEven && hasColumnOfNumbers(rows)) return rows;
  }
  return null;
}

function cellsOf(text: string, line: number, separator: string): Cell[] {
  const start = /^ *(?:> ?)*/u.exec(text)?.[0].length ?? 0;
  const edged = text.slice(start);
  const inner = separator === '|' ? edged.replace(/\|\s*$/u, '') : edged;
  let column = start + 1;
  const cells = inner.split(separator).map((cell) => {
    const at = { line, column: column + (/^\s*/u.exec(cell)?.[0].length ?? 0) };
    column += cell.length + separator.length;
    return { text: withoutCitations(cell), at };
  });
  return separator === '|' && cells[0]?.text === '' ? cells.slice(1) : cells;
}

function withoutCitations(cell: string): string {
  return cell.replace(/\[@[^\]]*\]|:count\[[^\]]*\]/gu, '').trim();
}

const number = /^\D{0,2}\d[\d.,\s]*\+?$/u;

function hasColumnOfNumbers([heads = [], ...rows]: Cell[][]): boolean {
  return heads.some(
    ({ text }, index) =>
      /\p{L}/u.test(text) && rows.every((row) => number.test(row[index]?.text ?? '')),
  );
}
