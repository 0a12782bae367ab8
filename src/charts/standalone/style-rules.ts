/** One selector of a style sheet with what it declares. */
export interface StyleRule {
  /** From the outermost element to the one it is about, each a tag or nothing, and classes. */
  steps: { tag: string | null; classes: string[] }[];
  specificity: number;
  declarations: [property: string, value: string][];
}

/**
 * The rules of a style sheet, with `var(--x)` replaced. It reads what the sheet of charts is written
 * in: tags, classes and descendants. Rules inside `@media` and its like are for screens that a file
 * of its own does not know, and are left out.
 *
 * @throws {SyntaxError} at a selector of another form
 */
export function styleRules(css: string, variables: ReadonlyMap<string, string>): StyleRule[] {
  return plainRules(css).flatMap(({ selectors, declarations }) => {
    const resolved = declarations.map(([property, value]): [string, string] => [
      property,
      resolve(value, variables),
    ]);
    return selectors.map((selector) => {
      const steps = selector.split(/\s+/u).map(stepOf);
      const specificity = steps.reduce(
        (sum, { tag, classes }) => sum + classes.length * 100 + (tag === null ? 0 : 1),
        0,
      );
      return { steps, specificity, declarations: resolved };
    });
  });
}

/** What the faces of the site are called on a device that has them. */
const FACES = "'Source Sans 3', 'IBM Plex Sans Arabic', sans-serif";

/**
 * How charts look in the light theme where they leave their page: the rules of their sheets, with
 * faces of the device in place of those that the site brings.
 */
export function rulesOutside(sheets: readonly string[], tokens: string): StyleRule[] {
  return styleRules(sheets.join('\n'), rootVariables(tokens).set('--sans', FACES));
}

/** The custom properties that `:root` has outside any `@media`. */
export function rootVariables(css: string): Map<string, string> {
  return new Map(
    plainRules(css)
      .filter(({ selectors }) => selectors.includes(':root'))
      .flatMap(({ declarations }) => declarations)
      .filter(([property]) => property.startsWith('--')),
  );
}

function plainRules(css: string): { selectors: string[]; declarations: [string, string][] }[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//gu, '');
  const rules: { selectors: string[]; declarations: [string, string][] }[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{', at);
    if (open < 0) break;
    const head = text.slice(at, open).trim();
    const close = endOfBlock(text, open);
    if (!head.startsWith('@')) {
      rules.push({
        selectors: head.split(',').map((one) => one.trim()),
        declarations: declarationsIn(text.slice(open + 1, close)),
      });
    }
    at = close + 1;
  }
  return rules;
}

function endOfBlock(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

function declarationsIn(block: string): [string, string][] {
  return block.split(';').flatMap((line): [string, string][] => {
    const at = line.indexOf(':');
    if (at < 0) return [];
    return [[line.slice(0, at).trim(), line.slice(at + 1).trim()]];
  });
}

function stepOf(text: string): StyleRule['steps'][number] {
  const [, tag = '', classes = ''] = /^([a-z][\w-]*)?((?:\.[\w-]+)*)$/iu.exec(text) ?? [];
  if (tag === '' && classes === '') throw new SyntaxError(`${text} is no tag with classes`);
  return {
    tag: tag === '' ? null : tag,
    classes: classes.split('.').filter((one) => one !== ''),
  };
}

function resolve(value: string, variables: ReadonlyMap<string, string>): string {
  return value.replace(
    /var\((--[\w-]+)\)/gu,
    (whole, name: string) => variables.get(name) ?? whole,
  );
}
