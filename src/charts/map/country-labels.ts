import { range } from 'd3';
import { countries } from '../../reading/outlines/atlas.ts';
import type { ChartContext } from '../chart-types.ts';
import type { Box, PlacedText } from '../placed.ts';
import type { SeenArea } from './area-labels.ts';
import { countryName } from './country-names.ts';
import { labelInside } from './labels.ts';
import type { LabelRoom } from './labels.ts';
import { nameLines } from './name-lines.ts';
import { areaOf, spansAt } from './shapes.ts';
import type { Stroke } from './shapes.ts';

/** The name of a country goes over so many lines at most. */
const mostLines = 3;
/** The height of the rows in which an area is covered, in px. */
const coverRow = 6;

/** The names of other countries in view, the largest on the map first. */
export function countryLabels(
  lands: readonly { id: string; strokes: Stroke[] }[],
  areas: readonly SeenArea[],
  room: LabelRoom,
  context: ChartContext,
): PlacedText[] {
  const { places } = context.record;
  const clear = {
    ...room,
    taken: [...room.taken, ...areas.flatMap((area) => cover(area, room))],
  };
  const named = new Set(areas.flatMap(({ area }) => area.pieces.map(({ id }) => id)));
  const byCountry = Map.groupBy(
    lands.filter(({ id, strokes }) => strokes.length > 0 && !named.has(id)),
    ({ id }) => id,
  );
  return [...byCountry]
    .map(([country, pieces]) => {
      const strokes = pieces.flatMap((piece) => piece.strokes);
      return { country, strokes, area: areaOf(strokes) };
    })
    .filter(({ area }) => area > 900)
    .sort((a, b) => b.area - a.area)
    .slice(0, 14)
    .flatMap(({ country, strokes }) => {
      const own = [...places.values()].find(({ id, outline = id }) => outline === country);
      const name =
        own?.name[context.language.tag] ??
        countryName(country, countries().get(country)?.name ?? country, context);
      const lines = nameLines(name.toLocaleUpperCase(context.language.locale), {
        size: 'small',
        width: room.width > 400 ? 140 : 90,
        tone: 'quiet',
      });
      if (lines.length > mostLines) return [];
      return labelInside(lines, strokes, clear, [40, 6]) ?? [];
    });
}

/** Boxes that cover an area row by row, so that nobody takes the name of a country for its name. */
function cover({ strokes }: SeenArea, { height }: LabelRoom): Box[] {
  const rows = range(0, height, coverRow);
  return spansAt(strokes, rows).flatMap((spans, row) =>
    spans.map(([x0, x1]) => {
      const y = rows[row] ?? 0;
      return { x0, x1, y0: y - coverRow / 2, y1: y + coverRow / 2 };
    }),
  );
}
