import type { ChartContext } from '../chart-types.ts';
import type { PlacedText } from '../placed.ts';
import { labelInside, labelOver } from './labels.ts';
import type { LabelRoom } from './labels.ts';
import { firstOf, waysOf } from './name-lines.ts';
import type { MapArea } from './series.ts';
import type { Stroke } from './shapes.ts';

/** An area, as it is seen. */
export interface SeenArea {
  area: MapArea;
  strokes: Stroke[];
}

/** The name of each area and what is known of it, inside it where there is room. */
export function areaLabels(
  areas: readonly SeenArea[],
  room: LabelRoom,
  context: ChartContext,
): { labels: PlacedText[]; unnamed: MapArea[] } {
  const words = context.language.words.charts.map;
  const labels: PlacedText[] = [];
  const unnamed: MapArea[] = [];
  const look = { size: 'small', width: room.width > 400 ? 130 : 90 } as const;
  for (const { area, strokes } of areas) {
    const [item] = area.items;
    const text =
      area.items.length > 1 || item === undefined || item.shared || item.toll.text === null
        ? words.incidents(area.items.length)
        : item.toll.text;
    const ways = waysOf(area.name, text, look);
    const label =
      firstOf(ways, (lines) => labelInside(lines, strokes, room, [14, 6, 1.5])) ??
      firstOf(ways, (lines) => labelOver(lines, strokes, room));
    if (label === null) unnamed.push(area);
    else labels.push(...label);
  }
  return { labels, unnamed };
}
