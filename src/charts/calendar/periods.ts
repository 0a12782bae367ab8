import type { Day } from '../../reading/date.ts';
import type { Entry } from '../../record/record.ts';
import { dayNumber, dayOfNumber } from '../timeline/time-scale.ts';
import { standOf } from './standing.ts';
import type { PeriodUnit } from './standing.ts';

/** A month or a year of a calendar. */
export interface CalendarPeriod {
  /** Its first day. */
  first: Day;
  /** Its last day. */
  last: Day;
  /** Incidents in it, those without a day too. */
  incidents: Entry[];
  /** Of them: the day is not known. */
  unknown: number;
  /** Of them: they lasted for several days. */
  several: number;
  /** The days since the period before that are left out, because nothing happened in them. */
  gap: { first: Day; last: Day } | null;
}

/**
 * The months or years from the first to the last incident, in order. A single one without any stands
 * between its neighbours; longer gaps are left out.
 *
 * @returns `null` where they are more than `most`
 */
export function periodsOf(
  incidents: readonly Entry[],
  unit: PeriodUnit,
  most = Infinity,
): CalendarPeriod[] | null {
  const held = new Map<Day, Held>();
  for (const entry of incidents) {
    const { standing, days } = standOf(entry, unit);
    for (const first of new Set(days.map((day) => startOf(day, unit)))) {
      let own = held.get(first);
      if (own === undefined) {
        if (held.size === most) return null;
        held.set(first, (own = { incidents: [], unknown: 0, several: 0 }));
      }
      own.incidents.push(entry);
      if (standing === 'unknown' || standing === 'several') own[standing] += 1;
    }
  }
  const starts = [...held.keys()].sort();
  const periods = starts.flatMap((first, index) => {
    const own = periodFrom(first, unit, held.get(first));
    const before = starts[index - 1];
    if (before === undefined) return [own];
    const next = following(before, unit);
    if (next === first) return [own];
    if (following(next, unit) === first) return [periodFrom(next, unit), own];
    return [{ ...own, gap: { first: next, last: dayBefore(first) } }];
  });
  return periods.length > most ? null : periods;
}

type Held = Pick<CalendarPeriod, 'incidents' | 'unknown' | 'several'>;

function periodFrom(
  first: Day,
  unit: PeriodUnit,
  held: Held = { incidents: [], unknown: 0, several: 0 },
): CalendarPeriod {
  return { first, last: dayBefore(following(first, unit)), ...held, gap: null };
}

function startOf(day: Day, unit: PeriodUnit): Day {
  return unit === 'month' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`;
}

/** The first day of the next month or year. */
export function following(first: Day, unit: PeriodUnit): Day {
  const [year = 0, month = 0] = first.split('-').map(Number);
  const months = year * 12 + month - 1 + (unit === 'year' ? 12 : 1);
  const next = String((months % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${next}-01`;
}

function dayBefore(day: Day): Day {
  return dayOfNumber(dayNumber(day) - 1);
}
