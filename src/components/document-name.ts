import type { Id } from '../reading/content.ts';
import { alikeByPublisher } from '../record/versions.ts';
import type { PageContext } from './page-context.ts';

/**
 * Names a document by its publisher; where the publisher stands more than once among the documents
 * told of, by its title too, so that they can be told apart.
 */
export function documentName(id: Id, among: Iterable<Id>, at: PageContext): string {
  const publisher = at.names.publisher(id);
  const title = titleAmong(id, among, at);
  return title === null ? publisher : at.language.words.site.titled(publisher, title);
}

/** The title of a document, or what it is referred to by, where its publisher stands there twice. */
export function titleAmong(id: Id, among: Iterable<Id>, { record }: PageContext): string | null {
  if (!alikeByPublisher(among, record.documents).has(id)) return null;
  const document = record.documents.get(id);
  return document?.title ?? document?.reference ?? null;
}
