import type { ChartContext } from '../chart-types.ts';
import { columnsOf, placeAcross } from './place-across.ts';
import { placeDown } from './place-down.ts';
import type { PlacedChain } from './placed.ts';
import type { ChainSeries } from './series.ts';

/** The narrowest column that holds a name and the words about a change, in px. */
const narrowestColumn = 130;

/** Across where there is room for a column a step, else down. */
export function placeChain(series: ChainSeries, width: number, context: ChartContext): PlacedChain {
  return width / columnsOf(series) >= narrowestColumn && width > 400
    ? placeAcross(series, width, context)
    : placeDown(series, width, context);
}
