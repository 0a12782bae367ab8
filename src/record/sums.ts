import type { Id, Site } from '../reading/content.ts';
import { overlaps, parseDate } from '../reading/date.ts';
import { builtInKinds } from '../reading/kinds.ts';
import { liesWithin, withinOf } from '../reading/quantity.ts';
import type { Kinship } from './kinship.ts';
import { nearbyOf } from './nearby.ts';
import type { Entry, TollRow } from './record.ts';

/** What is to be added up. */
export interface SumQuestion {
  measure: string;
  group: string | null;
  unit: string;
}

/** One entry's row in or beside a sum. */
export interface SumTerm {
  entry: Id;
  row: TollRow;
}

/**
 * Why a row is no term: it covers a window; its entry is no incident; it may hold another incident;
 * it counts more than another account has people in all; another unit; only in words; a part of
 * the group; another group.
 */
export type RefusalReason =
  'window' | 'not-incident' | 'overlap' | 'contradicted' | 'unit' | 'words' | 'part' | 'group';

/** A row that is no term. `holds` names the entries of which the figures may be in it as well. */
export interface RefusedTerm extends SumTerm {
  reason: RefusalReason;
  holds: Id[];
}

/** A sum of incidents, and everything that was not added, with the reason. */
export interface Sum {
  low: number;
  high: number;
  open: TollRow['open'];
  /** One of the figures was said to be about so many. */
  about: boolean;
  /** Whether one of the figures at that end was. */
  lowBound: 'about' | null;
  highBound: 'about' | null;
  terms: SumTerm[];
  refused: RefusedTerm[];
}

/**
 * Adds up incidents so that nobody is counted twice. Figures over a window stand beside the sum
 * and are never terms. Neither is what is only stated, the wider of two incidents of which one may
 * lie in the other, a figure of a group where another account has fewer people in all, another
 * unit, words without a number, a part of the group or another group.
 *
 * Without a term, `low` and `high` are 0 and `terms` is empty: that is no figure, not zero.
 */
export function sumOf(
  entries: readonly Entry[],
  question: SumQuestion,
  { groups, kinds, measures }: Pick<Site, 'groups' | 'kinds' | 'measures'>,
  kin: Kinship,
): Sum {
  const within = withinOf(groups);
  const terms: { entry: Entry; row: TollRow }[] = [];
  const refused: RefusedTerm[] = [];
  const refuse = (entry: Entry, row: TollRow, reason: RefusalReason, holds: Id[] = []) =>
    refused.push({ entry: entry.id, row, reason, holds });
  const sort = (entry: Entry, row: TollRow) => {
    if (row.unit !== question.unit) {
      if (!countsThings(question.measure, measures)) refuse(entry, row, 'unit');
    } else if (row.group !== question.group) {
      if (isPart(row.group, question.group, within)) refuse(entry, row, 'part');
      else if (isIncident(entry, kinds)) refuse(entry, row, 'group');
    } else if (entry.window) refuse(entry, row, 'window');
    else if (!isIncident(entry, kinds)) refuse(entry, row, 'not-incident');
    else if (row.low === null || row.high === null) refuse(entry, row, 'words');
    else if (isContradicted(row, entry)) refuse(entry, row, 'contradicted');
    else terms.push({ entry, row });
  };
  for (const entry of entries) {
    for (const row of entry.toll) if (row.measure === question.measure) sort(entry, row);
  }
  const inner =
    terms.length < 2
      ? null
      : innerOf(
          terms.map(({ entry }) => entry),
          kin,
        );
  const kept = terms.filter(({ entry, row }) => {
    const held = inner?.(entry);
    if (held !== undefined) refuse(entry, row, 'overlap', [held.id]);
    return held === undefined;
  });
  for (const one of refused) {
    if (one.reason !== 'window') continue;
    const inside = kept.filter(({ entry }) => mayLieIn(entry, one.row, kin));
    one.holds = inside.map(({ entry }) => entry.id);
  }
  return {
    ...totalOf(kept.map(({ row }) => row)),
    terms: kept.map(({ entry, row }) => ({ entry: entry.id, row })),
    refused,
  };
}

