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
    mesh(topology, topology.objects.countries, keep).coordinates.map(lineOf);
  const drawn = replaced.flatMap(piecesOf);
  const world: World = {
    lands: [
      ...[...countries()].flatMap(([id, { outline }]) => (ids.has(id) ? [] : piecesOf(outline))),
      ...drawn,
    ],
    lines: [
      ...lines((a, b) => !isOwn(a) && !isOwn(b)),
      ...drawn.flatMap(({ rings }) => rings.map(lineOf)),
    ],
    seams: ids.size === 0 ? [] : lines((a, b) => a !== b && (isOwn(a) || isOwn(b))),
    inner: own
      .filter(({ id }) => !ids.has(id))
      .flatMap(piecesOf)
      .flatMap(({ rings }) => rings.map(lineOf)),
  };
  worlds.set(own, world);
  return world;
}

/** The polygons of an outline, one by one. */
export function piecesOf({ id, shape }: Outline): Piece[] {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return polygons.map((rings) => ({ id, rings, extent: extentOf(rings[0] ?? []) }));
}

function lineOf(line: Position[]): Piece {
  return { id: '', rings: [line], extent: extentOf(line) };
}

function codeOf(properties: object | undefined): string {
  return properties !== undefined && 'a3' in properties ? String(properties.a3) : '';
}
