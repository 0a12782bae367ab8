import type { Id, Site } from '../reading/content.ts';
import { compareDates, contains, daysIn, overlaps, parseDate } from '../reading/date.ts';
import type { FigureQuestion } from './figure-of-entry.ts';
import { totalOf } from './figure-range.ts';
import type { FigureRange, SummedRange } from './figure-range.ts';
import type { Kinship } from './kinship.ts';
import { nearbyOf } from './nearby.ts';
import type { Entry, TheRecord, TollRow } from './record.ts';
import { termOf } from './sum-term.ts';

/** What is to be added up. The group `null` of people is people of whatever group. */
export type SumQuestion = FigureQuestion;

/** What one entry brings to a sum: a row, or those of disjoint groups, with what they come to. */
export interface SumTerm {
  entry: Id;
  range: FigureRange;
  rows: TollRow[];
}

/**
 * Why a row is no term: it covers a window; its entry is no incident; it may hold another incident;
 * it counts more than another account has people in all; another unit; only in words; people of no
 * stated group; a part of the group; another group; another, whose people may be counted already.
 */
export type RefusalReason =
  | 'window'
  | 'not-incident'
  | 'overlap'
  | 'contradicted'
  | 'unit'
  | 'words'
  | 'ungrouped'
  | 'part'
  | 'other'
  | 'group';

/** A row that is no term. */
export interface RefusedTerm {
  entry: Id;
  row: TollRow;
  /** What the row comes to; its highest raised, where groups of its entry come to more. */
  range: FigureRange;
  reason: RefusalReason;
  /** Its people are, or may be, in no other figure of its entry. */
  missing: boolean;
  /** Entries of which the figures may be in it as well. */
  holds: Id[];
}

/** A sum of incidents, and everything that was not added, with the reason. */
export interface Sum extends SummedRange {
  terms: SumTerm[];
  refused: RefusedTerm[];
}

/** What sums ask of a record. */
export type SummedRecord = Pick<TheRecord, 'datasets'> & {
  site: Pick<Site, 'groups' | 'kinds' | 'measures'>;
};

/**
 * Adds up incidents so that nobody is counted twice. Figures over a window stand beside the sum
 * and are never terms. Neither is what is only stated, the wider of two incidents of which one may
 * lie in the other, a figure of a group where another account has fewer people in all, another
 * unit, words without a number, a part of the group or another group. Of rows of a dataset that
 * exclude each other, none lies in another.
 *
 * Without a term, `low` and `high` are 0 and `terms` is empty: that is no figure, not zero.
 */
export function sumOf(
  entries: readonly Entry[],
  question: SumQuestion,
  record: SummedRecord,
  kin: Kinship,
): Sum {
  const terms: { entry: Entry; range: FigureRange; rows: TollRow[] }[] = [];
  const refused: RefusedTerm[] = [];
  for (const entry of entries) {
    const { figure, others } = termOf(entry, question, record.site);
    if (figure !== null) terms.push({ entry, range: figure.range, rows: figure.rows });
    for (const one of others) refused.push({ entry: entry.id, ...one, holds: [] });
  }
  const inner = innerOf(
    terms.map(({ entry }) => entry),
    record,
    kin,
  );
  const kept = terms.filter(({ entry, range: whole, rows }) => {
    const held = terms.length < 2 ? undefined : inner(entry);
    if (held === undefined) return true;
    for (const row of rows) {
      const range = rows.length === 1 ? whole : row;
      const holds = [held.id];
      refused.push({ entry: entry.id, row, range, reason: 'overlap', missing: true, holds });
    }
    return false;
  });
  for (const one of refused) {
    if (one.reason !== 'window') continue;
    const inside = kept.filter(({ entry }) => mayLieIn(entry, one.row, kin));
    one.holds = inside.map(({ entry }) => entry.id);
  }
  return {
    ...totalOf(kept.map(({ range }) => range)),
    terms: kept.map(({ entry, ...term }) => ({ entry: entry.id, ...term })),
    refused,
  };
}

/**
 * For one of some incidents, the first other that may lie in it. Of a dataset whose rows exclude
 * each other, no row lies in another one of it.
 */
function innerOf(
  entries: readonly Entry[],
  { datasets }: SummedRecord,
  kin: Kinship,
): (outer: Entry) => Entry | undefined {
  const exclusive = new Set(datasets.filter((one) => one.rowsExclusive).map(({ id }) => id));
  const nearby = new Map<Id | null, ReturnType<typeof nearbyOf>>();
  return (outer) => {
    const own = outer.dataset !== null && exclusive.has(outer.dataset) ? outer.dataset : null;
    let near = nearby.get(own);
    if (near === undefined) {
      const others = own === null ? entries : entries.filter(({ dataset }) => dataset !== own);
      near = others.length === 0 ? () => [] : nearbyOf(others, kin);
      nearby.set(own, near);
    }
    return near(outer).find((other) => other !== outer && mayHold(outer, other, kin));
  };
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
  return (
    !places(inner, outer) ||
    daysIn(outer.occurred) > daysIn(inner.occurred) ||
    crosses(outer, inner)
  );
}

/** Neither lies in the time of the other, and this one ends later, or of sets that end together begins later. */
function crosses({ occurred: a }: Entry, { occurred: b }: Entry): boolean {
  if (contains(a, b) || contains(b, a)) return false;
  const [end, other] = [a.latest ?? '9999-12-31', b.latest ?? '9999-12-31'];
  return end === other ? compareDates(a, b) > 0 : end > other;
}
