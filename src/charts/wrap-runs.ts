import { type } from './placed.ts';
import type { Run, TextLine, TypeSize } from './placed.ts';
import { wrapText } from './wrap.ts';

/** Breaks a line in several weights or tones into lines that fit; nothing is cut. */
export function wrapRuns(runs: readonly Run[], size: TypeSize, width: number): TextLine[] {
  const text = runs.map((run) => run.text).join('');
  const weight = runs.some((run) => run.weight === 'semibold') ? 'semibold' : 'regular';
  let at = 0;
  return wrapText(text, { width, size: type[size].size, weight }).map((line) => {
    const from = text.indexOf(line, at);
    at = from + line.length;
    return { runs: between(runs, from, at), size };
  });
}

/** The pieces of runs that lie between two places of their text. */
function between(runs: readonly Run[], from: number, to: number): Run[] {
  let start = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}
