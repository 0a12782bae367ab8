import type { ChartKind } from './chart-types.ts';

/**
 * Kinds that are read in the direction of the language, a calendar’s weeks too. In the others time runs from left to right
 * and west lies to the left in every language.
 */
const turning: ReadonlySet<ChartKind> = new Set<ChartKind>([
  'claims',
  'chain',
  'breakdown',
  'calendar',
]);

/** Whether a kind of chart is turned over where the language runs from right to left. */
export function turnsOver(kind: ChartKind, dir: 'ltr' | 'rtl'): boolean {
  return dir === 'rtl' && turning.has(kind);
}

/**
 * A drawing turned over: shapes as in a mirror, each line of text unturned at its mirrored place.
 * Texts come after all shapes, as they do in drawings that are not turned.
 */
export function mirrored(svg: string): string {
  const [, root = '', width = '0', inside = ''] =
    /^(<svg [^>]*viewBox="0 0 (\d+) \d+"[^>]*>)(.*)<\/svg>$/su.exec(svg) ?? [];
  if (root === '') throw new TypeError('this is no drawing');
  const text = /<text [^>]*>.*?<\/text>/gsu;
  const texts = [...inside.matchAll(text)].map(([markup]) => textAt(markup, Number(width)));
  const shapes = inside.replace(text, '');
  return `${root}<g transform="matrix(-1 0 0 1 ${width} 0)">${shapes}</g>${texts.join('')}</svg>`;
}

/**
 * A drawing in a language that runs from right to left: numbers that stand alone with a dash or a
 * sign run like the sentences around them (UAX #9), so that "3–5" has its 3 on the same side in a
 * label and in a text.
 */
export function numbersLeftward(svg: string): string {
  return svg.replace(/>([^<>\p{L}]*\p{N}[^<>\p{L}]*[–+][^<>\p{L}]*)<\/text>/gu, '>\u200F$1</text>');
}

/** A line of text with its left edge where its right edge was, counted from the other side. */
function textAt(markup: string, width: number): string {
  const end = markup.indexOf('>');
  const [head, rest] = [markup.slice(0, end), markup.slice(end)];
  const x = Number(/ x="([^"]*)"/u.exec(head)?.[1] ?? 0);
  const anchor = / text-anchor="([^"]*)"/u.exec(head)?.[1] ?? 'start';
  const turned = { start: ' text-anchor="end"', middle: ' text-anchor="middle"' }[anchor] ?? '';
  const moved = head
    .replace(/ x="[^"]*"/u, ` x="${String(Math.round((width - x) * 100) / 100)}"`)
    .replace(/ text-anchor="[^"]*"/u, '');
  return `${moved}${turned}${rest}`;
}
