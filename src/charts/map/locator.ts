import { geoMercator, geoOrthographic } from 'd3';
import type { GeoProjection } from 'd3';
import { extentOf, meet } from './extent.ts';
import type { Extent } from './extent.ts';
import type { PlacedMap } from './placed.ts';
import { inside, strokesData, strokesOf } from './shapes.ts';
import type { View } from './view.ts';
import type { Piece, World } from './world.ts';

/** In px. */
export const locatorSize = { width: 84, height: 84 };

/**
 * Where the map lies: on the country around it, or on the globe where it holds most of a country
 * or lies in none.
 */
export function placeLocator(
  view: View,
  world: World,
  at: { x: number; y: number },
): NonNullable<PlacedMap['locator']> {
  const middle = view.projection.invert?.([view.width / 2, view.height / 2]) ?? [0, 0];
  const country = countryAround(middle, view, world);
  const { width, height } = locatorSize;
  const projection =
    country === null
      ? geoOrthographic().rotate([-middle[0], -middle[1] * 0.7])
      : geoMercator().rotate([-(country.extent.west + country.extent.east) / 2, 0]);
  const pad = country === null ? 1 : 9;
  projection.fitExtent(
    [
      [pad, pad],
      [width - pad, height - pad],
    ],
    country === null
      ? { type: 'Sphere' }
      : { type: 'MultiPoint', coordinates: country.rings.flat() },
  );
  if (country !== null) {
    projection.clipExtent([
      [0, 0],
      [width, height],
    ]);
  }
  const seen = { projection, extent: country === null ? everywhere : grown(country.extent) };
  return {
    ...at,
    ...locatorSize,
    round: country === null,
    land: strokesData(strokesOf(country === null ? world.globe : world.lands, 'area', seen, 1)),
    borders: country === null ? '' : strokesData(strokesOf(world.lines, 'line', seen, 1)),
    frame: frameOf(view, projection),
  };
}

const everywhere: Extent = { west: -180, east: 180, south: -90, north: 90 };

/** The polygon that the middle of the map lies in, where it is a good deal larger than the map. */
function countryAround(middle: readonly [number, number], view: View, world: World): Piece | null {
  const [longitude, latitude] = middle;
  const point: Extent = { west: longitude, east: longitude, south: latitude, north: latitude };
  const around = world.lands.findLast(
    ({ extent, rings }) =>
      meet(extent, point) &&
      inside(
        rings.map((ring) => ({
          points: ring.map(([x = 0, y = 0]): [number, number] => [x, y]),
          closed: true,
        })),
        [longitude, latitude],
      ),
  );
  if (around === undefined || view.scale === null) return null;
  const { extent } = around;
  const tall = extent.north - extent.south;
  const wide = extent.east - extent.west;
  const seen = view.extent;
  const large = Math.max(tall / (seen.north - seen.south - 2), wide / (seen.east - seen.west));
  return large > 1.6 && wide < 90 && extent.north < 80 ? around : null;
}

function grown({ west, east, south, north }: Extent): Extent {
  const by = Math.max(east - west, north - south);
  return {
    west: Math.max(-180, west - by),
    east: Math.min(180, east + by),
    south: south - by,
    north: north + by,
  };
}

/** The edge of the map on the locator, never too small to be seen. */
function frameOf(view: View, projection: GeoProjection) {
  const { width, height } = view;
  const edge = [0, 0.5, 1].flatMap((x) =>
    [0, 0.5, 1].map((y) => view.projection.invert?.([x * width, y * height])),
  );
  const points = edge.flatMap((position) => {
    const at = position?.every(Number.isFinite) === true ? projection(position) : null;
    return at === null || !at.every(Number.isFinite) ? [] : [at];
  });
  const { west, east, south, north } = extentOf(points);
  const [x0, x1] = [Math.max(0.75, west), Math.min(locatorSize.width - 0.75, east)];
  const [y0, y1] = [Math.max(0.75, south), Math.min(locatorSize.height - 0.75, north)];
  const [w, h] = [Math.max(7, x1 - x0), Math.max(7, y1 - y0)];
  return { x: (x0 + x1) / 2 - w / 2, y: (y0 + y1) / 2 - h / 2, width: w, height: h };
}
