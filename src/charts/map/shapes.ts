import { ascending, bisectLeft, geoPath } from 'd3';
import type { GeoProjection } from 'd3';
import { extentOf, meet } from './extent.ts';
import type { Extent } from './extent.ts';
import { withoutFar } from './far.ts';
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

/**
 * The strokes of those pieces that lie in an extent, as a projection clips them, without what is
 * too small to be seen.
 *
 * @param detail the smallest corner that is drawn, in px²
 */
export function strokesOf(
  pieces: readonly Piece[],
  kind: 'area' | 'line',
  { projection, extent }: { projection: GeoProjection; extent: Extent },
  detail = 0.8,
): Stroke[] {
  return pieces
    .filter((piece) => meet(piece.extent, extent))
    .flatMap((piece) => {
      const { rings } = withoutFar(piece, extent);
      const strokes: Stroke[] = [];
      const shape =
        kind === 'area'
          ? { type: 'Polygon' as const, coordinates: rings }
          : { type: 'MultiLineString' as const, coordinates: rings };
      geoPath(projection, collector(strokes, Math.sqrt(detail) / 2))(shape);
      return strokes.flatMap(({ points, closed }) => {
        if (isSpeck(points, detail)) return [];
        const kept = thin(points, detail);
        return kept.length < (closed ? 3 : 2) ? [] : [{ points: kept, closed }];
      });
    });
}

/** Whether a line fits into a square of twice the detail: an islet, or a bend of a border. */
function isSpeck(points: readonly Point[], detail: number): boolean {
  const { west, east, south, north } = extentOf(points);
  return (east - west) * (north - south) < 2 * detail && Math.max(east - west, north - south) < 3;
}

/** What d3-geo draws on, kept as points; those closer than `least` to the one before are not. */
function collector(strokes: Stroke[], least: number): Parameters<typeof geoPath>[1] & object {
  let stroke: Stroke = { points: [], closed: false };
  return {
    beginPath: () => undefined,
    moveTo: (x, y) => {
      stroke = { points: [[x, y]], closed: false };
      strokes.push(stroke);
    },
    lineTo: (x, y) => {
      const [px, py] = stroke.points.at(-1) ?? [NaN, NaN];
      if (Math.abs(x - px) + Math.abs(y - py) >= least) stroke.points.push([x, y]);
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
  if (steps % grid === 0) return String(steps / grid);
  const whole = Math.trunc(steps / grid);
  return `${whole === 0 ? (steps < 0 ? '-' : '') : String(whole)}.5`;
}

/**
 * Where rows of a drawing lie inside closed strokes, from left to right.
 *
 * @param rows from the top down, in px
 */
export function spansAt(strokes: readonly Stroke[], rows: readonly number[]): Point[][] {
  const crossings = rows.map((): number[] => []);
  for (const { points } of strokes) {
    let before = points.at(-1) ?? [0, 0];
    for (const point of points) {
      const [low, high] = before[1] < point[1] ? [before, point] : [point, before];
      for (let row = bisectLeft(rows, low[1]); row < rows.length; row += 1) {
        const y = rows[row] ?? Infinity;
        if (y >= high[1]) break;
        const part = (y - low[1]) / (high[1] - low[1]);
        crossings[row]?.push(low[0] + (high[0] - low[0]) * part);
      }
      before = point;
    }
  }
  return crossings.map((row) => {
    row.sort(ascending);
    return row.flatMap((x, at): Point[] => (at % 2 === 1 ? [[row[at - 1] ?? x, x]] : []));
  });
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

/** What closed strokes cover, in px². */
export function areaOf(strokes: readonly Stroke[]): number {
  return Math.abs(
    strokes.reduce((sum, { points }) => {
      let [bx, by] = points.at(-1) ?? [0, 0];
      let own = 0;
      for (const [x, y] of points) {
        own += bx * y - x * by;
        [bx, by] = [x, y];
      }
      return sum + own / 2;
    }, 0),
  );
}
