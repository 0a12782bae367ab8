import { measureLabel } from '../i18n/labels.ts';
import { formatRange, withTollNotes } from '../i18n/toll.ts';
import type { Entry, TollRow } from '../record/record.ts';
import type { ChartContext } from './chart-types.ts';
import { isRough } from './sure.ts';

/** What an entry did, in the one row of its toll that a mark can show. */
export interface EntryToll {
  /** In a few words: "8–16 or more killed"; `null` where nobody gave a figure. */
  text: string | null;
  /** The lowest figure; `null` where it is no more than a most, or about so many. */
  low: number | null;
  high: number | null;
  open: TollRow['open'];
  /** All that is known is that it was about so many. */
  about: boolean;
  /** There are figures, all of other days or another area than the entry's own. */
  elsewhere: boolean;
}

/**
 * The row of the group asked for, else the one that most origins give a figure for. Where an entry
 * is a frame for several windows, only a row of its own days and its own area speaks for it.
 */
export function tollOfEntry(
  entry: Entry,
  { measure, group }: { measure: string; group: string | null },
  context: ChartContext,
): EntryToll {
  const rows = entry.toll.filter(
    (row) =>
      row.measure === measure &&
      row.unit === 'people' &&
      (group === null || row.group === (group === 'people' ? null : group)),
  );
  const size = (row: TollRow) => row.high ?? row.low ?? -1;
  const [row] = rows
    .filter((one) => !entry.window || isOwn(one, entry))
    .sort((a, b) => b.accounts - a.accounts || size(b) - size(a));
  if (row === undefined) {
    const elsewhere = rows.length > 0;
    return { text: null, low: null, high: null, open: null, about: false, elsewhere };
  }
  const { language, record } = context;
  const isNumber = row.low !== null || row.high !== null;
  const label = measureLabel(row.measure, language, record.site.measures);
  const figure = isNumber ? formatRange(row, language) : (row.figures[0]?.text ?? '');
  const text = withTollNotes(language.words.site.tollOf(figure, label), row, language);
  const { open, high } = row;
  const rough = isRough(row);
  const low = open === 'down' || open === 'both' || rough ? null : row.low;
  return { text, low, high, open, about: rough && high === row.low, elsewhere: false };
}

function isOwn({ window, place }: TollRow, entry: Entry): boolean {
  return (
    window === entry.occurred.edtf &&
    place.length === entry.place.length &&
    place.every((id) => entry.place.includes(id))
  );
}
