const TOKEN = /<!--[\s\S]*?-->|<\/?[a-z!](?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+|</giu;
const NAME = /^<([a-z][a-z\d-]*)/iu;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu;

/** The tags, comments and texts of a page, in their order; together they are the page. */
export function htmlTokens(html: string): string[] {
  return html.match(TOKEN) ?? [];
}

/** A tag that opens an element: its name in small letters, and its attributes as they are written. */
interface OpeningTag {
  name: string;
  attributes: Map<string, string>;
}

/** What a tag opens; null of all that opens nothing. */
export function openingTag(token: string): OpeningTag | null {
  const name = NAME.exec(token)?.[1];
  if (name === undefined) return null;
  const rest = token.slice(name.length + 1);
  const attributes = Array.from(
    rest.matchAll(ATTRIBUTE),
    ([, key = '', double, single, bare]) => [key, double ?? single ?? bare ?? ''] as const,
  );
  return { name: name.toLowerCase(), attributes: new Map(attributes) };
}
