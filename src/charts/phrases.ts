import { formatDayRange } from '../i18n/days.ts';
import { measureLabel, nounAlone } from '../i18n/labels.ts';
import { listOf } from '../i18n/numbers.ts';
import { formatToll } from '../i18n/toll.ts';
import type { TollRange } from '../i18n/toll.ts';
import { formatDate } from '../reading/date/format-date.ts';
import type { Day, EdtfDate } from '../reading/date.ts';
import type { Id } from '../reading/content.ts';
import type { Names } from '../record/names.ts';
import { isolatedNames, namesIn } from '../record/names.ts';
import type { Said } from '../record/record.ts';
import type { ChartContext } from './chart-types.ts';

/** A date as charts write it: "29 Nov 2024". */
export function dateText(date: EdtfDate | null | undefined, { language }: ChartContext): string {
  const known = date ?? null;
  return known === null ? language.words.charts.noDate : formatDate(known, language, 'short');
}

/** The days from the first to the last that are known, in full; "no date given" without any. */
export function periodText(days: readonly (Day | null)[], { language }: ChartContext): string {
  const known = days.filter((day) => day !== null).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return language.words.charts.noDate;
  return formatDayRange(first, last, language);
}

/** The range of reported figures; `null` where there is no number. */
export function rangeText(range: TollRange, { language }: ChartContext): string | null {
  return range.low === null && range.high === null ? null : formatToll(range, language);
}

/** Whom a measure counts: "civilians killed". */
export function subjectText(
  measure: string,
  { group, unit }: { group: string | null; unit: string },
  context: ChartContext,
): string {
  const { language, record } = context;
  const noun = nounAlone({ group: group === 'all' ? null : group, unit }, 2, language);
  const label = measureLabel(measure, language, record.site.measures);
  return language.words.site.tollSubject(noun, measure, label);
}

export function capitalised(text: string, { language }: ChartContext): string {
  return text.charAt(0).toLocaleUpperCase(language.locale) + text.slice(1);
}

export function namesOf({ record, language }: ChartContext): Names {
  return isolatedNames(namesIn(record, language.tag), language.dir);
}

export function placeNames(ids: readonly Id[], context: ChartContext): string {
  return listOf(ids.map(namesOf(context).place), context.language);
}

/** Who speaks, by full name, or how a document describes somebody whom it does not name. */
export function speakerText(said: Pick<Said, 'by' | 'as'>, context: ChartContext): string {
  const words = context.language.words.charts;
  const names = namesOf(context);
  if (said.by.length > 0) return listOf(names.speakers(said), context.language);
  return said.as === null ? words.nobodyNamed : words.notNamed(said.as);
}
