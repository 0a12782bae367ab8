import { greatest, least } from 'd3';
import type { TollRange } from '../../i18n/toll.ts';
import type { Figure } from '../../reading/quantity.ts';

/**
 * The lowest and highest of figures as they were said, open where one of the two is. Of equal ones
 * the least certain counts: an open one, else one that is about so many.
 */
export function rangeOf(figures: readonly (Figure & { hedge?: string | null })[]): TollRange {
  const valued = figures.filter(({ low, high }) => low !== null || high !== null);
  const lowest = least(valued, (a, b) => lowOf(a) - lowOf(b) || sure(a, isMost) - sure(b, isMost));
  const highest = greatest(
    valued,
    (a, b) => highOf(a) - highOf(b) || sure(b, isLeast) - sure(a, isLeast),
  );
  const up = highest !== undefined && isLeast(highest);
  const down = lowest !== undefined && isMost(lowest);
  return {
    low: lowest?.low ?? lowest?.high ?? null,
    high: highest?.high ?? highest?.low ?? null,
    open: up && down ? 'both' : up ? 'up' : down ? 'down' : null,
    about: lowest?.bound === 'about' || highest?.bound === 'about',
    lowBound: lowest?.bound ?? null,
    highBound: highest?.bound ?? null,
    lowHedge: lowest?.hedge ?? null,
    highHedge: highest?.hedge ?? null,
  };
}

function lowOf({ low, high }: Figure): number {
  return low ?? high ?? NaN;
}

function highOf({ low, high }: Figure): number {
  return high ?? low ?? NaN;
}

function isLeast({ low, high }: Figure): boolean {
  return low !== null && high === null;
}

function isMost({ low, high }: Figure): boolean {
  return low === null && high !== null;
}

/** How sure a figure is as the end of a range, where some are open at that end. */
function sure(figure: Figure, isOpen: (figure: Figure) => boolean): number {
  return isOpen(figure) ? 0 : figure.bound === 'about' ? 1 : 2;
}
