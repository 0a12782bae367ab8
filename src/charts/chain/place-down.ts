import type { ChartContext } from '../chart.ts';
import { stackLines } from '../placed.ts';
import { pathData } from '../svg.ts';
import { changeLines, originLines, stepLines } from './lines.ts';
import { dotOf, dotRadius, lookOf, mainOf, radiusOf } from './placed.ts';
import type { LinkLook, PlacedChain } from './placed.ts';
import type { ChainSeries, ChainStep } from './series.ts';

const lane = 18;
const gap = 14;

/**
 * Sets the chain down the page: the origin on top, each step under the one it comes from. The main
 * way stays in its lane; what leaves it stands one lane further in, before the main way goes on.
 */
export function placeDown(series: ChainSeries, width: number, context: ChartContext): PlacedChain {
  const loops = hasLoop(series.next);
  const deepest = Math.max(1, lanesOf(series.next));
  const step = Math.min(lane, (width * 0.3) / deepest);
  const left = (at: number) => dotRadius.origin + 1 + (loops ? 10 : 0) + at * step;
  const textLeft = (at: number) => left(at) + 14;
  const chain: PlacedChain = { width, height: 0, texts: [], links: [], dots: [] };
  const lines = new Map<string, { x: number; y: number }>();

  const originY = dotRadius.origin + 2;
  const origin = stackLines(originLines(series, width - textLeft(0), context), {
    x: textLeft(0),
    top: originY - 8.5,
  });
  chain.texts.push(...origin.texts);
  let bottom = origin.bottom;

  const place = (one: ChainStep, at: number, parent: { x: number; y: number; at: number }) => {
    const room = width - textLeft(at);
    const changes = stackLines(changeLines(one, room), { x: textLeft(at), top: bottom + gap });
    const y = Math.max(changes.bottom, bottom + gap - 2) + (changes.texts.length > 0 ? 12 : 10);
    const label = stackLines(stepLines(one, room, context), { x: textLeft(at), top: y - 8.5 });
    chain.texts.push(...changes.texts, ...label.texts);
    const x = left(at);
    const look = lookOf(one);
    const end = y - radiusOf(one) - 2;
    if (at === parent.at) {
      const mark = look === 'changed' ? { x, y: changes.texts[0]?.y ?? y - 20 } : null;
      const from = look === 'changed' ? bottom + 2 : parent.y;
      if (from > parent.y)
        chain.links.push(plainLink(pathData(['M', x, parent.y], ['V', from]), 'unchanged'));
      chain.links.push({
        path: pathData(['M', x, from], ['V', end]),
        look,
        head: { x, y: end, towards: 'down' },
        mark: mark === null ? null : { x, y: mark.y - 4 },
      });
    } else {
      const turn = changes.texts.length > 0 ? (changes.texts[0]?.y ?? y) - 4 : y;
      const trunk = pathData(['M', parent.x, parent.y], ['V', turn - 6]);
      chain.links.push(
        plainLink(trunk, look === 'changed' || look === 'resting' ? 'unchanged' : look),
      );
      const bend = pathData(['M', parent.x, turn - 6], ['Q', parent.x, turn, parent.x + 6, turn]);
      if (turn === y) {
        chain.links.push({
          path: `${bend}${pathData(['H', x - radiusOf(one) - 2])}`,
          look,
          head: { x: x - radiusOf(one) - 2, y, towards: 'right' },
          mark: null,
        });
      } else {
        chain.links.push({
          path: `${bend}${pathData(['H', x - 6], ['Q', x, turn, x, turn + 6], ['V', end])}`,
          look,
          head: { x, y: end, towards: 'down' },
          mark: { x, y: turn + 8 },
        });
      }
    }
    chain.dots.push(dotOf(one, x, y));
    lines.set(one.id, { x, y });
    bottom = Math.max(label.bottom, y + 8);
    const first = one.backTo === null ? undefined : lines.get(one.backTo.id);
    if (first !== undefined) chain.links.push(backLink({ x, y }, first, left(at) - 11));
    placeAll(one.next, { x, y, at });
  };

  const placeAll = (steps: readonly ChainStep[], parent: { x: number; y: number; at: number }) => {
    const main = straightOn(steps);
    for (const one of steps) if (one !== main) place(one, parent.at + 1, parent);
    if (main !== undefined) place(main, parent.at, parent);
  };

  placeAll(series.next, { x: left(0), y: originY, at: 0 });
  chain.dots.push({ x: left(0), y: originY, r: dotRadius.origin, look: series.voice, dated: true });
  return { ...chain, height: Math.ceil(bottom + 4) };
}

/** The step that stays in its parent's lane: an only one, or one that leads on. */
function straightOn(steps: readonly ChainStep[]): ChainStep | undefined {
  const main = mainOf(steps);
  if (main === undefined) return undefined;
  return steps.length === 1 || main.next.length > 0 ? main : undefined;
}

function lanesOf(steps: readonly ChainStep[]): number {
  const main = straightOn(steps);
  return Math.max(0, ...steps.map((step) => lanesOf(step.next) + (step === main ? 0 : 1)));
}

function hasLoop(steps: readonly ChainStep[]): boolean {
  return steps.some((step) => step.loop || hasLoop(step.next));
}

function plainLink(path: string, look: LinkLook) {
  return { path, look, head: null, mark: null };
}

/** Beside the lane from the last of a circle up to the first. */
function backLink(last: { x: number; y: number }, first: { x: number; y: number }, x: number) {
  const path = pathData(
    ['M', last.x - 6, last.y],
    ['H', x + 6],
    ['Q', x, last.y, x, last.y - 6],
    ['V', first.y + 6],
    ['Q', x, first.y, x + 5, first.y],
    ['H', first.x - 7],
  );
  const head = { x: first.x - 7, y: first.y, towards: 'right' as const };
  return { path, look: 'loop' as const, head, mark: null };
}
