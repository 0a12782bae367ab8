import type { ChartContext } from '../chart-types.ts';
import { placeKey } from './key.ts';
import { columnsOf, placeAcross } from './place-across.ts';
import { placeDown } from './place-down.ts';
import type { PlacedChain } from './placed.ts';
import type { ChainSeries } from './series.ts';

/** The narrowest column that holds a name and the words about a change, in px. */
const narrowestColumn = 130;

/** Across where there is room for a column a step, else down; under it what links look like. */
export function placeChain(series: ChainSeries, width: number, context: ChartContext): PlacedChain {
  const across = width / columnsOf(series) >= narrowestColumn && width > 400;
  const steps = (across ? placeAcross : placeDown)(series, width, context);
  const { key, bottom } = placeKey(steps, context);
  return { ...steps, key, height: Math.ceil(key.links.length === 0 ? bottom : bottom + 4) };
}
