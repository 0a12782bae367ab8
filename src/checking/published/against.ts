import { sortProblems } from '../../messages/sort-problems.ts';
import { buildRecord } from '../../record/build-record.ts';
import type { CheckResult } from '../check-content.ts';
import { changedClaims } from './changed-claims.ts';
import { goneIds } from './gone-ids.ts';
import { publishedOf } from './published-record.ts';
import type { Published } from './published-record.ts';
import { returnedClaims } from './returned-claims.ts';
import type { Compared } from './rule.ts';

/**
 * A check and what it finds against the record as it was published: ids that are gone, claims that
 * were changed in silence or came back. Content with errors is not compared: what is broken would
 * seem to be gone.
 */
export function checkAgainst(result: CheckResult, published: Published): CheckResult {
  if (result.errors > 0) return result;
  const compared: Compared = {
    before: published,
    now: publishedOf(buildRecord(result.content)),
    ids: result.ids,
  };
  const found = [goneIds, changedClaims, returnedClaims].flatMap((rule) => rule(compared));
  const problems = sortProblems([...result.problems, ...found]);
  return { ...result, problems, errors: result.errors + found.length };
}
