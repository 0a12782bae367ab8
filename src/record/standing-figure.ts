import type { Count } from '../reading/prose.ts';
import type { Claim, Entry, TheRecord, TollRow } from './record.ts';

/** A figure that still stands: what one source says now, or the range of an entry. */
export type StandingFigure =
  | { of: 'claim'; claim: Claim; entry: Entry; row: TollRow }
  | { of: 'entry'; entry: Entry; row: TollRow };

/**
 * The figure that stands where a text counts one: that of the claim while it holds; once its source
 * has replaced it, what the source says now; else the range of the entry. `null` where the entry has
 * no such figure any more.
 */
export function standingFigure(
  { of, measure, group }: Pick<Count, 'of' | 'measure' | 'group'>,
  record: Pick<TheRecord, 'claims' | 'entryById'>,
): StandingFigure | null {
  const asked = record.claims.get(of);
  const entry = record.entryById.get(asked?.entry ?? of);
  if (entry === undefined) return null;
  const rows = entry.toll.filter(
    (row) => row.measure === measure && (group === undefined || row.group === group),
  );
  const rowOf = (claim: Claim) =>
    rows.find((row) =>
      row.figures.some(
        (figure) => figure.claim === claim.id && !figure.earlier && figure.subgroup === null,
      ),
    );
  if (asked !== undefined) {
    for (const claim of [asked, ...laterBySame(asked, entry, record)]) {
      const row = rowOf(claim);
      if (row !== undefined) return { of: 'claim', claim, entry, row };
    }
  }
  const [row] = rows;
  return row === undefined || row.low === null ? null : { of: 'entry', entry, row };
}

/** What replaced a claim, then what the same speakers said of the entry, each the latest first. */
function laterBySame(
  { id, by, supersededBy }: Claim,
  { claims: all }: Entry,
  { claims }: Pick<TheRecord, 'claims'>,
): Claim[] {
  const replacing = new Set<Claim>();
  for (let next = claims.get(supersededBy ?? ''); next !== undefined && !replacing.has(next);) {
    replacing.add(next);
    next = claims.get(next.supersededBy ?? '');
  }
  const speakers = [...by].sort().join();
  const day = ({ said }: Claim) => said?.latest ?? said?.earliest ?? '';
  const same = all
    .filter((other) => other.id !== id && by.length > 0)
    .filter((other) => [...other.by].sort().join() === speakers)
    .sort((a, b) => (day(a) < day(b) ? 1 : -1));
  return [...[...replacing].toReversed(), ...same];
}
