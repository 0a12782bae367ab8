import type { PlacedText } from '../placed.ts';

/** What a day is: without incidents, with some but no figure, or of a step from 1 to 4. */
export type CellLook = 'quiet' | 'hollow' | 'step-1' | 'step-2' | 'step-3' | 'step-4';

export interface PlacedCell {
  look: CellLook;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlacedCalendar {
  width: number;
  height: number;
  /** Days are cells with numbers, or marks in a strip. */
  style: 'cells' | 'marks';
  cells: PlacedCell[];
  /** Days of a strip without incidents, as lines of dots down the weeks. */
  dots: { x: number; y0: number; days: number }[];
  /** Between one dot of a week and the next, in px. */
  pitch: number;
  /** Where one month of a strip ends and the next begins: points of a line. */
  borders: [x: number, y: number][][];
  texts: PlacedText[];
}

/** How wide a mark is in a strip, as a part of the room for a day. */
const shares: Record<CellLook, number> = {
  quiet: 0,
  hollow: 0.8,
  'step-1': 0.5,
  'step-2': 0.65,
  'step-3': 0.8,
  'step-4': 0.96,
};

/** A mark in the middle of the room for a day. */
export function markIn(room: { x: number; y: number; size: number }, look: CellLook): PlacedCell {
  const size = room.size * shares[look];
  const free = (room.size - size) / 2;
  return { look, x: room.x + free, y: room.y + free, width: size, height: size };
}
