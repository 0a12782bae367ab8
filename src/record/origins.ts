import type { Id } from '../reading/content.ts';
import type { Kinship } from './kinship.ts';
import { Groups } from './kinship.ts';
import type { Claim, ClaimWeight, Interest, Origin } from './record.ts';

/** The id under which claims that name nobody count together. */
export const UNSTATED = 'unstated';

type Spoken = Pick<Claim, 'by' | 'as' | 'restsOn'> & { listeners: Id[] };
type Weighed = Pick<Claim, 'denies' | 'quantities' | 'attribution' | 'clears'>;

/** Who answers for a claim: its speakers; where an unnamed one is described, who heard that one. */
export function speakersOf(claim: Spoken): Id[] {
  if (claim.by.length > 0) return claim.by;
  return claim.as === null ? [] : claim.listeners;
}

/** Whether a claim brings an origin, names nobody, passes on what others said, or only denies. */
export function weightOf(claim: Spoken & Weighed, kin: Kinship): ClaimWeight {
  if (onlyDenies(claim)) return 'denial';
  const speakers = speakersOf(claim);
  if (speakers.length > 0 && speakers.every((id) => kin.source(id)?.compiles === true)) {
    return 'compilation';
  }
  if (claim.restsOn.length > 0) return 'rests-on-others';
  return speakers.length > 0 ? 'origin' : 'unstated';
}

/** It says that something was never said, and nothing of what happened: no figure and no actor. */
function onlyDenies({ denies, quantities, attribution, clears }: Weighed): boolean {
  const saysMore = Object.keys(quantities).length > 0 || attribution !== null || clears.length > 0;
  return denies !== null && !saysMore;
}

/**
 * The distinct roots of claims. Sources with one owner, or that speak for one actor or source, are
 * one; so are several who speak together, with each of them. An actor is one with what it is part
 * of, and two parts of one whole are one where that speaks too; an umbrella joins nobody. Claims that rest on others,
 * compilations and mere denials bring none. Claims that name nobody are one together.
 *
 * Corroboration needs sources independent of one another, "using different primary sources"
 * (Every Casualty, Standards for Casualty Recording, p. 25).
 *
 * @param among all claims that say which wholes speak, where these are only some of them
 */
export function originsOf(
  claims: readonly Claim[],
  kin: Kinship,
  among: readonly Claim[] = claims,
): Origin[] {
  const counted = claims.filter(bringsOrigin);
  const together = rootsTogether(among.filter(bringsOrigin), kin);
  const origins = new Map<Id, Origin>();
  for (const claim of counted) {
    const key = together.find(rootOfClaim(claim));
    const origin = origins.get(key) ?? { id: key, speakers: [], claims: [], interested: false };
    origin.claims.push(claim.id);
    origin.speakers = [...new Set([...origin.speakers, ...claim.speakers])];
    origin.interested ||= claim.speakers.some((speaker) => kin.isInterested(speaker));
    origins.set(key, origin);
  }
  return [...origins.values()].map((origin) => ({ ...origin, id: nameOf(origin) }));

  function rootOfClaim({ speakers: [speaker] }: Claim): Id {
    return speaker === undefined ? UNSTATED : kin.rootOf(speaker);
  }

  /** The root of whoever has most of the claims, a whole before its parts; among equals the first id. */
  function nameOf(origin: Origin): Id {
    const own = counted.filter(({ id }) => origin.claims.includes(id));
    const weight = (root: Id) =>
      own.filter(({ speakers }) => speakers.some((id) => kin.rootOf(id) === root)).length;
    const roots = [...new Set(origin.speakers.map((id) => kin.rootOf(id)))];
    const wholes = roots.filter((root) => !kin.rootsAbove(root).some((one) => roots.includes(one)));
    return (
      (wholes.length > 0 ? wholes : roots).sort(
        (a, b) => weight(b) - weight(a) || (a < b ? -1 : 1),
      )[0] ?? UNSTATED
    );
  }
}

function bringsOrigin({ weight }: Claim): boolean {
  return weight === 'origin' || weight === 'unstated';
}

/** The roots of those who speak, joined where they speak together, or one is part of another. */
function rootsTogether(claims: readonly Claim[], kin: Kinship): Groups {
  const together = new Groups();
  const spoken = new Set(claims.flatMap(({ speakers }) => speakers.map((id) => kin.rootOf(id))));
  for (const claim of claims) {
    const [first, ...others] = claim.speakers.map((id) => kin.rootOf(id));
    together.add(first ?? UNSTATED);
    for (const other of others) together.join(first ?? UNSTATED, other);
  }
  for (const root of spoken) {
    for (const whole of kin.rootsAbove(root)) if (spoken.has(whole)) together.join(root, whole);
  }
  return together;
}

/** Whether some who speak are one with some of others. */
export function speakAsOne(some: readonly Id[], others: readonly Id[], kin: Kinship): boolean {
  return some.some((one) => others.some((other) => kin.isOne(one, other)));
}

/** How many of the origins are parties to the events, or speak for one. */
export function interestOf(origins: readonly Origin[]): Interest {
  const named = origins.filter(({ id }) => id !== UNSTATED);
  const interested = named.filter((origin) => origin.interested).length;
  if (interested === 0) return 'none';
  return interested === named.length ? 'all' : 'some';
}
