import { UNSTATED } from './origins.ts';
import type { Claim, Origin, Reason } from './record.ts';

/**
 * Why the origins of an entry come to what they do: who was counted as one, and which claims were
 * left out of the count. `ids` are speakers for `counted-as-one`, claims everywhere else.
 */
export function reasonsFor(claims: readonly Claim[], origins: readonly Origin[]): Reason[] {
  const reasons: Reason[] = origins
    .filter(({ speakers }) => speakers.length > 1)
    .map(({ speakers }) => ({ key: 'counted-as-one' as const, ids: speakers }));
  const add = (key: Reason['key'], test: (claim: Claim) => boolean) => {
    const ids = claims.filter(test).map(({ id }) => id);
    if (ids.length > 0) reasons.push({ key, ids });
  };
  const current = (claim: Claim) => claim.standing === 'current';
  if (origins.some(({ id }) => id === UNSTATED)) {
    add('nobody-named', (claim) => current(claim) && claim.weight === 'unstated');
  }
  add('rests-on-others', (claim) => current(claim) && claim.weight === 'rests-on-others');
  add('compilation', (claim) => current(claim) && claim.weight === 'compilation');
  add('denial', (claim) => current(claim) && claim.weight === 'denial');
  add('disputes', (claim) => current(claim) && claim.disputes !== null);
  for (const standing of ['denied', 'superseded', 'withdrawn', 'redacted'] as const) {
    add(standing, (claim) => claim.standing === standing);
  }
  return reasons;
}
