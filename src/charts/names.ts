import type { Id, Localized } from '../reading/content.ts';
import type { ChartContext } from './chart.ts';
import { listText, say } from './phrases.ts';

/** Words in the page's language, else in the site's first, else in any; else the id. */
export function localized(words: Localized | undefined, id: Id, context: ChartContext): string {
  if (words === undefined) return id;
  const first = context.record.site.languages[0] ?? 'en';
  return words[context.language] ?? words[first] ?? Object.values(words)[0] ?? id;
}

/** The name of a source or an actor. */
export function nameOf(id: Id, context: ChartContext): string {
  const { sources, actors } = context.record;
  return localized((sources.get(id) ?? actors.get(id))?.name, id, context);
}

/** Its short name where it has one. */
export function shortNameOf(id: Id, context: ChartContext): string {
  const who = context.record.sources.get(id) ?? context.record.actors.get(id);
  return localized(who?.short ?? who?.name, id, context);
}

export function placeNames(ids: readonly Id[], context: ChartContext): string {
  return listText(ids.map((id) => localized(context.record.places.get(id)?.name, id, context)), context);
}

/** Who speaks: the names, or how a document describes somebody whom it does not name. */
export function speakerText(
  said: { by: readonly Id[]; as: string | null },
  context: ChartContext,
): string {
  if (said.by.length > 0) return listText(said.by.map((id) => nameOf(id, context)), context);
  if (said.as !== null) return say(context.words.speakerAs, { description: said.as });
  return context.words.unnamed;
}

/** The publisher of a document, short. */
export function publisherName(document: Id, context: ChartContext): string {
  const publisher = context.record.documents.get(document)?.publisher;
  return publisher === undefined ? document : shortNameOf(publisher, context);
}

/** A kind of entry in words: the site's label, else its id with spaces. */
export function kindText(kind: string, context: ChartContext): string {
  const label = context.record.site.kinds[kind]?.label;
  const text = label === undefined ? kind.replace(/-/gu, ' ') : localized(label, kind, context);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
