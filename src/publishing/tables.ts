import { builtInMeasures } from '../reading/measures.ts';
import type { Id } from '../reading/content.ts';
import { wordOfHedge } from '../reading/hedge.ts';
import type { Quantity } from '../reading/quantity.ts';
import { namesIn } from '../record/names.ts';
import type { Carrier, Change, Claim, Entry, TheRecord, TollRow } from '../record/record.ts';
import { wholeAddress } from './addresses.ts';
import type { Cell } from './csv.ts';
import { entryPath } from './entry-path.ts';
import { pointOf } from './geojson.ts';

/** A column: its name, its HXL tag (hxlstandard.org) where there is one, and its value for a row. */
interface Column<Row> {
  name: string;
  hxl: string;
  of: (row: Row) => Cell;
}

function columnOf<Row>(name: string, hxl: string, of: (row: Row) => Cell): Column<Row> {
  return { name, hxl, of };
}

function table<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  tags: boolean,
): Cell[][] {
  return [
    columns.map(({ name }) => name),
    ...(tags ? [columns.map(({ hxl }) => hxl)] : []),
    ...rows.map((row) => columns.map(({ of }) => of(row))),
  ];
}

const list = (ids: readonly Id[]): string => ids.join(' ');

/** Whom a line of the table of entries counts, and what the toll says of them, by measure. */
interface EntryLine {
  entry: Entry;
  /** `null` where the entry has no toll. */
  of: Pick<TollRow, 'group' | 'unit' | 'window' | 'place'> | null;
  rows: ReadonlyMap<string, TollRow>;
}

/** An entry's toll, a line for all that is said of one group or unit over the same days and place. */
function linesOf(entry: Entry): EntryLine[] {
  const counted = Map.groupBy(entry.toll, ({ group, unit, window, place }) =>
    JSON.stringify([group, unit, window, place]),
  );
  if (counted.size === 0) return [{ entry, of: null, rows: new Map() }];
  return [...counted.values()].map((rows) => ({
    entry,
    of: rows[0] ?? null,
    rows: new Map(rows.map((row) => [row.measure, row])),
  }));
}

/**
 * For each entry a line for each group or unit, and in a window for each stretch of days and place,
 * of which its toll has figures; one line where it has none. Under the header stands a row of HXL
 * tags. Groups may be among each other: lines of one entry are not to be added.
 *
 * @param site the address at which the site is served
 */
export function entriesTable(record: TheRecord, site: string): Cell[][] {
  const names = namesIn(record, record.site.languages[0] ?? 'en');
  const point = (entry: Entry) => pointOf(entry, record.places);
  const column = (name: string, hxl: string, of: (entry: Entry) => Cell) =>
    columnOf<EntryLine>(name, hxl, ({ entry }) => of(entry));
  const counted = (name: string, hxl: string, of: (line: EntryLine) => Cell) =>
    columnOf<EntryLine>(name, hxl, of);
  const used = builtInMeasures.filter((measure) =>
    record.entries.some(({ toll }) => toll.some((row) => row.measure === measure)),
  );
  const added = Object.keys(record.site.measures);
  const columns = [
    column('id', '#meta+id', ({ id }) => id),
    column('title', '#event+name', ({ title }) => title),
    column('kind', '#event+type', ({ kind }) => kind),
    column('occurred', '#date+edtf', ({ occurred }) => occurred.edtf),
    column('earliest', '#date+start', ({ occurred }) => occurred.earliest),
    column('latest', '#date+end', ({ occurred }) => occurred.latest),
    column('window', '#meta+window', ({ window }) => window),
    column('place', '#loc+code', ({ place }) => list(place)),
    column('place_name', '#loc+name', ({ place }) => place.map(names.place).join('; ')),
    column('latitude', '#geo+lat', (entry) => point(entry)?.[0] ?? null),
    column('longitude', '#geo+lon', (entry) => point(entry)?.[1] ?? null),
    counted('group', '#affected+group', ({ of }) => of?.group ?? null),
    counted('unit', '#affected+unit', ({ of }) => of?.unit ?? null),
    counted('figures_occurred', '#affected+date+edtf', ({ of }) => of?.window ?? null),
    counted('figures_place', '#affected+loc+code', ({ of }) =>
      of === null ? null : list(of.place),
    ),
    ...[...used, ...added].flatMap((measure) => {
      const tag = `#affected+${measure.replaceAll('-', '_')}`;
      return [
        counted(`${measure}_low`, `${tag}+min`, ({ rows }) => rows.get(measure)?.low ?? null),
        counted(`${measure}_high`, `${tag}+max`, ({ rows }) => rows.get(measure)?.high ?? null),
        counted(`${measure}_open`, `${tag}+open`, ({ rows }) => rows.get(measure)?.open ?? null),
      ];
    }),
    column('origins', '#meta+origins', ({ origins }) => origins.length),
    column('corroboration', '#meta+corroboration', ({ corroboration }) => corroboration),
    column('interested', '#meta+interest', ({ interested }) => interested),
    column('responsibility', '#meta+responsibility', ({ responsibility }) => responsibility),
    column('attributed_to', '#actor+attributed', ({ attributedTo }) => list(attributedTo)),
    column('claims', '#meta+claims', ({ claims }) => list(claims.map(({ id }) => id))),
    column('reports', '#meta+reports', ({ reports }) => list(reports)),
    column('dataset', '#meta+dataset', ({ dataset }) => dataset),
    column('address', '#meta+source+url', ({ id }) => wholeAddress(site, entryPath(record, id))),
  ];
  return table(columns, record.entries.flatMap(linesOf), true);
}

