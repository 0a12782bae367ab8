import type { Id } from '../reading/content.ts';
import { hasNumber, isNone, rangeOf } from './figure-range.ts';
import type { FigureRange } from './figure-range.ts';
import type { RefusalReason, RefusedTerm } from './sums.ts';

/** The people of one group or unit who stand in no sum, and in how many incidents. */
export interface LeftOutGroup {
  group: string | null;
  unit: string;
  range: FigureRange;
  incidents: number;
}

/** What a sum leaves out for one reason. */
export interface LeftOut {
  reason: RefusalReason;
  terms: RefusedTerm[];
  /** The figures of single incidents, added; empty where they overlap each other, as windows do. */
  groups: LeftOutGroup[];
}

/** The order in which reasons are read: what a reader would have added first. */
const REASONS: readonly RefusalReason[] = [
  'window',
  'overlap',
  'contradicted',
  'not-incident',
  'words',
  'unit',
  'other',
  'ungrouped',
  'group',
  'part',
];
/** Of these, one person may be in several figures. */
const OVERLAPPING: readonly RefusalReason[] = ['window', 'not-incident'];

/**
 * Whoever stands in no sum, by reason: of an entry of which another figure was added, only those who
 * are not in that. A figure of nobody leaves nobody out.
 *
 * @param added the entries of which a figure was added
 */
export function leftOut(refused: readonly RefusedTerm[], added: ReadonlySet<Id>): LeftOut[] {
  const left = refused
    .filter(({ entry, reason, missing }) => missing && (!added.has(entry) || isBeside(reason)))
    .filter(({ range }) => !isNone(range));
  return REASONS.flatMap((reason) => {
    const terms = left.filter((one) => one.reason === reason);
    if (terms.length === 0) return [];
    return [{ reason, terms, groups: OVERLAPPING.includes(reason) ? [] : groupsOf(terms) }];
  });
}

/** Whether a row can stand beside one of its entry that was added. */
function isBeside(reason: RefusalReason): boolean {
  return reason === 'other' || reason === 'group';
}

function groupsOf(terms: readonly RefusedTerm[]): LeftOutGroup[] {
  const numbered = terms.filter(({ row }) => hasNumber(row));
  const groups = Map.groupBy(numbered, ({ row }) => JSON.stringify([row.group, row.unit]));
  return [...groups.values()]
    .map((own) => ({
      group: own[0]?.row.group ?? null,
      unit: own[0]?.row.unit ?? 'people',
      range: rangeOf(own.map((term) => term.range)),
      incidents: new Set(own.map(({ entry }) => entry)).size,
    }))
    .sort((a, b) => (b.range.high ?? 0) - (a.range.high ?? 0));
}
