import { languageOf } from '../i18n/languages.ts';
import type { Actor, Content, EntryText, Id, Place, Source } from '../reading/content.ts';
import type { CarrierText, ClaimText, DocumentText, Statement } from '../reading/content.ts';
import type { Hedge } from '../reading/hedge.ts';
import { hedgeOfAll } from '../reading/hedge.ts';
import { parseDate } from '../reading/date/parse-date.ts';
import type { EdtfDate } from '../reading/date.ts';
import { parseQuantity } from '../reading/quantity/parse-quantity.ts';
import type { Quantity } from '../reading/quantity.ts';
import { vocabularyOf } from '../reading/quantity/vocabulary.ts';
import { asOf } from '../record/as-of.ts';
import { buildRecord } from '../record/build-record.ts';
import { recordIn } from '../record/in-language.ts';
import type { TheRecord } from '../record/record.ts';
import type { ChartContext } from './chart-types.ts';

/** What a claim or a carrier says, in the short forms of a test. */
interface SaidIn {
  says?: string;
  killed?: string | string[] | null;
  attributesTo?: Id | Id[] | null;
  hedge?: string | null | Partial<Hedge>;
  occurred?: string;
  time?: string;
  place?: Id;
}

export interface CarrierIn extends SaidIn {
  in: Id;
  from?: Id;
  inferred?: boolean;
}

export interface ClaimIn extends SaidIn {
  id: Id;
  by?: Id | Id[];
  as?: string;
  said?: string;
  restsOn?: Id[];
  inferred?: boolean;
  expected?: boolean;
  quote?: string;
  note?: string;
  supersedes?: Id;
  denies?: Id;
  disputes?: Id;
  withdrawn?: string;
  redacted?: string;
  carried?: CarrierIn[];
}

export interface EntryIn {
  id: Id;
  title?: string;
  occurred: string;
  place?: Id | Id[];
  kind?: string;
  window?: boolean;
  claims: ClaimIn[];
}

export interface SmallRecord {
  entries: EntryIn[];
  /** `id: [publisher, day or null, from]`. */
  documents?: Record<Id, [publisher: Id, published: string | null, from?: Id]>;
  /** `id: [title, the version that it replaces]`. */
  versions?: Record<Id, [title: string, replaces?: Id]>;
  sources?: Record<Id, Partial<Source> | string>;
  actors?: Record<Id, Partial<Actor>>;
  places?: Record<Id, Partial<Place> | string>;
  groups?: Content['site']['groups'];
}

const groups = { students: { within: 'civilians', also: [] } };
const path: readonly string[] = [];
/** What each small record was made of, to make it again as of a day. */
const contents = new WeakMap<TheRecord, Content>();

/** A record of a few lines, for tests: everything that it names exists, with plain defaults. */
export function smallRecord(small: SmallRecord): TheRecord {
  const documents = Object.entries(small.documents ?? {}).map(
    ([id, [publisher, published, from]]): DocumentText => ({
      id,
      publisher,
      url: `https://example.org/${id}`,
      authors: [],
      formerly: [],
      path,
      ...(published === null ? {} : { published: date(published) }),
      ...(from === undefined ? {} : { from }),
      ...versionOf(small.versions?.[id]),
    }),
  );
  const named = new Set([
    ...documents.map(({ publisher }) => publisher),
    ...small.entries.flatMap(({ claims }) => claims.flatMap(({ by }) => list(by))),
    ...Object.keys(small.sources ?? {}),
  ]);
  for (const id of Object.keys(small.actors ?? {})) named.delete(id);
  const places = new Set([
    'town',
    ...small.entries.flatMap(({ place }) => list(place)),
    ...Object.keys(small.places ?? {}),
  ]);
  const content: Content = {
    site: {
      title: 'Test',
      description: '',
      inLanguages: { title: {}, description: {} },
      url: 'https://example.org/',
      languages: ['en'],
      timeZone: 'UTC',
      licence: { name: '', url: '' },
      contact: '',
      groups: small.groups ?? groups,
      units: [],
      measures: {},
      kinds: {},
      topics: {},
      loadedWords: [],
      entryPages: true,
      features: { asOf: true, charts: true, cards: true, search: true },
    },
    sources: [...named].map((id) => sourceOf(id, small.sources?.[id])),
    actors: Object.entries(small.actors ?? {}).map(([id, actor]) => ({
      id,
      name: { en: titled(id) },
      party: true,
      umbrella: false,
      formerly: [],
      ...actor,
    })),
    places: [...places].map((id) => placeOf(id, small.places?.[id])),
    reports: [
      {
        slug: 'report',
        title: 'Report',
        summary: '',
        published: date('2024-11-30'),
        authors: [],
        draft: false,
        documents,
        uses: [],
        chronology: small.entries.map(entryOf),
        prose: { tree: { type: 'root', children: [] }, citations: [], counts: [], blocks: [] },
        source: { file: 'report.md', text: '', locate: () => ({ line: 1, column: 1 }) },
      },
    ],
    pages: [],
    translations: [],
    datasets: [],
  };
  const record = buildRecord(content);
  contents.set(record, content);
  return record;
}

