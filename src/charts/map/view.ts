import { geoAzimuthalEqualArea, geoDistance, geoEqualEarth, geoMercator } from 'd3';
import type { GeoProjection } from 'd3';
import type { Position } from 'geojson';
import { narrowest } from './extent.ts';
import type { Extent } from './extent.ts';
import type { Point } from './thin.ts';

/** A piece of the earth on a rectangle of px, north up. */
export interface View {
  width: number;
  height: number;
  projection: GeoProjection;
  /** The degrees that may be seen, a little more than less. */
  extent: Extent;
  /** Px for a kilometre in the middle; `null` where one scale would be untrue elsewhere. */
  scale: number | null;
}

const earthRadius = 6371;

/** No map shows less than this, in km: a place alone would stand on a blank. */
const leastSpan = { one: 160, several: 30 };

/** Up to so many degrees from south to north, a Mercator's scale hardly changes over the map. */
const mercatorDegrees = 6;
/** Beyond so many degrees, the earth is shown from one side to the other. */
const wholeEarth = 110;

/**
 * A view that holds some positions with room around them. Small areas are drawn by Mercator, which
 * keeps shapes and has north up everywhere; continents by an equal-area projection around their
 * middle; more than that by Equal Earth, without a scale.
 *
 * @param positions longitude and latitude, at least one
 */
export function viewOf(positions: readonly Position[], width: number): View {
  const { west, east } = narrowest(positions.map(([longitude = 0]) => longitude));
  const latitudes = positions.map(([, latitude = 0]) => latitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const across = west <= east ? east - west : east - west + 360;
  const middle: [number, number] = [normal(west + across / 2), (south + north) / 2];
  const span = Math.max(north - south, across * Math.cos((middle[1] * Math.PI) / 180));
  const projection = projectionFor(span, middle);
  projection.precision(0.3);
  const pad = width > 400 ? 56 : 34;
  const height = heightFor({ positions, projection, width, pad });
  projection.fitExtent(
    [
      [pad, pad],
      [width - pad, height - pad],
    ],
    { type: 'MultiPoint', coordinates: [...positions] },
  );
  const most = width / (span === 0 ? leastSpan.one : leastSpan.several);
  const now = scaleAt(projection, middle);
  if (!Number.isFinite(now) || now > most) {
    projection.scale(Number.isFinite(now) ? (projection.scale() * most) / now : 1);
    if (!Number.isFinite(now)) {
      projection.scale(1).translate([0, 0]);
      projection.scale(most / scaleAt(projection, middle));
    }
    const at = projection.translate([0, 0])(middle) ?? [0, 0];
    projection.translate([width / 2 - at[0], height / 2 - at[1]]);
  }
  projection.clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
  return {
    width,
    height,
    projection,
    extent: extentSeen(projection, width, height),
    scale: span > wholeEarth ? null : scaleAt(projection, middle),
  };
}

/** Where a position lies on the map, in px. */
export function pointAt({ projection }: View, position: Position): Point {
  const [x, y] = projection([position[0] ?? 0, position[1] ?? 0]) ?? [0, 0];
  return [x, y];
}

function projectionFor(span: number, [longitude, latitude]: [number, number]): GeoProjection {
  if (span <= mercatorDegrees && Math.abs(latitude) < 80) {
    return geoMercator().rotate([-longitude, 0]);
  }
  if (span > wholeEarth) return geoEqualEarth().rotate([-longitude, 0]);
  return geoAzimuthalEqualArea().rotate([-longitude, -latitude]).clipAngle(150);
}

/** As high as what is shown asks for, between two shapes that a page can hold. */
function heightFor({
  positions,
  projection,
  width,
  pad,
}: {
  positions: readonly Position[];
  projection: GeoProjection;
  width: number;
  pad: number;
}): number {
  const points = positions.map(([longitude = 0, latitude = 0]) =>
    projection([longitude, latitude]),
  );
  const xs = points.map((point) => point?.[0] ?? 0);
  const ys = points.map((point) => point?.[1] ?? 0);
  const across = Math.max(...xs) - Math.min(...xs);
  const down = Math.max(...ys) - Math.min(...ys);
  const [least, most] = width > 400 ? [0.56, 0.8] : [0.8, 1.15];
  if (across === 0 && down === 0) return Math.round(least * width);
  const wanted = across === 0 ? width : ((width - 2 * pad) * down) / across + 2 * pad;
  return Math.round(Math.min(Math.max(wanted, least * width), most * width));
}

/** Px for a kilometre at a place. */
function scaleAt(projection: GeoProjection, [longitude, latitude]: [number, number]): number {
  const step = 0.01;
  const other: [number, number] = [longitude, latitude + (latitude > 0 ? -step : step)];
  const [a, b] = [projection([longitude, latitude]), projection(other)];
  if (!a || !b) return NaN;
  const distance = geoDistance([longitude, latitude], other) * earthRadius;
  return Math.hypot(a[0] - b[0], a[1] - b[1]) / distance;
}

function extentSeen(projection: GeoProjection, width: number, height: number): Extent {
  const whole: Extent = { west: -180, east: 180, south: -90, north: 90 };
  const steps = [0, 0.25, 0.5, 0.75, 1];
  const corners = steps.flatMap((x) =>
    steps.map((y) => projection.invert?.([x * width, y * height]) ?? null),
  );
  const seen = corners.filter(
    (position): position is [number, number] => position?.every(Number.isFinite) === true,
  );
  if (seen.length < corners.length) return whole;
  const { west, east } = narrowest(seen.map(([longitude]) => longitude));
  const latitudes = seen.map(([, latitude]) => latitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  if (north - south > 60) return whole;
  return { west, east, south: south - 1, north: north + 1 };
}

function normal(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}
