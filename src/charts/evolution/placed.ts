import type { PlacedAnnotations } from '../place-annotations.ts';
import type { Box, Level, PlacedText } from '../placed.ts';
import type { EvolutionLook } from './series.ts';

/** From the first to the last day of several; an open one is drawn for a stretch. */
export interface Tail {
  x0: number;
  x1: number;
  open: boolean;
}

/** A figure at its day. */
export interface PlacedFigure {
  shape: 'exact' | 'about' | 'range' | 'up' | 'down' | 'words';
  x: number;
  /** From the highest to the lowest, in px; an open side ends where its arrow ends. */
  y0: number;
  y1: number;
  r: number;
  /** It was replaced or withdrawn. */
  past: boolean;
  /** From the first to the last day on which it may have been said; `null` where that is one. */
  tail: Tail | null;
}

/** A source’s figures as steps. */
export interface PlacedLine {
  look: EvolutionLook;
  /** Stretches on a level, `gone` up to a withdrawal. */
  treads: { x0: number; x1: number; y: number; gone: boolean }[];
  /** From one level to the next. */
  risers: { x: number; y0: number; y1: number }[];
  /** Levels of ranges; `past` where the range holds no more. */
  bands: (Box & { past: boolean })[];
  figures: PlacedFigure[];
}

export interface PlacedEvolution {
  width: number;
  height: number;
  texts: PlacedText[];
  lines: PlacedLine[];
  /** From the end of a line, at `y`, along `y0` to its name. */
  leaders: { x0: number; x1: number; x2: number; y: number; y0: number; y1: number }[];
  annotations: PlacedAnnotations;
  /** Lines down at days. */
  ticks: { x: number; y0: number; y1: number }[];
  /** Lines across at numbers. */
  levels: Level[];
  rules: { x0: number; x1: number; y: number }[];
  /** Where days are left out. */
  gaps: { x: number; y0: number; y1: number }[];
}

/** A drawing before anything is placed in it. */
export function emptyDrawing(width: number): PlacedEvolution {
  return {
    width,
    height: 0,
    texts: [],
    lines: [],
    leaders: [],
    annotations: { texts: [], lines: [], spans: [] },
    ticks: [],
    levels: [],
    rules: [],
    gaps: [],
  };
}
