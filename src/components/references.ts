import type { Id } from '../reading/content.ts';
import type { Prose } from '../reading/prose.ts';
import type { Reference, References } from '../publishing/prose-parts.ts';
import { speakersText } from './claim-texts.ts';
import { countedText } from './counted-text.ts';
import type { PageContext } from './page-context.ts';

/** References of one text: what it cites is numbered in the order of the text. */
export interface NumberedReferences extends References {
  numberOf(id: Id): number;
}

/** How a text's citations and counts read and where they lead. */
export function numberedReferences(prose: Prose, at: PageContext): NumberedReferences {
  const { record } = at;
  const { words } = at.language;
  const numbers = new Map<Id, number>();
  const mentions = [
    ...prose.citations.flatMap(({ ids, at: position }) => ids.map((id) => ({ id, position }))),
    ...prose.counts.map(({ of, at: position }) => ({ id: of, position })),
  ].sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
  for (const { id } of mentions) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);

  return {
    numberOf: (id) => numbers.get(id) ?? 0,
    picture: (path) => at.href(`/${path.replace(/^\.?\//, '')}`),
    cite,
    count,
  };

  function cite(id: Id): Reference {
    const number = numbers.get(id) ?? 0;
    return {
      text: String(number),
      href: hrefOf(id),
      name: words.site.noteOn(number, nameOf(id)),
      opens: words.site.note(number),
      note: `note--${id}`,
    };
  }

  function count(of: Id, measure: string, group?: string): Reference {
    const { text, whole } = countedText(
      { of, measure, ...(group === undefined ? {} : { group }) },
      at,
    );
    const name = words.site.noteOnFigure(whole);
    return { text, href: hrefOf(of), name, opens: name, note: `note--${of}` };
  }

  function hrefOf(id: Id): string {
    if (record.claims.has(id)) return at.claimHref(id);
    if (record.entryById.has(id)) return at.citedEntryHref(id);
    return at.documentHref(id) ?? `#note--${id}`;
  }

  function nameOf(id: Id): string {
    const claim = record.claims.get(id);
    if (claim) return speakersText(claim, at);
    const entry = record.entryById.get(id);
    return entry ? entry.title : at.names.publisher(id);
  }
}
