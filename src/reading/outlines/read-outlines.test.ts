import { geoArea } from 'd3';
import { describe, expect, it } from 'vitest';
import { readOutlines } from './read-outlines.ts';

const ring = [
  [36, 35],
  [37, 35],
  [37, 36],
  [36, 36],
  [36, 35],
];
const feature = (id: unknown, coordinates: unknown = [ring], type = 'Polygon') => ({
  type: 'Feature',
  ...(id === undefined ? {} : { id }),
  properties: {},
  geometry: { type, coordinates },
});
const collection = (...features: unknown[]) =>
  JSON.stringify({ type: 'FeatureCollection', features }, null, 2);
const read = (text: string) => readOutlines('outlines/a.geojson', text);

describe('a file of outlines', () => {
  it('is read from GeoJSON, whichever way its rings run', () => {
    const { shapes, problems } = read(
      collection(feature('A'), feature('B', [ring.toReversed()]), feature(12)),
    );
    expect(problems).toEqual([]);
    expect(shapes.map(({ id }) => id)).toEqual(['A', 'B', '12']);
    for (const { shape } of shapes) expect(geoArea(shape)).toBeLessThan(0.001);
  });

  it('is read from TopoJSON', () => {
    const topology = {
      type: 'Topology',
      objects: {
        areas: {
          type: 'GeometryCollection',
          geometries: [{ type: 'Polygon', id: 'A', arcs: [[0]] }],
        },
      },
      arcs: [ring],
    };
    expect(read(JSON.stringify(topology)).shapes).toMatchObject([
      { id: 'A', shape: { type: 'Polygon' } },
    ]);
  });

  it('takes an id from the properties', () => {
    const one = { ...feature(undefined), properties: { id: 'SY-HL' } };
    expect(read(collection(one)).shapes.map(({ id }) => id)).toEqual(['SY-HL']);
  });

  it('that is no JSON is told of where it stops to be', () => {
    const { problems } = read('{\n  "type": "FeatureCollection",\n  features: []\n}\n');
    expect(problems).toMatchObject([{ rule: 'unreadable-outlines', line: 3, column: 3 }]);
  });

  it('that ends too early is told of at its end', () => {
    expect(read('{"type": "FeatureCollection",\n').problems).toMatchObject([{ line: 2 }]);
  });

  it('that is another kind of file is told of', () => {
    expect(read('{ "type": "Point", "coordinates": [1, 2] }').problems).toMatchObject([
      { line: 1, column: 11, reason: 'A file of outlines cannot be of the type `Point`.' },
    ]);
    expect(read('[1, 2]').problems).toHaveLength(1);
    expect(read('null').problems).toHaveLength(1);
  });

  it('tells of every broken shape where it stands, and keeps the others', () => {
    const text = collection(
      feature('good'),
      feature(undefined),
      feature('good'),
      feature('metres', [ring.map(([x = 0, y = 0]) => [x * 1000, y * 1000])]),
      feature('line', ring, 'LineString'),
      feature('short', [ring.slice(3)]),
      feature('none', null),
    );
    const { shapes, problems } = read(text);
    const lines = text.split('\n');
    expect(shapes.map(({ id }) => id)).toEqual(['good']);
    expect(problems.map(({ reason }) => reason)).toEqual([
      'This shape has no id, so that no place can name it.',
      'Two shapes have the id `good`.',
      'This is no longitude and latitude in degrees.',
      'An outline cannot be of the type `LineString`.',
      'A ring has at least four positions, the last the same as the first.',
      'A polygon is a list of rings, and this is none.',
    ]);
    const [, , metres, line] = problems.map((one) => lines[one.line - 1]?.slice(one.column - 1));
    expect(metres).toBe('[');
    expect(line).toBe('"LineString",');
  });
});
