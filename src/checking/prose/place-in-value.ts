import type { Path } from '../../reading/content.ts';
import type { Position, SourceText } from '../../reading/source-text.ts';
import { lineIndex } from '../../reading/yaml/line-index.ts';
import { offsetIn } from './offsets.ts';

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
  const start = offsetIn(source, source.locate(path));
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
