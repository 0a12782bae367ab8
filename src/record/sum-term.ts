import type { Id, Site } from '../reading/content.ts';
import { areDisjoint, areOpposed, isSaidIn, isWithin } from './disjoint-groups.ts';
import { figureOfEntry } from './figure-of-entry.ts';
import type { EntryFigure, FigureQuestion } from './figure-of-entry.ts';
import { hasNumber } from './figure-range.ts';
import { countsThings, isIncident } from './incidents.ts';
import type { Entry, TollRow } from './record.ts';
import type { RefusalReason, RefusedTerm } from './sums.ts';
import { tollTree } from './toll-tree.ts';

type SummedSite = Pick<Site, 'groups' | 'kinds' | 'measures'>;
type Refusal = Pick<RefusedTerm, 'row' | 'range' | 'reason' | 'missing'>;

/** Reasons of which the rows are of another group or unit than the one asked for. */
export const OF_OTHERS: readonly RefusalReason[] = ['unit', 'ungrouped', 'part', 'other', 'group'];

/** What an entry brings to a sum before it is seen beside others, and its rows that are no term. */
export function termOf(
  entry: Entry,
  question: FigureQuestion,
  site: SummedSite,
): { figure: EntryFigure | null; others: Refusal[] } {
  const incident = isIncident(entry, site.kinds);
  const found = incident ? figureOfEntry(entry, question, site.groups) : null;
  const isTerm = found !== null && hasNumber(found.range) && !isContradicted(found.rows, entry);
  const used = new Set(isTerm ? [...found.rows, ...found.raisedBy] : []);
  const others = entry.toll
    .filter((row) => row.measure === question.measure && !used.has(row))
    .flatMap((row): Refusal[] => {
      const reason = reasonFor(row, entry, { question, incident, found }, site);
      return reason === null ? [] : [{ row, range: row, reason, missing: false }];
    });
  for (const one of others) one.missing = isMissing(one, others, entry, { question, found }, site);
  return { figure: isTerm ? found : null, others };
}

/** Why a row is no term; `null` where it has nothing to do with the question. */
function reasonFor(
  row: TollRow,
  entry: Entry,
  {
    question,
    incident,
    found,
  }: { question: FigureQuestion; incident: boolean; found: EntryFigure | null },
  { groups, measures }: SummedSite,
): RefusedTerm['reason'] | null {
  const { measure, group, unit } = question;
  if (row.unit !== unit) return countsThings(measure, measures) ? null : 'unit';
  if (row.group === group) {
    if (entry.window) return 'window';
    if (!incident) return 'not-incident';
    return hasNumber(row) ? 'contradicted' : 'words';
  }
  if (row.group !== null && group !== null && isWithin(row.group, group, groups)) return 'part';
  if (!incident) return null;
  if (group === null) return 'group';
  if (row.group === null) return 'ungrouped';
  const own = found?.rows.find((one) => one.group === group);
  return own === undefined ||
    areOpposed(row.group, group, groups) ||
    areDisjoint(row, own, entry.claims, groups)
    ? 'other'
    : 'group';
}

/**
 * Whether the people of a row are, or may be, in no figure that is added or refused of their entry:
 * not those who are among them, nor a row that holds them.
 */
function isMissing(
  { row, reason }: Refusal,
  others: readonly Refusal[],
  { claims }: Entry,
  { question, found }: { question: FigureQuestion; found: EntryFigure | null },
  { groups }: SummedSite,
): boolean {
  if (!OF_OTHERS.includes(reason)) return true;
  const claimOf = (id: Id) => claims.find((claim) => claim.id === id);
  if (found === null) {
    const rows = others.map((one) => one.row);
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    return rows.length === 1 || tollTree(rows, byId, groups).some((top) => top.row === row);
  }
  if (question.group === null) return found.beside.includes(row);
  if (reason === 'other') return true;
  if (reason !== 'group' || row.group === null) return false;
  if (isWithin(question.group, row.group, groups)) return false;
  return !found.rows.some((own) => isSaidIn(row, own, claimOf) || isSaidIn(own, row, claimOf));
}

/** An account that names no group has fewer people in all than the lowest figure of the group. */
function isContradicted(rows: readonly TollRow[], entry: Entry): boolean {
  const [row] = rows;
  if (row === undefined) return false;
  const { measure, group, unit, low } = row;
  if (group === null || low === null || rows.length > 1) return false;
  const all = entry.toll.find(
    (other) => other.measure === measure && other.group === null && other.unit === unit,
  );
  if (all === undefined || all.high === null) return false;
  return (all.open === null || all.open === 'down') && all.high < low;
}
