import { parseNotes } from '../reading/chart/notes.ts';
import type { Id } from '../reading/content.ts';
import { stretchesOf } from '../reading/date.ts';
import type { Day } from '../reading/date.ts';
import type { ChartContext } from './chart-types.ts';
import { dateText } from './phrases.ts';

/** What an editor marked at a day or a stretch of days. */
export interface Annotation {
  first: Day;
  last: Day;
  /** Which of these it is about, the first first: several of a set with other days between. */
  parts: { first: Day; last: Day }[];
  /** The date in words. */
  when: string;
  text: string;
  /** The entry that it is about, where one is named. */
  entry: Id | null;
}

/** The remarks of a `note`, the earliest first; those at an entry without known ends are left out. */
export function annotationsOf(note: string | undefined, context: ChartContext): Annotation[] {
  const read = parseNotes(note ?? '');
  if ('problem' in read) return [];
  return read.notes
    .flatMap(({ at, words }): Annotation[] => {
      const entry = 'entry' in at ? context.record.entryById.get(at.entry) : undefined;
      const date = 'date' in at ? at.date : entry?.occurred;
      const text = words ?? entry?.title;
      if (!date?.earliest || !date.latest || text === undefined) return [];
      const { earliest: first, latest: last } = date;
      const parts = stretchesOf(date).flatMap(({ earliest, latest }) =>
        earliest === null || latest === null ? [] : [{ first: earliest, last: latest }],
      );
      return [
        { first, last, parts, when: dateText(date, context), text, entry: entry?.id ?? null },
      ];
    })
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
}
