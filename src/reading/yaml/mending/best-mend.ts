import type { YAMLError } from 'yaml';
import { errorsIn, isLocal, placesIn } from '../parse-yaml.ts';
import { yamlLine } from '../yaml-lines.ts';
import type { Budget } from './budget.ts';
import { lossesOf } from './losses.ts';
import type { Mend } from './mend.ts';
import { mendsOf, missingDashes } from './mends.ts';

/** How many lines before and behind a broken line are read to see whether a change mends it. */
const around = { before: 30, after: 12 };

/** Longer stretches are not tried out, for time. */
const longest = 6_000;

/**
 * The change after which the lines around a broken one can be read furthest, the likeliest of
 * several; else the line is left out. `null` where the error harms nothing else. When the budget is
 * spent, the best so far is taken.
 */
export function bestMend(
  lines: readonly string[],
  at: number,
  error: YAMLError,
  budget: Budget,
): Mend | null {
  const stretch = stretchAround(lines, at);
  const isLong = stretch.to - stretch.from < 1 || lengthOf(lines, stretch) > longest;
  if (isLocal(error)) {
    if (error.code !== 'DUPLICATE_KEY' || isLong) return null;
    const reach = reachOf(lines, stretch, at, budget);
    const [dash] = missingDashes(lines, at).filter((mend) => reach(mend) > at + 1);
    return dash ?? null;
  }
  const reach = reachOf(lines, stretch, at, budget);
  const mends = isLong ? [] : [at, ...neighbours(lines, at)].flatMap((one) => mendsOf(lines, one));
  const meant = furthest(mends, reach, at, budget);
  if (meant) return meant;
  const losses = lossesOf(lines, at);
  return (isLong ? null : furthest(losses, reach, at, budget)) ?? losses[0] ?? null;
}

function furthest(
  mends: readonly Mend[],
  reach: (mend: Mend) => number,
  at: number,
  budget: Budget,
): Mend | null {
  let best: Mend | null = null;
  let most = at;
  for (const mend of mends) {
    if (budget.isSpent) break;
    const reached = reach(mend);
    if (reached <= Math.max(most, ...mend.lines.keys())) continue;
    best = mend;
    most = reached;
    if (reached === Number.POSITIVE_INFINITY) break;
  }
  return best;
}

/** The lines next to one that hold anything. */
function neighbours(lines: readonly string[], at: number): number[] {
  const next = lines.findIndex((line, index) => index > at && yamlLine(line).content !== '');
  const before = lines.findLastIndex((line, index) => index < at && yamlLine(line).content !== '');
  return [next, before].filter((index) => index >= 0);
}

interface Stretch {
  from: number;
  to: number;
}

/** Lines around a broken one that can be read by themselves: from where a block starts. */
function stretchAround(lines: readonly string[], at: number): Stretch {
  let from = at;
  for (let index = at - 1; index >= Math.max(0, at - around.before); index -= 1) {
    const { content, indent, key, isItem } = yamlLine(lines[index] ?? '');
    if (content === '' || (key === null && !isItem)) continue;
    const lowest = Math.min(yamlLine(lines[from] ?? '').indent, yamlLine(lines[at] ?? '').indent);
    if (indent <= lowest || from === at) from = index;
    if (indent === 0 && index < at - 1) break;
  }
  const least = yamlLine(lines[from] ?? '').indent;
  let to = Math.min(lines.length, at + around.after);
  for (let index = at + 2; index < to; index += 1) {
    const { content, indent } = yamlLine(lines[index] ?? '');
    if (content !== '' && indent < least) to = index;
  }
  while (to > at + 2 && to < lines.length && !startsField(lines[to])) to -= 1;
  return { from, to };
}

function startsField(line: string | undefined): boolean {
  const { key, isItem } = yamlLine(line ?? '');
  return key !== null || isItem;
}

function lengthOf(lines: readonly string[], { from, to }: Stretch): number {
  return lines.slice(from, to).reduce((sum, line) => sum + line.length, 0);
}

/** Up to which line a stretch can be read after a change; errors before the change are let be. */
function reachOf(lines: readonly string[], { from, to }: Stretch, at: number, budget: Budget) {
  return ({ lines: changed }: Mend): number => {
    const tried = lines.slice(from, to).map((line, index) => changed.get(from + index) ?? line);
    const text = tried.join('\n');
    const [document] = budget.parse(text);
    if (!document) return Number.POSITIVE_INFINITY;
    const before = tried.slice(0, Math.max(0, Math.min(at, ...changed.keys()) - 1 - from));
    const start = before.reduce((sum, line) => sum + line.length + 1, 0);
    const place = errorsIn(document)
      .values()
      .map(placesIn(document, text))
      .find((one) => one >= start);
    if (place === undefined) return Number.POSITIVE_INFINITY;
    return from + text.slice(0, place).split('\n').length - 1;
  };
}
