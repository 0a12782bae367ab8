import type { Voice } from '../../record/voice.ts';
import type { PlacedText } from '../placed.ts';

/** One incident as a circle, the lowest figure solid and the highest hatched. */
export interface PlacedMark {
  x: number;
  y: number;
  /** The radii of the lowest and the highest figure; 0 where there is none. */
  low: number;
  high: number;
  /** The highest figure is a least. */
  open: boolean;
  voice: Voice;
}

/** Incidents too close to each other to tell apart, as their number. */
export interface PlacedCount {
  x: number;
  y: number;
  r: number;
}

export interface PlacedMap {
  width: number;
  /** Of the whole drawing. */
  height: number;
  /** Of the map itself, which begins at the top. */
  mapHeight: number;
  /** Path data. */
  land: string;
  /** Filled as land, so wide, under the land itself. */
  seams: { d: string; width: number };
  borders: string;
  inner: string;
  areas: string[];
  marks: PlacedMark[];
  counts: PlacedCount[];
  scaleBar: { x0: number; x1: number; y: number } | null;
  locator: {
    x: number;
    y: number;
    width: number;
    height: number;
    /** Round where it shows the globe. */
    round: boolean;
    land: string;
    borders: string;
    frame: { x: number; y: number; width: number; height: number };
  } | null;
  /** Swatches of the key. */
  key: {
    marks: PlacedMark[];
    counts: PlacedCount[];
    areas: { x: number; y: number; width: number; height: number }[];
  };
  /** Words on the map, which are set apart from what lies beneath. */
  labels: PlacedText[];
  /** Words under it, and figures inside marks. */
  texts: PlacedText[];
}
