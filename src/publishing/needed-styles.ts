import { Features, transform } from 'lightningcss';
import type { Selector, SelectorComponent } from 'lightningcss';
import { hashOf } from './headers.ts';
import { htmlTokens, openingTag } from './html-tokens.ts';
import { TARGETS } from './stylesheet.ts';

/** What selectors can ask of a page. */
interface Seen {
  /** The attributes of its root. */
  root: Map<string, string>;
  names: Set<string>;
  classes: Set<string>;
  attributes: Set<string>;
}

/**
 * A page whose own styles are those that something in it can have: the others are only waited for.
 * Its policy, which names their hash, follows. A page without styles of its own stays as it is.
 */
export function withNeededStyles(html: string): string {
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
  const seen: Seen = {
    root: new Map(),
    names: new Set(),
    classes: new Set(),
    attributes: new Set(),
  };
  for (const token of tokens) {
    const tag = openingTag(token);
    if (tag === null) continue;
    if (tag.name === 'html') seen.root = tag.attributes;
    seen.names.add(tag.name);
    for (const key of tag.attributes.keys()) seen.attributes.add(key.toLowerCase());
    for (const one of tag.attributes.get('class')?.split(/\s+/u) ?? []) seen.classes.add(one);
  }
  return seen;
}

const selectorsOf = new Map<string, Selector[]>();
const kept = new Map<string, string>();

/** The rules of a sheet with a selector that something of a page may answer to. Many pages share them. */
function neededStyles(css: string, seen: Seen): string {
  const selectors = selectorsOf.get(css) ?? selectorsIn(css);
  selectorsOf.set(css, selectors);
  const keeps = selectors.map((selector) => mayMatch(selector, seen));
  const key = `${keeps.map(Number).join('')} ${css}`;
  const known = kept.get(key) ?? withNamedFaces(withSelectors(css, keeps));
  kept.set(key, known);
  return known;
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

/** Without the faces that no rule names. */
function withNamedFaces(css: string): string {
  const faces = /@font-face\{font-family:"?([^";]+)[^}]*\}/gu;
  const rules = css.replace(faces, '');
  return css.replace(faces, (face, family: string) => (rules.includes(family) ? face : ''));
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
  const isOfRoot = (at: number): boolean => {
    const from = selector.findLastIndex(({ type }, index) => index < at && type === 'combinator');
    return selector
      .slice(from + 1, at)
      .some((part) => part.type === 'pseudo-class' && part.kind === 'root');
  };
  return selector.every((part, index) =>
    isOfRoot(index) ? mayBeOfRoot(part, seen) : mayBeOfAny(part, seen),
  );
}

function mayBeOfAny(part: SelectorComponent, seen: Seen): boolean {
  if (part.type === 'class') return seen.classes.has(part.name);
  if (part.type === 'type') return seen.names.has(part.name.toLowerCase());
  if (part.type === 'attribute') return seen.attributes.has(part.name.toLowerCase());
  if (part.type !== 'pseudo-class') return true;
  if (part.kind !== 'is' && part.kind !== 'where' && part.kind !== 'has') return true;
  return part.selectors.some((one) => mayMatch(one, seen));
}

function mayBeOfRoot(part: SelectorComponent, seen: Seen): boolean {
  if (part.type === 'attribute' && part.operation?.operator === 'equal') {
    return seen.root.get(part.name) === part.operation.value;
  }
  if (part.type === 'pseudo-class' && part.kind === 'lang') {
    const language = seen.root.get('lang')?.toLowerCase() ?? '';
    return part.languages.some((one) => language.startsWith(one.toLowerCase()));
  }
  return mayBeOfAny(part, seen);
}
