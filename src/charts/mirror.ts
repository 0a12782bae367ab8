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
 * A drawing in a language that runs from right to left: a line of text that begins with a Latin name
 * but is of this language runs as it does, and so do numbers that stand with a dash or a sign (UAX
 * #9), so that "3–5" has its 3 on the same side in a label and in a text.
 */
export function readLeftward(svg: string): string {
  return svg.replace(/(<text [^>]*>)(.*?)<\/text>/gsu, (whole, head: string, inside: string) =>
    lacksDirection(inside) ? `${head}\u200F${inside}</text>` : whole,
  );
}

const arabicSign = /[\p{Script=Arabic}،؛؟]/u;

/** Whether what is of the language in a line would not be read as it is. */
function lacksDirection(inside: string): boolean {
  if (inside.startsWith('\u200F')) return false;
  const text = inside.includes('<') ? inside.replace(/<[^>]*>/gu, '') : inside;
  const own = text.includes('\u2068') ? withoutIsolated(text) : text;
  const [first] = /\p{L}/u.exec(own) ?? [];
  if (first === undefined)
    return own === text ? /\p{N}.*[–+]|[–+].*\p{N}/u.test(own) : own.trim() !== '';
  return !arabicSign.test(first) && arabicSign.test(own);
}

/** A text without what is kept apart in it. */
function withoutIsolated(text: string): string {
  let own = text;
  for (let before = ''; before !== own;) {
    before = own;
    own = own.replace(/\u2068[^\u2068\u2069]*\u2069/gu, '');
  }
  return own;
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
