import { countIn, measureLabel, nounAlone } from '../i18n/labels.ts';
import { formatRange, formatToll, withTollNotes } from '../i18n/toll.ts';
import { figureOfEntry } from '../record/figure-of-entry.ts';
import type { EntryFigure } from '../record/figure-of-entry.ts';
import { hasNumber } from '../record/figure-range.ts';
import type { Entry, TollRow } from '../record/record.ts';
import type { ChartContext } from './chart-types.ts';
import { rangeText } from './phrases.ts';
import { isRough, sureOfAll } from './sure.ts';

/** What an entry did, in the one figure that a mark can show. */
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
 * How many of the group asked for, and never of another; without one, how many people, its groups
 * added up as far as nobody can be in two of them. Groups whose people may be among those are named
 * beside it. Where an entry is a frame for several windows, only rows of its own days and its own
 * area speak for it.
 */
export function tollOfEntry(
  entry: Entry,
  { measure, group }: { measure: string; group: string | null },
  context: ChartContext,
): EntryToll {
  const { language, record } = context;
  const asked = group === 'people' ? null : group;
  const question = { measure, group: asked, unit: 'people' };
  const figure = figureOfEntry(entry, question, record.site.groups);
  if (figure === null) {
    const elsewhere = entry.toll.some(
      (row) =>
        row.measure === measure && row.unit === 'people' && (asked === null || row.group === asked),
    );
    return { text: null, low: null, high: null, open: null, about: false, elsewhere };
  }
  const { range, rows } = figure;
  const sure = sureOfAll(rows);
  const label = measureLabel(measure, language, record.site.measures);
  return {
    text: textOf(figure, label, context),
    low: sure,
    high: range.high,
    open: range.open,
    about: rows.every(isRough) && range.high === range.low,
    elsewhere: false,
  };
}

function textOf(
  { range, rows, beside }: EntryFigure,
  label: string,
  context: ChartContext,
): string {
  const { language } = context;
  const { charts, marks, site } = language.words;
  const [only, ...others] = rows;
  const isNumber = hasNumber(range);
  const figure = isNumber ? formatRange(range, language) : rows.map(wordsOf).join(marks.semicolon);
  if (beside.length === 0 || only === undefined) {
    return withTollNotes(site.tollOf(figure, label), range, language);
  }
  const counted = others.length === 0 ? only : { group: null, unit: only.unit };
  return charts.tollOfSeveral(
    [
      {
        figure: isNumber ? formatToll(range, language) : figure,
        noun: isNumber ? nounAlone(counted, countIn(range), language) : null,
      },
      ...beside.map((row) => {
        const text = hasNumber(row) ? rangeText(row, context) : null;
        return text === null
          ? { figure: wordsOf(row), noun: null }
          : { figure: text, noun: nounAlone(row, countIn(row), language) };
      }),
    ],
    label,
  );
}

/** What was said of a row that has no number. */
function wordsOf({ figures }: TollRow): string {
  return figures[0]?.text ?? '';
}
