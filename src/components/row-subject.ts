import { measureLabel, nounAlone } from '../i18n/labels.ts';
import type { TollRow } from '../record/record.ts';
import type { PageContext } from './page-context.ts';

/** What a row of a toll counts: "civilians killed"; of `n` of them, where that makes a difference. */
export function rowSubject(
  row: Pick<TollRow, 'measure' | 'group' | 'unit'>,
  n: number,
  at: PageContext,
): string {
  return at.language.words.site.tollSubject(
    nounAlone(row, n, at.language),
    row.measure,
    measureLabel(row.measure, at.language, at.record.site.measures),
  );
}
