import type { Position } from 'geojson';
import type { Extent } from './extent.ts';
import type { Piece } from './world.ts';

/** Degrees around a view in which every point is kept. */
const around = 1;
/** A side that is drawn for many bends is at most so many degrees long: longer ones bow too much. */
const longest = 20;

/**
 * The same piece for a view of some degrees: where several points in a row lie on one side of the
 * view, the first and the last of them stand for all, since no line between them is seen.
 */
export function withoutFar(piece: Piece, { west, east, south, north }: Extent): Piece {
  if (west > east || east - west > 180) return piece;
  const by = around + (east - west) * 0.05;
  const seen = { west: west - by, east: east + by, south: south - by, north: north + by };
  return { ...piece, rings: piece.rings.map((ring) => withoutBends(ring, seen)) };
}

function withoutBends(ring: Position[], seen: Extent): Position[] {
  const kept: Position[] = [];
  /** The sides on which all points of the row lie that goes on, and where it began. */
  let sides = 0;
  let from = 0;
  /** The last point of the row, until it is kept. */
  let last: Position | null = null;
  for (const position of ring) {
    const longitude = position[0] ?? 0;
    const own = sidesOf(longitude, position[1] ?? 0, seen);
    if ((sides & own) !== 0 && Math.abs(longitude - from) < longest) {
      sides &= own;
      last = position;
      continue;
    }
    if (last !== null) kept.push(last);
    kept.push(position);
    sides = own;
    from = longitude;
    last = null;
  }
  if (last !== null) kept.push(last);
  return kept;
}

/** On which sides of the view a point lies, a bit each; none for what may be seen. */
function sidesOf(x: number, y: number, { west, east, south, north }: Extent): number {
  return (x < west ? 1 : x > east ? 2 : 0) | (y < south ? 4 : y > north ? 8 : 0);
}
