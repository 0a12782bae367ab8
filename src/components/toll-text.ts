import { formatToll } from '../i18n/toll.ts';
import { formatFigure } from '../reading/quantity/quantity-words.ts';
import type { TollRow } from '../record/record.ts';
import type { PageContext } from './page-context.ts';

/**
 * The range of a row as a page prints it. Where one end stands for both and was said as "more than
 * 8,700", it is printed so: nobody said 8,701.
 */
export function tollText(row: TollRow, at: PageContext): { range: string; open: string | null } {
  const { language } = at;
  const said = row.low === row.high ? row.figures.find((figure) => isOver(figure, row)) : undefined;
  if (said !== undefined) return { range: formatFigure(said, language), open: null };
  return {
    range: formatToll({ ...row, open: null }, language),
    open: row.open === null ? null : language.words.site.open[row.open],
  };
}

/** The same in one piece: "24–27 or more". */
export function tollLine(row: TollRow, at: PageContext): string {
  const { range, open } = tollText(row, at);
  return open === null ? range : formatToll(row, at.language);
}

function isOver({ bound, low, claim, earlier }: TollRow['figures'][number], row: TollRow): boolean {
  return bound === 'more-than' && low === row.high && claim === row.highFrom && !earlier;
}
