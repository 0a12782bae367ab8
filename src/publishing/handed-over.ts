import type { CheckResult } from '../checking/check-content.ts';
import type { Beside } from './beside/beside.ts';

/** What a build hands to the pages that it renders. */
export interface HandedOver {
  /** The content, read and checked. */
  checked: CheckResult;
  /** A fingerprint of the program. */
  code: string;
  /** Finishes pages and draws pictures on another thread. */
  beside: Pick<Beside, 'turn' | 'finishPage' | 'drawCard'>;
}

declare global {
  // eslint-disable-next-line no-var -- the one way to type a property of globalThis
  var attestedBuild: HandedOver | undefined;
  // eslint-disable-next-line no-var -- the same
  var attestedPreview: (() => Promise<CheckResult>) | undefined;
}

/**
 * Hands what a build has read to the pages that it renders. Astro bundles a copy of every module for
 * them, so that nothing else is shared; without this a build would read all content twice.
 */
export function handOver(build: HandedOver): void {
  globalThis.attestedBuild = build;
}

/** What was handed over; `null` where nothing was, as in the preview. */
export function handedOver(): HandedOver | null {
  return globalThis.attestedBuild ?? null;
}

/** Lets the pages of a preview take the content from where its problems are told. */
export function handContent(read: () => Promise<CheckResult>): void {
  globalThis.attestedPreview = read;
}

/** The content, from whoever has read it: a build or a preview; `null` where nobody has. */
export async function contentHandedOver(): Promise<CheckResult | null> {
  return globalThis.attestedBuild?.checked ?? (await globalThis.attestedPreview?.()) ?? null;
}
