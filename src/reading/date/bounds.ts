import type { Day, EdtfDate, Span } from '../date.ts';
import { compareSpans } from './days.ts';
import { datesOf, type EdtfTree, type End, type PlainDate } from './syntax.ts';

/** How many days a month has, in the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * The first and the last possible day of a date. A season may lie anywhere in its year, because
 * the text does not say in which half of the world; winter may run into February after it.
 */
export function boundsOf(date: PlainDate): { earliest: Day; latest: Day } {
  const first = date.year.replaceAll('X', '0');
  const last = date.year.replaceAll('X', '9');
  const month = date.month === null || date.month === 'XX' ? null : Number(date.month);
  if (month === null) return { earliest: `${first}-01-01`, latest: `${last}-12-31` };
  if (month === 24 && first !== '9999')
    return { earliest: `${first}-01-01`, latest: endOfWinter(first) };
  if (month > 20) return { earliest: `${first}-01-01`, latest: `${first}-12-31` };
  if (date.day !== null && date.day !== 'XX') {
    const day = `${first}-${date.month}-${date.day}`;
    return { earliest: day, latest: day };
  }
  const days = daysInMonth(Number(first), month);
  return { earliest: `${first}-${date.month}-01`, latest: `${first}-${date.month}-${days}` };
}

function endOfWinter(year: string): Day {
  const next = Number(year) + 1;
  return `${String(next).padStart(4, '0')}-02-${daysInMonth(next, 2)}`;
}

/** The days of a whole EDTF text, and of each member of a set. */
export function boundsOfTree(
  tree: EdtfTree,
): Pick<EdtfDate, 'earliest' | 'latest' | 'spans' | 'of'> {
  if (tree.type !== 'set') {
    const span =
      tree.type === 'date'
        ? boundsOf(tree.date)
        : { earliest: edge(tree.start, 'earliest'), latest: edge(tree.end, 'latest') };
    return { ...span, spans: [span], of: null };
  }
  const spans = tree.members.map((member): Span => {
    const { from, to } = 'year' in member ? { from: member, to: member } : member;
    return {
      earliest: from && boundsOf(from).earliest,
      latest: to && boundsOf(to).latest,
    };
  });
  return {
    earliest: spans.map(({ earliest }) => earliest).reduce(orOpen('first')),
    latest: spans.map(({ latest }) => latest).reduce(orOpen('last')),
    spans: spans.sort(compareSpans),
    of: tree.of === 'all' ? 'each' : 'one',
  };
}

function edge(end: End, side: 'earliest' | 'latest'): Day | null {
  return typeof end === 'string' ? null : boundsOf(end)[side];
}

/** The first or last of two days; an open end wins. */
function orOpen(which: 'first' | 'last'): (a: Day | null, b: Day | null) => Day | null {
  return (a, b) => {
    if (a === null || b === null) return null;
    return a < b === (which === 'first') ? a : b;
  };
}

const PRECISIONS = ['day', 'month', 'season', 'year', 'decade', 'century'] as const;

/** What the least exact date of a text is exact to. */
export function precisionOf(tree: EdtfTree): EdtfDate['precision'] {
  const ranks = datesOf(tree).map((date) => PRECISIONS.indexOf(precisionOfDate(date)));
  return PRECISIONS[Math.max(...ranks)] ?? 'century';
}

/** What one date is exact to: an unspecified day of a month is exact to the month. */
export function precisionOfDate({ year, month, day }: PlainDate): EdtfDate['precision'] {
  if (year.endsWith('XX')) return 'century';
  if (year.endsWith('X')) return 'decade';
  if (month === null || month === 'XX') return 'year';
  if (Number(month) > 20) return 'season';
  return day === null || day === 'XX' ? 'month' : 'day';
}
