import type { Entry, TollRow } from '../record/record.ts';
import { formatDay } from './format-day.ts';
import type { PageContext } from './page-context.ts';

/**
 * What a row of a toll covers that the entry itself does not say: its days, its places, or both;
 * empty where they are those of the entry.
 */
export function frameText(
  { window, place }: Pick<TollRow, 'window' | 'place'>,
  entry: Entry,
  at: PageContext,
): string {
  return [
    ...(window === entry.occurred.edtf ? [] : [formatDay(window, at.language)]),
    ...(place.join() === entry.place.join() ? [] : place.map(at.names.place)),
  ].join(at.language.words.marks.comma);
}

/** The days and the places of a row, whatever its entry says. */
export function wholeFrameText(
  { window, place }: Pick<TollRow, 'window' | 'place'>,
  at: PageContext,
): string {
  return [formatDay(window, at.language), ...place.map(at.names.place)].join(
    at.language.words.marks.comma,
  );
}

/** Rows by what they cover, each group where its first row stood. */
export function byFrame<Row>(
  rows: readonly Row[],
  frameOf: (row: Row) => string,
): { frame: string; rows: Row[] }[] {
  return [...Map.groupBy(rows, frameOf)].map(([frame, own]) => ({ frame, rows: own }));
}
