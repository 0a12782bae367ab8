import type { PlacedText } from '../placed.ts';

export interface PlacedBar {
  y0: number;
  y1: number;
  /** From zero to where it is sure, and on to the highest. */
  x0: number;
  solid: number;
  hatched: number;
  /** Where the point of its arrow stands; `null` where the highest is no least. */
  arrow: number | null;
}

export interface PlacedBreakdown {
  width: number;
  height: number;
  texts: PlacedText[];
  bars: PlacedBar[];
  /** The line from which bars are measured, in pieces that spare the words. */
  zero: { x: number; y0: number; y1: number }[];
  /** Samples beside the words of the key. */
  key: PlacedBar[];
}
