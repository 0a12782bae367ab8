import type { ChartContext } from '../chart-types.ts';
import { runsWidth, stackLines, type } from '../placed.ts';
import type { ChainKey, PlacedDot, PlacedLink, PlacedSteps } from './placed.ts';
import { dotRadius } from './placed.ts';

/** How far the link of a sample reaches, and the station at its end, in px. */
const reach = 32;
const sample = reach + 2 + 2 * dotRadius.carrier;

type Sample = [shown: boolean, look: PlacedLink['look'], dot: PlacedDot['look'] | null, string];

/**
 * What links and the stations at their ends look like, only those that are drawn, set in lines under
 * a chain; nothing where all is passed on unchanged. Says where it ends.
 */
export function placeKey(
  { links, width, height }: PlacedSteps,
  { language }: ChartContext,
): { key: ChainKey; bottom: number } {
  const key: ChainKey = { links: [], dots: [], texts: [] };
  const arriving = links.filter(({ head }) => head !== null);
  const has = (look: PlacedLink['look']) => arriving.some((link) => link.look === look);
  if (!has('changed') && !has('resting')) return { key, bottom: height };
  const { charts, drift } = language.words;
  const words = charts.chain;
  const inferred = arriving.some((link) => link.inferred === true);
  const samples: Sample[] = [
    [has('changed'), 'changed', 'changed', words.changedHere],
    [has('repeats'), 'repeats', 'repeats', words.repeats],
    [has('unchanged'), 'unchanged', 'unchanged', drift.nothing],
    [has('resting'), 'resting', 'resting', words.restsOnThis],
    [inferred, 'unchanged', null, words.inferred],
    [has('unknown'), 'unknown', null, words.wayNotKnown],
  ];
  let [x, top] = [0, height + 10];
  for (const [shown, look, dot, text] of samples) {
    if (!shown) continue;
    const runs = [{ text, tone: 'quiet' as const }];
    const wide = sample + 6 + runsWidth(runs, 'small');
    if (x > 0 && x + wide > width) [x, top] = [0, top + type.small.line + 4];
    const y = top + type.small.line / 2;
    key.links.push({
      path: [
        ['M', x, y],
        ['H', x + reach],
      ],
      look,
      inferred: dot === null && look === 'unchanged',
      head: { x: x + reach, y, towards: 'right' },
      mark: look === 'changed' ? { x: x + 11, y } : null,
    });
    const r = dotRadius.carrier;
    if (dot !== null) key.dots.push({ x: x + reach + 2 + r, y, r, look: dot, dated: true });
    key.texts.push(...stackLines([{ runs, size: 'small' }], { x: x + sample + 6, top }).texts);
    x += wide + 16;
  }
  return { key, bottom: top + type.small.line };
}
