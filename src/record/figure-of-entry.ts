import type { Id, Site } from '../reading/content.ts';
import { areDisjoint, isSaidIn, isWithin } from './disjoint-groups.ts';
import { hasNumber, isNone, rangeOf, rangeOfFigure } from './figure-range.ts';
import type { FigureRange } from './figure-range.ts';
import type { Claim, Entry, TollRow } from './record.ts';

/** What is asked of a toll. The group `null` of people is people of whatever group. */
export interface FigureQuestion {
  measure: string;
  group: string | null;
  unit: string;
}

/** What a toll says of a question, and which rows say it. */
export interface EntryFigure {
  range: FigureRange;
  /** One row, or those of disjoint groups, added up. */
  rows: TollRow[];
  /** Rows of disjoint groups of which one claim gives more than is said of people: they raise that. */
  raisedBy: TollRow[];
  /** Rows of people who may be among those counted or not: they are added to nothing. */
  beside: TollRow[];
}

/**
 * How many an entry's toll gives for a measure: of the group that is asked for, never of another;
 * of people, what is said of people of no stated group, else the groups, as far as nobody can be in
 * two of them. Where an entry is a frame for several windows, only rows of its own days and area
 * speak for it. `null` where there is no row; with rows of words alone the range is empty.
 */
export function figureOfEntry(
  entry: Pick<Entry, 'toll' | 'claims' | 'window' | 'occurred' | 'place'>,
  { measure, group, unit }: FigureQuestion,
  groups: Site['groups'],
): EntryFigure | null {
  const rows = entry.toll.filter(
    (row) =>
      row.measure === measure && row.unit === unit && (!entry.window || isOwnRow(row, entry)),
  );
  const asked = rows.find((row) => row.group === group);
  if (group !== null || unit !== 'people') return asked === undefined ? null : figureOf([asked]);
  const tops = rows.filter(
    (row) =>
      row.group !== null &&
      !rows.some((other) => other !== row && isPartOf(row, other, entry, groups)),
  );
  const added = disjointOf(tops.filter(hasNumber), entry, groups);
  const apart = tops.filter((row) => !added.includes(row) && !isNone(row));
  if (asked !== undefined && hasNumber(asked)) return raised(asked, added, entry.claims);
  if (added.length === 0) {
    const words = [...(asked === undefined ? [] : [asked]), ...apart];
    return words.length === 0 ? null : figureOf(words);
  }
  return { ...figureOf(added), beside: [...apart, ...(asked === undefined ? [] : [asked])] };
}

/** Whether a row of an entry that frames several windows is of the entry's own days and place. */
function isOwnRow({ window, place }: TollRow, entry: Pick<Entry, 'occurred' | 'place'>): boolean {
  return (
    window === entry.occurred.edtf &&
    place.length === entry.place.length &&
    place.every((id) => entry.place.includes(id))
  );
}

function figureOf(rows: TollRow[]): EntryFigure {
  return { range: rangeOf(rows), rows, raisedBy: [], beside: [] };
}

/** Whether all people of a row are in another one of a named group. */
function isPartOf(
  row: TollRow,
  whole: TollRow,
  { claims }: Pick<Entry, 'claims'>,
  groups: Site['groups'],
): boolean {
  if (row.group === null || whole.group === null) return false;
  if (isWithin(row.group, whole.group, groups)) return !isWithin(whole.group, row.group, groups);
  if (isWithin(whole.group, row.group, groups)) return false;
  const claimOf = (id: Id) => claims.find((claim) => claim.id === id);
  return isSaidIn(row, whole, claimOf) && !isSaidIn(whole, row, claimOf);
}

/** The largest row with all that can be added to it and to each other. */
function disjointOf(
  rows: readonly TollRow[],
  { claims }: Pick<Entry, 'claims'>,
  groups: Site['groups'],
): TollRow[] {
  const added: TollRow[] = [];
  const bySize = [...rows].sort((a, b) => (b.high ?? 0) - (a.high ?? 0));
  for (const row of bySize) {
    if (added.every((other) => areDisjoint(row, other, claims, groups))) added.push(row);
  }
  return rows.filter((row) => added.includes(row));
}

/**
 * What is said of people, its highest figure raised where the groups of one claim that gives none
 * for people come to more: those were people too. Groups of different claims are not put together,
 * since of both as one number nobody spoke.
 */
function raised(people: TollRow, groups: TollRow[], claims: readonly Claim[]): EntryFigure {
  const figure = figureOf([people]);
  const isOpen = people.open === 'up' || people.open === 'both';
  const most = isOpen ? null : largest(people, groups, claims);
  if (most === null || (most.range.high ?? 0) <= (people.high ?? Infinity)) return figure;
  const isUp = most.range.open === 'up' || most.range.open === 'both';
  const { high, highBound } = most.range;
  return {
    ...figure,
    range: {
      ...figure.range,
      high,
      highBound,
      highFrom: most.claim.id,
      highHedge: most.claim.hedge.figures,
      highUnnamed: most.claim.by.length > 0 ? null : { as: most.claim.as },
      about: people.lowBound === 'about' || highBound === 'about',
      open: people.open === 'down' ? (isUp ? 'both' : 'down') : isUp ? 'up' : null,
    },
    raisedBy: most.rows,
  };
}

/** The claim whose figures for groups come to most, of those that give none for people. */
function largest(people: TollRow, groups: TollRow[], claims: readonly Claim[]) {
  const giving = new Set(people.figures.map(({ claim }) => claim));
  const all = claims
    .filter(({ id }) => !giving.has(id))
    .flatMap((claim) => {
      const own = groups.flatMap((row) =>
        row.figures
          .filter((one) => one.claim === claim.id && !one.earlier && one.subgroup === null)
          .map((one) => ({ row, range: rangeOfFigure(one) })),
      );
      if (own.length === 0) return [];
      const range = rangeOf(own.map((one) => one.range));
      return [{ claim, range, rows: own.map(({ row }) => row) }];
    });
  return all.toSorted((a, b) => (b.range.high ?? 0) - (a.range.high ?? 0))[0] ?? null;
}
