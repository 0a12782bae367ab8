import type { StyleRule } from './style-rules.ts';

/** Properties that SVG takes as attributes too. */
const presentation = new Set([
  'color',
  'fill',
  'fill-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'opacity',
  'overflow',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'text-decoration',
  'unicode-bidi',
]);

/** Only lines with such letters need to be told which way they run. */
const RIGHT_TO_LEFT = /[\u200F\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

interface Open {
  tag: string;
  classes: string[];
  color: string;
}

/**
 * Writes what style rules say of a drawing into the drawing: each property as an attribute, colours
 * as themselves, no class left.
 *
 * @param svg markup as `element` writes it
 */
export function inlineStyles(svg: string, rules: readonly StyleRule[]): string {
  const path: Open[] = [];
  return svg.replace(
    /<(\/?)([a-z]+)([^<>]*?)(\/?)>/giu,
    (whole, closing: string, tag: string, written: string, empty: string, offset: number) => {
      if (closing !== '') {
        path.pop();
        return whole;
      }
      const attributes = attributesIn(written);
      const classes = (attributes.get('class') ?? '').split(' ').filter((name) => name !== '');
      attributes.delete('class');
      const own: Open = { tag, classes, color: path.at(-1)?.color ?? '#000' };
      for (const [property, value] of stylesOf([...path, own], rules)) {
        if (property === 'color') own.color = value;
        else if (presentation.has(property)) attributes.set(property, value);
      }
      for (const [name, value] of attributes) {
        if (/^currentcolor$/iu.test(value)) attributes.set(name, own.color);
      }
      if (tag === 'text') {
        const rest = svg.slice(offset + whole.length);
        const inside = rest.slice(0, rest.indexOf('</text>'));
        if (!RIGHT_TO_LEFT.test(inside)) attributes.delete('unicode-bidi');
      }
      if (empty === '') path.push(own);
      const text = [...attributes].map(([name, value]) => ` ${name}="${value}"`).join('');
      return `<${tag}${text}${empty}>`;
    },
  );
}

/** What the rules declare for the last element of a path, the weakest first. */
function stylesOf(path: readonly Open[], rules: readonly StyleRule[]): [string, string][] {
  return rules
    .filter(({ steps }) => matches(path, steps))
    .sort((a, b) => a.specificity - b.specificity)
    .flatMap(({ declarations }) => declarations);
}

function matches(path: readonly Open[], steps: StyleRule['steps']): boolean {
  const [last, ...above] = steps.toReversed();
  const element = path.at(-1);
  if (last === undefined || element === undefined || !fits(element, last)) return false;
  let at = path.length - 2;
  for (const step of above) {
    for (;;) {
      const parent = path[at];
      if (parent === undefined) return false;
      at -= 1;
      if (fits(parent, step)) break;
    }
  }
  return true;
}

function fits(element: Open, { tag, classes }: StyleRule['steps'][number]): boolean {
  return (
    (tag === null || tag === element.tag) && classes.every((name) => element.classes.includes(name))
  );
}

function attributesIn(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, value]),
  );
}
