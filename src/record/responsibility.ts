import type { Attribution, Id } from '../reading/content.ts';
import type { Quantity } from '../reading/quantity.ts';
import { numbersOf } from '../reading/quantity.ts';
import type { Kinship } from './kinship.ts';
import type { Claim, Origin, Responsibility } from './record.ts';

/** Whether to have done what is of a kind is a success rather than a guilt. */
export function isGain(kind: string): boolean {
  return GAINS.has(kind);
}

/** Kinds in which saying "we did it" is a claim of success rather than an admission. */
const GAINS = new Set([
  'armed-clash',
  'government-regains-territory',
  'non-state-actor-takes-territory',
  'transfer-of-territory',
]);

/** What claims say of who is responsible for an entry. */
export interface ResponsibilityResult {
  /** `null` where the kind has no author and no claim names or clears anybody. */
  responsibility: Responsibility | null;
  attributedTo: Id[];
  /** Actors who, as origins say, are not responsible. */
  cleared: Id[];
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
  { kind, culpable }: { kind: string; culpable: boolean },
  claims: readonly Claim[],
  origins: readonly Origin[],
  kin: Kinship,
): ResponsibilityResult {
  const first = accountsOf(claims, origins);
  const accounts = first.some(decides) ? first : [accountOf(claims)];
  const naming = accounts.filter(({ actors }) => actors.length > 0);
  const attributedTo = [...new Set(naming.flatMap(({ actors }) => actors))].sort();
  const hedges = claims
    .filter(({ attribution }) => attribution?.actors.some((id) => attributedTo.includes(id)))
    .flatMap(({ id, hedge: { attribution: hedge } }) =>
      hedge === null ? [] : [{ claim: id, hedge }],
    );
  const cleared = [...new Set(accounts.flatMap(({ clears }) => clears))].sort();
  const asks = culpable || claims.some(speaksOfBlame);
  return { responsibility: asks ? grade() : null, attributedTo, cleared, hedges };

  function grade(): Responsibility {
    if (naming.length === 0) return 'not-attributed';
    if (claims.some((claim) => saysItOfItself(claim, kin))) {
      return isGain(kind) ? 'claimed' : 'acknowledged';
    }
    const contested = naming.some((one) =>
      accounts.some(
        (other) =>
          other !== one && (differ(one.actors, other.actors, kin) || clearsOf(other, one, kin)),
      ),
    );
    if (contested) return 'contested';
    const silentOnIt = accounts.some(
      (account) => account.gaveFigure && account.actors.length === 0,
    );
    return silentOnIt || naming.some(({ partly }) => partly) ? 'partly-attributed' : 'attributed';
  }
}

/**
 * The claims by which a grade is decided: those of origins, or all where none of these names or
 * clears an actor or gives a figure of people.
 */
export function decidingClaims(claims: readonly Claim[], origins: readonly Origin[]): Claim[] {
  if (!accountsOf(claims, origins).some(decides)) return [...claims];
  const counted = new Set(origins.flatMap((origin) => origin.claims));
  return claims.filter(({ id }) => counted.has(id));
}

/** Whether a claim gives a figure of what happened; a forecast gives none. */
export function givesFigure({ quantities, expected }: Claim): boolean {
  return !expected && Object.keys(quantities).length > 0;
}

/** The figure of which a split attribution leaves a rest to nobody; `null` where it leaves none. */
export function splitWhole({ attribution, quantities }: Claim): Quantity | null {
  return attribution === null ? null : wholeWithRest(attribution, quantities);
}

function accountsOf(claims: readonly Claim[], origins: readonly Origin[]): Account[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return origins.map((origin) => accountOf(origin.claims.flatMap((id) => byId.get(id) ?? [])));
}

function decides({ actors, clears, countsPeople }: Account): boolean {
  return actors.length > 0 || clears.length > 0 || countsPeople;
}

/** What one origin says of an entry, all its claims together. */
interface Account {
  speakers: Id[];
  attributions: Attribution[];
  actors: Id[];
  clears: Id[];
  gaveFigure: boolean;
  countsPeople: boolean;
  /** It attributes only some of its figure. */
  partly: boolean;
}

function accountOf(claims: readonly Claim[]): Account {
  const attributions = claims.flatMap(({ attribution }) => attribution ?? []);
  return {
    speakers: claims.flatMap(({ speakers }) => speakers),
    attributions,
    actors: [...new Set(attributions.flatMap(({ actors }) => actors))],
    clears: claims.flatMap(({ clears }) => clears),
    gaveFigure: claims.some(givesFigure),
    countsPeople: claims.some(
      ({ quantities, expected }) =>
        !expected &&
        Object.values(quantities).some((said) => said.some(({ unit }) => unit === 'people')),
    ),
    partly: claims.some((claim) => splitWhole(claim) !== null),
  };
}

/** The figure that a split attribution splits, where its shares come to less. */
function wholeWithRest(
  attribution: Attribution,
  quantities: Record<string, Quantity[]>,
): Quantity | null {
  const [first] = attribution.shares;
  if (first === undefined) return null;
  const whole = Object.values(quantities)
    .flat()
    .find(({ group, unit }) => group === first.share.group && unit === first.share.unit);
  if (whole === undefined) return null;
  const shared = attribution.shares.reduce(
    (sum, { share }) => sum + (share.high ?? share.low ?? 0),
    0,
  );
  return shared < Math.max(0, ...numbersOf(whole)) ? whole : null;
}

/** An actor, or one that speaks for it, says that it did this itself. */
function saysItOfItself(claim: Claim, kin: Kinship): boolean {
  if (claim.weight !== 'origin') return false;
  const speakingFor = claim.speakers.flatMap((id) => [...kin.principalsOf(id)]);
  return (claim.attribution?.actors ?? []).some((actor) =>
    speakingFor.some((self) => kin.actAsOne(self, actor)),
  );
}

/** Whether a claim names or clears an actor. */
export function speaksOfBlame({ attribution, clears }: Claim): boolean {
  return attribution !== null || clears.length > 0;
}

/**
 * One account clears an actor whom another names; of several of whom one is meant, all.
 *
 * Who clears a whole clears its parts, those under an umbrella too. Who clears a part does not stand
 * against whoever names the whole, since another part may have done it; but where it clears itself,
 * and acts as one with the whole, it answers for that.
 */
function clearsOf(clearing: Account, naming: Account, kin: Kinship): boolean {
  const selves = clearing.speakers.flatMap((id) => [...kin.principalsOf(id)]);
  const isCleared = (actor: Id) =>
    clearing.clears.some(
      (cleared) =>
        kin.contains(cleared, actor) ||
        (kin.actAsOne(actor, cleared) && selves.some((self) => kin.actAsOne(self, cleared))),
    );
  return naming.attributions.some(({ mode, actors }) =>
    mode === 'either' ? actors.every(isCleared) : actors.some(isCleared),
  );
}

/** Neither set of actors contains the other, once parts count as their whole; none is no set. */
function differ(a: readonly Id[], b: readonly Id[], kin: Kinship): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const covers = (wholes: readonly Id[], parts: readonly Id[]) =>
    parts.every((part) => wholes.some((whole) => kin.contains(whole, part)));
  return !covers(a, b) && !covers(b, a);
}
