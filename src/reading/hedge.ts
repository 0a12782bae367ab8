/**
 * A source's own words of doubt (likely, suspected, reportedly), each with its object: its figures,
 * or whom it holds responsible. `null` is none.
 */
export interface Hedge {
  figures: string | null;
  attribution: string | null;
}

/** What carries the doubt. */
export type HedgeObject = keyof Hedge;

/** No doubt said. */
export const NO_HEDGE: Readonly<Hedge> = { figures: null, attribution: null };

/** One word for all that is said; `null` says that there is none. */
export function hedgeOfAll(word: string | null): Hedge {
  return { figures: word, attribution: word };
}

/** The one word of a hedge: that of the attribution where the two differ. */
export function wordOfHedge({ figures, attribution }: Partial<Hedge>): string | null {
  return attribution ?? figures ?? null;
}
