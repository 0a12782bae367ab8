import { geoMercator, geoPath } from 'd3';
import { describe, expect, it } from 'vitest';
import { countries } from '../../reading/outlines/atlas.ts';
import { withoutFar } from './far.ts';
import { piecesOf } from './world.ts';

const view = { west: 35, east: 38, south: 35, north: 37 };
const around = geoMercator()
  .center([36.5, 36])
  .scale(8000)
  .translate([300, 200])
  .clipExtent([
    [0, 0],
    [600, 400],
  ]);

function drawn(rings: number[][][]): string | null {
  return geoPath(around)({ type: 'Polygon', coordinates: rings });
}

describe('an outline without what is far from a view', () => {
  it.each(['TUR', 'SYR', 'RUS'])('is drawn as all of it is: %s', (code) => {
    const outline = countries().get(code)?.outline;
    const pieces = outline === undefined ? [] : piecesOf(outline);
    const [largest] = pieces.sort((a, b) => (b.rings[0]?.length ?? 0) - (a.rings[0]?.length ?? 0));
    if (largest === undefined) throw new TypeError(`no outline of ${code}`);
    const near = withoutFar(largest, view);
    expect(drawn(near.rings)).toBe(drawn(largest.rings));
    expect(near.rings.flat().length).toBeLessThan(largest.rings.flat().length / 2);
  });

  it('is left whole for a view over the date line', () => {
    const piece = { id: 'a', rings: [[[0, 0]]], extent: view };
    expect(withoutFar(piece, { ...view, west: 170, east: -170 })).toBe(piece);
  });
});
