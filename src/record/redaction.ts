import type { ClaimText, Content, DocumentText, Id, ReportText } from '../reading/content.ts';
import { given } from '../reading/given.ts';
import type { Translation } from '../reading/translation.ts';
import { publicationsOf } from './versions.ts';

/**
 * Content without what was removed for law or safety. Of a redacted claim its id stays, when and
 * why. Documents, sources, actors and places that only redacted claims speak of go with them, so
 * that no page, file or index can hold what it was given here.
 */
export function withoutRedacted(content: Content): Content {
  const all = [...content.reports, ...content.datasets];
  const claims = all.flatMap(claimsIn);
  const redacted = claims.filter((claim) => claim.redacted !== undefined);
  if (redacted.length === 0) return content;
  const kept = claims.filter((claim) => claim.redacted === undefined);

  const documents = all.flatMap((one) => one.documents);
  const texts = [...all, ...content.pages, ...content.sources, ...content.actors];
  const cited = texts.flatMap(({ prose }) => prose?.citations.flatMap(({ ids }) => ids) ?? []);
  const spoken = withOrigins([...kept.flatMap(documentsOf), ...cited], documents);
  const documentIds = onlyIn(redacted.flatMap(documentsOf), spoken);
  const documentById = new Map(documents.map((document) => [document.id, document]));
  for (const versions of publicationsOf([...documentIds], documentById)) {
    if (versions.some((id) => spoken.includes(id))) continue;
    for (const id of versions) documentIds.add(id);
  }
  const publishers = (gone: boolean) =>
    documents
      .filter(({ id }) => documentIds.has(id) === gone)
      .flatMap(({ publisher, from }) => [publisher, ...(from === undefined ? [] : [from])]);
  const whoIds = onlyIn(
    [...redacted.flatMap(speakersOf), ...publishers(true)],
    [
      ...kept.flatMap(speakersOf),
      ...publishers(false),
      ...all.flatMap(({ chronology }) => chronology.flatMap(({ actors }) => actors)),
    ],
  );
  const ties = content.sources
    .filter(({ id }) => !whoIds.has(id))
    .flatMap(({ owner, speaksFor }) => [owner, speaksFor]);
  const wholes = content.actors.filter(({ id }) => !whoIds.has(id)).map(({ partOf }) => partOf);
  for (const id of [...ties, ...wholes]) if (id !== undefined) whoIds.delete(id);
  const placeIds = onlyIn(redacted.flatMap(placesOf), [
    ...kept.flatMap(placesOf),
    ...all.flatMap(({ chronology }) => chronology.flatMap(({ place }) => place)),
  ]);
  for (const { id, within } of content.places) {
    if (within !== undefined && !placeIds.has(id)) placeIds.delete(within);
  }
  const bare = (claim: ClaimText) => (claim.redacted === undefined ? claim : tombstoneOf(claim));
  /** A version does not lead to an earlier one that is gone. */
  const withoutReplaced = ({ replaces, ...document }: DocumentText): DocumentText =>
    replaces === undefined || documentIds.has(replaces) ? document : { ...document, replaces };
  const bared = <T extends Pick<ReportText, 'documents' | 'chronology'>>(one: T): T => ({
    ...one,
    documents: one.documents.filter(({ id }) => !documentIds.has(id)).map(withoutReplaced),
    chronology: one.chronology.map((entry) => ({ ...entry, claims: entry.claims.map(bare) })),
  });
  return {
    ...content,
    sources: content.sources.filter(({ id }) => !whoIds.has(id)),
    actors: content.actors.filter(({ id }) => !whoIds.has(id)),
    places: content.places.filter(({ id }) => !placeIds.has(id)),
    translations: content.translations.map(withoutWords(redacted, documentIds)),
    datasets: content.datasets.map(bared),
    reports: content.reports.map((report) => ({
      ...bared(report),
      uses: report.uses.map((use) => ({ ...use, claims: use.claims.map(bare) })),
    })),
  };
}

function tombstoneOf({ id, path, redacted, supersedes, corrected }: ClaimText): ClaimText {
  return {
    id,
    path,
    ...(redacted === undefined ? {} : { redacted }),
    ...(supersedes === undefined ? {} : { supersedes }),
    ...(corrected === undefined ? {} : { corrected }),
    says: '',
    by: [],
    quantities: {},
    restsOn: [],
    carried: [],
  };
}

function claimsIn({
  chronology,
  uses = [],
}: Pick<ReportText, 'chronology'> & Partial<Pick<ReportText, 'uses'>>): ClaimText[] {
  return [...chronology, ...uses].flatMap(({ claims }) => claims);
}

/** The documents that claims name: those that carry them, and those that these took them from. */
function documentsOf({ carried }: ClaimText): Id[] {
  return carried.flatMap(({ in: id, from }) => [id, ...(from === undefined ? [] : [from])]);
}

/** Documents with those that they took their claims from, and so on. */
function withOrigins(ids: readonly Id[], documents: readonly DocumentText[]): Id[] {
  const fromOf = new Map(documents.map(({ id, from }) => [id, from]));
  const all = new Set(ids);
  for (const id of all) {
    const from = fromOf.get(id);
    if (from !== undefined) all.add(from);
  }
  return [...all];
}

/** A translation without the words of what was removed; the reason for it stays. */
function withoutWords(redacted: readonly ClaimText[], documents: ReadonlySet<Id>) {
  const ids = new Set(redacted.map(({ id }) => id));
  return (translation: Translation): Translation => ({
    ...translation,
    claims: Object.fromEntries(
      Object.entries(translation.claims).map(([id, words]) => [
        id,
        ids.has(id) ? { ...given({ why: words.why }), carried: {} } : words,
      ]),
    ),
    documents: Object.fromEntries(
      Object.entries(translation.documents).filter(([id]) => !documents.has(id)),
    ),
  });
}

function speakersOf({ by, restsOn, attribution, clears = [], toldTo, carried }: ClaimText): Id[] {
  return [
    ...by,
    ...restsOn,
    ...(attribution?.actors ?? []),
    ...clears,
    ...(toldTo === undefined ? [] : [toldTo]),
    ...carried.flatMap((carrier) => [
      ...(carrier.by ?? []),
      ...(carrier.from === undefined ? [] : [carrier.from]),
      ...(carrier.attribution?.actors ?? []),
    ]),
  ];
}

function placesOf({ place, carried }: ClaimText): Id[] {
  return [...(place ?? []), ...carried.flatMap((carrier) => carrier.place ?? [])];
}

/** The ids that stand in the first list alone. */
function onlyIn(some: readonly Id[], others: readonly Id[]): Set<Id> {
  const elsewhere = new Set(others);
  return new Set(some.filter((id) => !elsewhere.has(id)));
}
