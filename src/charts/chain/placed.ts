import { greatest } from 'd3';
import type { PlacedText } from '../placed.ts';
import type { PathCommand } from '../svg.ts';
import type { Voice } from '../../record/voice.ts';
import type { ChainStep, StepState } from './series.ts';

/** How a link looks: what it did, or why it is not certain. */
export type LinkLook = StepState | 'resting' | 'unknown' | 'loop';

export interface PlacedLink {
  path: readonly PathCommand[];
  look: LinkLook;
  /** Nothing says that what stands at its end came this way. */
  inferred?: boolean;
  /** Where it arrives and from where it comes there; without it the link has no head. */
  head: { x: number; y: number; towards: 'right' | 'down' } | null;
  /** Where a change is marked on it. */
  mark: { x: number; y: number } | null;
}

export interface PlacedDot {
  x: number;
  y: number;
  /** Radius in px. */
  r: number;
  look: StepState | 'via' | 'resting' | Voice;
  dated: boolean;
}

/** A chain on its sheet, before its key. */
export interface PlacedSteps {
  width: number;
  height: number;
  texts: PlacedText[];
  links: PlacedLink[];
  dots: PlacedDot[];
}

/** Samples of links and stations with what they mean. */
export type ChainKey = Pick<PlacedSteps, 'links' | 'dots' | 'texts'>;

export interface PlacedChain extends PlacedSteps {
  key: ChainKey;
}

export const dotRadius = { origin: 7, several: 6, carrier: 4.5, via: 3 } as const;

/** The radius of a step's dot in px. */
export function radiusOf(step: ChainStep): number {
  if (step.several > 0) return dotRadius.several;
  return step.kind === 'via' ? dotRadius.via : dotRadius.carrier;
}

/** A step's dot, looking as the step does. */
export function dotOf(step: ChainStep, x: number, y: number): PlacedDot {
  return {
    x,
    y,
    r: radiusOf(step),
    look: step.kind === 'carrier' ? step.state : step.kind,
    dated: step.kind === 'via' || step.date !== null,
  };
}

/** How the link to a step looks. */
export function lookOf(step: ChainStep): LinkLook {
  if (step.unknownWay) return 'unknown';
  if (step.headline !== null) return 'changed';
  return step.kind === 'resting' ? 'resting' : step.state;
}

/** How the way to a step looks before it: as what came to its parent, unless the step is set apart. */
export function wayTo(step: ChainStep, parent: ChainStep | null): LinkLook {
  const look = lookOf(step);
  if (look !== 'changed') return look;
  return parent === null || parent.state === 'unchanged' ? 'unchanged' : 'repeats';
}

/** How many steps follow, the step itself counted. */
function sizeOf(step: ChainStep): number {
  return step.next.reduce((sum, next) => sum + sizeOf(next), 1);
}

/** The longest way from here, in steps, the step itself counted. */
export function depthOf(step: ChainStep): number {
  return 1 + Math.max(0, ...step.next.map(depthOf));
}

/**
 * The step that goes on in line: one in a circle with its parent, else the one that changed
 * something and leads on, else the one that leads furthest.
 */
export function mainOf(steps: readonly ChainStep[]): ChainStep | undefined {
  return greatest(
    steps,
    (step) =>
      (step.loop && !step.unknownWay ? 1e6 : 0) +
      (step.kind === 'resting' ? -1e6 : 0) +
      sizeOf(step) * 10 +
      (step.state === 'changed' ? 5 : 0),
  );
}
