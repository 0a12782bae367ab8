import type { ChartContext } from '../chart-types.ts';
import { stackLines } from '../placed.ts';
import type { PathCommand } from '../svg.ts';
import { changeLines, originLines, stepLines } from './lines.ts';
import { dotOf, dotRadius, lookOf, mainOf, radiusOf, wayTo } from './placed.ts';
import type { PlacedLink, PlacedSteps } from './placed.ts';
import type { ChainSeries, ChainStep } from './series.ts';

const lane = 18;
const gap = 14;

/** Where a step stands; the origin is none. */
interface Station {
  x: number;
  y: number;
  /** Its lane. */
  at: number;
  step: ChainStep | null;
}

/**
 * Sets the chain down the page: the origin on top, each step under the one it comes from. The main
 * way stays in its lane; what leaves it stands one lane further in, before the main way goes on.
 */
export function placeDown(series: ChainSeries, width: number, context: ChartContext): PlacedSteps {
  const loops = hasLoop(series.next);
  const deepest = Math.max(1, lanesOf(series.next));
  const step = Math.min(lane, (width * 0.3) / deepest);
  const left = (at: number) => dotRadius.origin + 1 + (loops ? 10 : 0) + at * step;
  const textLeft = (at: number) => left(at) + 14;
  const chain: PlacedSteps = { width, height: 0, texts: [], links: [], dots: [] };
  const stations = new Map<string, Station>();

  const originY = dotRadius.origin + 2;
  const origin = stackLines(originLines(series, width - textLeft(0), context), {
    x: textLeft(0),
    top: originY - 8.5,
  });
  chain.texts.push(...origin.texts);
  let bottom = origin.bottom;

  const place = (one: ChainStep, at: number, parent: Station) => {
    const room = width - textLeft(at);
    const changes = stackLines(changeLines(one, room), { x: textLeft(at), top: bottom + gap });
    const y = changes.bottom + (changes.texts.length > 0 ? 15 : 8);
    const label = stackLines(stepLines(one, room, context), { x: textLeft(at), top: y - 8.5 });
    chain.texts.push(...changes.texts, ...label.texts);
    const station: Station = { x: left(at), y, at, step: one };
    const firstWords = changes.texts[0];
    const turn = firstWords === undefined ? y : firstWords.y - 4;
    chain.links.push(
      ...(at === parent.at
        ? linksDown(station, parent, turn, bottom)
        : linksAside(station, parent, turn)),
    );
    chain.dots.push(dotOf(one, station.x, y));
    stations.set(one.id, station);
    bottom = Math.max(label.bottom, y + 8);
    const first = one.backTo === null ? undefined : stations.get(one.backTo.id);
    if (first !== undefined) chain.links.push(backLink(station, first, station.x - 11));
    placeAll(one.next, station);
  };

  const placeAll = (steps: readonly ChainStep[], parent: Station) => {
    const main = straightOn(steps);
    for (const one of steps) if (one !== main) place(one, parent.at + 1, parent);
    if (main !== undefined) place(main, parent.at, parent);
  };

  placeAll(series.next, { x: left(0), y: originY, at: 0, step: null });
  chain.dots.push({ x: left(0), y: originY, r: dotRadius.origin, look: series.voice, dated: true });
  return { ...chain, height: Math.ceil(bottom + 4) };
}

/** Straight down; a change begins under what was said last, beside the words about it. */
function linksDown(station: Station, parent: Station, turn: number, bottom: number): PlacedLink[] {
  const { x, y, step } = station;
  const look = step === null ? 'unchanged' : lookOf(step);
  const end = y - (step === null ? 0 : radiusOf(step)) - 2;
  const changed = look === 'changed';
  const from = changed ? bottom + 2 : parent.y;
  const link: PlacedLink = {
    path: [
      ['M', x, from],
      ['V', end],
    ],
    look,
    inferred: step?.inferred ?? false,
    head: { x, y: end, towards: 'down' },
    mark: changed ? { x, y: turn } : null,
  };
  return changed ? [lead(station, parent, from), link] : [link];
}

/** Down along the parent's lane, then over to the step's own; words about a change stand beside. */
function linksAside(station: Station, parent: Station, turn: number): PlacedLink[] {
  const { x, y, step } = station;
  const look = step === null ? 'unchanged' : lookOf(step);
  const r = step === null ? 0 : radiusOf(step);
  const bend = 6;
  const inferred = step?.inferred ?? false;
  // So much of the way down is drawn as the step's own, that its dashes can be seen.
  const start = turn - bend - (inferred ? 16 : 0);
  const over: PathCommand[] = [
    ['M', parent.x, start],
    ['V', turn - bend],
    ['Q', parent.x, turn, parent.x + bend, turn],
  ];
  const trunk = lead(station, parent, start);
  if (turn === y) {
    const end = x - r - 2;
    const path: PathCommand[] = [...over, ['H', end]];
    return [trunk, { path, look, inferred, head: { x: end, y, towards: 'right' }, mark: null }];
  }
  const end = y - r - 2;
  const path: PathCommand[] = [
    ...over,
    ['H', x - bend],
    ['Q', x, turn, x, turn + bend],
    ['V', end],
  ];
  return [
    trunk,
    {
      path,
      look,
      inferred,
      head: { x, y: end, towards: 'down' },
      mark: { x: (parent.x + x) / 2, y: turn },
    },
  ];
}

/** The stretch under the parent, which shows what came to the parent. */
function lead({ step }: Station, parent: Station, to: number): PlacedLink {
  const look = step === null ? 'unchanged' : wayTo(step, parent.step);
  return {
    path: [
      ['M', parent.x, parent.y],
      ['V', to],
    ],
    look: look === 'resting' ? 'unchanged' : look,
    head: null,
    mark: null,
  };
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

/** Beside the lane from the last of a circle up to the first. */
function backLink(last: Station, first: Station, x: number): PlacedLink {
  const path: PathCommand[] = [
    ['M', last.x - 6, last.y],
    ['H', x + 6],
    ['Q', x, last.y, x, last.y - 6],
    ['V', first.y + 6],
    ['Q', x, first.y, x + 5, first.y],
    ['H', first.x - 7],
  ];
  const head = { x: first.x - 7, y: first.y, towards: 'right' as const };
  return { path, look: 'loop', head, mark: null };
}
