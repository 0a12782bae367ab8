import { problemAt } from '../messages/problem-at.ts';
import type { Problem } from '../messages/problem.ts';
import type { ClaimText, Id } from '../reading/content.ts';
import { kinshipOf } from '../record/kinship.ts';
import { speakAsOne } from '../record/origins.ts';
import { placedClaims } from './carriers.ts';
import type { PlacedClaim } from './carriers.ts';
import type { Check, Checked } from './rule.ts';

/** Nobody replaces, and nobody disowns, but what was said in their own name, and said before. */
export const ownWords: Check = (checked) => {
  const { read } = checked;
  const placed = placedClaims(read);
  const texts = new Map(placed.map(({ claim }) => [claim.id, claim]));
  const areOne = areOneIn(checked);
  return placed.flatMap((one): Problem[] =>
    (['supersedes', 'denies'] as const).flatMap((field) => {
      const other = texts.get(one.claim[field] ?? '');
      if (other === undefined || other === one.claim) return [];
      if (!areOne(one.claim, other)) return [anothers(one, other, field)];
      return isLater(other, one.claim) ? [later(one, other, field)] : [];
    }),
  );
};

function anothers(
  { claim, source }: PlacedClaim,
  other: ClaimText,
  field: 'supersedes' | 'denies',
) {
  const { file } = source;
  const at = source.locate([...claim.path, field]);
  const fix = `disputes: ${other.id}`;
  if (field === 'supersedes') {
    return problemAt('supersedes-another', file, at, {
      reason: `${told(claim)} supersedes ${told(other)}: what another said.`,
      expected: `an earlier claim of the same speaker; \`disputes\` where it contradicts another`,
      fix,
    });
  }
  const rests = other.restsOn.some((id) => claim.by.includes(id));
  return problemAt('denies-another', file, at, {
    reason: rests
      ? `${told(claim)} denies ${told(other)}: that rests on what ${speakers(claim)} said, and is not ascribed to it.`
      : `${told(claim)} denies ${told(other)}: it is not ascribed to ${speakers(claim)}.`,
    expected: `a claim \`by\` the one who denies having made it; \`disputes\` where it contradicts another`,
    fix,
  });
}

function later({ claim, source }: PlacedClaim, other: ClaimText, field: 'supersedes' | 'denies') {
  return problemAt('answers-later', source.file, source.locate([...claim.path, field]), {
    reason: `${told(claim)} ${field} ${told(other)}, which was said later.`,
    expected: 'a claim that was said before it, or another `said`',
  });
}

/** Whether two claims have one speaker, or speakers that are one with each other. */
function areOneIn({ read, record }: Checked): (a: ClaimText, b: ClaimText) => boolean {
  const byId = <T extends { id: Id }>(items: readonly T[]) =>
    new Map(items.map((item) => [item.id, item]));
  const { sources, actors, places } = read.content;
  const kin = kinshipOf(byId(sources), byId(actors), byId(places));
  const speakersOf = ({ id, by }: ClaimText) =>
    by.length > 0 ? by : (record().claims.get(id)?.speakers ?? []);
  return (a, b) => {
    const [some, others] = [speakersOf(a), speakersOf(b)];
    const nobody = some.length === 0 && others.length === 0;
    return nobody || speakAsOne(some, others, kin);
  };
}

/** One was said for certain after the other. */
function isLater({ said }: ClaimText, other: ClaimText): boolean {
  const [begin, end] = [said?.earliest, other.said?.latest];
  return typeof begin === 'string' && typeof end === 'string' && begin > end;
}

function told(claim: ClaimText): string {
  const day = claim.said === undefined ? '' : `, ${claim.said.edtf}`;
  return `\`${claim.id}\` (${speakers(claim)}${day})`;
}

function speakers({ by }: ClaimText): string {
  return by.length === 0 ? 'by nobody who is named' : by.map((id) => `\`${id}\``).join(', ');
}
