import { formatDay, formatDayRange, formatDaysApart, type DateStyle } from '../../i18n/days.ts';
import type { Language } from '../../i18n/languages.ts';
import { boundsOf, precisionOfDate } from './bounds.ts';
import { readEdtf, type End, type MemberRange, type PlainDate } from './syntax.ts';
import type { EdtfDate } from '../date.ts';

/**
 * A date in the words of a language: "27–29 November 2024", "around 29 November 2024" for `~`,
 * "by 29 November 2024" for `../2024-11-29`. Nothing is said that the EDTF does not say.
 */
export function formatDate(
  date: Pick<EdtfDate, 'edtf'>,
  language: Language,
  style: DateStyle = 'long',
): string {
  const { dates } = language.words;
  const tree = readEdtf(date.edtf);
  const one = (plain: PlainDate) => plainWords(plain, language, style);
  if (tree === null) return date.edtf;
  if (tree.type === 'date') return one(tree.date);
  if (tree.type === 'interval') return intervalWords(tree.start, tree.end, language, style);
  const apart = membersApart(tree.members, language, style);
  const members = tree.members.map((member, index) => {
    if ('year' in member) return apart?.[index] ?? one(member);
    const range = apart?.[index] ?? rangeWords(member, language, style);
    const closed = member.from !== null && member.to !== null;
    return closed && tree.of === 'one' ? dates.sometimeIn(range) : range;
  });
  return tree.of === 'one' ? dates.oneOf(members) : dates.allOf(members);
}

/** The members of a set where all are plain days or months: what they share is said once. */
function membersApart(
  members: readonly (PlainDate | MemberRange)[],
  language: Language,
  style: DateStyle,
): string[] | null {
  const ends = members.map((member) =>
    'year' in member ? [member, member] : [member.from, member.to],
  );
  const units = new Set(
    ends.flat().map((end) => (end === null || end.qualifier !== '' ? null : unitOf(end))),
  );
  const [unit] = units;
  if (units.size > 1 || (unit !== 'day' && unit !== 'month')) return null;
  const ranges = ends.map((range) => {
    const [from = '', to = from] = range.flatMap((end) =>
      end === null ? [] : boundsOf(end).earliest,
    );
    return [from, to] as const;
  });
  return formatDaysApart(ranges, language, unit, style);
}

function intervalWords(start: End, end: End, language: Language, style: DateStyle): string {
  const { dates } = language.words;
  if (typeof start === 'string') {
    if (typeof end === 'string') return dates.unknown;
    const last = plainWords(end, language, style);
    return start === 'open' ? dates.by(last) : dates.untilFromUnknown(last);
  }
  if (typeof end !== 'string') return closedWords(start, end, language, style);
  const first = plainWords(start, language, style);
  return end === 'open' ? dates.from(first) : dates.fromUntilUnknown(first);
}

function rangeWords({ from, to }: MemberRange, language: Language, style: DateStyle): string {
  const { dates } = language.words;
  if (from !== null && to !== null) return closedWords(from, to, language, style);
  if (from !== null) return dates.orLater(plainWords(from, language, style));
  return to === null ? dates.unknown : dates.orEarlier(plainWords(to, language, style));
}

/** Two ends in one phrase where both are plain and equally exact, else each in its own words. */
function closedWords(
  start: PlainDate,
  end: PlainDate,
  language: Language,
  style: DateStyle,
): string {
  const unit = unitOf(start);
  const plain = [start, end].every(({ qualifier }) => qualifier === '');
  if (plain && unit !== null && unit === unitOf(end)) {
    return formatDayRange(boundsOf(start).earliest, boundsOf(end).earliest, language, unit, style);
  }
  return language.words.dates.range(
    plainWords(start, language, style),
    plainWords(end, language, style),
  );
}

/** What a date without unspecified digits names; `null` for seasons, decades and `XX`. */
function unitOf(date: PlainDate): 'day' | 'month' | 'year' | null {
  if (date.month === 'XX' || date.day === 'XX') return null;
  const precision = precisionOfDate(date);
  return precision === 'day' || precision === 'month' || precision === 'year' ? precision : null;
}

function plainWords(date: PlainDate, language: Language, style: DateStyle): string {
  const { dates } = language.words;
  const words = unqualifiedWords(date, language, style);
  if (date.qualifier === '~') return dates.around(words);
  if (date.qualifier === '?') return dates.uncertain(words);
  return date.qualifier === '%' ? dates.uncertain(dates.around(words)) : words;
}

function unqualifiedWords(date: PlainDate, language: Language, style: DateStyle): string {
  const { dates } = language.words;
  const { earliest, latest } = boundsOf(date);
  const precision = precisionOfDate(date);
  if (precision === 'day') return formatDay(earliest, language, 'day', style);
  if (precision === 'month') {
    const month = formatDay(earliest, language, 'month', style);
    return date.day === null ? month : dates.someDayIn(month);
  }
  const year = formatDay(earliest, language, 'year');
  if (precision === 'season') return dates.seasons[seasonOf(date)](year);
  if (precision === 'decade') return dates.decade(year);
  if (precision === 'century') return dates.century(year, formatDay(latest, language, 'year'));
  if (date.month === null) return year;
  return date.day === null ? dates.someMonthIn(year) : dates.someDayIn(year);
}

function seasonOf({ month }: PlainDate): 21 | 22 | 23 | 24 {
  const season = Number(month);
  if (season === 21 || season === 22 || season === 23) return season;
  return 24;
}
