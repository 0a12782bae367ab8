import { withGroupLabels } from '../i18n/group-labels.ts';
import type { Language } from '../i18n/languages.ts';
import { languageOf } from '../i18n/languages.ts';
import type { Id, Localized, Site } from '../reading/content.ts';
import type { StatementWords, Translation } from '../reading/translation.ts';
import { claimIn } from './claim-in-language.ts';
import { figureTexts } from './figure-texts.ts';
import type { CitedDocument, Claim, Entry, TheRecord, TollRow } from './record.ts';

/** The record as one language tells it. */
export interface RecordInLanguage extends TheRecord {
  /**
   * Every text that is there in the language itself; all other words are still in the first
   * language of the site. `null` for that language.
   */
  given: ReadonlySet<string> | null;
}

/**
 * The record in a language of its site: words from translations, figures worded from what they
 * say, everything else as it was. What was computed does not change.
 */
export function recordIn(
  record: TheRecord,
  translations: readonly Translation[],
  tag: string,
): RecordInLanguage {
  const { site } = record;
  const [first] = site.languages;
  if (tag === first) return { ...record, given: null };
  const language = withGroupLabels(languageOf(tag), site.groups, first);
  const own = translations.filter((one) => one.language === tag);
  const all: Pick<Translation, 'entries' | 'claims' | 'documents'> = {
    entries: {},
    claims: {},
    documents: {},
  };
  for (const { entries, claims, documents } of own) {
    Object.assign(all.entries, entries);
    Object.assign(all.claims, claims);
    Object.assign(all.documents, documents);
  }
  const entries = record.entries.map((entry) => entryIn(entry, all, language));
  const entryById = new Map(entries.map((entry) => [entry.id, entry]));
  const reports = record.reports.map((report) => {
    const words = own.find(({ of, slug }) => of === 'report' && slug === report.slug);
    if (words === undefined) return report;
    return { ...report, title: words.title, summary: words.summary ?? report.summary };
  });
  return {
    ...record,
    site: siteIn(site, tag),
    entries,
    entryById,
    chronology: record.chronology
      .map(({ id }) => entryById.get(id))
      .filter((one) => one !== undefined),
    claims: new Map(
      entries.flatMap((entry) => entry.claims).map((claim): [Id, Claim] => [claim.id, claim]),
    ),
    documents: new Map(
      [...record.documents].map(([id, document]): [Id, CitedDocument] => {
        const note =
          own.length > 0 && Object.hasOwn(all.documents, id) ? all.documents[id] : undefined;
        return [id, note === undefined ? document : { ...document, note }];
      }),
    ),
    reports,
    given: new Set([...textsOf(own), ...namesOf(record, tag), ...siteTexts(site, tag)]),
  };
}

function siteIn(site: Site, tag: string): Site {
  const { title, description } = site.inLanguages;
  return {
    ...site,
    title: title[tag] ?? site.title,
    description: description[tag] ?? site.description,
  };
}

function entryIn(
  entry: Entry,
  words: Pick<Translation, 'entries' | 'claims'>,
  language: Language,
): Entry {
  const own = Object.hasOwn(words.entries, entry.id) ? words.entries[entry.id] : undefined;
  const claims = entry.claims.map((claim) =>
    claimIn(
      claim,
      Object.hasOwn(words.claims, claim.id) ? words.claims[claim.id] : undefined,
      language,
    ),
  );
  const figures = new Map(
    entry.claims.map((claim) => [claim.id, figureTexts([claim], language)] as const),
  );
  const hedges = new Map(claims.map(({ id, hedge }) => [id, hedge.attribution]));
  return {
    ...entry,
    ...(own?.title === undefined ? {} : { title: own.title }),
    ...(own?.note === undefined ? {} : { note: own.note }),
    claims,
    hedges: entry.hedges.map(({ claim, hedge }) => ({ claim, hedge: hedges.get(claim) ?? hedge })),
    toll: entry.toll.map((row) => ({
      ...row,
      ...endsIn(row, claims),
      figures: row.figures.map((figure) => ({
        ...figure,
        text: figures.get(figure.claim)?.get(figure.text) ?? figure.text,
      })),
    })),
  };
}

/** What is said of the ends of a range, in the words of the claims that give them. */
function endsIn(
  { lowFrom, highFrom, lowUnnamed, highUnnamed }: TollRow,
  claims: readonly Claim[],
): Pick<TollRow, 'lowHedge' | 'highHedge' | 'lowUnnamed' | 'highUnnamed'> {
  const [low, high] = [lowFrom, highFrom].map((from) => claims.find(({ id }) => id === from));
  return {
    lowHedge: low?.hedge.figures ?? null,
    highHedge: high?.hedge.figures ?? null,
    lowUnnamed: lowUnnamed && { as: low?.as ?? null },
    highUnnamed: highUnnamed && { as: high?.as ?? null },
  };
}

function textsOf(translations: readonly Translation[]): string[] {
  return translations.flatMap(({ title, summary, entries, claims, documents }) => [
    title,
    ...(summary === undefined ? [] : [summary]),
    ...Object.values(entries).flatMap((words) => Object.values(words)),
    ...Object.values(claims).flatMap(({ carried, why, ...words }) => [
      ...wordsOf(words),
      ...(typeof why === 'string' ? [why] : Object.values(why ?? {})),
      ...Object.values(carried).flatMap(wordsOf),
    ]),
    ...Object.values(documents),
  ]);
}

function wordsOf({ hedge, ...words }: StatementWords): string[] {
  return [...Object.values(words), ...Object.values(hedge ?? {}).flatMap((word) => word ?? [])];
}

function namesOf({ sources, actors, places }: TheRecord, tag: string): string[] {
  const named: readonly { name: Localized; short?: Localized }[] = [
    ...sources.values(),
    ...actors.values(),
    ...places.values(),
  ];
  return named.flatMap(({ name, short }) =>
    [name[tag], short?.[tag]].flatMap((text) => text ?? []),
  );
}

function siteTexts({ inLanguages: { title, description } }: Site, tag: string): string[] {
  return [title[tag], description[tag]].flatMap((text) => text ?? []);
}
