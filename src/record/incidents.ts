import type { Site } from '../reading/content.ts';
import { builtInKinds } from '../reading/kinds.ts';
import type { Entry } from './record.ts';

/** Something physical that happened, and told as one thing: not a window, not a statement. */
export function isIncident(
  { kind, window }: Pick<Entry, 'kind' | 'window'>,
  kinds: Site['kinds'],
): boolean {
  return !window && (kinds[kind] ?? builtInKinds[kind])?.incident !== false;
}

/** Where things are counted, other things are another question; people come as families, too. */
export function countsThings(measure: string, measures: Site['measures']): boolean {
  return measure === 'counted' || measures[measure]?.of === 'things';
}
