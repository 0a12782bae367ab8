import { geoMercator, geoOrthographic } from 'd3';
import type { GeoGeometryObjects, GeoProjection } from 'd3';
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
  const { projection, land, borders } =
    country === null ? globeAround(middle, world) : pictureOf(country, world);
  return {
    ...at,
    ...locatorSize,
    round: country === null,
    land,
    borders,
    frame: frameOf(view, projection),
  };
}

/** What a locator shows, whatever the map beside it shows of it. */
interface Picture {
  projection: GeoProjection;
  land: string;
  borders: string;
}

/** Countries that were drawn, each once for its world. */
const pictures = new WeakMap<Piece, Picture>();

function pictureOf(country: Piece, world: World): Picture {
  const known = pictures.get(country);
  if (known !== undefined) return known;
  const { rings, extent } = country;
  const projection = fitted(geoMercator().rotate([-(extent.west + extent.east) / 2, 0]), 9, {
    type: 'MultiPoint',
    coordinates: rings.flat(),
  }).clipExtent([
    [0, 0],
    [locatorSize.width, locatorSize.height],
  ]);
  const seen = { projection, extent: grown(extent) };
  const picture = {
    projection,
    land: strokesData(strokesOf(world.lands, 'area', seen, 1)),
    borders: strokesData(strokesOf(world.lines, 'line', seen, 1)),
  };
  pictures.set(country, picture);
  return picture;
}

/** Globes that were drawn last, by where their middle lies. */
const globes = new WeakMap<World, Map<string, Picture>>();
const mostGlobes = 16;

/** Turned by whole degrees, which are less than a px, so that maps near each other share a globe. */
function globeAround([longitude, latitude]: readonly [number, number], world: World): Picture {
  const turn: [number, number] = [-Math.round(longitude), -Math.round(latitude * 0.7)];
  const key = turn.join(' ');
  const kept = globes.get(world) ?? new Map<string, Picture>();
  globes.set(world, kept);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const projection = fitted(geoOrthographic().rotate(turn), 1, { type: 'Sphere' });
  const seen = { projection, extent: everywhere };
  const land = strokesData(strokesOf(world.globe, 'area', seen, 1));
  const globe = { projection, land, borders: '' };
  const [oldest] = kept.keys();
  if (kept.size >= mostGlobes && oldest !== undefined) kept.delete(oldest);
  kept.set(key, globe);
  return globe;
}

function fitted(projection: GeoProjection, pad: number, shape: GeoGeometryObjects): GeoProjection {
  const { width, height } = locatorSize;
  return projection.fitExtent(
    [
      [pad, pad],
      [width - pad, height - pad],
    ],
    shape,
  );
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
