import { isDeepStrictEqual } from 'node:util';
import { placeholder } from '../../messages/nearest.ts';
import { problemAt } from '../../messages/problem-at.ts';
import { listed, shown } from '../../messages/words.ts';
import type { Id } from '../../reading/content.ts';
import type { PublishedClaim } from './published-record.ts';
import { renamedIn } from './renames.ts';
import { placeOf } from './rule.ts';
import type { PublishedCheck } from './rule.ts';

/** What of a published claim may not change in silence, under the name of its field. */
const kept: Readonly<Record<string, (claim: PublishedClaim) => string | null>> = {
  by: ({ by, as }) => (by.length > 0 ? by.join(', ') : as),
  // "No later than" follows from the carriers, of which more may be found.
  said: ({ said }) => (said?.startsWith('../') ? null : said),
  says: ({ says }) => says,
  quote: ({ quote }) => quote?.text ?? null,
  'attributes-to': attributionOf,
};

/**
 * A published claim says what it said. What its source says anew is a claim of its own that
 * supersedes it; what this site had wrong is put right in it, and `corrected` says so; a `note` may
 * say what else was changed.
 */
export const changedClaims: PublishedCheck = (compared) => {
  const { before, now, ids } = compared;
  const nameNow = renamedIn(compared);
  const current = new Map(now.claims.map((claim) => [claim.id, claim]));
  return before.claims.flatMap((published) => {
    const old = withNames(published, nameNow);
    const claim = current.get(old.id);
    if (!claim || old.standing === 'redacted' || claim.standing === 'redacted') return [];
    if (isTold(claim.corrected, old.corrected) || isTold(claim.note, old.note)) return [];
    const changes = changesOf(old, claim);
    const [first] = changes;
    if (first === undefined) return [];
    const { file, at } = placeOf(ids, claim.id, first.field, '');
    return [
      problemAt('published-claim-changed', file, at, {
        reason: `${listed(
          changes.map(({ field }) => `\`${field}\``),
          'and',
        )} of \`${claim.id}\` ${changes.length > 1 ? 'differ' : 'differs'} from what was published: ${shown(first.was ?? 'nothing')}.`,
        expected:
          'the claim as it was, and a new one with `supersedes` where its source said it anew; or `corrected`, with the day and what was wrong, where this site had it wrong',
        fix: `corrected: { on: ${placeholder}, why: ${placeholder} }`,
      }),
    ];
  });
};

/** A claim with its speakers and actors as they are called now. */
function withNames(claim: PublishedClaim, nameNow: (id: Id) => Id): PublishedClaim {
  const { by, attributedTo, attribution } = claim;
  return {
    ...claim,
    by: by.map(nameNow),
    attributedTo: attributedTo.map(nameNow),
    attribution: attribution && {
      ...attribution,
      shares: attribution.shares.map((one) => ({ ...one, actor: nameNow(one.actor) })),
    },
  };
}

function isTold<T>(now: T | null, before: T | null): boolean {
  return now !== null && !isDeepStrictEqual(now, before);
}

interface FieldChange {
  field: string;
  was: string | null;
}

function changesOf(old: PublishedClaim, claim: PublishedClaim): FieldChange[] {
  const fields = Object.entries(kept).flatMap(([field, of]) =>
    of(old) === of(claim) ? [] : [{ field, was: of(old) }],
  );
  const measures = new Set([...Object.keys(old.quantities), ...Object.keys(claim.quantities)]);
  const figures = [...measures].sort().flatMap((measure) => {
    const [was, is] = [textsOf(old, measure), textsOf(claim, measure)];
    return isDeepStrictEqual(was, is) ? [] : [{ field: measure, was: was.join('; ') || null }];
  });
  return [...figures, ...fields];
}

function attributionOf({ attributedTo, attribution }: PublishedClaim): string | null {
  const shares = attribution?.shares.map(({ actor, share }) => `${actor}: ${share.text}`) ?? [];
  if (shares.length > 0) return shares.join(', ');
  return attributedTo.join(attribution?.mode === 'either' ? ' or ' : ', ') || null;
}

function textsOf({ quantities }: PublishedClaim, measure: string): string[] {
  return (quantities[measure] ?? []).map(({ text }) => text);
}
