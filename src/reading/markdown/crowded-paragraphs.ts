import { problemAt } from '../../messages/problem-at.ts';
import type { Problem } from '../../messages/problem.ts';
import type { Body } from './read-markdown.ts';

/** Nobody writes so many by hand; far beyond it, reading the paragraph takes seconds. */
const most = 1500;

const sign = /[[\]*_<`~]/gu;
const ownParagraph = /^[ \t]*(?:[-+*]|\d{1,9}[.)]|\||#)/u;
const fence = /^[ \t]*(?:`{3}|~{3})/u;

interface Paragraph {
  from: number;
  to: number;
  signs: number;
}

/**
 * A body without the paragraphs that hold thousands of the signs of Markdown, and a problem for
 * each: every sign might close every other, and reading them grows with the square of their number.
 * Spaces stand in their place, so that all other offsets hold.
 */
export function withoutCrowdedParagraphs(body: Body): { body: Body; problems: Problem[] } {
  if (body.text.length <= most) return { body, problems: [] };
  const crowded = paragraphsIn(body.text).filter(({ signs }) => signs > most);
  let { text } = body;
  for (const { from, to } of crowded) {
    text = text.slice(0, from) + text.slice(from, to).replace(/[^\r\n]/gu, ' ') + text.slice(to);
  }
  const problems = crowded.map(({ from, signs }) =>
    problemAt('nested-too-deep', body.file, body.at(from), {
      reason: `This paragraph has ${signs} brackets, stars and other signs of Markdown, and is not read.`,
      expected: `at most ${most} of them in a paragraph; an empty line between paragraphs`,
    }),
  );
  return { body: crowded.length === 0 ? body : { ...body, text }, problems };
}

/** Lines that are read as one, each with its signs; code is left out. */
function paragraphsIn(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | null = null;
  let isCode = false;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+|\r\n|\r|\n/gu)) {
    if (/^[\r\n]/u.test(line)) continue;
    const isFence = fence.test(line);
    if (isFence) isCode = !isCode;
    const isEnd = isFence || isCode || line.trim() === '' || followsEmptyLine(text, index);
    if (isEnd || ownParagraph.test(line)) open = null;
    if (isFence || isCode) continue;
    const signs = line.match(sign)?.length ?? 0;
    if (open === null) {
      open = { from: index, to: index + line.length, signs };
      paragraphs.push(open);
    } else {
      open.to = index + line.length;
      open.signs += signs;
    }
  }
  return paragraphs;
}

function followsEmptyLine(text: string, offset: number): boolean {
  return /(?:\r\n|\r|\n)(?:\r\n|\r|\n)$/u.test(text.slice(Math.max(0, offset - 4), offset));
}
