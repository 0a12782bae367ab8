import { measureLabel } from '../i18n/labels.ts';
import type { Entry, TollRow } from '../record/record.ts';
import type { ChartContext } from './chart-types.ts';
import { rangeText } from './phrases.ts';

/** What an entry did, in the one row of its toll that a mark can show. */
export interface EntryToll {
  /** In a few words: "8–16 or more killed"; `null` where nobody gave a figure. */
  text: string | null;
  low: number | null;
  high: number | null;
  open: TollRow['open'];
}

/**
 * The row of the group asked for, else the one that most origins give a figure for; of the entry's
 * own days where it has several windows.
 */
export function tollOfEntry(
  entry: Entry,
  { measure, group }: { measure: string; group: string | null },
  context: ChartContext,
): EntryToll {
  const rows = entry.toll.filter(
    (row) =>
      row.measure === measure && row.unit === 'people' && (group === null || row.group === group),
  );
  const own = (row: TollRow) => (row.window === entry.occurred.edtf ? 1 : 0);
  const size = (row: TollRow) => row.high ?? row.low ?? -1;
  const [row] = [...rows].sort(
    (a, b) => own(b) - own(a) || b.origins - a.origins || size(b) - size(a),
  );
  if (row === undefined) return { text: null, low: null, high: null, open: null };
  const { language, record } = context;
  const figure = rangeText(row, context) ?? row.figures[0]?.text ?? '';
  const text = `${figure} ${measureLabel(row.measure, language, record.site.measures)}`;
  return { text, low: row.low, high: row.high, open: row.open };
}
