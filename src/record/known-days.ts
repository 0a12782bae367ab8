import type { ClaimText, Content, Id } from '../reading/content.ts';
import type { Day } from '../reading/date.ts';
import { asOf, certainDay, knownOn } from './as-of.ts';
import { buildRecord } from './build-record.ts';
import { recordIn } from './in-language.ts';
import { oncePer } from './once-per.ts';
import type { Carrier, Claim, Entry } from './record.ts';

/** What a day added to the accounts of one entry. */
export interface NewsOfEntry {
  /** The entry as it was known at the end of the day. */
  entry: Entry;
  /** As it was known the day before; `null` where nothing was. */
  before: Entry | null;
  said: Claim[];
  /** Documents that passed on a claim of an earlier day. */
  carried: { claim: Claim; carrier: Carrier }[];
  /** Claims that no longer stand from this day on. */
  ended: Claim[];
}

/** A day on which something was said, published or taken back, with what that changed. */
export interface KnownDay {
  day: Day;
  news: NewsOfEntry[];
}

/** What was known of a report's entries when, told in a language: its days, the first one first. */
export function knownDays(content: Content, slug: string, tag: string): KnownDay[] {
  const own = contentOfReport(content, slug);
  const days = [...new Set(daysIn(own))].sort();
  let before = new Map<Id, Entry>();
  return days.flatMap((day) => {
    const now = entriesThen(own, slug, day, tag);
    const news = now.flatMap((entry) => newsOf(entry, before.get(entry.id) ?? null));
    before = new Map(now.map((entry) => [entry.id, entry]));
    return news.length === 0 ? [] : [{ day, news }];
  });
}

/** Only the reports that speak of the entries of one, so that a large site stays quick. */
function contentOfReport(content: Content, slug: string): Content {
  const { told, toldBy } = tellersOf(content);
  const tellers = new Set((told.get(slug) ?? []).flatMap((id) => toldBy.get(id) ?? []));
  return {
    ...content,
    reports: content.reports.filter((report) => tellers.has(report)),
    datasets: content.datasets.filter((dataset) => tellers.has(dataset)),
  };
}

type Teller = Content['reports'][number] | Content['datasets'][number];

/** Which entries each report tells of, and which reports and datasets tell of each entry. */
const tellersOf = oncePer((content: Content) => {
  const told = new Map<string, Id[]>();
  const toldBy = new Map<Id, Teller[]>();
  const tell = (teller: Teller, ids: readonly Id[]) => {
    for (const id of ids) toldBy.set(id, [...(toldBy.get(id) ?? []), teller]);
  };
  for (const report of content.reports) {
    const ids = [
      ...report.chronology.map(({ id }) => id),
      ...report.uses.map(({ entry }) => entry),
    ];
    told.set(report.slug, ids);
    tell(report, ids);
  }
  for (const dataset of content.datasets) {
    tell(
      dataset,
      dataset.chronology.map(({ id }) => id),
    );
  }
  return { told, toldBy };
});

/** The entries of a report as known at the end of a day. */
function entriesThen(content: Content, slug: string, day: Day, tag: string): Entry[] {
  const record = recordIn(buildRecord(asOf(content, day)), content.translations, tag);
  return record.entries.filter(({ reports }) => reports.includes(slug));
}

function daysIn({ reports, datasets }: Content): Day[] {
  const told = [...reports, ...datasets];
  const documents = new Map(
    told.flatMap((one) => one.documents.map((document) => [document.id, document] as const)),
  );
  const claims: ClaimText[] = [
    ...told.flatMap(({ chronology }) => chronology.flatMap((entry) => entry.claims)),
    ...reports.flatMap(({ uses }) => uses.flatMap((use) => use.claims)),
  ];
  return claims.flatMap(({ said, carried, withdrawn }) =>
    [
      certainDay(said),
      certainDay(withdrawn?.on),
      ...carried.map((carrier) => knownOn(documents.get(carrier.in))),
    ].filter((day) => day !== null),
  );
}

function newsOf(entry: Entry, before: Entry | null): NewsOfEntry[] {
  const knew = new Map(before?.claims.map((claim) => [claim.id, claim]));
  const said = entry.claims.filter(({ id }) => !knew.has(id));
  const carried = entry.claims.flatMap((claim) => {
    const last = knew.get(claim.id);
    if (last === undefined) return [];
    const had = new Set(last.carried.map((carrier) => carrier.in));
    return claim.carried.flatMap((carrier) => (had.has(carrier.in) ? [] : [{ claim, carrier }]));
  });
  const ended = entry.claims.filter(
    ({ id, standing }) => standing !== 'current' && knew.get(id)?.standing === 'current',
  );
  return said.length + carried.length + ended.length === 0
    ? []
    : [{ entry, before, said, carried, ended }];
}
