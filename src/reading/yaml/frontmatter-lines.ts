import type { Finding } from '../../messages/problem-at.ts';
import { yamlLine } from './yaml-lines.ts';

/** Where the frontmatter of a file most likely stands whose lines of `---` are not both there. */
export interface FrontmatterLines {
  /** Offsets of its YAML in the file; both are the same where there is none. */
  from: number;
  to: number;
  /** Offset of the body. */
  body: number;
  /** What is wrong, and where. */
  finding: Finding & { offset: number };
}

/** What some programs make of three hyphens, and too few or too many of them. */
const like = /^(?:[ \t]*(?:[-\u2010-\u2015\u2212]+|\*{3,}|_{3,})[ \t]*|-{4,}.*)$/u;

/**
 * Finds the frontmatter of a file in which a line of `---` is missing, or something else stands
 * for it. `lead` is the offset of the first line that is not blank.
 */
export function frontmatterLines(text: string, lead: number): FrontmatterLines {
  const lines = linesFrom(text, lead);
  const [first] = lines;
  const example = '---\ntitle: …\n---';
  const isOpened = first !== undefined && like.test(first.text);
  const startsWithField = first !== undefined && yamlLine(first.text).key !== null;
  if (!first || (!isOpened && !startsWithField)) {
    const reason = 'The file does not start with `---`.';
    const finding = { offset: lead, reason, fix: example };
    return { from: lead, to: lead, body: lead, finding };
  }

  const inside = isOpened ? lines.slice(1) : lines;
  const from = inside[0]?.start ?? first.end;
  const closing = inside.find((line) => like.test(line.text));
  const end =
    closing ?? inside.find((line, index) => index > 0 && isProse(line, inside[index - 1]));
  const to = end?.start ?? text.length;
  const found = { from, to, body: closing ? closing.end : to };
  if (!isOpened || first.text.trim() !== '---') {
    const reason = isOpened
      ? `The first line is \`${first.text.trim()}\`, and three hyphens belong there.`
      : 'The fields at the start of the file have no line of `---` above them.';
    const fix = `---\n${(isOpened ? inside[0] : first)?.text ?? 'title: …'}`;
    return { ...found, finding: { offset: lead, reason, fix } };
  }
  const reason = closing
    ? `The frontmatter is ended by \`${closing.text.trim()}\`, and three hyphens belong there.`
    : 'The frontmatter starts with `---` and no line of `---` ends it.';
  const expected = closing ? null : 'a line of `---` between the fields and the text';
  const offset = end?.start ?? inside.findLast((line) => line.text.trim() !== '')?.start ?? lead;
  return { ...found, finding: { offset, reason, expected, fix: '---' } };
}

interface Line {
  text: string;
  start: number;
  end: number;
}

function linesFrom(text: string, lead: number): Line[] {
  return [...text.slice(lead).matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/gu)].flatMap((match) => {
    const [whole, line = ''] = match;
    const start = lead + match.index;
    return whole === '' ? [] : [{ text: line, start, end: start + whole.length }];
  });
}

/** The first line behind a blank one that is no field, no item and stands at the left: text. */
function isProse(line: Line, before: Line | undefined): boolean {
  if (before?.text.trim() !== '' || line.text.trim() === '' || /^[ \t]/u.test(line.text))
    return false;
  if (/^#+ /u.test(line.text) || /^:::?/u.test(line.text)) return true;
  const { key, isItem, content } = yamlLine(line.text);
  return content !== '' && key === null && !isItem;
}
