import { UNSTATED } from './origins.ts';
import type { Claim, Origin, Reason } from './record.ts';

/**
 * Why the origins of an entry come to what they do: who was counted as one, and which claims were
 * left out of the count. `ids` are speakers for `counted-as-one`
 * and for `heard-by`, who may have heard somebody unnamed; claims everywhere else.
 */
export function reasonsFor(claims: readonly Claim[], origins: readonly Origin[]): Reason[] {
  const heard = claims.filter(
    ({ by, speakers, standing }) =>
      by.length === 0 && speakers.length > 1 && standing === 'current',
  );
  const named = new Set(
    claims.filter((claim) => !heard.includes(claim)).flatMap((one) => one.speakers),
  );
  const reasons: Reason[] = [
    ...origins
      .map(({ speakers }) => speakers.filter((id) => named.has(id)))
      .filter((speakers) => speakers.length > 1)
      .map((ids) => ({ key: 'counted-as-one' as const, ids })),
    ...heard.map(({ speakers }) => ({ key: 'heard-by' as const, ids: speakers })),
  ];
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
