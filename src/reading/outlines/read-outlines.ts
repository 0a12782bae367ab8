import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { problemAt } from '../../messages/problem-at.ts';
import type { Finding } from '../../messages/problem-at.ts';
import type { Problem } from '../../messages/problem.ts';
import { shown } from '../../messages/words.ts';
import { lineIndex } from '../yaml/line-index.ts';
import { jsonOffset } from './json-offset.ts';
import type { Outline } from './outline.ts';
import { shapeOf } from './shape.ts';
import { wound } from './wind.ts';

type Path = readonly (string | number)[];

/**
 * Reads a file of outlines: GeoJSON (RFC 7946), or TopoJSON. Each shape is a polygon or several,
 * and has an id, its own or in its properties. Shapes that are broken are left out and told of.
 */
export function readOutlines(
  file: string,
  text: string,
): { shapes: Outline[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const at = lineIndex(text);
  const tellAt = (offset: number, finding: Finding) => {
    problems.push(problemAt('unreadable-outlines', file, at(offset), finding));
  };
  const tell = (path: Path, finding: Finding) => {
    tellAt(jsonOffset(text, path), finding);
  };
  const parsed = parse(text);
  if ('badAt' in parsed) {
    tellAt(parsed.badAt, { reason: 'This file is no JSON from here on.', expected: wanted });
    return { shapes: [], problems };
  }
  const shapes: Outline[] = [];
  const seen = new Map<string, number>();
  for (const [index, { value, path }] of (featuresOf(parsed.value, tell) ?? []).entries()) {
    const id = idOf(value);
    if (id === null) {
      tell(path, {
        reason: 'This shape has no id, so that no place can name it.',
        expected: 'an `id` of the feature, or one among its properties',
        fix: '"id": "…"',
      });
      continue;
    }
    if (seen.has(id)) {
      tell(path, {
        reason: `Two shapes have the id ${shown(id)}.`,
        expected: 'an id that no other shape of this file has',
      });
      continue;
    }
    seen.set(id, index);
    const read = shapeOf(isObject(value) ? value['geometry'] : null);
    if ('problem' in read) tell([...path, 'geometry', ...read.path], read.problem);
    else shapes.push({ id, shape: wound(read.shape) });
  }
  return { shapes, problems };
}

const wanted = 'GeoJSON, a FeatureCollection of polygons, or TopoJSON';

function parse(text: string): { value: unknown } | { badAt: number } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const place = /position (\d+)/u.exec(error instanceof Error ? error.message : '')?.[1];
    return { badAt: place === undefined ? Math.max(0, text.trimEnd().length - 1) : Number(place) };
  }
}

/** The features of a file, each where it stands. */
function featuresOf(
  value: unknown,
  tell: (path: Path, finding: Finding) => void,
): { value: unknown; path: Path }[] | null {
  const type = isObject(value) ? value['type'] : null;
  if (isObject(value) && type === 'FeatureCollection' && Array.isArray(value['features'])) {
    const features: unknown[] = value['features'];
    return features.map((one, index) => ({ value: one, path: ['features', index] }));
  }
  if (type === 'Feature') return [{ value, path: [] }];
  if (isTopology(value)) {
    try {
      return Object.keys(value.objects).flatMap((name) => topologyFeatures(value, name));
    } catch {
      const reason = 'The arcs of this TopoJSON do not belong to its objects.';
      tell([], { reason, expected: wanted });
      return null;
    }
  }
  tell(isObject(value) && 'type' in value ? ['type'] : [], {
    reason:
      typeof type === 'string'
        ? `A file of outlines cannot be of the type ${shown(type)}.`
        : 'This file is no map: it has no `type`.',
    expected: wanted,
  });
  return null;
}

function isTopology(value: unknown): value is Topology {
  return isObject(value) && value['type'] === 'Topology' && isObject(value['objects']);
}

function topologyFeatures(topology: Topology, name: string): { value: unknown; path: Path }[] {
  const object = topology.objects[name];
  if (object === undefined) return [];
  const read = feature(topology, object);
  const path = ['objects', name];
  return 'features' in read
    ? read.features.map((one, index) => ({ value: one, path: [...path, 'geometries', index] }))
    : [{ value: read, path }];
}

function idOf(value: unknown): string | null {
  if (!isObject(value)) return null;
  const properties = isObject(value['properties']) ? value['properties'] : {};
  const id = value['id'] ?? properties['id'];
  if (typeof id === 'number') return String(id);
  return typeof id === 'string' && id !== '' ? id : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