/** One line a claim, as its origin said it. What was redacted keeps only its id and its day. */
export function claimsTable(record: TheRecord): Cell[][] {
  const claims = record.entries.flatMap((entry) => entry.claims);
  const measures = [...builtInMeasures, ...Object.keys(record.site.measures)].filter((measure) =>
    claims.some(({ quantities }) => quantities[measure] !== undefined),
  );
  const told = (claim: Claim, value: Cell): Cell => (claim.standing === 'redacted' ? null : value);
  const column = (name: string, of: (claim: Claim) => Cell) => columnOf<Claim>(name, '', of);
  const columns = [
    column('id', ({ id }) => id),
    column('entry', ({ entry }) => entry),
    column('standing', ({ standing }) => standing),
    column('by', (claim) => told(claim, list(claim.by))),
    column('as', (claim) => told(claim, claim.as)),
    column('said', (claim) => told(claim, claim.said?.edtf ?? null)),
    column('recorded', ({ recorded }) => recorded),
    column('says', (claim) => told(claim, claim.says)),
    column('quote', (claim) => told(claim, claim.quote?.text ?? null)),
    column('quote_language', (claim) => told(claim, claim.quote?.language ?? null)),
    column('occurred', (claim) => told(claim, claim.occurred.edtf)),
    column('place', (claim) => told(claim, list(claim.place))),
    ...measures.map((measure) =>
      column(measure, (claim) => told(claim, quantityText(claim.quantities[measure]))),
    ),
    column('attributed_to', (claim) => told(claim, list(claim.attribution?.actors ?? []))),
    column('attribution', (claim) => told(claim, claim.attribution?.mode ?? null)),
    column('clears', (claim) => told(claim, list(claim.clears))),
    column('hedge', (claim) => told(claim, wordOfHedge(claim.hedge))),
    column('hedge_of_figures', (claim) => told(claim, claim.hedge.figures)),
    column('hedge_of_attribution', (claim) => told(claim, claim.hedge.attribution)),
    column('weight', ({ weight }) => weight),
    column('rests_on', (claim) => told(claim, list(claim.restsOn))),
    column('inferred', (claim) => told(claim, claim.inferred)),
    column('expected', (claim) => told(claim, claim.expected)),
    column('disputes', ({ disputes }) => disputes),
    column('denies', ({ denies }) => denies),
    column('denied_by', ({ deniedBy }) => deniedBy),
    column('clears', (claim) => told(claim, list(claim.clears))),
    column('told_to', (claim) => told(claim, claim.toldTo)),
    column('supersedes', ({ supersedes }) => supersedes),
    column('withdrawn', ({ withdrawn }) => withdrawn?.on.edtf ?? null),
    column('corrected', ({ corrected }) => corrected?.on.edtf ?? null),
    column('redacted', ({ redacted }) => redacted?.on.edtf ?? null),
    column('documents', (claim) => told(claim, list(claim.carried.map((one) => one.in)))),
    column('note', (claim) => told(claim, claim.note)),
  ];
  return table(columns, claims, false);
}

/** One line a carrier of a claim: where it took it from, and what it changed. */
export function carriersTable(record: TheRecord): Cell[][] {
  type Row = { claim: Claim; carrier: Carrier };
  const rows: Row[] = record.entries
    .flatMap(({ claims }) => claims)
    .filter(({ standing }) => standing !== 'redacted')
    .flatMap((claim) => claim.carried.map((carrier) => ({ claim, carrier })));
  const column = (name: string, of: (row: Row) => Cell) => columnOf<Row>(name, '', of);
  const documentOf = (id: Id) => record.documents.get(id);
  const columns = [
    column('claim', ({ claim }) => claim.id),
    column('document', ({ carrier }) => carrier.in),
    column('publisher', ({ carrier }) => documentOf(carrier.in)?.publisher ?? null),
    column('published', ({ carrier }) => documentOf(carrier.in)?.published?.edtf ?? null),
    column('previous', ({ carrier }) => carrier.previous),
    column('via', ({ carrier }) => carrier.via),
    column('inferred', ({ carrier }) => carrier.inferred),
    column('loop', ({ carrier }) => carrier.loop),
    column('drift', ({ carrier }) => changesText(carrier.drift)),
    column('net', ({ carrier }) => changesText(carrier.net)),
    column('says', ({ carrier }) => carrier.says),
    column('note', ({ carrier }) => carrier.note),
    column('address', ({ carrier }) => {
      const document = documentOf(carrier.in);
      return document?.url ?? document?.reference ?? null;
    }),
  ];
  return table(columns, rows, false);
}

function quantityText(quantities: readonly Quantity[] | undefined): string | null {
  return quantities === undefined ? null : quantities.map(({ text }) => text).join('; ');
}

/** `part of killed: 8 children → nothing; attribution: nothing → hts`. */
function changesText(changes: readonly Change[]): string {
  return changes
    .map(({ what, measure, from, to }) => {
      const subject = measure === undefined ? what : `${what} of ${measure}`;
      return `${subject}: ${from ?? 'nothing'} → ${to ?? 'nothing'}`;
    })
    .join('; ');
}
