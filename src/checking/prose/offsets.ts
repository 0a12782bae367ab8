import type { Position, SourceText } from '../../reading/source-text.ts';

/** Gives the offset in a text of a line and a column; lines end with LF, CRLF or CR. */
export function offsetsIn(text: string): (position: Position) => number {
  const endings = [...text.matchAll(/\r\n|\n|\r/gu)];
  const starts = [0, ...endings.map(({ index, 0: ending }) => index + ending.length)];
  return ({ line, column }) => (starts[line - 1] ?? text.length) + column - 1;
}

/** The same for a file, whose lines are counted once. */
export function offsetIn(source: SourceText, position: Position): number {
  const offsets = known.get(source) ?? offsetsIn(source.text);
  known.set(source, offsets);
  return offsets(position);
}

const known = new WeakMap<SourceText, (position: Position) => number>();
