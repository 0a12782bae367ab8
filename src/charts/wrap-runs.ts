import { type } from './placed.ts';
import type { Run, TextLine, TypeSize } from './placed.ts';
import { breakText, keptApart } from './wrap.ts';

/** Breaks a line in several weights or tones into lines that fit; nothing is cut. */
export function wrapRuns(runs: readonly Run[], size: TypeSize, width: number): TextLine[] {
  const text = runs.map((run) => run.text).join('');
  const weight = runs.some((run) => run.weight === 'semibold') ? 'semibold' : 'regular';
  const lines = breakText(text, { width, size: type[size].size, weight });
  const apart = keptApart(lines);
  let at = 0;
  return lines.map((line, index) => {
    const from = text.indexOf(line, at);
    at = from + line.length;
    const [before = '', after = ''] = (apart[index] ?? line).split(line, 2);
    return { runs: within(between(runs, from, at), before, after), size };
  });
}

/** Runs with signs before the first and after the last. */
function within(runs: readonly Run[], before: string, after: string): Run[] {
  return runs.map((run, index) => ({
    ...run,
    text: `${index === 0 ? before : ''}${run.text}${index === runs.length - 1 ? after : ''}`,
  }));
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
