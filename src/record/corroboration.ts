import type { Kinship } from './kinship.ts';
import { originsOf, UNSTATED } from './origins.ts';
import type { Claim, Corroboration } from './record.ts';

/**
 * How well claims support one another, the first that fits: `unstated` (nobody is named),
 * `compiled` (only passed on or compiled), `single-origin`, `independent` (two or more origins).
 * A claim that disputes one of the others never counts, and one that names nobody never makes
 * another corroborated.
 *
 * @param among all claims that say which wholes speak, where these are only some of them
 */
export function corroborationOf(
  claims: readonly Claim[],
  kin: Kinship,
  among: readonly Claim[] = claims,
): Corroboration {
  const ids = new Set(claims.map(({ id }) => id));
  const standing = claims.filter(
    ({ disputes, weight }) => weight !== 'denial' && (disputes === null || !ids.has(disputes)),
  );
  const origins = originsOf(standing, kin, among);
  const named = origins.filter(({ id }) => id !== UNSTATED).length;
  if (named > 1) return 'independent';
  if (named === 1) return 'single-origin';
  return standing.every(({ weight }) => weight === 'unstated') ? 'unstated' : 'compiled';
}
