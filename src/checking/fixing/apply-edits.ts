import type { Edit, Problem } from '../../messages/problem.ts';
import { offsetsIn } from '../prose/offsets.ts';

/** An edit that can be made: where, and the characters that it puts there. */
interface Placed {
  from: number;
  to: number;
  text: string;
  problem: Problem;
}

/**
 * A text with the certain mistakes of its problems mended, and the problems that were. Everything
 * else stays as it is, to the last space. What does not stand where its problem points is left
 * alone, and so is what lies over another edit.
 */
export function applyEdits(
  text: string,
  problems: readonly Problem[],
): { text: string; mended: Problem[] } {
  const offsetOf = offsetsIn(text);
  const placed = problems
    .flatMap((problem) =>
      problem.edit ? (placeOf(text, offsetOf(problem), problem, problem.edit) ?? []) : [],
    )
    .sort((a, b) => a.from - b.from);
  const apart = placed.filter(({ from }, index) => from >= (placed[index - 1]?.to ?? 0));
  let result = '';
  let done = 0;
  for (const { from, to, text: replacement } of apart) {
    result += text.slice(done, from) + replacement;
    done = to;
  }
  return { text: result + text.slice(done), mended: apart.map(({ problem }) => problem) };
}

/** Where an edit goes: at its problem, or behind the quotes that open there. */
function placeOf(text: string, at: number, problem: Problem, edit: Edit): Placed | null {
  const quote = /^["']/u.exec(text.slice(at, at + 1))?.[0] ?? '';
  const from = at + quote.length;
  const to = from + edit.old.length;
  const isWhole = !/[\p{L}\p{N}_-]$/u.test(edit.old) || endsAt(text, to, quote);
  if (!text.startsWith(edit.old, from) || !isWhole) return null;
  const written = quote === '' ? edit.new : edit.new.replace(/^"(.*)"$/u, '$1');
  return { from, to, text: written, problem };
}

/** The old characters are the whole word, not the start of a longer one. */
function endsAt(text: string, offset: number, quote: string): boolean {
  if (quote !== '') return text.startsWith(quote, offset);
  return !/^[\p{L}\p{N}_-]/u.test(text.slice(offset, offset + 2));
}
