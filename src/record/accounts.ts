import type { Figure } from '../reading/quantity.ts';
import { numbersOf } from '../reading/quantity.ts';
import type { Id } from '../reading/content.ts';
import type { Origin } from './record.ts';

/** A figure of a row, with the claim that gives it. */
export interface AccountedFigure extends Figure {
  claim: { id: Id };
  /** It counts a smaller group, so the row’s own may be higher. */
  isSmaller: boolean;
}

/** From the lowest to the highest that an account allows; `Infinity` where it is open. */
interface Reach {
  low: number;
  high: number;
}

/**
 * Whether all accounts of a row can be true at once: the ranges of what each origin gives have a
 * number in common. Independent is not agreeing: two origins may well differ.
 *
 * A word ("dozens") leaves open every number. A figure that is about so many is a rounded one: it
 * agrees with what rounds to it.
 *
 * @param origins the roots of the claims that give the figures
 */
export function accountsAgree(
  origins: readonly Pick<Origin, 'claims'>[],
  figures: readonly AccountedFigure[],
): boolean {
  const reaches = origins.map(({ claims }) =>
    reachOf(figures.filter(({ claim }) => claims.includes(claim.id))),
  );
  const lowest = Math.max(...reaches.map(({ low }) => low));
  return lowest <= Math.min(...reaches.map(({ high }) => high));
}

function reachOf(figures: readonly AccountedFigure[]): Reach {
  const reaches = figures.map((figure): Reach => {
    if (figure.low === null && figure.high === null) return { low: 0, high: Infinity };
    const slack = figure.bound === 'about' ? roundingOf(Math.max(...numbersOf(figure))) : 0;
    const high = figure.isSmaller || figure.high === null ? Infinity : figure.high + slack;
    return { low: Math.max(0, (figure.low ?? 0) - slack), high };
  });
  return {
    low: Math.min(...reaches.map(({ low }) => low)),
    high: Math.max(...reaches.map(({ high }) => high)),
  };
}

/** Half of the last place that is not nought: 500 for 14,000. */
function roundingOf(number: number): number {
  const zeros = /0*$/u.exec(String(number))?.[0].length ?? 0;
  return number === 0 ? 0 : 10 ** zeros / 2;
}
