import { yamlLine } from '../yaml-lines.ts';
import { endOfBlock } from './around.ts';
import type { Mend } from './mend.ts';

/** More lines than this are not given up for one of them. */
const largestLoss = 40;

/** The line is left out, alone or with all that hangs on it. */
export function lossesOf(lines: readonly string[], at: number): Mend[] {
  const column = yamlLine(lines[at] ?? '').indent;
  const without = (to: number): Mend => ({
    lines: new Map(Array.from({ length: to - at }, (_, index) => [at + index, ''])),
    at: { line: at, column },
    reason: null,
    fix: null,
    isLoss: true,
  });
  const end = endOfBlock(lines, at);
  return end - at > largestLoss ? [without(at + 1)] : [without(at + 1), without(end)];
}
