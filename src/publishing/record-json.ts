import type { EdtfDate } from '../reading/date.ts';
import type { Quantity } from '../reading/quantity.ts';
import type { Attribution, Id } from '../reading/content.ts';
import type { Hedge } from '../reading/hedge.ts';
import { NO_HEDGE, wordOfHedge } from '../reading/hedge.ts';
import type { Carrier, Change, Claim, Entry, TheRecord, TollRow } from '../record/record.ts';
import type { RecordJson } from './record-schema.ts';

/**
 * The record as it is published in `data/record.json`. What was redacted is left out: a bare
 * tombstone with its id, day and reason stands for it.
 */
export function recordJson(record: TheRecord): RecordJson {
  return {
    entries: record.entries.map(entryJson),
    claims: record.entries.flatMap(({ claims }) => claims.map(claimJson)),
    sources: [...record.sources.values()].map(({ id, name, short, kind, ...rest }) => ({
      id,
      name,
      short: short ?? null,
      kind,
      speaksFor: rest.speaksFor ?? null,
      owner: rest.owner ?? null,
      counts: rest.counts ?? null,
      compiles: rest.compiles,
      note: rest.note ?? null,
    })),
    documents: [...record.documents.values()].map((document) => ({
      id: document.id,
      publisher: document.publisher,
      from: document.from ?? null,
      inferred: document.inferred ?? false,
      replaces: document.replaces ?? null,
      title: document.title ?? null,
      url: document.url ?? null,
      reference: document.reference ?? null,
      published: dateJson(document.published),
      accessed: dateJson(document.accessed),
      language: document.language ?? null,
      carries: document.carries,
      note: document.note ?? null,
    })),
    places: [...record.places.values()].map((place) => ({
      id: place.id,
      name: place.name,
      point: place.precision === 'withheld' ? null : (place.point ?? null),
      precision: place.precision,
      standIn: place.standIn,
      within: place.within ?? null,
      note: place.note ?? null,
    })),
    actors: [...record.actors.values()].map((actor) => ({
      id: actor.id,
      name: actor.name,
      short: actor.short ?? null,
      partOf: actor.partOf ?? null,
      party: actor.party,
      umbrella: actor.umbrella,
      note: actor.note ?? null,
    })),
    reports: record.reports.map((report) => ({
      id: report.slug,
      title: report.title,
      summary: report.summary,
      published: edtfJson(report.published),
      updated: dateJson(report.updated),
      authors: report.authors,
      entries: report.entries,
      documents: report.documents,
    })),
    datasets: record.datasets.map((dataset) => ({
      id: dataset.id,
      title: dataset.title,
      summary: dataset.summary,
      published: edtfJson(dataset.published),
      updated: dateJson(dataset.updated),
      authors: dataset.authors,
      rowsExclusive: dataset.rowsExclusive,
      entries: dataset.entries,
      documents: dataset.documents,
    })),
  };
}

type Json<Key extends keyof RecordJson> = RecordJson[Key][number];

function entryJson(entry: Entry): Json<'entries'> {
  return {
    id: entry.id,
    title: entry.title,
    kind: entry.kind,
    place: oneOrMany(entry.place),
    reports: entry.reports,
    dataset: entry.dataset,
    occurred: edtfJson(entry.occurred),
    time: entry.time ?? null,
    window: entry.window,
    claims: entry.claims.map(({ id }) => id),
    outlets: entry.outlets.length,
    outletIds: entry.outlets,
    inferredOutlets: entry.inferredOutlets,
    origins: entry.origins.length,
    originGroups: entry.origins.map(({ id, speakers, claims, interested }) => ({
      id,
      speakers,
      claims,
      interested,
    })),
    corroboration: entry.corroboration,
    interested: entry.interested,
    disputed: entry.disputed,
    responsibility: entry.responsibility,
    attributedTo: entry.attributedTo,
    cleared: entry.cleared,
    hedges: entry.hedges,
    silent: entry.silent,
    toll: entry.toll.map(tollJson),
    reasons: entry.reasons,
    note: entry.note ?? null,
  };
}

function tollJson(row: TollRow): Json<'entries'>['toll'][number] {
  const { lowUnnamed: _low, highUnnamed: _high, ...told } = row;
  return { ...told, place: oneOrMany(row.place) };
}

