import { problemAt } from '../../messages/problem-at.ts';
import type { Problem } from '../../messages/problem.ts';
import type { Body } from './read-markdown.ts';

/** Nobody nests deeper by hand; far beyond it, reading takes minutes. */
const deepest = 20;

const marks = new RegExp(
  String.raw`^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]+\]:)){${deepest + 1},}`,
  'u',
);
const line = /^\s*([-*_])(?:[ \t]*\1)*\s*$/u;

/**
 * The part of a body before whatever stands too deep in blocks, quotations, lists or footnotes, and a problem
 * where it stands: nothing behind it can be read in time.
 */
export function withoutDeepNesting(body: Body): { body: Body; problems: Problem[] } {
  const end = tooDeep(body.text);
  if (end === null) return { body, problems: [] };
  const problem = problemAt('nested-too-deep', body.file, body.at(end), {
    reason: `This stands more than ${deepest} deep in blocks, quotations, lists or footnotes; nothing from here on is read.`,
    expected: 'a line of `:::` where each block ends, and quotations and lists of a few levels',
  });
  return { body: { ...body, text: body.text.slice(0, end) }, problems: [problem] };
}

/** The offset of what opens too deep, or `null`. */
function tooDeep(text: string): number | null {
  let depth = 0;
  for (const { 0: written, index } of text.matchAll(/[^\r\n]+/gu)) {
    const block = /^[ \t>]*:{3,}[ \t]*(\w*)/u.exec(written);
    if (block) depth = block[1] === '' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest || (marks.test(written) && !line.test(written))) return index;
  }
  return null;
}
