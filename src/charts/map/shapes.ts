import { geoPath } from 'd3';
import type { GeoProjection } from 'd3';
import { meet } from './extent.ts';
import type { Extent } from './extent.ts';
import { thin } from './thin.ts';
import type { Point } from './thin.ts';
import type { Piece } from './world.ts';

/** A line of px; closed where it is a ring. */
export interface Stroke {
  points: Point[];
  closed: boolean;
}

/** Points on half px are as many as anybody sees. */
const grid = 2;

/** The strokes of those pieces that lie in an extent, as a projection clips them. */
export function strokesOf(
  pieces: readonly Piece[],
  kind: 'area' | 'line',
  { projection, extent }: { projection: GeoProjection; extent: Extent },
  detail = 0.8,
): Stroke[] {
  return pieces
    .filter((piece) => meet(piece.extent, extent))
    .flatMap(({ rings }) => {
      const strokes: Stroke[] = [];
      const shape =
        kind === 'area'
          ? { type: 'Polygon' as const, coordinates: rings }
          : { type: 'MultiLineString' as const, coordinates: rings };
      geoPath(projection, collector(strokes))(shape);
      return strokes.flatMap(({ points, closed }) => {
        const kept = thin(points, detail);
        return kept.length < (closed ? 3 : 2) ? [] : [{ points: kept, closed }];
      });
    });
}

/** What d3-geo draws on, kept as points. */
function collector(strokes: Stroke[]): Parameters<typeof geoPath>[1] & object {
  let stroke: Stroke = { points: [], closed: false };
  return {
    beginPath: () => undefined,
    moveTo: (x, y) => {
      stroke = { points: [[x, y]], closed: false };
      strokes.push(stroke);
    },
    lineTo: (x, y) => {
      stroke.points.push([x, y]);
    },
    closePath: () => {
      stroke.closed = true;
    },
    arc: () => undefined,
  };
}

/** Strokes as the data of one path: steps from point to point, on half px. */
export function strokesData(strokes: readonly Stroke[]): string {
  return strokes.map(strokeData).join('');
}

function strokeData({ points, closed }: Stroke): string {
  let [x, y] = [NaN, NaN];
  let data = '';
  for (const [px, py] of points) {
    const [nx, ny] = [Math.round(px * grid), Math.round(py * grid)];
    if (nx === x && ny === y) continue;
    data += data === '' ? `M${pair(nx, ny)}` : `l${pair(nx - x, ny - y)}`;
    [x, y] = [nx, ny];
  }
  if (!data.includes('l')) return '';
  return closed ? `${data}z` : data;
}

function pair(x: number, y: number): string {
  const [a, b] = [written(x), written(y)];
  return b.startsWith('-') ? a + b : `${a} ${b}`;
}

function written(steps: number): string {
  return String(steps / grid).replace(/^(-?)0\./u, '$1.');
}

/** Whether a point lies inside closed strokes: holes are outside. */
export function inside(strokes: readonly Stroke[], [x, y]: Point): boolean {
  let within = false;
  for (const { points } of strokes) {
    let [bx, by] = points.at(-1) ?? [0, 0];
    for (const [ax, ay] of points) {
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) within = !within;
      [bx, by] = [ax, ay];
    }
  }
  return within;
}
