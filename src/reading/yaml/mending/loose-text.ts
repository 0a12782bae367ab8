import { yamlLine } from '../yaml-lines.ts';
import { lastBefore } from './around.ts';
import { one } from './mend.ts';
import type { Maker } from './mend.ts';

/** Words that go on a line further, without standing to the right of the field they belong to. */
export const looseText: Maker = ({ indent, content, key, isItem }, at, lines) => {
  if (key !== null || isItem) return [];
  const before = lastBefore(lines, at, (line) => line.key !== null);
  if (!before || before.value === '') return [];
  const reason =
    'This line belongs to no field: it has no name and colon, and starts no further right than the field above.';
  const text = `${' '.repeat(before.column + 2)}${content}`;
  const fix = `${before.text.slice(before.column)}\n  ${content}`;
  return [one(at, text, indent, reason, fix)];
};

/** Words in the line of a field that has a list below it. */
export const textAboveList: Maker = ({ text, value, valueColumn, key }, at, lines) => {
  const next = lines
    .slice(at + 1)
    .values()
    .map(yamlLine)
    .find(({ content }) => content !== '');
  if (key === null || value === '' || !next?.isItem) return [];
  const reason = `\`${key}\` has text behind it, and lines that belong to it below.`;
  return [one(at, text.slice(0, valueColumn).trimEnd(), valueColumn, reason, `${key}:`)];
};
