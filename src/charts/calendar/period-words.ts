import { formatDay, formatDayRange } from '../../i18n/days.ts';
import type { ChartContext } from '../chart-types.ts';
import type { TextLine } from '../placed.ts';
import { wrapRuns } from '../wrap-runs.ts';
import type { CalendarPeriod } from './periods.ts';
import type { PeriodUnit } from './standing.ts';

/**
 * Over a month or a year: what was left out before it; its name, how many incidents, and how many
 * of them have no day.
 */
export function periodLines(
  period: CalendarPeriod,
  unit: PeriodUnit,
  width: number,
  { language }: ChartContext,
): { left: TextLine[]; head: TextLine[] } {
  const words = language.words.charts.calendar;
  const { incidents, unknown, several, gap } = period;
  const total = words.total(words.months(incidents.length), [
    ...(unknown > 0 ? [onOneLine(words.dayUnknown(unknown))] : []),
    ...(several > 0 ? [onOneLine(words.severalDays(several))] : []),
  ]);
  const left =
    gap === null
      ? []
      : wrapRuns(
          [
            {
              text: words.gap(formatDayRange(gap.first, gap.last, language, unit)),
              tone: 'quiet',
            },
          ],
          'small',
          width,
        );
  const name = formatDay(period.first, language, unit);
  const head = wrapRuns(
    [
      { text: `${name}  `, weight: 'semibold' },
      { text: incidents.length === 0 ? words.quietDay : total, tone: 'quiet' },
    ],
    'body',
    width,
  );
  return { left, head };
}

/** A count and what it counts, held together: a line would begin with a number or end before it. */
function onOneLine(text: string): string {
  return text.replaceAll(' ', '\u00A0');
}
