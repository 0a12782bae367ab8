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
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escapeXml(typeof value === 'number' ? round(value) : String(value))}"`,
    )
    .join('');
  const inside = children
    .map((child) => (typeof child === 'string' ? escapeXml(child) : child.markup))
    .join('');
  return {
    markup: inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`,
  };
}

/** A number with at most two decimals, as short as it goes. */
function round(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}

/** `M`, `L`, `H`, `V`, `Q`… with their numbers: `pathData(['M', 0, 0], ['H', 10])`. */
export function pathData(...commands: readonly (readonly [string, ...number[]])[]): string {
  return commands.map(([letter, ...numbers]) => letter + numbers.map(round).join(' ')).join('');
}

/** Control characters that XML does not allow are dropped. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
