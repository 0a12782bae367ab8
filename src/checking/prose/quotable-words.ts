import type { ClaimText, DocumentText, Id, Localized } from '../../reading/content.ts';
import type { ReadContent } from '../../reading/folder/content-folder.ts';
import type { ReadFile } from '../../reading/folder/read-file.ts';
import type { Raw } from '../../reading/yaml/read-yaml.ts';
import { citedIn, statementsOf, wordsOf } from './cited-figures.ts';
import { quotedRanges } from './quoted-ranges.ts';

/** Whether words stand in something that may be quoted. */
export type Quotable = (words: string) => boolean;

/**
 * The words that the prose of a file may quote: those of the claims and documents of its report and
 * of all that it cites. They are quotes and their translations, figures, titles, names, hedges, what an
 * unnamed speaker is called, and whatever the desk's own sentences hold in quotation marks.
 * Case, white space, kinds of marks and what ends a sentence do not matter; "…" and "[…]" leave out.
 */
export function quotableIn(read: ReadContent, file: ReadFile): Quotable {
  const cited = citedIn(read);
  const own = cited.report(file);
  const ids = new Set<Id>([
    ...(file.prose?.citations ?? []).flatMap((citation) => citation.ids),
    ...(own?.chronology ?? []).map(({ id }) => id),
    ...(own?.uses ?? []).map(({ entry }) => entry),
  ]);
  const claims = new Set([...ids].flatMap((id) => [...cited.claims(id)]));
  const carrying = [...claims].flatMap(({ carried }) => carried.map((carrier) => carrier.in));
  const documents = [...new Set([...ids, ...carrying])].flatMap((id) => cited.document(id) ?? []);
  const entries = own?.chronology ?? [];
  const texts = [
    ...[...claims].flatMap(wordsOfClaim),
    ...[...documents, ...(own?.documents ?? [])].flatMap(wordsOfDocument),
    ...entries.flatMap(({ title, note }) => [...marked(title), ...marked(note)]),
    ...(file.role.role === 'translation' ? textsIn(file.data) : []),
  ];
  const all = [...texts.map(padded), ...namesIn(read)];
  return (words) => {
    const parts = words
      .split(/\s*(?:\[[^\]]*\]|…|\.\.\.)\s*/u)
      .map(folded)
      .filter(Boolean);
    return all.some((text) => inOrder(text, parts));
  };
}

function inOrder(text: string, parts: readonly string[]): boolean {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(` ${part} `, from);
    if (at < 0) return false;
    from = at + part.length + 1;
  }
  return true;
}

function wordsOfClaim(claim: ClaimText): string[] {
  return [
    claim.as ?? '',
    ...claim.carried.map((carrier) => carrier.as ?? ''),
    ...statementsOf(claim).flatMap(({ says, quote, hedge, note, quantities }) => [
      ...wordsOf(quote),
      ...Object.values(quantities).flatMap((list) => (list ?? []).map(({ text }) => text)),
      ...Object.values(hedge ?? {}).flatMap((word) => word ?? []),
      ...marked(says),
      ...marked(note),
    ]),
  ];
}

function wordsOfDocument({ title, note, reference }: DocumentText): string[] {
  return [title ?? '', reference ?? '', ...marked(note)];
}

/** Names of sources, actors and places, and what notes on them quote; the same for every file. */
function namesIn(read: ReadContent): string[] {
  const known = namesByRead.get(read);
  if (known) return known;
  const { sources, actors, places } = read.content;
  const found = [
    ...[...sources, ...actors].flatMap(({ name, short, note }) => [
      ...names(name),
      ...names(short),
      ...marked(note),
    ]),
    ...places.flatMap(({ name }) => names(name)),
  ].map(padded);
  namesByRead.set(read, found);
  return found;
}

const namesByRead = new WeakMap<ReadContent, string[]>();

function names(name: Localized | undefined): string[] {
  return Object.values(name ?? {});
}

/** Every text of a translation's frontmatter: its words for quotations stand among them. */
function textsIn(raw: Raw): string[] {
  if (typeof raw === 'string') return [raw];
  return typeof raw === 'object' && raw !== null ? Object.values(raw).flatMap(textsIn) : [];
}

/** What stands in quotation marks in a sentence of the desk. */
function marked(text: string | undefined): string[] {
  return text === undefined ? [] : quotedRanges(text).map(({ from, to }) => text.slice(from, to));
}

/** A folded text in which every word has a space on both sides. */
function padded(text: string): string {
  return ` ${folded(text)} `;
}

/** A text for comparing: words in lower case with single spaces, without marks. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}%]+/gu, ' ')
    .trim();
}
