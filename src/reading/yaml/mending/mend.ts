import type { YamlLine } from '../yaml-lines.ts';

/** One way in which broken lines may have been meant. */
export interface Mend {
  /** What stands in the lines instead, by their index. */
  lines: ReadonlyMap<number, string>;
  /** The line to show, and the column in it, from 0. */
  at: { line: number; column: number };
  /** What is wrong; `null` where only the parser can say. */
  reason: string | null;
  fix: string | null;
  /** The lines are left out: what they said is lost. */
  isLoss?: boolean;
}

/** Finds ways in which a line of one kind of mistake may have been meant. */
export type Maker = (line: YamlLine, at: number, lines: readonly string[]) => Mend[];

/** One line is written otherwise: from `column` of it on something is wrong. */
export const one = (
  at: number,
  text: string,
  column: number,
  reason: string,
  fix?: string,
): Mend => ({
  lines: new Map([[at, text]]),
  at: { line: at, column },
  reason,
  fix: fix ?? text.trim(),
});
