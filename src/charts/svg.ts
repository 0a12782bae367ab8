export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Markup that was built here, as opposed to text that still has to be escaped. */
export interface Markup {
  readonly markup: string;
}

/**
 * One SVG element. Attributes that are `undefined` are left out, numbers are rounded to one
 * decimal, and every string given, as an attribute or as text, is escaped.
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

/** What stands behind a whole number for each number of tenths: nothing, `.1`, `.2`… `.9`. */
const decimals = Array.from({ length: 10 }, (_, tenths) => String(tenths / 10).slice(1));

/**
 * A number with at most one decimal, which is finer than anybody sees, as short as it goes. Put
 * together from whole numbers, which is several times as fast as writing a fraction.
 */
function round(value: number): string {
  return written(Math.round(value * 10));
}

/** So many tenths. */
function written(tenths: number): string {
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

/**
 * The same line, each command counted from where the one before it ended: then marks at even
 * distances read the same, and many of them compress to little. Rounded before it is counted, so
 * that nothing shifts, however many there are. For `M`, `L`, `H`, `V`, `Q`, `A` and `Z`.
 */
export function relativePath(commands: readonly PathCommand[]): string {
  let data = '';
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const command of commands) {
    const letter = command[0];
    const [fromX, fromY] = [x, y];
    // Radii, turn and flags of an arc lead nowhere.
    const plain = letter === 'A' ? 5 : 0;
    data += letter.toLowerCase();
    for (let at = 1; at < command.length; at += 1) {
      let tenths = Math.round(Number(command[at]) * 10);
      if (letter === 'V' || (at > plain && letter !== 'H' && (at - plain) % 2 === 0)) {
        y = tenths;
        tenths -= fromY;
      } else if (at > plain) {
        x = tenths;
        tenths -= fromX;
      }
      data += `${at === 1 || tenths < 0 ? '' : ' '}${written(tenths)}`;
    }
    if (letter === 'M') [startX, startY] = [x, y];
    if (letter === 'Z') [x, y] = [startX, startY];
  }
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
