import type { PlacedAnnotations } from '../place-annotations.ts';
import type { Level, PlacedText } from '../placed.ts';

/** What happened on one day, month or year. */
export interface PlacedBar {
  x0: number;
  x1: number;
  /** The foot of the bar, the top of what is certain and of what was reported, in px. */
  bottom: number;
  solid: number;
  reported: number;
  /** The point of an arrow where the highest is a least; `null` where it is none. */
  arrow: number | null;
}

export interface PlacedToll {
  width: number;
  height: number;
  texts: PlacedText[];
  bars: PlacedBar[];
  /** Incidents without a figure that could be added. */
  hollow: { x: number; y: number }[];
  annotations: PlacedAnnotations;
  ticks: { x: number; y0: number; y1: number }[];
  levels: Level[];
  /** Where days are left out. */
  gaps: { x: number; y0: number; y1: number }[];
}
