import type { CheckResult } from './check-content.ts';

declare global {
  /** What a build has read and checked, for the pages that it then renders. */
  // eslint-disable-next-line no-var -- the one way to type a property of globalThis
  var attestedContent: CheckResult | undefined;
}

/**
 * Hands the content that a build has read to the pages that it renders. Astro bundles a copy of every
 * module for them, so that nothing else is shared; without this a build would read it all twice.
 */
export function handOver(checked: CheckResult): void {
  globalThis.attestedContent = checked;
}

/** The content that was handed over; `null` where there was none, as in the preview. */
export function handedOver(): CheckResult | null {
  return globalThis.attestedContent ?? null;
}
