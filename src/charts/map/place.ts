import type { Outline } from '../../reading/outlines/outline.ts';
import type { ChartContext } from '../chart-types.ts';
import { stackLines } from '../placed.ts';
import { areaLabels } from './area-labels.ts';
import { clusterLabels } from './cluster-labels.ts';
import { boxesOf, countedRadius, figureIn, marksOf, radiusOf, sizesOf } from './cluster-marks.ts';
import { clustersOf } from './clusters.ts';
import type { Cluster } from './clusters.ts';
import { countryLabels } from './country-labels.ts';
import { meet } from './extent.ts';
import { placeKey } from './key.ts';
import type { LabelRoom } from './labels.ts';
import { locatorSize, placeLocator } from './locator.ts';
import { mirroredFoot } from './mirrored.ts';
import type { PlacedMap } from './placed.ts';
import { positionsOf } from './positions.ts';
import { restLines } from './rest-lines.ts';
import { placeScaleBar } from './scale-bar.ts';
import type { MapSeries } from './series.ts';
import { areaOf, strokesData, strokesOf } from './shapes.ts';
import { pointAt, viewOf } from './view.ts';
import { worldWith } from './world.ts';

/** A placed map, and what stood too close together on it. */
export interface MapLayout {
  placed: PlacedMap;
  clusters: Cluster[];
  /** Incidents are counted in cells. */
  cells: boolean;
}

/** The side of a cell in which incidents are counted. */
const cell = 38;
/** How far two drawings of one border may lie apart, twice. */
const seamKilometres = 5;
/** The smallest corner of an outline, in px², on a map of an area and on one of the earth. */
const detail = { area: 0.8, earth: 9 };
/** One list for all sites without outlines, so that their world is read once. */
const none: readonly Outline[] = [];

/** Sets incidents on a map as wide as asked for. */
export function placeMap(series: MapSeries, width: number, context: ChartContext): MapLayout {
  const { site } = context.record;
  const world = worldWith(site.outlines?.shapes ?? none);
  const view = viewOf(positionsOf(series), width);
  const points = series.points.map((point) => ({ point, at: pointAt(view, point.at) }));
  const radius = radiusOf(series, width);
  const { clusters, cells } = clustersOf(points, {
    radius,
    counted: countedRadius,
    together: width > 400 ? 7 : 5,
    cell,
  });
  const least = view.scale === null ? detail.earth : detail.area;
  const lands = world.lands
    .filter(({ extent }) => meet(extent, view.extent))
    .map((piece) => ({ id: piece.id, strokes: strokesOf([piece], 'area', view, least) }));
  const seen = series.areas.map((area) => ({
    area,
    strokes: strokesOf(area.pieces, 'area', view),
  }));
  const whole = 0.97 * width * view.height;
  const areas = seen.filter(({ strokes }) => areaOf(strokes) < whole);
  const covering = seen.flatMap(({ area, strokes }) => (areaOf(strokes) < whole ? [] : [area]));
  const marks = clusters.flatMap((cluster) => marksOf(cluster, radius));
  const counts = clusters.flatMap(({ at: [x, y], r, circles }) =>
    circles === null ? [{ x, y, r }] : [],
  );
  const room: LabelRoom = {
    width,
    height: view.height,
    taken: clusters.flatMap(boxesOf),
  };
  const bar = placeScaleBar(view, room, context);
  const clusterNames = cells
    ? { labels: [], numbered: [] }
    : clusterLabels(clusters, room, context);
  const areaNames = areaLabels(areas, room, context);
  const labels = [
    ...bar.texts,
    ...clusterNames.labels,
    ...areaNames.labels,
    ...countryLabels(lands, areas, room, context),
  ];
  const figures = clusters.flatMap(({ at: [x, y], items, circles }) =>
    circles === null ? [figureIn(x, y, items.length, context)] : [],
  );
  const top = view.height + 10;
  const locator =
    view.scale === null
      ? null
      : placeLocator(view, world, { x: width - locatorSize.width, y: top });
  const column = locator === null ? width : locator.x - 16;
  const single = clusters.flatMap(({ circles }) => circles ?? []).map(({ item }) => item);
  const together = clusters.some(({ circles }) => (circles?.length ?? 0) > 1);
  const key = placeKey(
    {
      single,
      counts,
      areas: areas.length > 0,
      sizes: together ? sizesOf(series, width, context) : [],
    },
    { width: column, top },
    context,
  );
  const rest = stackLines(
    restLines(
      series,
      { covering, unnamed: areaNames.unnamed, numbered: clusterNames.numbered },
      column,
      context,
    ),
    {
      x: 0,
      top: key.bottom + 5,
    },
  );
  const bottom = Math.max(rest.bottom, locator === null ? 0 : top + locator.height);
  const foot = mirroredFoot(
    { key: key.key, texts: [...key.texts, ...rest.texts], locator },
    width,
    context,
  );
  return {
    clusters,
    cells,
    placed: {
      width,
      height: Math.ceil(bottom + 3),
      mapHeight: view.height,
      land: strokesData(lands.flatMap(({ strokes }) => strokes)),
      seams: {
        d: strokesData(strokesOf(world.seams, 'line', view)),
        width: Math.max(2, seamKilometres * (view.scale ?? 0)),
      },
      borders: strokesData(strokesOf(world.lines, 'line', view, least)),
      inner: strokesData(strokesOf(world.inner, 'line', view)),
      areas: areas.map(({ strokes }) => strokesData(strokes)),
      marks,
      counts,
      scaleBar: bar.bar,
      locator: foot.locator,
      key: foot.key,
      labels,
      texts: [...figures, ...foot.texts],
    },
  };
}
