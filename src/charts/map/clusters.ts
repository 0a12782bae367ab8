import { least, packEnclose, packSiblings } from 'd3';
import type { Point } from './thin.ts';
import type { MapItem, MapPoint } from './series.ts';

/** A circle of a cluster, around its middle. */
export interface Circle {
  item: MapItem;
  x: number;
  y: number;
  r: number;
}

/** What stands in one spot of the map: a place, or several that would touch. */
export interface Cluster {
  at: Point;
  /** Of everything in it, in px. */
  r: number;
  points: MapPoint[];
  items: MapItem[];
  /** One circle for each incident; `null` where only their number is drawn. */
  circles: Circle[] | null;
}

export interface ClusterRules {
  /** The radius of an incident's circle. */
  radius: (item: MapItem) => number;
  /** The radius of a counted mark, beside the one that counts most. */
  counted: (incidents: number, most: number) => number;
  /** Beyond so many incidents a spot is counted. */
  together: number;
  /** The side of a cell, where there are too many places to look at each. */
  cell: number;
}

/** Beyond so many places, incidents are counted in cells. */
const mostPlaces = 400;
const air = 1.5;

/**
 * Sets the incidents of a place side by side around it, and joins places whose marks would touch,
 * in their middle, until none touch. Spots with many incidents become one counted mark.
 *
 * @returns `cells` where there were so many places that they were counted in cells
 */
export function clustersOf(
  points: readonly { point: MapPoint; at: Point }[],
  rules: ClusterRules,
): { clusters: Cluster[]; cells: boolean } {
  if (points.length > mostPlaces) return { clusters: inCells(points, rules), cells: true };
  const all = points.map(({ point, at }) => clusterOf([point], at, rules));
  const clusters = [...all];
  const pairs = all.flatMap((one, index) => touching(one, all, index + 1));
  for (;;) {
    const deepest = least(pairs, ({ gap }) => gap);
    if (deepest === undefined) return { clusters, cells: false };
    const { a, b } = deepest;
    const [m, n] = [a.items.length, b.items.length];
    const at: Point = [
      (a.at[0] * m + b.at[0] * n) / (m + n),
      (a.at[1] * m + b.at[1] * n) / (m + n),
    ];
    const joined = clusterOf([...a.points, ...b.points], at, rules);
    const gone = (one: Cluster) => one === a || one === b;
    drop(clusters, gone);
    drop(pairs, (pair) => gone(pair.a) || gone(pair.b));
    pairs.push(...touching(joined, clusters));
    clusters.push(joined);
  }
}

function clusterOf(points: MapPoint[], at: Point, rules: ClusterRules): Cluster {
  if (points.length > 1) points.sort((a, b) => b.items.length - a.items.length);
  const items = itemsOf(points);
  if (items.length > rules.together) {
    return { at, r: rules.counted(items.length, items.length), points, items, circles: null };
  }
  const [only] = items;
  if (items.length === 1 && only !== undefined) {
    const r = rules.radius(only);
    return { at, r: r + air / 2, points, items, circles: [{ item: only, x: 0, y: 0, r }] };
  }
  const circles = packSiblings(
    [...items]
      .map((item) => ({ item, x: 0, y: 0, r: rules.radius(item) + air / 2 }))
      .sort((a, b) => b.r - a.r),
  );
  const around = packEnclose(circles) ?? { x: 0, y: 0, r: 0 };
  return {
    at,
    r: around.r,
    points,
    items,
    circles: circles.map(({ item, x, y }) => ({
      item,
      x: x - around.x,
      y: y - around.y,
      // Not what was packed less the air: that is not to the last digit the radius that it began as.
      r: rules.radius(item),
    })),
  };
}

/** An incident with several places in one spot stands there once. */
function itemsOf(points: readonly MapPoint[]): MapItem[] {
  const items = points.flatMap((point) => point.items);
  if (!items.some(({ shared }) => shared)) return items;
  return [...new Map(items.map((item) => [item.entry, item] as const)).values()];
}

/** Takes what passes a test out of a list. */
function drop<T>(list: T[], test: (one: T) => boolean): void {
  let kept = 0;
  for (const one of list) {
    if (test(one)) continue;
    list[kept] = one;
    kept += 1;
  }
  list.length = kept;
}

/** Two clusters that would touch, the left one first: the deeper they lie, the further under 0. */
interface Pair {
  a: Cluster;
  b: Cluster;
  gap: number;
}

function touching(a: Cluster, others: readonly Cluster[], from = 0): Pair[] {
  const pairs: Pair[] = [];
  const [x, y] = a.at;
  for (let index = from; index < others.length; index += 1) {
    const b = others[index];
    if (b === undefined) break;
    const reach = a.r + b.r + air;
    const dx = x - b.at[0];
    if (Math.abs(dx) >= reach) continue;
    const dy = y - b.at[1];
    if (Math.abs(dy) >= reach) continue;
    const gap = Math.hypot(dx, dy) - reach;
    if (gap < 0) pairs.push(b.at[0] - b.r < x - a.r ? { a: b, b: a, gap } : { a, b, gap });
  }
  return pairs;
}

function inCells(
  points: readonly { point: MapPoint; at: Point }[],
  rules: ClusterRules,
): Cluster[] {
  const { cell } = rules;
  const side = (n: number) => Math.floor(n / cell);
  const cells = [
    ...Map.groupBy(points, ({ at: [x, y] }) => `${String(side(x))} ${String(side(y))}`),
  ].map(([key, inside]) => {
    const own = inside.map(({ point }) => point);
    return { key, own, items: itemsOf(own) };
  });
  const most = Math.max(...cells.map(({ items }) => items.length));
  return cells.map(({ key, own, items }) => {
    const [x = 0, y = 0] = key.split(' ').map(Number);
    const at: Point = [(x + 0.5) * cell, (y + 0.5) * cell];
    return { at, r: rules.counted(items.length, most), points: own, items, circles: null };
  });
}
