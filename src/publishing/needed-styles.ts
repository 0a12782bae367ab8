import { Features, transform } from 'lightningcss';
import type { Selector, SelectorComponent } from 'lightningcss';
import { hashOf } from './headers.ts';
import { htmlTokens, openingTag } from './html-tokens.ts';
import { TARGETS } from './stylesheet.ts';

/** What selectors can ask of an element. */
interface Element {
  name: string;
  classes: ReadonlySet<string>;
  attributes: ReadonlySet<string>;
}

/** What selectors can ask of a page. */
interface Seen {
  /** The attributes of its root. */
  root: ReadonlyMap<string, string>;
  elements: readonly Element[];
  letters: Letters;
}

/** What each token of a page opens. */
type Opened = ReturnType<typeof openingTag>;

/** The letters that a page shows, as code points: those of its switch of languages, and all others. */
interface Letters {
  ofSwitch: ReadonlySet<number>;
  ofRest: ReadonlySet<number>;
}

/**
 * A page whose own styles are those that something in it can have: the others are only waited for.
 * Its policy, which names their hash, follows. A page without styles of its own stays as it is.
 */
export function withNeededStyles(html: string): string {
  if (!html.includes('<style')) return html;
  const tokens = htmlTokens(html);
  const start = tokens.findIndex((token) => token.startsWith('<style'));
  if (start === -1) return html;
  const end = tokens.indexOf('</style>', start);
  const css = tokens.slice(start + 1, end).join('');
  const needed = neededStyles(css, seenIn(tokens));
  return tokens
    .map((token, index) => {
      if (index === start) return token + needed;
      if (index > start && index < end) return '';
      return index < start && token.startsWith('<meta')
        ? token.replace(hashOf(css), hashOf(needed))
        : token;
    })
    .join('');
}

function seenIn(tokens: readonly string[]): Seen {
  const opened = tokens.map(openingTag);
  const tags = opened.filter((tag) => tag !== null);
  const elements = new Map<string, Element>();
  for (const { name, attributes } of tags) {
    const classes = attributes.get('class')?.split(/\s+/u) ?? [];
    const keys = [...attributes.keys()].map((key) => key.toLowerCase());
    // A reader may open it.
    if (name === 'details') keys.push('open');
    const isLike = [name, ...classes, '', ...keys].join(' ');
    elements.set(isLike, { name, classes: new Set(classes), attributes: new Set(keys) });
  }
  const root = tags.find(({ name }) => name === 'html')?.attributes ?? new Map<string, string>();
  return { root, elements: [...elements.values()], letters: lettersIn(tokens, opened) };
}

/** Those of its styles are with them, which may write a mark or a quotation mark themselves. */
function lettersIn(tokens: readonly string[], opened: readonly Opened[]): Letters {
  const texts = { ofSwitch: '', ofRest: '', ofScript: '' };
  let place: keyof typeof texts = 'ofRest';
  for (const [at, token] of tokens.entries()) {
    const tag = opened[at];
    if (token === '</nav>' || token === '</script>') place = 'ofRest';
    else if (tag?.name === 'script') place = 'ofScript';
    else if (tag?.attributes.get('class') === 'site-languages') place = 'ofSwitch';
    else if (!token.startsWith('<')) texts[place] += token;
  }
  return { ofSwitch: codePointsOf(texts.ofSwitch), ofRest: codePointsOf(texts.ofRest) };
}

function codePointsOf(text: string): Set<number> {
  const written = text.replaceAll(
    /&#(?:x([\da-f]+)|(\d+));/giu,
    (_, hex: string, decimal: string) =>
      String.fromCodePoint(Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16)),
  );
  return new Set(Array.from(written, (letter) => letter.codePointAt(0) ?? 0));
}

const selectorsOf = new Map<string, Selector[]>();
const kept = new Map<string, string>();

/** The rules of a sheet with a selector that something of a page may answer to. Many pages share them. */
function neededStyles(css: string, seen: Seen): string {
  const selectors = selectorsOf.get(css) ?? selectorsIn(css);
  selectorsOf.set(css, selectors);
  const keeps = selectors.map((selector) => mayMatch(selector, seen));
  const key = `${keeps.map(Number).join('')} ${css}`;
  const known = kept.get(key) ?? withSelectors(css, keeps);
  kept.set(key, known);
  return withNeededFaces(known, seen.letters);
}

