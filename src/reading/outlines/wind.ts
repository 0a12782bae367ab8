import { geoArea } from 'd3';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/**
 * The same shape with its rings in the order that spherical geometry reads: the outer clockwise, as
 * seen from above, and holes the other way. RFC 7946 asks for the opposite, and older files have
 * either, so that a file is never wrong for its order.
 */
export function wound<T extends Polygon | MultiPolygon>(shape: T): T {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const turned = polygons.map((rings) =>
    rings.map((ring, index) => (isOuter(ring) === (index === 0) ? ring : ring.toReversed())),
  );
  return { ...shape, coordinates: shape.type === 'Polygon' ? turned[0] : turned };
}

/** Whether a ring, read as it is, holds less than half of the earth. */
function isOuter(ring: Position[]): boolean {
  return geoArea({ type: 'Polygon', coordinates: [ring] }) < 2 * Math.PI;
}
