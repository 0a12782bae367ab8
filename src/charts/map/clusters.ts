import { packEnclose, packSiblings } from 'd3';
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
  let clusters = points.map(({ point, at }) => clusterOf([point], at, rules));
  for (;;) {
    const pair = touching(clusters);
    if (pair === null) return { clusters, cells: false };
    const [a, b] = pair;
    const [m, n] = [a.items.length, b.items.length];
    const at: Point = [
      (a.at[0] * m + b.at[0] * n) / (m + n),
      (a.at[1] * m + b.at[1] * n) / (m + n),
    ];
    clusters = [
      ...clusters.filter((one) => one !== a && one !== b),
      clusterOf([...a.points, ...b.points], at, rules),
    ];
  }
}

function clusterOf(points: MapPoint[], at: Point, rules: ClusterRules): Cluster {
  points.sort((a, b) => b.items.length - a.items.length);
  const items = itemsOf(points);
  if (items.length > rules.together) {
    return { at, r: rules.counted(items.length, items.length), points, items, circles: null };
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
    circles: circles.map(({ item, x, y, r }) => ({
      item,
      x: x - around.x,
      y: y - around.y,
      r: r - air / 2,
    })),
  };
}

/** An incident with several places in one spot stands there once. */
function itemsOf(points: readonly MapPoint[]): MapItem[] {
  return [
    ...new Map(
      points.flatMap(({ items }) => items.map((item) => [item.entry, item] as const)),
    ).values(),
  ];
}

/** The two clusters that lie deepest in each other; those far apart in x are never compared. */
function touching(clusters: readonly Cluster[]): [Cluster, Cluster] | null {
  const sorted = clusters.toSorted((a, b) => a.at[0] - a.r - b.at[0] + b.r);
  let worst: [Cluster, Cluster] | null = null;
  let least = 0;
  for (const [index, a] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const b = sorted[next];
      if (b === undefined || b.at[0] - b.r > a.at[0] + a.r + air) break;
      const gap = Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]) - a.r - b.r - air;
      if (gap < least) [worst, least] = [[a, b], gap];
    }
  }
  return worst;
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
