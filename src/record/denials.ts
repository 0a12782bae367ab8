import type { Id } from '../reading/content.ts';
import { certainDay } from './as-of.ts';
import type { Claim } from './record.ts';

/**
 * Marks the claims whose speaker says that they were never made: they count for nobody. A denial
 * that was withdrawn, replaced, redacted or itself denied disowns nothing. Where several deny one
 * claim, the first of them by its day does.
 */
export function markDenied(claims: ReadonlyMap<Id, Claim>): void {
  const denials = [...claims.values()]
    .filter((claim) => claim.denies !== null && claim.standing === 'current')
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b), 'en') || (a.id < b.id ? -1 : 1));
  const deniedBy = Map.groupBy(denials, ({ denies }) => denies);
  const holding = (id: Id, asked: ReadonlySet<Id>) =>
    deniedBy.get(id)?.find((denial) => denial.id !== id && holds(denial, asked));
  const holds = ({ id }: Claim, asked: ReadonlySet<Id>): boolean =>
    !asked.has(id) && holding(id, new Set([...asked, id])) === undefined;
  for (const claim of claims.values()) {
    const denial = holding(claim.id, new Set());
    if (denial === undefined) continue;
    claim.deniedBy = denial.id;
    if (claim.standing === 'current') claim.standing = 'denied';
  }
}

/** The undated last. */
function dayOf({ said }: Claim): string {
  return certainDay(said ?? undefined) ?? '9999';
}
