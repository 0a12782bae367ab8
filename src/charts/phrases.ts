import { formatDayRange } from '../i18n/days.ts';
import type { Language } from '../i18n/languages.ts';
import { measureLabel, nounAlone } from '../i18n/labels.ts';
import { listOf } from '../i18n/numbers.ts';
import { formatToll } from '../i18n/toll.ts';
import type { TollRange } from '../i18n/toll.ts';
import { formatDate } from '../reading/date/format-date.ts';
import type { Day, EdtfDate } from '../reading/date.ts';
import type { Id } from '../reading/content.ts';
import { ascriptionOf } from '../record/ascriptions.ts';
import type { Names } from '../record/names.ts';
import { isolatedNames, namesIn } from '../record/names.ts';
import type { Claim, Said, TheRecord } from '../record/record.ts';
import type { ChartContext } from './chart-types.ts';
import { remembered } from './remembered.ts';

/** Dates as they were written, in each language, as long as the record that they are in is there. */
const written = new WeakMap<Language, WeakMap<EdtfDate, string>>();

/** A date as charts write it: "29 Nov 2024". */
export function dateText(date: EdtfDate | null | undefined, { language }: ChartContext): string {
  const one = date ?? null;
  if (one === null) return language.words.charts.noDate;
  const known = written.get(language) ?? new WeakMap<EdtfDate, string>();
  written.set(language, known);
  const text = known.get(one) ?? formatDate(one, language, 'short');
  known.set(one, text);
  return text;
}

/** The days from the first to the last that are known, in full; "no date given" without any. */
export function periodText(days: readonly (Day | null)[], { language }: ChartContext): string {
  const known = days.filter((day) => day !== null).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return language.words.charts.noDate;
  const written = periods.get(language) ?? periodsIn(language);
  periods.set(language, written);
  return written(`${first} ${last}`);
}

/** First and last days in full, in each language. */
const periods = new WeakMap<Language, ReturnType<typeof periodsIn>>();

function periodsIn(language: Language) {
  return remembered((days: string) => {
    const [first = '', last = first] = days.split(' ');
    return formatDayRange(first, last, language);
  });
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
  return capital(text.charAt(0) + language.locale) + text.slice(1);
}

/** A letter with the locale behind it, as a capital of that locale. */
const capital = remembered((key: string) => key.charAt(0).toLocaleUpperCase(key.slice(1)));

/** Names in each language, as long as the record that they are of is there. */
const names = new WeakMap<TheRecord, Map<string, Names>>();

export function namesOf({ record, language }: ChartContext): Names {
  const inLanguages = names.get(record) ?? new Map<string, Names>();
  names.set(record, inLanguages);
  const known =
    inLanguages.get(language.tag) ?? isolatedNames(namesIn(record, language.tag), language.dir);
  inLanguages.set(language.tag, known);
  return known;
}

export function placeNames(ids: readonly Id[], context: ChartContext): string {
  return listOf(ids.map(namesOf(context).place), context.language);
}

/** Who, a claim says, is not responsible; nothing where it says that of nobody. */
export function clearsText(
  { by, clears }: Pick<Claim, 'by' | 'clears'>,
  context: ChartContext,
): string[] {
  if (clears.length === 0) return [];
  const self = by.length === clears.length && clears.every((id) => by.includes(id));
  const { attribution } = context.language.words;
  return [attribution.clears(clears.map(namesOf(context).inText), self)];
}

/** Who speaks, by full name, or how a document describes somebody whom it does not name. */
/** Why a claim does not hold; `null` where it does. */
export function endedText(claim: Claim, context: ChartContext): string | null {
  const { charts, ascribed } = context.language.words;
  if (claim.standing === 'current' || claim.standing === 'redacted') return null;
  if (claim.standing !== 'denied') return charts.claims[claim.standing];
  const ascription = ascriptionOf(claim, context.record, namesOf(context));
  return ascription === null ? null : ascribed.short(ascription);
}

export function speakerText(said: Pick<Said, 'by' | 'as'>, context: ChartContext): string {
  const words = context.language.words.charts;
  const names = namesOf(context);
  if (said.by.length > 0) return listOf(names.speakers(said), context.language);
  return said.as === null ? words.nobodyNamed : words.notNamed(said.as);
}
