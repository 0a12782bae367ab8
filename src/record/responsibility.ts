import type { Attribution, Id } from '../reading/content.ts';
import type { Quantity } from '../reading/quantity.ts';
import { numbersOf } from '../reading/quantity.ts';
import type { Kinship } from './kinship.ts';
import type { Claim, Origin, Responsibility } from './record.ts';

/** Kinds in which saying "we did it" is a claim of success rather than an admission. */
const GAINS = new Set([
  'armed-clash',
  'government-regains-territory',
  'non-state-actor-takes-territory',
  'transfer-of-territory',
]);

/** What claims say of who is responsible for an entry. */
export interface ResponsibilityResult {
  responsibility: Responsibility;
  attributedTo: Id[];
  hedges: { claim: Id; hedge: string }[];
}

/**
 * Reads responsibility from claims alone; what a carrier added is drift and never counts. The
 * claims of origins decide; where none of them names an actor or gives a figure of people, those
 * that pass on what others said do too.
 *
 * Competing claims of responsibility are kept apart from how well a figure is corroborated.
 */
export function responsibilityOf(
  kind: string,
  claims: readonly Claim[],
  origins: readonly Origin[],
  kin: Kinship,
): ResponsibilityResult {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const first = origins.map((origin) =>
    accountOf(origin.claims.flatMap((id) => byId.get(id) ?? [])),
  );
  const accounts = first.some(({ actors, countsPeople }) => actors.length > 0 || countsPeople)
    ? first
    : [accountOf(claims)];
  const naming = accounts.filter(({ actors }) => actors.length > 0);
  const attributedTo = [...new Set(naming.flatMap(({ actors }) => actors))].sort();
  const hedges = claims
    .filter(({ attribution }) => attribution?.actors.some((id) => attributedTo.includes(id)))
    .flatMap(({ id, hedge: { attribution: hedge } }) =>
      hedge === null ? [] : [{ claim: id, hedge }],
    );
  return { responsibility: grade(), attributedTo, hedges };

  function grade(): Responsibility {
    if (naming.length === 0) return 'not-attributed';
    if (claims.some((claim) => saysItOfItself(claim, kin))) {
      return GAINS.has(kind) ? 'claimed' : 'acknowledged';
    }
    if (naming.some((a) => naming.some((b) => differ(a.actors, b.actors, kin)))) return 'contested';
    const silentOnIt = accounts.some(
      (account) => account.gaveFigure && account.actors.length === 0,
    );
    return silentOnIt || naming.some(({ partly }) => partly) ? 'partly-attributed' : 'attributed';
  }
}

/** What one origin says of an entry, all its claims together. */
interface Account {
  actors: Id[];
  gaveFigure: boolean;
  countsPeople: boolean;
  /** It attributes only some of its figure. */
  partly: boolean;
}

function accountOf(claims: readonly Claim[]): Account {
  return {
    actors: [...new Set(claims.flatMap(({ attribution }) => attribution?.actors ?? []))],
    gaveFigure: claims.some(({ quantities }) => Object.keys(quantities).length > 0),
    countsPeople: claims.some(({ quantities }) =>
      Object.values(quantities).some((said) => said.some(({ unit }) => unit === 'people')),
    ),
    partly: claims.some(
      ({ attribution, quantities }) => attribution !== null && leavesRest(attribution, quantities),
    ),
  };
}

/** True where the shares of a split attribution come to less than the figure that they split. */
function leavesRest(attribution: Attribution, quantities: Record<string, Quantity[]>): boolean {
  const [first] = attribution.shares;
  if (first === undefined) return false;
  const whole = Object.values(quantities)
    .flat()
    .find(({ group, unit }) => group === first.share.group && unit === first.share.unit);
  if (whole === undefined) return false;
  const shared = attribution.shares.reduce(
    (sum, { share }) => sum + (share.high ?? share.low ?? 0),
    0,
  );
  return shared < Math.max(0, ...numbersOf(whole));
}

/** An actor, or one that speaks for it, says that it did this itself. */
function saysItOfItself(claim: Claim, kin: Kinship): boolean {
  if (claim.weight !== 'origin') return false;
  const speakingFor = claim.speakers.flatMap((id) => [...kin.principalsOf(id)]);
  return (claim.attribution?.actors ?? []).some((actor) =>
    speakingFor.some((self) => kin.actAsOne(self, actor)),
  );
}

/** Neither set of actors contains the other, once parts count as their whole. */
function differ(a: readonly Id[], b: readonly Id[], kin: Kinship): boolean {
  const covers = (wholes: readonly Id[], parts: readonly Id[]) =>
    parts.every((part) => wholes.some((whole) => kin.contains(whole, part)));
  return !covers(a, b) && !covers(b, a);
}
