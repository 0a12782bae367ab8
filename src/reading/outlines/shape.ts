import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Finding } from '../../messages/problem-at.ts';
import { shown } from '../../messages/words.ts';

/** A shape, or what is wrong and where under the geometry it stands. */
export type ReadShape =
  { shape: Polygon | MultiPolygon } | { problem: Finding; path: readonly (string | number)[] };

/** Reads the geometry of a feature: a polygon or several, in degrees. */
export function shapeOf(geometry: unknown): ReadShape {
  if (typeof geometry !== 'object' || geometry === null || !('type' in geometry)) {
    return wrong('This shape has no geometry.', []);
  }
  const { type } = geometry;
  const coordinates: unknown = 'coordinates' in geometry ? geometry.coordinates : null;
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    return wrong(`An outline cannot be of the type ${shown(String(type))}.`, ['type']);
  }
  const polygons: unknown = type === 'Polygon' ? [coordinates] : coordinates;
  if (!Array.isArray(polygons)) return wrong('The coordinates are no list.', ['coordinates']);
  for (const [index, polygon] of (polygons as unknown[]).entries()) {
    const path = type === 'Polygon' ? ['coordinates'] : ['coordinates', index];
    const found = polygonProblem(polygon, path);
    if (found !== null) return found;
  }
  return type === 'Polygon'
    ? { shape: { type, coordinates: (polygons as Position[][][])[0] ?? [] } }
    : { shape: { type, coordinates: polygons as Position[][][] } };
}

function polygonProblem(polygon: unknown, path: (string | number)[]): ReadShape | null {
  if (!Array.isArray(polygon) || polygon.length === 0) {
    return wrong('A polygon is a list of rings, and this is none.', path);
  }
  for (const [index, ring] of (polygon as unknown[]).entries()) {
    const at = [...path, index];
    if (!Array.isArray(ring) || ring.length < 4) {
      return wrong('A ring has at least four positions, the last the same as the first.', at);
    }
    for (const [place, position] of (ring as unknown[]).entries()) {
      if (isPosition(position)) continue;
      return wrong('This is no longitude and latitude in degrees.', [...at, place]);
    }
  }
  return null;
}

function isPosition(value: unknown): value is Position {
  if (!Array.isArray(value)) return false;
  const [longitude, latitude]: unknown[] = value;
  return (
    typeof longitude === 'number' &&
    typeof latitude === 'number' &&
    Math.abs(longitude) <= 180 &&
    Math.abs(latitude) <= 90
  );
}

function wrong(reason: string, path: readonly (string | number)[]): ReadShape {
  return {
    problem: {
      reason,
      expected: 'a Polygon or a MultiPolygon in longitude and latitude (WGS 84)',
    },
    path,
  };
}
