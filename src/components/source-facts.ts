import type { Source } from '../reading/content.ts';
import { ofSource } from '../record/by-source.ts';
import { withoutVersions } from '../record/versions.ts';
import type { PageContext } from './page-context.ts';

/** What a reader should know of a source before its words: interests, ownership, what it counts. */
export function sourceFacts(source: Source, at: PageContext): string[] {
  const { record, names, language } = at;
  const { site } = language.words;
  const { said: ascribed, published: documents } = ofSource(source.id, record);
  const said = ascribed.filter(({ deniedBy }) => deniedBy === null);
  const denied = ascribed.length - said.length;
  const changing = documents.filter((document) =>
    document.carries.some((id) =>
      record.claims.get(id)?.carried.some((one) => one.in === document.id && one.drift.length > 0),
    ),
  );
  const publications = (some: typeof documents) =>
    withoutVersions(
      some.map(({ id }) => id),
      record.documents,
    ).length;
  return [
    ...(source.speaksFor === undefined ? [] : [site.speaksFor(names.inText(source.speaksFor))]),
    ...(source.owner === undefined ? [] : [site.ownedBy(names.inText(source.owner))]),
    ...(source.compiles ? [site.compiles] : []),
    ...(source.counts === undefined ? [] : [site.countsGroup(source.counts)]),
    site.inRecord(said.length, publications(documents), publications(changing)),
    ...(denied > 0 ? [site.ascribedDenied(denied)] : []),
    ...(said.some(({ standing }) => standing !== 'current')
      ? [site.laterChanged(said.filter(({ standing }) => standing !== 'current').length)]
      : []),
  ];
}
