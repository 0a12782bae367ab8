import type { Group, Id } from '../reading/content.ts';
import { liesWithin, withinOf } from '../reading/quantity.ts';
import { isSaidIn } from './disjoint-groups.ts';
import type { Claim, TollRow } from './record.ts';

/** A row with those that count people who are in it already. */
export interface TollBranch {
  row: TollRow;
  parts: TollBranch[];
  /** Rows that are neither in this one nor apart from it: the same people may be in both. */
  beside: TollRow[];
}

/**
 * The rows of one toll, each under the row whose people it counts among others, so that nobody adds
 * the two. It stands there where a claim gives it as a part of the larger figure, where the site
 * says that its group lies in the larger, and under people of no stated group where these are more,
 * or no fewer and as many origins speak of them. Where fewer origins do, or where the two ranges
 * cross, the row that fewer origins speak of stands beside the other. Rows of other days, places and units stay apart. The order is kept.
 */
export function tollTree(
  toll: readonly TollRow[],
  claims: ReadonlyMap<Id, Pick<Claim, 'quantities'>>,
  groups: Record<string, Group>,
): TollBranch[] {
  const within = withinOf(groups);
  const branches = toll.map((row): TollBranch => ({ row, parts: [], beside: [] }));
  const mainOf = (row: TollRow) => branches.find((main) => isBeside(row, main.row));
  const grouped = branches.filter(({ row }) => mainOf(row) === undefined);
  const top: TollBranch[] = [];
  for (const branch of branches) {
    const main = mainOf(branch.row);
    if (main !== undefined) {
      main.beside.push(branch.row);
      continue;
    }
    const wholes = grouped.filter(({ row }) => row !== branch.row && holds(row, branch.row));
    const whole = wholes.find(({ row }) => !wholes.some((other) => holds(row, other.row)));
    (whole?.parts ?? top).push(branch);
  }
  // Groups that lie in each other, by a mistake, would hold themselves and stand nowhere.
  return sizeOf(top) === toll.length
    ? top
    : branches.map(({ row }) => ({ row, parts: [], beside: [] }));

  function holds(whole: TollRow, part: TollRow): boolean {
    if (part.group === null || frameOf(whole) !== frameOf(part)) return false;
    if (whole.group === null) {
      if (whole.unit !== 'people' || reachesAbove(part, whole)) return false;
      return whole.accounts >= part.accounts || isMore(whole, { ...part, open: null });
    }
    if (liesWithin(within, part.group, whole.group)) return true;
    if (liesWithin(within, whole.group, part.group)) return false;
    const claimOf = (id: Id) => claims.get(id);
    return isSaidIn(part, whole, claimOf) && !isSaidIn(whole, part, claimOf);
  }
}

/**
 * Whether a row is of the days, place and unit of one that more origins speak of, one of the two
 * of no stated group, and their ranges meet.
 */
function isBeside(row: TollRow, main: TollRow): boolean {
  if (row.unit !== 'people' || frameOf(row) !== frameOf(main)) return false;
  if ((row.group === null) === (main.group === null) || main.accounts <= row.accounts) return false;
  if (row.group === null) return !isMore(row, { ...main, open: null });
  return reachesAbove(row, main) && !isMore(row, main);
}

function sizeOf(branches: readonly TollBranch[]): number {
  return branches.reduce((sum, { parts, beside }) => sum + 1 + beside.length + sizeOf(parts), 0);
}

function frameOf({ measure, unit, window, place }: TollRow): string {
  return JSON.stringify([measure, unit, window, place]);
}

/** Whether the lowest figure of one row is above the highest of another. */
function isMore(row: TollRow, other: TollRow): boolean {
  if (other.open === 'up' || other.open === 'both' || other.high === null) return false;
  return (row.low ?? 0) > other.high;
}

/** Whether the highest figure of one row is above that of another. */
function reachesAbove(row: TollRow, other: TollRow): boolean {
  return isMore({ ...row, low: row.high ?? row.low }, other);
}
