import type { EdtfDate } from '../reading/date.ts';
import type { Figure } from '../reading/quantity.ts';
import type { ChartContext } from './chart.ts';

/** Puts values into the `{names}` of a template. */
export function say(template: string, values: Record<string, string | number> = {}): string {
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''));
}

/** The form of a template that fits a number, with `{n}` put in. */
export function sayCount(
  forms: { one: string; other: string },
  n: number,
  context: ChartContext,
  values: Record<string, string | number> = {},
): string {
  const form = new Intl.PluralRules(context.language).select(n) === 'one' ? forms.one : forms.other;
  return say(form, { n: numberText(n, context), ...values });
}

export function numberText(n: number, { language }: ChartContext): string {
  return new Intl.NumberFormat(localeOf(language), { useGrouping: 'min2' }).format(n);
}

export function listText(items: readonly string[], { language }: ChartContext): string {
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items);
}

/** A figure with its bound, in the words of the page: "at least 27". `null` where it is words. */
export function figureText(figure: Figure, context: ChartContext): string | null {
  const { low, high, bound } = figure;
  if (bound === 'words') return null;
  const number = (n: number | null) => (n === null ? '' : numberText(n, context));
  return say(context.words.figure[bound], {
    low: number(low),
    high: number(high),
    less: number(low === null ? null : low - 1),
    more: number(high === null ? null : high + 1),
  });
}

/** A lowest and a highest with what is open: "24–27 or more". */
export function spanText(
  { low, high, open }: { low: number | null; high: number | null; open: string | null },
  context: ChartContext,
): string | null {
  const { span } = context.words;
  const [from, to] = [low ?? high, high ?? low];
  if (from === null || to === null) return null;
  const values = { low: numberText(from, context), high: numberText(to, context) };
  if (open === 'down' && from === to) return say(span.down, values);
  const range = say(from === to ? span.one : span.range, values);
  return open === 'up' || open === 'both' ? say(span.up, { range }) : range;
}

export type DateStyle = 'full' | 'day' | 'short';

/**
 * A date in words: `full` has month and year, `day` leaves the year out, `short` shortens the
 * month too. What is uncertain says "about"; an open side says "since" or "until".
 */
export function dateText(date: EdtfDate | null, context: ChartContext, style: DateStyle): string {
  if (date === null) return context.words.noDate;
  const { earliest, latest } = date;
  if (earliest === null && latest === null) return context.words.noDate;
  if (latest === null) return say(context.words.since, { date: dayText(earliest ?? '', context, style) });
  if (earliest === null) return say(context.words.until, { date: dayText(latest, context, style) });
  const options = optionsFor(date, style);
  const format = new Intl.DateTimeFormat(localeOf(context.language), options);
  const text =
    earliest === latest || options.day === undefined && earliest.slice(0, 7) === latest.slice(0, 7)
      ? format.format(dayDate(earliest))
      : format
          .formatRange(dayDate(earliest), dayDate(latest))
          .replace(/(\p{L})?\s*–\s*/u, (_, letter?: string) => (letter === undefined ? '–' : `${letter} – `));
  return date.uncertain || date.approximate ? say(context.words.about, { date: text }) : text;
}

/** One day in words. */
export function dayText(day: string, { language }: ChartContext, style: DateStyle): string {
  return new Intl.DateTimeFormat(localeOf(language), dayOptions(style)).format(dayDate(day));
}

/** Midnight UTC of a day. */
export function dayDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function optionsFor(date: EdtfDate, style: DateStyle): Intl.DateTimeFormatOptions {
  if (date.interval || date.precision === 'day') return dayOptions(style);
  if (date.precision === 'month' || date.precision === 'season') {
    return { month: style === 'short' ? 'short' : 'long', year: 'numeric', timeZone: 'UTC' };
  }
  return { year: 'numeric', timeZone: 'UTC' };
}

function dayOptions(style: DateStyle): Intl.DateTimeFormatOptions {
  return {
    day: 'numeric',
    month: style === 'short' ? 'short' : 'long',
    ...(style === 'full' ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  };
}

/** Day before month, as the rest of the world writes English. */
function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
