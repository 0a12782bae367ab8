import { formatNumber } from '../../i18n/numbers.ts';
import type { Id } from '../../reading/content.ts';
import type { Day } from '../../reading/date.ts';
import type { Entry } from '../../record/record.ts';
import { isIncident } from '../../record/incidents.ts';
import { sumOf } from '../../record/sums.ts';
import type { RefusedTerm, SumQuestion, SumTerm } from '../../record/sums.ts';
import { questionOf } from '../breakdown/question.ts';
import type { ChartContext } from '../chart-types.ts';
import { kinOf } from '../kin.ts';
import type { Selection } from '../selection.ts';
import { periodsOf } from './periods.ts';
import type { CalendarPeriod } from './periods.ts';
import { standOf } from './standing.ts';
import type { PeriodUnit, Standing } from './standing.ts';

/** The incidents of one day. */
export interface CalendarDay {
  day: Day;
  entries: Entry[];
  /** What its shade tells: how many incidents, or the lowest figures added; `null` without any. */
  figure: number | null;
  /** The same in a few letters, up to the highest where that is another: "3", "24+", "8–12". */
  text: string | null;
  /** More than the highest figure was said to be possible. */
  open: boolean;
}

export interface CalendarSeries {
  unit: PeriodUnit;
  periods: CalendarPeriod[];
  days: Map<Day, CalendarDay>;
  /** First and last day on which an incident may have been. */
  covered: { first: Day; last: Day } | null;
  /** How each incident stands in the calendar. */
  standings: Map<Entry, Standing>;
  incidents: Entry[];
  /** Entries that are no incidents. */
  others: Entry[];
  /** What is added up; `null` where incidents are counted. */
  question: SumQuestion | null;
  /** Entries of which a figure could be added. */
  added: Set<Id>;
  /** What could be added, but stands on no day. */
  offDays: SumTerm[];
  /** What could not be added. */
  refused: RefusedTerm[];
}

/** Longer than so many months, a calendar has a strip for each year. */
const mostMonths = 6;

/**
 * Sets incidents on their days. One whose day is not certain, or that lasted for several, is counted
 * beside its month or year; one of several single days stands on each. Windows, statements and background are left out.
 */
export function calendarSeries(
  entries: readonly Entry[],
  { measure, group }: Pick<Selection, 'measure' | 'group'>,
  context: ChartContext,
): CalendarSeries {
  const { site } = context.record;
  const kin = kinOf(context.record);
  const [incidents, others]: [Entry[], Entry[]] = [[], []];
  for (const entry of entries) (isIncident(entry, site.kinds) ? incidents : others).push(entry);
  const question =
    measure === null ? null : questionOf(incidents, { measure, group }, context.record, kin);
  const byMonth = periodsOf(incidents, 'month', mostMonths);
  const unit = byMonth === null ? 'year' : 'month';
  const standings = new Map<Entry, Standing>();
  const byDay = new Map<Day, Entry[]>();
  const shown: Entry[] = [];
  for (const entry of incidents) {
    const { standing, days } = standOf(entry, unit);
    standings.set(entry, standing);
    if (standing !== 'wide') shown.push(entry);
    if (standing !== 'day' && standing !== 'days') continue;
    for (const day of days) {
      const same = byDay.get(day);
      if (same === undefined) byDay.set(day, [entry]);
      else same.push(entry);
    }
  }
  const days = new Map<Day, CalendarDay>();
  const offDays: SumTerm[] = [];
  const added = new Set<Id>();
  const refused: RefusedTerm[] = [];
  const add = (own: readonly Entry[], asked: SumQuestion, day: boolean) => {
    const sum = sumOf(own, asked, context.record, kin);
    const told = figureOf(sum, context);
    refused.push(...sum.refused);
    for (const { entry } of sum.terms) added.add(entry);
    if (!day || told.figure === null) offDays.push(...sum.terms);
    return told;
  };
  // The figure of an incident of several days is for all of them together.
  const isOfOneDay = (entry: Entry) => standings.get(entry) === 'day';
  for (const [day, own] of byDay) {
    const { figure, text, open } =
      question === null
        ? { figure: own.length, text: formatNumber(own.length, context.language), open: false }
        : add(own.filter(isOfOneDay), question, true);
    days.set(day, { day, entries: own, figure, text, open });
  }
  if (question !== null) {
    for (const [entry, standing] of standings)
      if (standing !== 'day') add([entry], question, false);
  }
  return {
    unit,
    periods: byMonth ?? periodsOf(incidents, 'year') ?? [],
    days,
    covered: coveredBy(shown),
    standings,
    incidents,
    others,
    question,
    added,
    offDays,
    refused,
  };
}

/** The lowest and highest figures, added as far as they are sure; a plus where it may be more. */
function figureOf(
  { terms, high, open }: ReturnType<typeof sumOf>,
  { language }: ChartContext,
): Pick<CalendarDay, 'figure' | 'text' | 'open'> {
  const sure = terms.filter(({ range }) => range.open !== 'down' && range.open !== 'both');
  if (sure.length === 0) return { figure: null, text: null, open: false };
  const low = sure.reduce((all, { range }) => all + (range.low ?? 0), 0);
  const more = open === 'up' || open === 'both';
  const [lowest, highest] = [formatNumber(low, language), formatNumber(high, language)];
  const range = high > low ? language.words.bounds.between(lowest, highest) : lowest;
  return { figure: low, text: `${range}${more ? '+' : ''}`, open: more };
}

function coveredBy(entries: readonly Entry[]): CalendarSeries['covered'] {
  let [first, last]: [Day | null, Day | null] = [null, null];
  for (const { occurred } of entries) {
    for (const day of [occurred.earliest, occurred.latest]) {
      if (day === null) continue;
      if (first === null || day < first) first = day;
      if (last === null || day > last) last = day;
    }
  }
  return first === null || last === null ? null : { first, last };
}
