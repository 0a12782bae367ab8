import type { AllLetters, Weight } from './letters.ts';
import { setLine } from './set-line.ts';
import type { LineRun } from './set-line.ts';

/** What texts take over from what stands around them. */
interface Inherited {
  family: string;
  size: number;
  weight: Weight;
}

/** A run with what it looks like. */
interface DrawnRun extends LineRun {
  fill: string | undefined;
  struck: boolean;
}

const placing =
  /^(?:x|y|text-anchor|textLength|lengthAdjust|direction|unicode-bidi|xml:space|text-decoration|font-.*)$/u;

/**
 * A drawing with every text as shapes, so that it looks the same whatever fonts a machine has.
 *
 * @param svg markup as `element` writes it, with its styles in it
 */
export function outlineTexts(svg: string, letters: AllLetters): string {
  const around: Inherited[] = [{ family: '', size: 16, weight: 400 }];
  return svg.replace(
    /<text\b([^<>]*)>(.*?)<\/text>|<(\/?)([a-z]+)([^<>]*?)(\/?)>/giu,
    (
      whole,
      own: string | undefined,
      inside: string | undefined,
      closing: string | undefined,
      _tag: string | undefined,
      written: string | undefined,
      empty: string | undefined,
    ) => {
      const inherited = around.at(-1) ?? { family: '', size: 16, weight: 400 };
      if (own !== undefined) return drawnText(own, inside ?? '', inherited, letters);
      if (closing === '/') around.pop();
      else if (empty === '') around.push(withOwn(attributesIn(written ?? ''), inherited));
      return whole;
    },
  );
}

function drawnText(
  written: string,
  inside: string,
  inherited: Inherited,
  letters: AllLetters,
): string {
  const attributes = attributesIn(written);
  const { family, size, weight } = withOwn(attributes, inherited);
  const runs = runsIn(inside, weight, attributes.get('text-decoration'));
  const given = attributes.get('direction');
  const dir = given === 'rtl' || given === 'ltr' ? given : 'auto';
  const style = family.includes('Serif') ? 'serif' : 'sans';
  const { width, pieces } = setLine(runs, { style, size, dir }, letters);
  const anchor = { middle: width / 2, end: width }[attributes.get('text-anchor') ?? ''] ?? 0;
  const left = Number(attributes.get('x') ?? 0) - anchor;
  const top = Number(attributes.get('y') ?? 0);
  const shapes = pieces.map(({ run, x, width: length, path }) => {
    const { fill, struck } = runs[run] ?? {};
    const line = struck ? strike(x, length, size) : '';
    const colour = fill === undefined ? '' : ` fill="${fill}"`;
    return path === '' && line === '' ? '' : `<path${colour} d="${path}${line}"/>`;
  });
  const kept = [...attributes].filter(([name]) => !placing.test(name));
  const look = kept.map(([name, value]) => ` ${name}="${value}"`).join('');
  return `<g transform="translate(${String(left)} ${String(top)})"${look}>${shapes.join('')}</g>`;
}

function runsIn(inside: string, weight: Weight, decoration: string | undefined): DrawnRun[] {
  const pattern = /<tspan([^<>]*)>(.*?)<\/tspan>|([^<]+)/gu;
  return [...inside.matchAll(pattern)].map(([, written, spanned, plain]) => {
    const own = attributesIn(written ?? '');
    const line = own.get('text-decoration') ?? decoration;
    return {
      text: unescaped(spanned ?? plain ?? ''),
      weight: weightOf(own.get('font-weight'), weight),
      fill: own.get('fill'),
      struck: line === 'line-through',
    };
  });
}

function withOwn(own: ReadonlyMap<string, string>, { family, size, weight }: Inherited): Inherited {
  return {
    family: own.get('font-family') ?? family,
    size: Number.parseFloat(own.get('font-size') ?? String(size)),
    weight: weightOf(own.get('font-weight'), weight),
  };
}

function weightOf(text: string | undefined, inherited: Weight): Weight {
  if (text === undefined) return inherited;
  return text === 'bold' || Number(text) >= 500 ? 600 : 400;
}

function strike(x: number, width: number, size: number): string {
  const [thick, y] = [size * 0.06, -size * 0.26];
  return `M${x},${y}h${width}v${thick}h${-width}Z`;
}

function attributesIn(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, value]),
  );
}

const signs: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/gu, (sign) => signs[sign] ?? sign);
}
