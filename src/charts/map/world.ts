import { mesh } from 'topojson-client';
import type { Position } from 'geojson';
import { countries, topology } from '../../reading/outlines/atlas.ts';
import type { Outline } from '../../reading/outlines/outline.ts';
import { extentOf } from './extent.ts';
import type { Extent } from './extent.ts';

/** A polygon or a line with the degrees between which it lies, so that most need not be drawn. */
export interface Piece {
  /** What it is the outline of; empty for a line. */
  id: string;
  /** Rings of a polygon, the outer first, or one line. */
  rings: Position[][];
  extent: Extent;
}

export interface World {
  /** The polygons of every country. */
  lands: Piece[];
  /** Coasts and borders, each once. */
  lines: Piece[];
  /** Borders of the atlas where a site has its own: two drawings of one border leave gaps. */
  seams: Piece[];
  /** The edges of other areas that the site has drawn. */
  inner: Piece[];
  /** The lands as far as a small globe shows them. */
  globe: Piece[];
}

const worlds = new WeakMap<readonly Outline[], World>();

/**
 * The countries of the world, with those that a site draws in its own way in place of theirs, and
 * its other areas. Read once for each list.
 */
export function worldWith(own: readonly Outline[]): World {
  const known = worlds.get(own);
  if (known !== undefined) return known;
  const replaced = own.filter(({ id }) => countries().has(id));
  const ids = new Set(replaced.map(({ id }) => id));
  const isOwn = ({ properties }: { properties?: object | undefined }) =>
    ids.has(codeOf(properties));
  const lines = (keep: Parameters<typeof mesh>[2]) =>
    mesh(topology, topology.objects.countries, keep).coordinates.flatMap(linesOf);
  const drawn = replaced.flatMap(piecesOf);
  const lands = [
    ...[...countries()].flatMap(([id, { outline }]) => (ids.has(id) ? [] : piecesOf(outline))),
    ...drawn,
  ];
  const world: World = {
    lands,
    globe: lands.flatMap(coarse),
    lines: [
      ...lines((a, b) => !isOwn(a) && !isOwn(b)),
      ...drawn.flatMap(({ rings }) => rings.flatMap(linesOf)),
    ],
    seams: ids.size === 0 ? [] : lines((a, b) => a !== b && (isOwn(a) || isOwn(b))),
    inner: own
      .filter(({ id }) => !ids.has(id))
      .flatMap(piecesOf)
      .flatMap(({ rings }) => rings.flatMap(linesOf)),
  };
  worlds.set(own, world);
  return world;
}

/** A polygon without what is smaller than a px of a small globe; nothing of a small one. */
function coarse({ id, rings, extent }: Piece): Piece[] {
  const { west, east, south, north } = extent;
  if (Math.max(east - west, north - south) < 2) return [];
  const ring: Position[] = [];
  for (const position of rings[0] ?? []) {
    const [x = 0, y = 0] = position;
    const [px = Infinity, py = Infinity] = ring.at(-1) ?? [];
    if (Math.abs(x - px) + Math.abs(y - py) >= 1) ring.push(position);
  }
  const [first] = ring;
  return first === undefined || ring.length < 4 ? [] : [{ id, rings: [[...ring, first]], extent }];
}

/** The polygons of an outline, one by one. */
export function piecesOf({ id, shape }: Outline): Piece[] {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return polygons.map((rings) => ({ id, rings, extent: extentOf(rings[0] ?? []) }));
}

/** A line in stretches, without those along the date line, where shapes are cut and no border is. */
function linesOf(line: Position[]): Piece[] {
  const stretches: Position[][] = [[]];
  for (const [index, position] of line.entries()) {
    const before = line[index - 1];
    if (before !== undefined && isCut(before) && isCut(position)) stretches.push([]);
    stretches.at(-1)?.push(position);
  }
  return stretches
    .filter(({ length }) => length > 1)
    .map((stretch) => ({ id: '', rings: [stretch], extent: extentOf(stretch) }));
}

function isCut([longitude = 0, latitude = 0]: Position): boolean {
  return Math.abs(longitude) > 179.99 || latitude < -89;
}

function codeOf(properties: object | undefined): string {
  return properties !== undefined && 'a3' in properties ? String(properties.a3) : '';
}
