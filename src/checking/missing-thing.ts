import { nearest, oneLetterOff, slipOf } from '../messages/nearest.ts';
import type { Finding } from '../messages/problem-at.ts';
import { listed, shown } from '../messages/words.ts';
import type { Id } from '../reading/content.ts';
import type { IdKind } from '../reading/references.ts';
import type { ReadFile } from '../reading/folder/read-file.ts';
import type { IdIndex } from './id-index.ts';

/** What to say of a name, and the one id that it can only be a misspelling of. */
export interface MissingThing extends Finding {
  meant?: Id | null;
}

/**
 * What to say of a name that should be that of a thing of these kinds; `null` where it is, or where
 * it may stand in a file that could not be read.
 * `from` is the file that names it; `write` makes what to write of an id that exists; `likely` are
 * ids that are likelier than others. What to write is told only where the id is a slip of one or
 * two letters, a name instead of its id, or the source of one document.
 */
export function missingThing(
  id: Id,
  kinds: readonly IdKind[],
  ids: IdIndex,
  from: ReadFile,
  write: (id: Id) => string | null,
  likely: readonly Id[] = [],
): MissingThing | null {
  if (ids.has(id, kinds)) {
    if (!ids.onlyInDrafts(id, from)) return null;
    return { reason: `\`${id}\` stands only in a draft, which is not published.` };
  }
  const wanted = listed(kinds);
  const other = ids.find(id);
  const now = ids.nowCalled(id);
  if (now !== null && ids.has(now, kinds)) {
    return { reason: `\`${id}\` is now called \`${now}\`.`, fix: write(now) };
  }
  if (!other && ids.mayBeLost(id, kinds)) return null;
  const known = [
    ...new Set([...likely.filter((one) => ids.has(one, kinds)), ...ids.of(kinds, from)]),
  ];
  const named = ids.called(id, kinds);
  const published =
    other?.kind === 'source' && kinds.includes('document') ? ids.documentsOf(id, from) : [];
  const certain = named.length > 0 ? named : published;
  const near = certain.length > 0 ? certain : nearest(id, known);
  const question =
    near.length > 0 ? `; did you mean ${listed(near.map((one) => `\`${one}\``))}?` : '.';
  const only =
    certain.length > 0 ? (certain.length === 1 ? (certain[0] ?? null) : null) : slipOf(id, known);
  const fix = only === null ? null : write(only);
  const expected = `the id of ${article(wanted)}${whereListed(kinds)}`;
  if (other) {
    const is = `${shown(id)} is ${article(other.kind)}, and ${article(wanted)} is needed here`;
    return { reason: `${is}${question}`, expected, fix };
  }
  const meant = oneLetterOff(id, known);
  return { reason: `No ${wanted} has the id ${shown(id)}${question}`, expected, fix, meant };
}

const listsOf: Partial<Record<IdKind, string>> = {
  source: 'sources.yml',
  actor: 'actors.yml',
  place: 'places.yml',
  document: '`documents` of the report',
};

/** Where a new thing of these kinds would be listed; nothing where there are several places. */
function whereListed(kinds: readonly IdKind[]): string {
  const lists = [...new Set(kinds.flatMap((kind) => listsOf[kind] ?? []))];
  const isCertain = lists.length > 0 && kinds.every((kind) => listsOf[kind] !== undefined);
  return isCertain ? `; a new one is listed in ${listed(lists)}` : '';
}

/** `an entry`, `a claim`. */
export function article(noun: string): string {
  return `${/^[aeiou]/u.test(noun) ? 'an' : 'a'} ${noun}`;
}
