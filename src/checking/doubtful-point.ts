import { geoDistance, median } from 'd3';
import { problemAt } from '../messages/problem-at.ts';
import type { Finding } from '../messages/problem-at.ts';
import type { Place } from '../reading/content.ts';
import { isFields, listOf } from '../reading/yaml/raw-fields.ts';
import type { Check } from './rule.ts';

/** Latitude and longitude, in degrees. */
type Point = readonly [number, number];

/** As far from the site's other places as hardly any single one of them is, in degrees. */
const far = 10;

/** Nobody lives south of the first or north of the second of these latitudes. */
const inhabited = [-60, 84] as const;

/**
 * A point is where its place is. Two zeros stand for a field that was left empty, and a latitude and
 * a longitude in the wrong order set a place down far from the site's other ones. Points out of range
 * are told of where they are read.
 */
export const doubtfulPoint: Check = ({ read }) => {
  const { places } = read.content;
  const byId = new Map(places.map((place) => [place.id, place]));
  const doubts = doubtsAbout(places.flatMap(({ point }) => (point ? [point] : [])));
  return read.files.flatMap(({ role, data, source }) =>
    role.role !== 'places'
      ? []
      : listOf(data).flatMap((written, index) => {
          const id = isFields(written) ? written['id'] : undefined;
          const place = typeof id === 'string' ? byId.get(id) : undefined;
          const doubt = place?.point === undefined ? null : doubts(place, place.point);
          const at = source.locate([index, 'point']);
          return doubt === null ? [] : [problemAt('doubtful-point', source.file, at, doubt)];
        }),
  );
};

/** What is doubtful about a point, seen beside those of all places of a site. */
function doubtsAbout(points: readonly Point[]): (place: Place, point: Point) => Finding | null {
  const set = points.filter((point) => !isZero(point));
  const middle: Point = [median(set, ([lat]) => lat) ?? 0, median(set, ([, lon]) => lon) ?? 0];
  const distances = set.map((point) => apart(point, middle));
  // Of a site about the whole world any point may be near the middle.
  const isOfOneRegion = set.length > 2 && (median(distances) ?? 0) < far;
  const isLonely = (point: Point) =>
    set.every((other) => other === point || apart(point, other) > far);
  return ({ id }, point) => {
    if (isZero(point)) {
      return {
        reason: `\`${id}\` lies at 0, 0, in the Atlantic Ocean. Tables have these zeros where nothing was filled in.`,
        expected: 'where the place is; no point where that is not known',
      };
    }
    const [latitude, longitude] = point;
    if (Math.abs(longitude) > 90) return null;
    const swapped: Point = [longitude, latitude];
    const isWild = latitude < inhabited[0] || latitude > inhabited[1];
    const isNearer =
      isOfOneRegion && apart(swapped, middle) < apart(point, middle) / 4 && isLonely(point);
    if (!isWild && !isNearer) return null;
    return {
      reason: isWild
        ? `\`${id}\` lies at the latitude ${String(latitude)}, where nobody lives.`
        : `\`${id}\` lies far from every other place of the site, and would be among them with its two numbers the other way round.`,
      expected: 'latitude first, then longitude',
      fix: `point: [${String(longitude)}, ${String(latitude)}]`,
    };
  };
}

function isZero([latitude, longitude]: Point): boolean {
  return latitude === 0 && longitude === 0;
}

/** How far two points are from each other, in degrees of a great circle. */
function apart([lat, lon]: Point, [otherLat, otherLon]: Point): number {
  return (geoDistance([lon, lat], [otherLon, otherLat]) * 180) / Math.PI;
}
