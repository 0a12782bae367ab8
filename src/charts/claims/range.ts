import { greatest, least } from 'd3';
import type { TollRange } from '../../i18n/toll.ts';
import type { Figure } from '../../reading/quantity.ts';

/** The lowest and highest of figures as they were said, open where one of the two is. */
export function rangeOf(figures: readonly Figure[]): TollRange {
  const lowest = least(figures, ({ low, high }) => low ?? high ?? NaN);
  const highest = greatest(figures, ({ low, high }) => high ?? low ?? NaN);
  const up = highest !== undefined && highest.low !== null && highest.high === null;
  const down = lowest !== undefined && lowest.high !== null && lowest.low === null;
  return {
    low: lowest?.low ?? lowest?.high ?? null,
    high: highest?.high ?? highest?.low ?? null,
    open: up && down ? 'both' : up ? 'up' : down ? 'down' : null,
    about: lowest?.bound === 'about' || highest?.bound === 'about',
    lowBound: lowest?.bound ?? null,
    highBound: highest?.bound ?? null,
  };
}
