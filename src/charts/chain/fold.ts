import type { ChartContext } from '../chart-types.ts';
import { periodText } from '../phrases.ts';
import { allSteps } from './series.ts';
import type { ChainSeries, ChainStep } from './series.ts';

/** A chain of more carriers than this would stand higher than several screens. */
const most = 40;
/** Fewer than this keep their names: a line that counts them would hardly be shorter. */
const fewest = 4;

/**
 * The chain as it is drawn: of very many carriers, those that took the claim from the same station,
 * changed nothing and lead nowhere stand as one step that counts them. Whoever changed something
 * keeps a step of their own. A chain of fewer carriers is given back as it is.
 */
export function foldedChain(series: ChainSeries, context: ChartContext): ChainSeries {
  const carriers = allSteps(series.next).filter(({ kind }) => kind === 'carrier');
  if (carriers.length <= most) return series;
  return { ...series, next: foldedSteps(series.next, context) };
}

function foldedSteps(steps: readonly ChainStep[], context: ChartContext): ChainStep[] {
  const own: ChainStep[] = [];
  const alike = new Map<string, ChainStep[]>();
  for (const step of steps) {
    if (didNothing(step)) {
      const key = `${step.state} ${String(step.inferred)}`;
      const same = alike.get(key);
      if (same === undefined) alike.set(key, [step]);
      else same.push(step);
    } else own.push({ ...step, next: foldedSteps(step.next, context) });
  }
  for (const same of alike.values()) {
    const [first] = same;
    if (first === undefined || same.length < fewest) own.push(...same);
    else own.push(foldOf(first, same, context));
  }
  return own;
}

function didNothing(step: ChainStep): boolean {
  const { kind, state, headline, next, loop, backTo, unknownWay } = step;
  const alone = next.length === 0 && !loop && backTo === null && !unknownWay;
  return kind === 'carrier' && state !== 'changed' && headline === null && alone;
}

function foldOf(first: ChainStep, same: readonly ChainStep[], context: ChartContext): ChainStep {
  const words = context.language.words.charts.chain;
  const counted = first.state === 'repeats' ? words.othersRepeat : words.othersUnchanged;
  const days = same.flatMap(({ date }) => [date?.earliest ?? null, date?.latest ?? null]);
  return {
    ...first,
    name: counted(same.length),
    day: periodText(days, context),
    date: same.find(({ date }) => date !== null)?.date ?? null,
    several: same.length,
  };
}
