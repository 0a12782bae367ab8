import { textWidth } from './text-width.ts';
import type { Weight } from './text-width.ts';

/** First Strong Isolate, Pop Directional Isolate and Right-to-Left Mark (UAX #9). */
const [ISOLATE, POP, RIGHT_TO_LEFT] = ['\u2068', '\u2069', '\u200F'];

export interface WrapOptions {
  /** Of a line, in px. */
  width: number;
  /** Font size in px. */
  size: number;
  weight?: Weight;
  /** What does not fit into so many lines is cut and ends in an ellipsis. */
  lines?: number;
}

/**
 * Breaks a text into lines that fit, at spaces and after dashes and slashes. A word wider than a
 * line is broken inside. Returns no line for an empty text.
 */
export function wrapText(text: string, options: WrapOptions): string[] {
  return keptApart(breakText(text, options));
}

/** The same lines as they stand in the text, letter for letter. */
export function breakText(text: string, options: WrapOptions): string[] {
  const { width, size, weight = 'regular', lines: most = Infinity } = options;
  const fits = (line: string) => textWidth(line, size, weight) <= width;
  const whole = text.trimEnd();
  if (whole !== '' && !/^ |[\t\n]/u.test(whole) && fits(whole)) return [whole];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (fits((line + piece).trimEnd())) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = piece;
    while (!fits(line.trimEnd())) {
      const head = headThatFits(line, (part) => fits(part));
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const last = `${kept.pop() ?? ''} ${lines[most] ?? ''}`;
  return [...kept, truncateText(`${last}…`, { width, size, weight })];
}

/**
 * What was kept apart from the direction around it (UAX #9) is so on each of its lines, and a line
 * of a text that runs from right to left does so, even where nothing on it says so.
 */
export function keptApart(lines: readonly string[]): string[] {
  const isolating = lines.some((line) => line.includes(ISOLATE) || line.includes(POP));
  if (!isolating && lines.length < 2) return [...lines];
  const leftward = runsLeftward(lines.join(' '));
  if (!isolating && !leftward) return [...lines];
  let open = 0;
  return lines.map((line) => {
    const before = open;
    for (const letter of line) {
      if (letter === ISOLATE) open += 1;
      if (letter === POP) open = Math.max(0, open - 1);
    }
    const whole = ISOLATE.repeat(before) + line + POP.repeat(open);
    return leftward && !runsLeftward(whole) ? RIGHT_TO_LEFT + whole : whole;
  });
}

/** Whether the first letter that is not kept apart runs from right to left (UAX #9, P2 and P3). */
function runsLeftward(text: string): boolean {
  let around = text;
  for (let inner = ''; inner !== around;) {
    inner = around;
    around = around.replace(/\u2068[^\u2068\u2069]*\u2069/gu, '');
  }
  const [first = ''] = /\p{L}/u.exec(around) ?? [];
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(first);
}

/** Cuts a text to a width, with an ellipsis where something is lost. */
export function truncateText(text: string, options: Omit<WrapOptions, 'lines'>): string {
  const { width, size, weight = 'regular' } = options;
  const fits = (line: string) => textWidth(line, size, weight) <= width;
  if (fits(text)) return text;
  const head = headThatFits(text, (part) => fits(`${part}…`));
  return `${head.replace(/[\s,;:–-]+$/u, '')}…`;
}

/**
 * Words with the space after them; a dash or a slash before a letter ends a piece too. A no-break
 * space holds together.
 */
function pieces(text: string): string[] {
  return text.match(/[^ \t\n]+?(?:[/–—]+(?=\p{L})|(?=[ \t\n]|$))[ \t\n]*|^[ \t\n]+/gu) ?? [];
}

/** The longest beginning that passes the test, at least one letter. */
function headThatFits(text: string, test: (part: string) => boolean): string {
  const letters = [...text];
  let count = letters.length;
  while (count > 1 && !test(letters.slice(0, count).join(''))) count -= 1;
  return letters.slice(0, count).join('');
}
