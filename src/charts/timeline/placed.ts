import type { PlacedAnnotations } from '../place-annotations.ts';
import type { PlacedText } from '../placed.ts';
import type { Voice } from '../../record/voice.ts';

export interface PlacedItem {
  look: 'point' | 'span' | 'uncertain' | 'window' | 'tick';
  voice: Voice;
  x0: number;
  x1: number;
  y: number;
  /** The radii of the lowest and the highest figure; 0 where there is none. */
  low: number;
  high: number;
  /** The highest figure is a least. */
  open: boolean;
  /** Ends that lead out of what is known. */
  openStart: boolean;
  openEnd: boolean;
}

export interface PlacedTimeline {
  width: number;
  height: number;
  texts: PlacedText[];
  items: PlacedItem[];
  annotations: PlacedAnnotations;
  /** Counts of incidents, where they are too many to draw each. */
  bars: { x0: number; x1: number; y0: number; y1: number }[];
  rules: { x0: number; x1: number; y: number }[];
  ticks: { x: number; y0: number; y1: number }[];
  /** Where days are left out. */
  gaps: { x: number; y0: number; y1: number }[];
}

/** A timeline of a width with nothing on it yet. */
export function emptyTimeline(width: number): PlacedTimeline {
  return {
    width,
    height: 0,
    texts: [],
    items: [],
    annotations: { texts: [], lines: [], spans: [] },
    bars: [],
    rules: [],
    ticks: [],
    gaps: [],
  };
}
