import type { PlacedText } from './placed.ts';

const ends = { start: 'end', middle: 'middle', end: 'start' } as const;

/** What lies at a place, counted from the other side. */
export function turned<T extends { x: number }>(one: T, width: number): T {
  return { ...one, x: width - one.x };
}

/** The same of what lies between two places. */
export function turnedSpan<T extends { x0: number; x1: number }>(one: T, width: number): T {
  return { ...one, x0: width - one.x1, x1: width - one.x0 };
}

/** Lines of text at their places counted from the other side, each to run from there. */
export function turnedTexts(texts: readonly PlacedText[], width: number): PlacedText[] {
  return texts.map((text) => ({ ...turned(text, width), anchor: ends[text.anchor] }));
}
