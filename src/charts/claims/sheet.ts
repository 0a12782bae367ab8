import type { ChartContext } from '../chart-types.ts';
import type { Scale } from './axis.ts';
import type { MarkLook, PlacedClaims } from './placed.ts';
import type { ClaimRow } from './series.ts';

/** How large a mark and its words are. */
export const sizes = {
  figure: { size: 'body', r: 5.5 },
  part: { size: 'small', r: 3.25 },
  carrier: { size: 'small', r: 4 },
  crowded: { size: 'body', r: 4.5 },
} as const;

/** Where things go: the column of names, 0 where names stand above, and the plot beside it. */
export interface Sheet {
  width: number;
  column: number;
  plot: { left: number; right: number };
  scale: Scale | null;
  /** One line for all that a speaker says. */
  crowded: boolean;
  placed: PlacedClaims;
  context: ChartContext;
}

/** What the marks of a claim stand for. */
export function lookOf({ weight, voice, expected }: ClaimRow): MarkLook {
  if (expected) return 'expected';
  return weight === 'origin' || weight === 'unstated' ? voice : 'secondary';
}
