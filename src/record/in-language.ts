import { withGroupLabels } from '../i18n/group-labels.ts';
import type { Language } from '../i18n/languages.ts';
import { languageOf } from '../i18n/languages.ts';
import type { Attribution, Id, Localized, Site } from '../reading/content.ts';
import type { Quantity } from '../reading/quantity.ts';
import { formatCounted, formatQuantity } from '../reading/quantity/quantity-words.ts';
import type { ClaimWords, StatementWords, Translation } from '../reading/translation.ts';
import { headOf } from './drift.ts';
import type { Carrier, Change, CitedDocument, Claim, Entry, Said, TheRecord } from './record.ts';

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
  const all = {
    entries: Object.assign({}, ...own.map(({ entries }) => entries)) as Translation['entries'],
    claims: Object.assign({}, ...own.map(({ claims }) => claims)) as Translation['claims'],
    documents: Object.assign({}, ...own.map(({ documents }) => documents)) as Record<Id, string>,
  };
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
  const hedges = new Map(claims.map(({ id, hedge }) => [id, hedge]));
  return {
    ...entry,
    ...(own?.title === undefined ? {} : { title: own.title }),
    ...(own?.note === undefined ? {} : { note: own.note }),
    claims,
    hedges: entry.hedges.map(({ claim, hedge }) => ({ claim, hedge: hedges.get(claim) ?? hedge })),
    toll: entry.toll.map((row) => ({
      ...row,
      figures: row.figures.map((figure) => ({
        ...figure,
        text: figures.get(figure.claim)?.get(figure.text) ?? figure.text,
      })),
    })),
  };
}

function claimIn(claim: Claim, words: ClaimWords | undefined, language: Language): Claim {
  if (claim.standing === 'redacted') {
    const redacted =
      claim.redacted && words?.why !== undefined
        ? { ...claim.redacted, why: words.why }
        : claim.redacted;
    return { ...claim, redacted };
  }
  const texts = figureTexts([claim, ...claim.carried], language);
  const pairs = (before: Said, after: StatementWords | undefined): [string | null, string][] => [
    ...(after?.says === undefined ? [] : [[before.says, after.says] as [string, string]]),
    ...(after?.as === undefined ? [] : [[before.as, after.as] as [string | null, string]]),
    ...(after?.hedge === undefined ? [] : [[before.hedge, after.hedge] as [string | null, string]]),
  ];
  const carriers = words?.carried ?? {};
  const wordsOf = (carrier: Carrier) =>
    Object.hasOwn(carriers, carrier.in) ? carriers[carrier.in] : undefined;
  // What a carrier repeats has the words of where it was said first.
  const known = new Map([
    ...pairs(claim, words),
    ...claim.carried.flatMap((carrier) => pairs(carrier, wordsOf(carrier))),
  ]);
  const quotes = new Map(
    [[claim, words] as const, ...claim.carried.map((one) => [one, wordsOf(one)] as const)].flatMap(
      ([said, own]) =>
        said.quote && own?.quote !== undefined ? [[said.quote.text, own.quote]] : [],
    ),
  );
  const told = { known, quotes, texts, language };
  const { withdrawn } = claim;
  return {
    ...claim,
    ...saidIn(claim, told),
    note: words?.note ?? claim.note,
    withdrawn: withdrawn && words?.why !== undefined ? { ...withdrawn, why: words.why } : withdrawn,
    carried: claim.carried.map((carrier) => ({
      ...carrier,
      ...saidIn(carrier, told),
      note: wordsOf(carrier)?.note ?? carrier.note,
      drift: carrier.drift.map((change) => changeIn(change, told)),
      net: carrier.net.map((change) => changeIn(change, told)),
    })),
  };
}

/** What the words of one claim are in the language. */
interface Told {
  known: ReadonlyMap<string | null, string>;
  quotes: ReadonlyMap<string, string>;
  texts: ReadonlyMap<string, string>;
  language: Language;
}

function saidIn(said: Said, { known, quotes, texts, language }: Told) {
  const { quote } = said;
  const isInLanguage = quote?.language?.split('-')[0] === language.tag;
  return {
    says: known.get(said.says) ?? said.says,
    as: said.as === null ? null : (known.get(said.as) ?? said.as),
    hedge: said.hedge === null ? null : (known.get(said.hedge) ?? said.hedge),
    quote: quote && {
      ...quote,
      translation: isInLanguage ? null : (quotes.get(quote.text) ?? quote.translation),
    },
    quantities: Object.fromEntries(
      Object.entries(said.quantities).map(([measure, list]) => [
        measure,
        list.map((quantity) => quantityIn(quantity, language)),
      ]),
    ),
    attribution: said.attribution && attributionIn(said.attribution, texts),
  };
}

function quantityIn(quantity: Quantity, language: Language): Quantity {
  return {
    ...quantity,
    text: formatQuantity(quantity, language),
    head: formatCounted(quantity, quantity.unit, language),
    parts: quantity.parts.map((part) => ({
      ...part,
      text: formatCounted(part, quantity.unit, language),
    })),
  };
}

function attributionIn(attribution: Attribution, texts: ReadonlyMap<string, string>): Attribution {
  return {
    ...attribution,
    shares: attribution.shares.map(({ actor, share }) => ({
      actor,
      share: { ...share, text: texts.get(share.text) ?? share.text },
    })),
  };
}

function changeIn(change: Change, { known, texts }: Told): Change {
  const worded = (text: string | null): string | null => {
    if (text === null) return null;
    if (change.what !== 'attribution') return texts.get(text) ?? known.get(text) ?? text;
    return text.replace(/(?<=: )[^,]+?(?=, | or |$)/gu, (share) => texts.get(share) ?? share);
  };
  // A quotation is compared in the words in which it was said.
  if (change.what === 'words' || change.what === 'window') return change;
  return { ...change, from: worded(change.from), to: worded(change.to) };
}

/** Every figure of what was said: its words, and what they are in the language. */
function figureTexts(all: readonly Said[], language: Language): Map<string, string> {
  const quantities = all.flatMap((said) => [
    ...Object.values(said.quantities).flat(),
    ...(said.attribution?.shares ?? []).map(({ share }) => share),
  ]);
  return new Map(
    quantities.flatMap((quantity) => {
      const head = formatCounted(quantity, quantity.unit, language);
      return [
        [headOf(quantity), head] as const,
        ...quantity.parts.map(
          (part) => [part.text, formatCounted(part, quantity.unit, language)] as const,
        ),
        [quantity.text, formatQuantity(quantity, language)] as const,
      ];
    }),
  );
}

function textsOf(translations: readonly Translation[]): string[] {
  return translations.flatMap(({ title, summary, entries, claims, documents }) => [
    title,
    ...(summary === undefined ? [] : [summary]),
    ...Object.values(entries).flatMap((words) => Object.values(words)),
    ...Object.values(claims).flatMap(({ carried, ...words }) => [
      ...Object.values(words),
      ...Object.values(carried).flatMap((one) => Object.values(one)),
    ]),
    ...Object.values(documents),
  ]);
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
