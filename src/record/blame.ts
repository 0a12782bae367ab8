import type { Attribution, Id } from '../reading/content.ts';
import type { Quantity } from '../reading/quantity.ts';
import type { Kinship } from './kinship.ts';
import { decidingClaims, givesFigure, speaksOfBlame, splitWhole } from './responsibility.ts';
import type { Claim, Entry } from './record.ts';

/** Who says something of who is responsible, with the word of doubt; an unnamed one by description. */
export interface BlameVoice {
  by: Id[];
  as: string | null;
  hedge: string | null;
}

/** What somebody says of who is responsible. */
export type BlameSaid =
  /** Others did it; `whole` is the figure of which the shares leave a rest. */
  | { what: 'blames'; attribution: Attribution; whole: Quantity | null }
  /** Its own side did it; `self` where it is the one who speaks and no other. */
  | { what: 'did'; attribution: Attribution; self: boolean }
  /** They are not responsible; `self` where it is the one who speaks and no other. */
  | { what: 'clears'; actors: Id[]; self: boolean }
  /** It gives a figure, and names nobody. */
  | { what: 'names-nobody' };

/** Those who say the same, and all that they say. */
export interface BlameSide {
  voices: BlameVoice[];
  said: BlameSaid[];
}

/**
 * Who blames whom for an entry, who answers for it and who clears whom, in the order of the claims:
 * those who say the same stand together. Only the claims that decide on the grade are asked. Who
 * names nobody stands last, and only where the grade comes of that.
 */
export function blameIn(entry: Entry, kin: Kinship): BlameSide[] {
  const current = entry.claims.filter(({ standing }) => standing === 'current');
  const deciding = decidingClaims(current, entry.origins);
  const found = new Map<string, { said: BlameSaid; voices: Map<string, BlameVoice> }>();
  const add = (claim: Claim, said: BlameSaid) => {
    const key = keyOf(said);
    const one = found.get(key) ?? { said, voices: new Map<string, BlameVoice>() };
    const { by, as, hedge } = claim;
    const isHedged = said.what === 'blames' || said.what === 'clears';
    one.voices.set(voiceKey(claim), { by, as, hedge: isHedged ? hedge.attribution : null });
    found.set(key, one);
  };
  for (const claim of deciding) for (const said of saidBy(claim, kin)) add(claim, said);
  if (entry.responsibility === 'partly-attributed') {
    for (const claim of namingNobody(deciding, entry)) add(claim, { what: 'names-nobody' });
  }
  return sidesOf(
    [...found.values()].map(({ said, voices }) => ({ said, voices: [...voices.values()] })),
  );
}

/** Those who say several things, and nobody else says any of these, say all of them at once. */
function sidesOf(found: readonly { said: BlameSaid; voices: BlameVoice[] }[]): BlameSide[] {
  const sides = new Map<string, BlameSide>();
  for (const { said, voices } of found) {
    const key = JSON.stringify(voices);
    const side = sides.get(key) ?? { voices, said: [] };
    side.said.push(said);
    sides.set(key, side);
  }
  return [...sides.values()];
}

function saidBy(claim: Claim, kin: Kinship): BlameSaid[] {
  const { attribution, clears, by } = claim;
  const selves = claim.speakers.flatMap((id) => [...kin.principalsOf(id)]);
  const isSelf = (actors: readonly Id[]) =>
    by.length > 0 && actors.length === by.length && actors.every((id) => by.includes(id));
  const did = attribution?.actors.some((id) => selves.some((self) => kin.actAsOne(self, id)));
  return [
    ...(attribution === null
      ? []
      : did
        ? [{ what: 'did' as const, attribution, self: isSelf(attribution.actors) }]
        : [{ what: 'blames' as const, attribution, whole: splitWhole(claim) }]),
    ...(clears.length === 0
      ? []
      : [{ what: 'clears' as const, actors: clears, self: isSelf(clears) }]),
  ];
}

/** Claims with a figure of origins that name nobody, of somebody who is named or described. */
function namingNobody(deciding: readonly Claim[], { origins }: Entry): Claim[] {
  const silent = origins.filter(
    ({ claims }) => !deciding.some((claim) => claims.includes(claim.id) && speaksOfBlame(claim)),
  );
  const ids = new Set(silent.flatMap(({ claims }) => claims));
  const isTold = ({ by, as }: Claim) => by.length > 0 || as !== null;
  return deciding.filter((claim) => ids.has(claim.id) && givesFigure(claim) && isTold(claim));
}

function voiceKey({ by, as }: Claim): string {
  return JSON.stringify([[...by].sort(), as]);
}

function keyOf(said: BlameSaid): string {
  if (said.what === 'names-nobody') return said.what;
  if (said.what === 'clears')
    return JSON.stringify([said.what, [...said.actors].sort(), said.self]);
  const { mode, actors, shares } = said.attribution;
  const split = shares.map(({ actor, share }) => [actor, share.text]);
  const more = said.what === 'did' ? said.self : (said.whole?.text ?? null);
  return JSON.stringify([said.what, mode, [...actors].sort(), split, more]);
}
