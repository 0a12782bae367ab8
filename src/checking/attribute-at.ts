import type { SourceText, Position } from '../reading/source-text.ts';

/** Where an attribute of a block stands in its line; the block itself where it is not found. */
export function attributeAt(name: string, block: Position, source: SourceText): Position {
  const line = source.text.split(/\r\n|\n|\r/u)[block.line - 1] ?? '';
  const found = new RegExp(`[{\\s]${name}\\s*=`, 'u').exec(line.slice(block.column - 1));
  return found === null ? block : { line: block.line, column: block.column + found.index + 1 };
}
