import type { PlacedText } from '../placed.ts';
import type { Voice } from '../../record/voice.ts';

/** How a figure is drawn: how sure it is, and where it is open. */
export type MarkShape = 'exact' | 'about' | 'up' | 'down' | 'range';

/** Who a mark stands for: a voice, a claim that is no origin, a forecast, or a carrier that changed it. */
export type MarkLook = Voice | 'secondary' | 'expected' | 'changed';

export interface PlacedMark {
  shape: MarkShape;
  look: MarkLook;
  /** From the lowest to the highest; an open side ends where its arrow ends. */
  x0: number;
  x1: number;
  y: number;
  r: number;
  struck: boolean;
}

export interface PlacedClaims {
  width: number;
  height: number;
  texts: PlacedText[];
  marks: PlacedMark[];
  /** Ranges of reported figures; an open one ends without an edge. */
  bands: { x0: number; x1: number; y0: number; y1: number; open: string | null }[];
  /** Hairlines across. */
  rules: { x0: number; x1: number; y: number }[];
  /** Lines down at the ticks of the axis, broken where words stand. */
  ticks: { x: number; y0: number; y1: number; zero: boolean }[];
  /** The edges of bands, broken where words stand. */
  edges: { x: number; y0: number; y1: number }[];
  /** From a claim's figure to what a carrier made of it. */
  ties: { x0: number; y0: number; x1: number; y1: number }[];
}