/**
 * A context, in English where nothing else is said, whose links are `kind:id`. In another language
 * the record is told in it as a site tells it to its pages: figures in its words.
 */
export function smallContext(record: TheRecord, language = 'en'): ChartContext {
  const told = (one: TheRecord) => (language === 'en' ? one : recordIn(one, [], language));
  return {
    record: told(record),
    recordAsOf: (day) => {
      const content = contents.get(record);
      if (content === undefined) throw new TypeError('this is no small record');
      return told(buildRecord(asOf(content, day)));
    },
    language: languageOf(language),
    linkTo: (kind, id) => `${kind}:${id}`,
  };
}

function versionOf(
  version: [title: string, replaces?: Id] | undefined,
): Pick<DocumentText, 'title' | 'replaces'> {
  const [title, replaces] = version ?? [];
  return {
    ...(title === undefined ? {} : { title }),
    ...(replaces === undefined ? {} : { replaces }),
  };
}

/** A date of a test, which must be one. */
function date(text: string): EdtfDate {
  const parsed = parseDate(text);
  if ('problem' in parsed) throw new TypeError(`${text} is no date`);
  return parsed.date;
}

function entryOf(entry: EntryIn): EntryText {
  return {
    id: entry.id,
    title: entry.title ?? titled(entry.id),
    occurred: date(entry.occurred),
    place: list(entry.place ?? 'town'),
    kind: entry.kind ?? (entry.window === true ? 'context' : 'shelling'),
    actors: [],
    topics: [],
    formerly: [],
    claims: entry.claims.map(claimOf),
    path,
    ...(entry.window === true ? { covers: 'window' } : {}),
  };
}

function claimOf(claim: ClaimIn): ClaimText {
  return {
    ...statementOf(claim),
    id: claim.id,
    says: claim.says ?? 'Something happened.',
    by: list(claim.by),
    restsOn: claim.restsOn ?? [],
    carried: (claim.carried ?? []).map((carrier): CarrierText => ({
      ...statementOf(carrier),
      in: carrier.in,
      ...(carrier.from === undefined ? {} : { from: carrier.from }),
      ...(carrier.inferred === undefined ? {} : { inferred: carrier.inferred }),
    })),
    path,
    ...(claim.as === undefined ? {} : { as: claim.as }),
    ...(claim.inferred === undefined ? {} : { inferred: claim.inferred }),
    ...(claim.expected === undefined ? {} : { expected: claim.expected }),
    ...(claim.note === undefined ? {} : { note: claim.note }),
    ...(claim.quote === undefined
      ? {}
      : { quote: { text: claim.quote, language: 'en', translation: null } }),
    ...(claim.said === undefined ? {} : { said: date(claim.said) }),
    ...(claim.supersedes === undefined ? {} : { supersedes: claim.supersedes }),
    ...(claim.disputes === undefined ? {} : { disputes: claim.disputes }),
    ...(claim.denies === undefined ? {} : { denies: claim.denies }),
    ...(claim.withdrawn === undefined
      ? {}
      : { withdrawn: { on: date(claim.withdrawn), why: 'error' } }),
    ...(claim.redacted === undefined
      ? {}
      : { redacted: { on: date(claim.redacted), why: 'safety' } }),
  };
}

function statementOf(said: SaidIn): Statement {
  const killed =
    said.killed === undefined
      ? {}
      : { killed: said.killed === null ? null : list(said.killed).map(quantity) };
  return {
    quantities: killed,
    ...(said.says === undefined ? {} : { says: said.says }),
    ...(said.hedge === undefined
      ? {}
      : {
          hedge:
            said.hedge === null || typeof said.hedge === 'string'
              ? hedgeOfAll(said.hedge)
              : said.hedge,
        }),
    ...(said.occurred === undefined ? {} : { occurred: date(said.occurred) }),
    ...(said.time === undefined ? {} : { time: said.time }),
    ...(said.place === undefined ? {} : { place: [said.place] }),
    ...(said.attributesTo === undefined
      ? {}
      : {
          attribution:
            said.attributesTo === null
              ? null
              : { mode: 'jointly' as const, actors: list(said.attributesTo), shares: [] },
        }),
  };
}

function quantity(text: string): Quantity {
  const parsed = parseQuantity(text, vocabularyOf({ groups, units: [] }));
  if ('problem' in parsed) throw new TypeError(`${text}: ${parsed.problem.reason}`);
  return parsed.quantity;
}

function sourceOf(id: Id, given: Partial<Source> | string | undefined): Source {
  const name = typeof given === 'string' ? given : titled(id);
  const plain: Source = { id, name: { en: name }, kind: 'outlet', compiles: false, formerly: [] };
  return typeof given === 'object' ? { ...plain, ...given } : plain;
}

function placeOf(id: Id, given: Partial<Place> | string | undefined): Place {
  const name = typeof given === 'string' ? given : titled(id);
  const plain: Place = { id, name: { en: name }, precision: 'near', standIn: false, formerly: [] };
  return typeof given === 'object' ? { ...plain, ...given } : plain;
}

function list<T>(value: T | T[] | undefined): T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function titled(id: Id): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replace(/-/gu, ' ');
}