function selectorsIn(css: string): Selector[] {
  const found: Selector[] = [];
  visit(css, (selector) => {
    found.push(selector);
  });
  return found;
}

function withSelectors(css: string, keeps: readonly boolean[]): string {
  let at = -1;
  return visit(css, () => {
    at += 1;
    return keeps[at] ? undefined : [];
  });
}

/** The face that is for the switch of languages alone: see `fonts.css`. */
const SWITCH_FACE = 'Language Names';

/** Without the faces that no rule names, or that have none of the letters which they would be for. */
function withNeededFaces(css: string, { ofSwitch, ofRest }: Letters): string {
  const faces = /@font-face\{font-family:"?([^";]+)[^}]*\}/gu;
  const rules = css.replace(faces, '');
  return css.replace(faces, (face, family: string) => {
    const letters = family === SWITCH_FACE ? ofSwitch : ofRest;
    return rules.includes(family) && hasSome(rangesOf(face), letters) ? face : '';
  });
}

/** The first and last code points that a face is for, by its `unicode-range`: of all, without one. */
function rangesOf(face: string): [number, number][] {
  const written = /unicode-range:([^;}]+)/u.exec(face)?.[1] ?? 'U+0-10FFFF';
  return written.split(',').map((range) => {
    const [first = '', last = first] = range.trim().slice(2).split('-');
    return [
      Number.parseInt(first.replaceAll('?', '0'), 16),
      Number.parseInt(last.replaceAll('?', 'F'), 16),
    ];
  });
}

function hasSome(ranges: readonly [number, number][], letters: ReadonlySet<number>): boolean {
  return [...letters].some((letter) =>
    ranges.some(([first, last]) => letter >= first && letter <= last),
  );
}

function visit(css: string, onSelector: (selector: Selector) => Selector[] | void): string {
  const { code } = transform({
    filename: 'style.css',
    code: Buffer.from(css),
    minify: true,
    // Rules that a browser may not know are joined with none that it knows; all else is written out.
    targets: TARGETS,
    exclude: Features.VendorPrefixes | Features.LightDark,
    visitor: { Selector: onSelector },
  });
  return code.toString();
}

/** False only where no element of the page, in any state, can be what a selector means. */
function mayMatch(selector: Selector, seen: Seen): boolean {
  return compoundsOf(selector).every((compound) => {
    const isOfRoot = compound.some((part) => part.type === 'pseudo-class' && part.kind === 'root');
    return isOfRoot
      ? compound.every((part) => mayBeOfRoot(part, seen))
      : seen.elements.some((element) => compound.every((part) => mayBeOf(part, element, seen)));
  });
}

/** What a selector asks of one element each. */
function compoundsOf(selector: Selector): SelectorComponent[][] {
  const compounds: SelectorComponent[][] = [[]];
  for (const part of selector) {
    if (part.type === 'combinator') compounds.push([]);
    else compounds.at(-1)?.push(part);
  }
  return compounds;
}

function mayBeOf(part: SelectorComponent, element: Element, seen: Seen): boolean {
  if (part.type === 'class') return element.classes.has(part.name);
  if (part.type === 'type') return element.name === part.name.toLowerCase();
  if (part.type === 'attribute') return element.attributes.has(part.name.toLowerCase());
  if (part.type !== 'pseudo-class') return true;
  if (part.kind === 'has') return part.selectors.some((one) => mayMatch(one, seen));
  if (part.kind !== 'is' && part.kind !== 'where') return true;
  return part.selectors.some((one) => {
    const last = compoundsOf(one).at(-1) ?? [];
    return mayMatch(one, seen) && last.every((own) => mayBeOf(own, element, seen));
  });
}

function mayBeOfRoot(part: SelectorComponent, seen: Seen): boolean {
  if (part.type === 'attribute' && part.operation?.operator === 'equal') {
    return seen.root.get(part.name) === part.operation.value;
  }
  if (part.type === 'pseudo-class' && part.kind === 'lang') {
    const language = seen.root.get('lang')?.toLowerCase() ?? '';
    return part.languages.some((one) => language.startsWith(one.toLowerCase()));
  }
  return seen.elements.some((element) => element.name === 'html' && mayBeOf(part, element, seen));
}
