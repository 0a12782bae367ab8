import type { Position } from 'geojson';
import { narrowest } from './extent.ts';
import type { MapArea, MapSeries } from './series.ts';

/** An area this many times as wide or high as the points may lead out of the map. */
const much = 2.5;

/**
 * What a map must hold: every point, and areas that are not so large that the points would be
 * crushed; without points, the areas.
 */
export function positionsOf({ points, areas }: MapSeries): Position[] {
  const own = points.map(({ at }): Position => [...at]);
  const edges = areas.map(edgeOf);
  if (own.length === 0) return edges.flat();
  const size = Math.max(spread(own), 0.3);
  return [...own, ...edges.filter((edge) => spread([...own, ...edge]) <= much * size).flat()];
}

function edgeOf({ pieces }: MapArea): Position[] {
  return pieces.flatMap(({ extent: { west, east, south, north } }) => [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ]);
}

function spread(positions: readonly Position[]): number {
  const { west, east } = narrowest(positions.map(([x = 0]) => x));
  const ys = positions.map(([, y = 0]) => y);
  return Math.max((east - west + 360) % 360, Math.max(...ys) - Math.min(...ys));
}