/** Rows put together: the lowest figures, the highest, and which of them are open or about. */
export function totalOf(rows: readonly TollRow[]): Omit<Sum, 'terms' | 'refused'> {
  let [low, high] = [0, 0];
  let [up, down, about] = [false, false, false];
  let lowBound: Sum['lowBound'] = null;
  let highBound: Sum['highBound'] = null;
  for (const row of rows) {
    low += row.low ?? 0;
    high += row.high ?? 0;
    up ||= row.open === 'up' || row.open === 'both';
    down ||= row.open === 'down' || row.open === 'both';
    about ||= row.about;
    if (row.lowBound === 'about') lowBound = 'about';
    if (row.highBound === 'about') highBound = 'about';
  }
  const open = up && down ? 'both' : up ? 'up' : down ? 'down' : null;
  return { low, high, open, about, lowBound, highBound };
}

/** For one of some incidents, the first other that may lie in it. */
function innerOf(entries: readonly Entry[], kin: Kinship): (outer: Entry) => Entry | undefined {
  const nearby = nearbyOf(entries, kin);
  return (outer) => nearby(outer).find((other) => other !== outer && mayHold(outer, other, kin));
}

function isPart(
  group: string | null,
  whole: string | null,
  within: ReadonlyMap<string, string>,
): boolean {
  return group !== null && whole !== null && liesWithin(within, group, whole);
}

/** An account that names no group has fewer people in all than the lowest figure of the group. */
function isContradicted(row: TollRow, entry: Entry): boolean {
  const { measure, group, unit, low } = row;
  const all = entry.toll.find(
    (other) => other.measure === measure && other.group === null && other.unit === unit,
  );
  if (all === undefined || all.high === null || group === null || low === null) return false;
  return (all.open === null || all.open === 'down') && all.high < low;
}

/** Where things are counted, other things are another question; people come as families, too. */
export function countsThings(measure: string, measures: Site['measures']): boolean {
  return measure === 'counted' || measures[measure]?.of === 'things';
}

/** Something physical that happened, and told as one thing: not a window, not a statement. */
export function isIncident(
  { kind, window }: Pick<Entry, 'kind' | 'window'>,
  kinds: Site['kinds'],
): boolean {
  return !window && (kinds[kind] ?? builtInKinds[kind])?.incident !== false;
}

/** Whether those whom an incident hit may be among those whom a figure over a window counts. */
function mayLieIn(inner: Entry, { window, place }: TollRow, kin: Kinship): boolean {
  const parsed = parseDate(window);
  return (
    'date' in parsed &&
    overlaps(parsed.date, inner.occurred) &&
    inner.place.some((one) => place.some((other) => kin.placeContains(other, one)))
  );
}

/**
 * Whether one incident may hold another: their times meet, each place of the other lies in one of
 * its own, and it is the wider in time or place. Of two that cross, the one that ends later.
 */
function mayHold(outer: Entry, inner: Entry, kin: Kinship): boolean {
  if (!overlaps(outer.occurred, inner.occurred)) return false;
  const places = (whole: Entry, part: Entry) =>
    part.place.every((one) => whole.place.some((other) => kin.placeContains(other, one)));
  if (!places(outer, inner)) return false;
  return !places(inner, outer) || span(outer) > span(inner) || crosses(outer, inner);
}

/** Days that an entry may have lasted, as text that sorts by length; open ends are longest. */
function span({ occurred: { earliest, latest } }: Entry): number {
  if (earliest === null || latest === null) return Infinity;
  return Date.parse(latest) - Date.parse(earliest);
}

/** Neither lies in the time of the other, and this one ends later. */
function crosses({ occurred: a }: Entry, { occurred: b }: Entry): boolean {
  return (
    (a.earliest ?? '') > (b.earliest ?? '') &&
    (a.latest ?? '9999-12-31') > (b.latest ?? '9999-12-31')
  );
}