function claimJson(claim: Claim): Json<'claims'> {
  const common = {
    id: claim.id,
    entry: claim.entry,
    standing: claim.standing,
    supersedes: claim.supersedes,
    supersededBy: claim.supersededBy,
    recorded: claim.recorded,
    withdrawn: removalJson(claim.withdrawn),
    corrected: removalJson(claim.corrected),
    redacted: removalJson(claim.redacted),
  };
  if (claim.standing === 'redacted') {
    return {
      ...common,
      by: [],
      as: null,
      said: null,
      says: null,
      quote: null,
      quantities: {},
      attributedTo: [],
      attribution: null,
      ...hedgeJson(NO_HEDGE),
      occurred: null,
      time: null,
      place: null,
      restsOn: [],
      inferred: false,
      disputes: null,
      denies: null,
      deniedBy: null,
      clears: [],
      expected: false,
      toldTo: null,
      weight: claim.weight,
      interested: claim.interested,
      outlets: [],
      carried: [],
      note: null,
    };
  }
  return {
    ...common,
    by: claim.by,
    as: claim.as,
    said: dateJson(claim.said),
    says: claim.says,
    quote: claim.quote,
    quantities: quantitiesJson(claim.quantities),
    ...attributionJson(claim.attribution),
    ...hedgeJson(claim.hedge),
    occurred: claim.own.occurred ? edtfJson(claim.occurred) : null,
    time: claim.own.time,
    place: claim.own.place ? oneOrMany(claim.place) : null,
    restsOn: claim.restsOn,
    inferred: claim.inferred,
    disputes: claim.disputes,
    denies: claim.denies,
    deniedBy: claim.deniedBy,
    clears: claim.clears,
    expected: claim.expected,
    toldTo: claim.toldTo,
    weight: claim.weight,
    interested: claim.interested,
    outlets: claim.outlets,
    carried: claim.carried.map(carrierJson),
    note: claim.note,
  };
}

function carrierJson(carrier: Carrier): Json<'claims'>['carried'][number] {
  return {
    in: carrier.in,
    previous: carrier.previous,
    via: carrier.via,
    inferred: carrier.inferred,
    loop: carrier.loop,
    says: carrier.says,
    quote: carrier.quote,
    quantities: quantitiesJson(carrier.quantities),
    ...attributionJson(carrier.attribution),
    ...hedgeJson(carrier.hedge),
    occurred: carrier.occurred.edtf,
    time: carrier.time,
    place: oneOrMany(carrier.place),
    drift: carrier.drift.map(changeJson),
    net: carrier.net.map(changeJson),
    note: carrier.note,
  };
}

function changeJson({ what, from, to, measure, window, hedge }: Change) {
  return {
    what,
    ...(measure === undefined ? {} : { measure }),
    ...(window === undefined ? {} : { window }),
    ...(hedge === undefined ? {} : { hedge }),
    from,
    to,
  };
}

function hedgeJson(hedge: Readonly<Hedge>) {
  return { hedge: wordOfHedge(hedge), hedges: { ...hedge } };
}

function attributionJson(attribution: Attribution | null) {
  return {
    attributedTo: [...(attribution?.actors ?? [])],
    attribution:
      attribution === null
        ? null
        : {
            mode: attribution.mode,
            shares: attribution.shares.map(({ actor, share }) => ({
              actor,
              share: quantityJson(share),
            })),
          },
  };
}

function quantitiesJson(quantities: Record<string, Quantity[]>) {
  return Object.fromEntries(
    Object.entries(quantities)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([measure, list]) => [measure, list.map(quantityJson)]),
  );
}

function quantityJson({ text, low, high, bound, group, unit, parts }: Quantity) {
  return {
    text,
    low,
    high,
    bound,
    group,
    unit,
    parts: parts.map((part) => ({
      text: part.text,
      low: part.low,
      high: part.high,
      bound: part.bound,
      group: part.group,
    })),
  };
}

function edtfJson({ edtf, earliest, latest }: EdtfDate) {
  return { edtf, earliest, latest };
}

/** Single days are published as their EDTF text. */
function dateJson(date: EdtfDate | null | undefined): string | null {
  return date?.edtf ?? null;
}

function removalJson(removal: { on: EdtfDate; why: string } | null) {
  return removal === null ? null : { on: removal.on.edtf, why: removal.why };
}

/** One place as its id, several as a list. */
function oneOrMany(places: readonly Id[]): Id | Id[] | null {
  return places.length > 1 ? [...places] : (places[0] ?? null);
}
