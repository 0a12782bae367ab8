import { numberFormat } from '../../i18n/formats.ts';
import type { ChartContext } from '../chart-types.ts';
import { boxOf, hasTails, runsWidth } from '../placed.ts';
import type { Box, PlacedText } from '../placed.ts';
import type { LabelRoom } from './labels.ts';
import type { PlacedMap } from './placed.ts';
import type { View } from './view.ts';

const margin = 10;

/** A round number of kilometres in the corner that covers least. */
export function placeScaleBar(
  { width, height, scale }: View,
  room: LabelRoom,
  { language }: ChartContext,
): { bar: PlacedMap['scaleBar']; texts: PlacedText[] } {
  if (scale === null) return { bar: null, texts: [] };
  const kilometres = roundDown((width * 0.22) / scale);
  const length = kilometres * scale;
  const text = numberFormat(language, {
    style: 'unit',
    unit: 'kilometer',
    unitDisplay: 'short',
  }).format(kilometres);
  const runs = [{ text, tone: 'quiet' as const }];
  const wide = Math.max(length, runsWidth(runs, 'small'));
  const corners = [height - margin, 30].flatMap((y) =>
    [margin, width - margin - wide].map((x) => ({ x, y })),
  );
  const boxAt = ({ x, y }: { x: number; y: number }): Box => ({
    x0: x - 4,
    x1: x + wide + 4,
    y0: y - 20,
    y1: y + 4,
  });
  const covered = (box: Box) => room.taken.filter((other) => overlap(box, other)).length;
  const [corner = { x: margin, y: height - margin }] = corners.sort(
    (a, b) => covered(boxAt(a)) - covered(boxAt(b)),
  );
  const { x, y } = corner;
  const rise = hasTails(text) ? 10 : 7;
  const label: PlacedText = { x, y: y - rise, anchor: 'start', size: 'small', runs };
  room.taken.push(boxAt(corner), boxOf(label));
  return { bar: { x0: x, x1: x + length, y }, texts: [label] };
}

/** 1, 2 or 5 times a power of ten. */
function roundDown(kilometres: number): number {
  const power = 10 ** Math.floor(Math.log10(kilometres));
  const times = kilometres / power;
  return power * (times >= 5 ? 5 : times >= 2 ? 2 : 1);
}

function overlap(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}
