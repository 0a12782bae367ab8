import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Finding } from '../../messages/problem-at.ts';
import { shown } from '../../messages/words.ts';

/** A shape, or what is wrong and where under the geometry it stands. */
export type ReadShape = { shape: Polygon | MultiPolygon } | Wrong;

interface Wrong {
  problem: Finding;
  path: readonly (string | number)[];
}

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
  const read: Position[][][] = [];
  for (const [index, polygon] of (polygons as unknown[]).entries()) {
    const found = polygonOf(polygon, ['coordinates', ...(type === 'Polygon' ? [] : [index])]);
    if ('problem' in found) return found;
    read.push(found.rings);
  }
  return type === 'Polygon'
    ? { shape: { type, coordinates: read[0] ?? [] } }
    : { shape: { type, coordinates: read } };
}

function polygonOf(polygon: unknown, path: (string | number)[]): { rings: Position[][] } | Wrong {
  if (!Array.isArray(polygon) || polygon.length === 0) {
    return wrong('A polygon is a list of rings, and this is none.', path);
  }
  const rings: Position[][] = [];
  for (const [index, ring] of (polygon as unknown[]).entries()) {
    const at = [...path, index];
    if (!Array.isArray(ring) || ring.length < 4) {
      return wrong('A ring has at least four positions, the last the same as the first.', at);
    }
    const positions: unknown[] = ring;
    const bad = positions.findIndex((position) => !isPosition(position));
    if (bad >= 0) return wrong('This is no longitude and latitude in degrees.', [...at, bad]);
    rings.push(positions.filter(isPosition));
  }
  return { rings };
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

function wrong(reason: string, path: readonly (string | number)[]): Wrong {
  return {
    problem: {
      reason,
      expected: 'a Polygon or a MultiPolygon in longitude and latitude (WGS 84)',
    },
    path,
  };
}
