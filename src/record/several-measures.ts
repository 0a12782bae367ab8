import type { Entry } from './record.ts';

/**
 * Whether claims on an entry, or those who carried them, count in more than one measure: then a
 * change of a figure has to say of which.
 */
export function tellsOfSeveralMeasures(entry: Pick<Entry, 'claims'> | undefined): boolean {
  const measures = new Set(
    (entry?.claims ?? []).flatMap((claim) =>
      [claim, ...claim.carried].flatMap(({ quantities }) => Object.keys(quantities)),
    ),
  );
  return measures.size > 1;
}
