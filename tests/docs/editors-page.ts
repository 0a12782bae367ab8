import { readFileSync } from 'node:fs';

const page = readFileSync(new URL('../../docs/editors.md', import.meta.url), 'utf8');

/** Something to write that docs/editors.md shows. */
export interface Shown {
  /** Where it goes: `file:site.yml` is a whole file, all else is put into one of those. */
  slot: string;
  text: string;
}

/** Everything that the page shows with a place to put it, in order. */
export function shownIn(language: 'yaml' | 'markdown' | 'csv' | 'text'): Shown[] {
  const fence = new RegExp(`^\`\`\`${language} (.+)\\n([\\s\\S]*?)\\n\`\`\`$`, 'gmu');
  return [...page.matchAll(fence)].map(([, slot = '', text = '']) => ({ slot, text }));
}

/** The files of the first report, by their paths. */
export function firstReport(): Map<string, string> {
  const whole = [...shownIn('yaml'), ...shownIn('markdown')].filter(({ slot }) =>
    slot.startsWith('file:'),
  );
  return new Map(whole.map(({ slot, text }) => [slot.replace('file:', ''), `${text}\n`]));
}

/** The small examples, each to be put into the first report. */
export function smallExamples(): Shown[] {
  return [...shownIn('yaml'), ...shownIn('markdown')].filter(
    ({ slot }) => !slot.startsWith('file:') && !slot.startsWith('dataset:'),
  );
}

/** The first report with the dataset beside it. */
export function withDataset(): Map<string, string> {
  const shown = [...shownIn('markdown'), ...shownIn('csv')].filter(({ slot }) =>
    slot.startsWith('dataset:'),
  );
  return new Map([
    ...firstReport(),
    ...shown.map(({ slot, text }) => [slot.replace('dataset:', ''), `${text}\n`] as const),
  ]);
}

/** A section of the page, from its heading up to the next one of any level. */
function sectionOf(heading: string): string {
  const [, rest] = page.split(new RegExp(`^#+ ${heading}$`, 'mu'));
  if (rest === undefined) throw new Error(`docs/editors.md has no heading "${heading}"`);
  return rest.split(/^#/mu)[0] ?? '';
}

/** The rows of all tables of a section that begin with a column of this name, as cells. */
export function rowsOf(heading: string, column: string): string[][] {
  return sectionOf(heading)
    .split(/\n\n+/u)
    .map((block) => block.trim().split('\n'))
    .filter(([head = '']) => cellsOf(head)[0] === column)
    .flatMap((lines) => lines.slice(2).map(cellsOf));
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** The counts that the page says what they print of: id, measure, words. */
export const countsOnPage: [what: string, printed: string][] = [
  ...page.matchAll(/`:count\[([a-z.-]+)\]` prints “(.+?)”/gu),
].map(([, what = '', printed = '']) => [what, printed]);
