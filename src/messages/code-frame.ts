/** The longest line that a frame shows whole. */
const width = 100;

/**
 * The line of a problem with the one before it, numbered, and a caret under its column.
 * Empty where the text has no such line.
 */
export function codeFrame(text: string, line: number, column: number): string {
  const lines = text.split(/\r\n|\n|\r/u);
  const target = lines[line - 1];
  if (target === undefined) return '';
  const from = Math.max(0, column - 1 - Math.floor(width / 2));
  const start = target.length <= width ? 0 : from;
  const gutter = String(line).length;
  const row = (number: number): string => {
    const whole = lines[number - 1] ?? '';
    const part = printable(cut(whole, start));
    return `${String(number).padStart(gutter)} | ${part}`.trimEnd();
  };
  const before = line > 1 && lines[line - 2]?.trim() ? [row(line - 1)] : [];
  const caret = `${' '.repeat(gutter)} | ${' '.repeat(Math.max(0, column - 1 - start))}^`;
  return [...before, row(line), caret].join('\n');
}

/** The part of a line that a frame has room for, with a mark at each side that is cut. */
function cut(line: string, start: number): string {
  const part = line.slice(start, start + width);
  const from = start > 0 && part !== '' ? `…${part.slice(1)}` : part;
  return start + width < line.length ? `${from.slice(0, -1)}…` : from;
}

/** Control characters could move a terminal's cursor or colour it: they are shown as a mark. */
function printable(text: string): string {
  return text.replace(/\t/gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '\u00B7');
}
