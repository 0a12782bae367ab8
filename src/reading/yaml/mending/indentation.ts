import { yamlLine } from '../yaml-lines.ts';
import { columnsAround, endOfBlock } from './around.ts';
import { one } from './mend.ts';
import type { Maker } from './mend.ts';

/** A line, alone or with what hangs on it, that stands too far to one side. */
export const wrongIndent: Maker = (line, at, lines) => {
  const { indent, content, isItem, key, text } = line;
  if (!isItem && key === null) return [];
  const hasTab = text.slice(0, indent).includes('\t');
  const levels = (isItem ? dashColumns : keyColumns)(lines, at);
  const end = endOfBlock(lines, at);
  const near = hasTab
    ? levels
    : levels.toSorted((a, b) => Math.abs(a - indent) - Math.abs(b - indent));
  return near
    .filter((level) => level !== indent || hasTab)
    .slice(0, 5)
    .flatMap((level) => {
      const moved = `${' '.repeat(level)}${content}`;
      const reason = hasTab
        ? 'A tab stands where only spaces are read.'
        : `This line starts after ${spaces(indent)}; the lines that it belongs to start after ${level}.`;
      const fix = withLineBefore(lines, at, moved, level);
      const alone = one(at, moved, hasTab ? text.indexOf('\t') : indent, reason, fix);
      if (end - at < 2) return [alone];
      const block = Array.from({ length: end - at }, (_, index): [number, string] => {
        const inner = yamlLine(lines[at + index] ?? '');
        const column = Math.max(0, inner.indent + level - indent);
        return [at + index, inner.content && `${' '.repeat(column)}${inner.content}`];
      });
      return [alone, { ...alone, lines: new Map(block) }];
    });
};

function spaces(count: number): string {
  return count === 1 ? '1 space' : `${count} spaces`;
}

/** The mended line under the one before it, so that its place can be seen. */
function withLineBefore(
  lines: readonly string[],
  at: number,
  moved: string,
  level: number,
): string {
  const before = (lines[at - 1] ?? '').trimEnd();
  const { content, indent } = yamlLine(before);
  if (content === '' || before.includes('\t')) return moved.trim();
  const margin = Math.min(indent, level);
  return `${before.slice(margin)}\n${moved.slice(margin)}`;
}

/** The columns of fields around a line, the nearest lines first; how far to look is bounded. */
function keyColumns(lines: readonly string[], at: number): number[] {
  return columnsAround(lines, at, ({ key, column }) => (key === null ? null : column));
}

function dashColumns(lines: readonly string[], at: number): number[] {
  return columnsAround(lines, at, ({ isItem, indent }) => (isItem ? indent : null));
}
