import { isOnAllDays, stretchesOf } from '../../reading/date.ts';
import type { Day, EdtfDate, Span } from '../../reading/date.ts';
import type { Entry } from '../../record/record.ts';
import { daysBetween } from './weeks.ts';

/** What a calendar is divided into. */
export type PeriodUnit = 'month' | 'year';

/** Where an incident stands: on its day, on each of its days, beside its month or year, or nowhere. */
export type Standing = 'day' | 'days' | 'unknown' | 'several' | 'wide';

/** A standing, and the days on which an incident stands or by whose month or year it does. */
export interface Stand {
  standing: Standing;
  days: readonly Day[];
}

/** Where an incident stands in a calendar of months or of years. */
export function standOf({ occurred }: Pick<Entry, 'occurred'>, unit: PeriodUnit): Stand {
  const stretches = stretchesOf(occurred);
  if (occurred.of !== 'each' || occurred.earliest === occurred.latest) {
    return standOfSpan(occurred, occurred, unit);
  }
  if (isOnAllDays(occurred)) {
    const days = stretches.flatMap(({ earliest, latest }) =>
      daysBetween(earliest ?? '', latest ?? ''),
    );
    return { standing: 'days', days };
  }
  const stands = stretches.map((span) => standOfSpan(span, occurred, unit));
  const beside = stands.filter(({ standing }) => standing !== 'wide');
  return { standing: beside[0]?.standing ?? 'wide', days: beside.flatMap(({ days }) => days) };
}

function standOfSpan({ earliest, latest }: Span, date: EdtfDate, unit: PeriodUnit): Stand {
  if (earliest === null || latest === null) return { standing: 'wide', days: [] };
  const days = [earliest];
  if (earliest === latest && !date.uncertain && !date.approximate) return { standing: 'day', days };
  const letters = unit === 'month' ? 7 : 4;
  if (earliest.slice(0, letters) !== latest.slice(0, letters))
    return { standing: 'wide', days: [] };
  return { standing: isOnAllDays(date) ? 'several' : 'unknown', days };
}
