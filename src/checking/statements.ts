import type { Path, Statement } from '../reading/content.ts';
import { isFields, listOf } from '../reading/yaml/raw-fields.ts';
import type { PlacedClaim } from './carriers.ts';

/** A claim and each of its carriers, with the path from the claim to it. */
export function placedStatements({ claim, raw }: PlacedClaim): [Statement, Path][] {
  const long = listOf(isFields(raw) ? raw['carried'] : null).length;
  const carriers = claim.carried.slice(claim.carried.length - long);
  return [
    [claim, []],
    ...carriers.map((carrier, index): [Statement, Path] => [carrier, ['carried', index]]),
  ];
}
