import { yamlLine } from '../yaml-lines.ts';
import type { YamlLine } from '../yaml-lines.ts';

/** Where a line and everything further to the right below it ends. */
export function endOfBlock(lines: readonly string[], at: number): number {
  const { indent } = yamlLine(lines[at] ?? '');
  let end = at + 1;
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = yamlLine(lines[next] ?? '');
    if (line.content === '') continue;
    if (line.indent <= indent) break;
    end = next + 1;
  }
  return end;
}

/** The nearest line before another that is of some kind. */
export function lastBefore(
  lines: readonly string[],
  at: number,
  test: (line: YamlLine) => boolean,
): YamlLine | null {
  for (let index = at - 1; index >= 0; index -= 1) {
    const line = yamlLine(lines[index] ?? '');
    if (test(line)) return line;
  }
  return null;
}

/** The columns that lines around one give, the nearest lines before it first, each once. */
export function columnsAround(
  lines: readonly string[],
  at: number,
  columnOf: (line: YamlLine) => number | null,
): number[] {
  const columns = new Set<number>();
  const near = [
    ...Array.from({ length: 40 }, (_, back) => at - 1 - back),
    ...Array.from({ length: 10 }, (_, on) => at + 1 + on),
  ];
  for (const index of near) {
    const line = lines[index];
    const read = line === undefined ? null : yamlLine(line);
    if (read === null || read.text.slice(0, read.indent).includes('\t')) continue;
    const column = columnOf(read);
    if (column !== null) columns.add(column);
  }
  return [...columns];
}
