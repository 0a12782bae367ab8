import { dayOf, parseFilter } from '../reading/chart/filter.ts';
import type { Filter } from '../reading/chart/filter.ts';
import { rulesOfKind } from '../reading/chart-kinds.ts';
import type { ChartBy } from '../reading/chart-kinds.ts';
import type { Day } from '../reading/date.ts';
import type { Claim, Entry } from '../record/record.ts';
import { annotationsOf } from './annotations.ts';
import type { Annotation } from './annotations.ts';
import type { ChartContext, ChartRequest } from './chart-types.ts';
import { filterClaims, filterEntries } from '../record/filter-entries.ts';
import { entriesOf, subjectOf } from '../record/subject.ts';
import type { Subject } from '../record/subject.ts';

/** What is to be drawn, after `of`, `as-of` and `where`. */
export interface Selection {
  subject: Subject;
  /** In the order of time, each with its toll (`entry.toll`). */
  entries: Entry[];
  /** The claims of those entries, of every standing; of the claim alone where the chart is of one. */
  claims: Claim[];
  /** How many entries the filter left out. */
  leftOut: number;
  filter: Filter;
  asOf: Day | null;
  /** What to count; `null` where the editor did not say. */
  measure: string | null;
  group: string | null;
  by: ChartBy;
  order: string;
  annotations: Annotation[];
}

/** The context of a chart: its record is the one that was known on the day that it asks for. */
export function contextOf({ attributes }: ChartRequest, context: ChartContext): ChartContext {
  const day = dayOf(attributes['as-of'] ?? '');
  return day === null ? context : { ...context, record: context.recordAsOf(day) };
}

/**
 * Turns a request into what is to be drawn.
 *
 * @param context with the record of the day that is asked for, see `contextOf`
 * @returns `null` where the thing is not in that record
 */
export function selectionOf(request: ChartRequest, context: ChartContext): Selection | null {
  const { record } = context;
  const { kind, attributes } = request;
  const subject = subjectOf(request, record);
  if (subject === null) return null;
  const read = parseFilter(attributes['where'] ?? '');
  const filter = 'problem' in read ? [] : read.filter;
  const all = entriesOf(subject, record);
  const entries = filterEntries(all, filter, record);
  const claims = entries.flatMap((entry) => entry.claims);
  const rules = rulesOfKind(kind);
  return {
    subject,
    entries,
    claims: subject.kind === 'claim' ? [subject.claim] : filterClaims(claims, filter),
    leftOut: all.length - entries.length,
    filter,
    asOf: dayOf(attributes['as-of'] ?? ''),
    measure: attributes['measure'] ?? null,
    group: attributes['group'] ?? null,
    by: rules.by.find((one) => one === attributes['by']) ?? rules.by[0] ?? 'none',
    order: rules.order.find((one) => one === attributes['order']) ?? rules.order[0] ?? '',
    annotations: annotationsOf(attributes['note'], context),
  };
}
