export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Markup that was built here, as opposed to text that still has to be escaped. */
export interface Markup {
  readonly markup: string;
}

/**
 * One SVG element. Attributes that are `undefined` are left out, numbers are rounded to one
 * decimal, and every string given, as an attribute or as text, is escaped; but for the data of a
 * path (`d`), which are long, and written here out of letters and numbers.
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
    markup += ` ${key}="${typeof value === 'number' ? round(value) : key === 'd' ? value : escapeXml(value)}"`;
  }
  let inside = '';
  for (const child of children) {
    inside += typeof child === 'string' ? escapeXml(child) : child.markup;
  }
  return { markup: inside === '' ? `${markup}/>` : `${markup}>${inside}</${name}>` };
}

/** What stands behind a whole number for each number of tenths: nothing, `.1`, `.2`… `.9`. */
const decimals = Array.from({ length: 10 }, (_, tenths) => String(tenths / 10).slice(1));

/**
 * A number with at most one decimal, which is finer than anybody sees, as short as it goes. Put
 * together from whole numbers, which is several times as fast as writing a fraction.
 */
export function round(value: number): string {
  return written(Math.round(value * 10));
}

/** The numbers of most drawings, written once: those below so many tenths, on both sides of zero. */
const common = 10_000;
const commonNumbers = Array.from({ length: 2 * common }, (_, at) => writtenAnew(at - common));

/** So many tenths. */
function written(tenths: number): string {
  return commonNumbers[tenths + common] ?? writtenAnew(tenths);
}

function writtenAnew(tenths: number): string {
  const whole = Math.trunc(tenths / 10);
  const rest = tenths - whole * 10;
  if (rest === 0) return String(whole);
  return `${rest < 0 && whole === 0 ? '-' : ''}${String(whole)}${decimals[Math.abs(rest)] ?? ''}`;
}

/** A letter of path data with its numbers, where it leads counted from the corner of the drawing. */
export type PathCommand = readonly [letter: string, ...numbers: number[]];

/** `M`, `L`, `H`, `V`, `Q`… with their numbers: `pathData(['M', 0, 0], ['H', 10])`. */
export function pathData(...commands: readonly PathCommand[]): string {
  let data = '';
  for (const command of commands) {
    data += command[0];
    for (let at = 1; at < command.length; at += 1) {
      data += `${at === 1 ? '' : ' '}${round(Number(command[at]))}`;
    }
  }
  return data;
}

/** What XML does not allow as it stands; most texts have none of it. */
const special = /[\p{Cc}\p{Cs}\uFFFE\uFFFF&<>"']/u;

/** What is no character of XML 1.0 is dropped: controls, U+FFFE, U+FFFF, half a surrogate pair. */
export function escapeXml(text: string): string {
  if (!special.test(text)) return text;
  return text
    .replace(/[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
