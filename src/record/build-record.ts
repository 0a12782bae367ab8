import type { ClaimText, Content, DocumentText, EntryText, Id } from '../reading/content.ts';
import type { Day } from '../reading/date.ts';
import { compareDates } from '../reading/date.ts';
import { knownOn } from './as-of.ts';
import { claimOf } from './claims.ts';
import { markDenied } from './denials.ts';
import { entriesOfReports } from './entries-of.ts';
import { entryOf } from './entries.ts';
import { kinshipOf } from './kinship.ts';
import { withoutRedacted } from './redaction.ts';
import type { CitedDocument, Claim, RecordedDataset, RecordedReport, TheRecord } from './record.ts';

/**
 * Merges everything that was read into one record and computes what follows from it. The result
 * does not depend on the order of files.
 *
 * @param recorded the day on which each id was first published, where it is known
 */
export function buildRecord(given: Content, recorded: ReadonlyMap<Id, Day> = new Map()): TheRecord {
  const content = withoutRedacted(given);
  const reports = [...content.reports].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const datasets = [...content.datasets].sort((a, b) => (a.id < b.id ? -1 : 1));
  const sources = byId(content.sources);
  const actors = byId(content.actors);
  const places = byId(content.places);
  const texts = byId([...reports, ...datasets].flatMap(({ documents }) => documents));
  const kin = kinshipOf(sources, actors, places);
  const language = content.site.languages[0] ?? 'en';
  const context = { documents: texts, kin, language, recorded };

  const told = mergedEntries(reports, datasets);
  const claims = new Map<Id, Claim>();
  for (const { entry } of told) {
    for (const text of entry.claims) claims.set(text.id, claimOf(text, entry, context));
  }
  markSuperseded(claims);
  markDenied(claims);
  const documents = citedDocuments([...texts.values()], claims);
  const entries = told
    .map(({ slugs, dataset, entry }) =>
      entryOf(entry, { reports: slugs, dataset }, claimsOf(entry.claims, claims), {
        documents,
        groups: content.site.groups,
        kinds: content.site.kinds,
        kin,
      }),
    )
    .sort((a, b) => compareDates(a.occurred, b.occurred) || (a.id < b.id ? -1 : 1));
  return {
    site: content.site,
    entries,
    chronology: entriesOfReports(entries),
    claims,
    entryById: byId(entries),
    sources,
    actors,
    places,
    documents,
    reports: reportsOf(reports, entries),
    datasets: datasetsOf(datasets, entries),
    latest: latestDay([...claims.values()], [...documents.values()]),
  };
}

function byId<T extends { id: Id }>(items: readonly T[]): Map<Id, T> {
  const sorted = [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(sorted.map((item) => [item.id, item]));
}

/** An entry with all its claims, and where it stands. */
interface MergedEntry {
  entry: EntryText;
  slugs: string[];
  dataset: Id | null;
}

/**
 * Every entry once, with the claims that each report adds to it: those of the report or the dataset
 * that defines it first, then those of the others by the name of their file.
 */
function mergedEntries(reports: Content['reports'], datasets: Content['datasets']): MergedEntry[] {
  const added = new Map<Id, { slugs: string[]; claims: ClaimText[] }>();
  for (const { slug, uses } of reports) {
    for (const { entry, claims } of uses) {
      const more = added.get(entry) ?? { slugs: [], claims: [] };
      more.slugs.push(slug);
      more.claims.push(...claims);
      added.set(entry, more);
    }
  }
  const merged = (entry: EntryText, slugs: string[], dataset: Id | null): MergedEntry => {
    const more = added.get(entry.id);
    return {
      entry: { ...entry, claims: [...entry.claims, ...(more?.claims ?? [])] },
      slugs: [...new Set([...slugs, ...(more?.slugs ?? [])])],
      dataset,
    };
  };
  return [
    ...reports.flatMap(({ slug, chronology }) =>
      chronology.map((entry) => merged(entry, [slug], null)),
    ),
    ...datasets.flatMap(({ id, chronology }) => chronology.map((entry) => merged(entry, [], id))),
  ].filter(({ entry }) => entry.claims.length > 0);
}

function claimsOf(texts: readonly ClaimText[], claims: ReadonlyMap<Id, Claim>): Claim[] {
  return texts.flatMap(({ id }) => claims.get(id) ?? []);
}

function markSuperseded(claims: ReadonlyMap<Id, Claim>): void {
  for (const claim of claims.values()) {
    const old = claim.supersedes === null ? undefined : claims.get(claim.supersedes);
    if (old === undefined || old === claim) continue;
    old.supersededBy = claim.id;
    if (old.standing === 'current') old.standing = 'superseded';
  }
}

function citedDocuments(
  texts: readonly DocumentText[],
  claims: ReadonlyMap<Id, Claim>,
): Map<Id, CitedDocument> {
  const carries = new Map<Id, Id[]>(texts.map(({ id }) => [id, []]));
  for (const claim of claims.values()) {
    for (const carrier of claim.carried) carries.get(carrier.in)?.push(claim.id);
  }
  return byId(
    texts.map(({ path: _path, ...text }) => ({ ...text, carries: carries.get(text.id) ?? [] })),
  );
}

function reportsOf(
  reports: Content['reports'],
  entries: readonly { id: Id; reports: string[] }[],
): RecordedReport[] {
  const entriesOf = new Map<string, Id[]>(reports.map(({ slug }) => [slug, []]));
  for (const { id, reports: slugs } of entries) {
    for (const slug of slugs) entriesOf.get(slug)?.push(id);
  }
  return reports.map(({ slug, title, summary, published, updated, authors, documents }) => ({
    slug,
    title,
    summary,
    published,
    updated: updated ?? null,
    authors,
    entries: entriesOf.get(slug) ?? [],
    documents: documents.map(({ id }) => id),
  }));
}

function datasetsOf(
  datasets: Content['datasets'],
  entries: readonly { id: Id; dataset: Id | null }[],
): RecordedDataset[] {
  const rows = Map.groupBy(entries, ({ dataset }) => dataset);
  return datasets.map(({ id, documents, ...dataset }) => ({
    id,
    title: dataset.title,
    summary: dataset.summary,
    published: dataset.published,
    updated: dataset.updated ?? null,
    authors: dataset.authors,
    rowsExclusive: dataset.rowsExclusive,
    entryPages: dataset.entryPages,
    entries: (rows.get(id) ?? []).map((entry) => entry.id),
    documents: documents.map((document) => document.id),
  }));
}

function latestDay(claims: readonly Claim[], documents: readonly CitedDocument[]): Day | null {
  const days = [
    ...claims.flatMap(({ said, withdrawn }) => [said?.latest, withdrawn?.on.latest]),
    ...documents.map(knownOn),
  ];
  return (
    days
      .filter((day) => typeof day === 'string')
      .sort()
      .at(-1) ?? null
  );
}
