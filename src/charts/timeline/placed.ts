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

/** Beyond a circle, the dashed ring that says “or more” where no hatching can, in px. */
export const ringRoom = 2;

/** Whether a figure has that ring. */
export function hasRing({ open, low, high }: Pick<PlacedItem, 'open' | 'low' | 'high'>): boolean {
  return open && high > 0 && high === low;
}

/** Beyond the circle of a figure, what shows of its days at least, in px. */
const beyond = 4;
/** The same with the line around it. */
export const daysAround = beyond + 1;

/** From where to where days are drawn, and at what place of them the circle of the figure. */
export function daysDrawn({ x0, x1, high, openStart, openEnd }: PlacedItem): {
  x0: number;
  x1: number;
  center: number;
} {
  if (openStart !== openEnd) return { x0, x1, center: openEnd ? x0 : x1 };
  const center = (x0 + x1) / 2;
  const half = high === 0 ? beyond : high + beyond;
  return { x0: Math.min(x0, center - half), x1: Math.max(x1, center + half), center };
}

/** How high days are drawn, in px: around the circle of a figure of which the day is not certain. */
export function heightOfDays({ look, high, openStart, openEnd }: PlacedItem): number {
  const around = look === 'uncertain' && !openStart && !openEnd && high > 0;
  return around ? 2 * high + 6 : 8;
}

/** A line between the marks of one item. */
export interface Joint {
  x0: number;
  x1: number;
  y: number;
}

export interface PlacedTimeline {
  width: number;
  height: number;
  texts: PlacedText[];
  items: PlacedItem[];
  joints: Joint[];
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
    joints: [],
    annotations: { texts: [], lines: [], spans: [] },
    bars: [],
    rules: [],
    ticks: [],
    gaps: [],
  };
}
