export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Markup that was built here, as opposed to text that still has to be escaped. */
export interface Markup {
  readonly markup: string;
}

/**
 * One SVG element. Attributes that are `undefined` are left out, numbers are rounded to two
 * decimals, and every string given, as an attribute or as text, is escaped.
 */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly (Markup | string)[] = [],
): Markup {
  let markup = `<${name}`;
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value === undefined) continue;
    markup += ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value)}"`;
  }
  let inside = '';
  for (const child of children) {
    inside += typeof child === 'string' ? escapeXml(child) : child.markup;
  }
  return { markup: inside === '' ? `${markup}/>` : `${markup}>${inside}</${name}>` };
}

/** A number with at most two decimals, as short as it goes. */
function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** `M`, `L`, `H`, `V`, `Q`… with their numbers: `pathData(['M', 0, 0], ['H', 10])`. */
export function pathData(...commands: readonly (readonly [string, ...number[]])[]): string {
  let data = '';
  for (const [letter, ...numbers] of commands) data += letter + numbers.map(round).join(' ');
  return data;
}

/** What XML does not allow as it stands; most texts have none of it. */
const special = /[\p{Cc}&<>"']/u;

/** Control characters that XML does not allow are dropped. */
function escapeXml(text: string): string {
  if (!special.test(text)) return text;
  return text
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
