import { nameOrder } from '../../i18n/formats.ts';
import { NO_AUTHOR } from '../facets.ts';
import type { ChartContext } from '../chart-types.ts';
import type { BreakdownBar } from './series.ts';

/** Ids of the categories that say that there is no value. */
const without: ReadonlySet<string> = new Set(['', 'unstated', 'not-attributed', NO_AUTHOR]);

/** Whether a bar is of what has no value, and so stands last. */
export function isLast({ id }: Pick<BreakdownBar, 'id'>): boolean {
  return without.has(id);
}

/**
 * Puts bars in an order: by `name`, by `first` as they come, or by `size`, the longest first. What
 * has no value stands last in each.
 */
export function orderBars(
  bars: readonly BreakdownBar[],
  order: string,
  { language }: ChartContext,
): BreakdownBar[] {
  const collator = nameOrder(language, {});
  const size = ({ length }: BreakdownBar) => length?.hatched ?? -1;
  return bars.toSorted(
    (a, b) =>
      Number(isLast(a)) - Number(isLast(b)) ||
      (order === 'name' ? collator.compare(a.name, b.name) : 0) ||
      (order === 'size' ? size(b) - size(a) || b.entries.length - a.entries.length : 0),
  );
}
