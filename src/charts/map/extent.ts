import type { Position } from 'geojson';

/** Degrees between which something lies; `west` is greater than `east` across the date line. */
export interface Extent {
  west: number;
  east: number;
  south: number;
  north: number;
}

/** The extent of points as they are written; none of them crosses the date line. */
export function extentOf(points: readonly Position[]): Extent {
  const extent = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
  for (const [longitude = 0, latitude = 0] of points) {
    extent.west = Math.min(extent.west, longitude);
    extent.east = Math.max(extent.east, longitude);
    extent.south = Math.min(extent.south, latitude);
    extent.north = Math.max(extent.north, latitude);
  }
  return extent;
}

/** The narrowest extent that holds some longitudes, over the date line where that is shorter. */
export function narrowest(longitudes: readonly number[]): { west: number; east: number } {
  const sorted = [...longitudes].sort((a, b) => a - b);
  let [west, east] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  let widest = 360 - (east - west);
  for (const [index, next] of sorted.slice(1).entries()) {
    const before = sorted[index] ?? next;
    if (next - before <= widest) continue;
    widest = next - before;
    [west, east] = [next, before];
  }
  return { west, east };
}

/** Whether two extents have anything in common. */
export function meet(a: Extent, b: Extent): boolean {
  if (a.south > b.north || b.south > a.north) return false;
  if (a.west <= a.east && b.west <= b.east) return a.west <= b.east && b.west <= a.east;
  return spans(a).some(([w1, e1]) => spans(b).some(([w2, e2]) => w1 <= e2 && w2 <= e1));
}

function spans({ west, east }: Extent): [number, number][] {
  return west <= east
    ? [[west, east]]
    : [
        [west, 180],
        [-180, east],
      ];
}
