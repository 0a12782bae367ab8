import type { Path } from '../../reading/content.ts';
import type { Position, SourceText } from '../../reading/source-text.ts';
import { lineIndex } from '../../reading/yaml/line-index.ts';

/**
 * Where a character of a text stands that is the value at a path. YAML folds lines and doubles
 * quotes, so each character is looked for behind the one before it.
 */
export function placeInValue(
  source: SourceText,
  path: Path,
  value: string,
  offset: number,
): Position {
  const start = offsetOfPosition(source.text, source.locate(path));
  const opening = /^[>|][^\r\n]*[\r\n]+/u.exec(source.text.slice(start, start + 80));
  let at = start + (opening?.[0].length ?? 0);
  for (const character of value.slice(0, offset + 1)) {
    if (/\s/u.test(character)) continue;
    const next = source.text.indexOf(character, at);
    if (next < 0) return source.locate(path);
    at = next + character.length;
  }
  const last = value[offset] ?? '';
  return lineIndex(source.text)(at - (last.length || 1));
}

/** The offset in a text of a line and a column. */
export function offsetOfPosition(text: string, { line, column }: Position): number {
  let number = 1;
  if (line === 1) return column - 1;
  for (const { 0: ending, index } of text.matchAll(/\r\n|\n|\r/gu)) {
    number += 1;
    if (number === line) return index + ending.length + column - 1;
  }
  return text.length;
}
