import { problemAt } from '../messages/problem-at.ts';
import type { Problem } from '../messages/problem.ts';
import type { EntryText, Path } from '../reading/content.ts';
import type { EdtfDate, Span } from '../reading/date.ts';
import { overlaps } from '../reading/date.ts';
import { placedClaims } from './carriers.ts';
import type { PlacedClaim } from './carriers.ts';
import { lastDays } from './last-days.ts';
import { placedStatements } from './statements.ts';
import type { Check } from './rule.ts';

/** Accounts of one event may differ by days. By more, one of the dates is mistyped. */
const longestGap = 31;

/**
 * A claim is about the time of its entry, and was not said before that time. That one account has
 * another day than the others is a disagreement, which the record keeps; that all have is a mistake.
 */
export const outsideEntry: Check = ({ read }) => {
  const entries = new Map(
    read.reports.flatMap(({ chronology }) => chronology.map((entry) => [entry.id, entry])),
  );
  const entryOf = new Map(
    read.reports.flatMap(({ chronology, uses }) => [
      ...chronology.flatMap((entry) => entry.claims.map((claim) => [claim, entry] as const)),
      ...uses.flatMap(({ entry, claims }) =>
        claims.map((claim) => [claim, entries.get(entry)] as const),
      ),
    ]),
  );
  const last = lastDays(read);
  const sourceOf = new Map(
    read.reports.flatMap(({ chronology, source }) => chronology.map((one) => [one, source])),
  );
  return placedClaims(read).flatMap((placed) => {
    const entry = entryOf.get(placed.claim);
    if (entry === undefined) return [];
    const source = placed.claim.occurred === undefined ? sourceOf.get(entry) : placed.source;
    const day = source && last.get(source);
    // A day after the report itself is the one that is mistyped, and is told of where it stands.
    const { earliest } = placed.claim.occurred ?? entry.occurred;
    const isMistyped = day !== undefined && earliest !== null && earliest > day;
    return [...otherTime(placed, entry), ...(isMistyped ? [] : saidBefore(placed, entry))];
  });
};

function otherTime(placed: PlacedClaim, entry: EntryText): Problem[] {
  const { claim, source } = placed;
  const isAlone = entry.claims.some((other) =>
    overlaps(other.occurred ?? entry.occurred, entry.occurred),
  );
  return placedStatements(placed).flatMap(([{ occurred }, path]) => {
    if (occurred === undefined || overlaps(occurred, entry.occurred)) return [];
    if (isAlone && daysBetween(occurred, entry.occurred) <= longestGap) return [];
    const at: Path = [...claim.path, ...path, 'occurred'];
    return [
      problemAt('outside-entry', source.file, source.locate(at), {
        reason: `\`${occurred.edtf}\` has no day in common with the entry \`${entry.id}\`, which is of ${entry.occurred.edtf}.`,
        expected:
          'a time inside the entry’s, another `occurred` of the entry, or an entry of its own',
      }),
    ];
  });
}

function saidBefore({ claim, source }: PlacedClaim, entry: EntryText): Problem[] {
  const occurred = claim.occurred ?? entry.occurred;
  if (!claim.said?.latest || !occurred.earliest || claim.said.latest >= occurred.earliest)
    return [];
  return [
    problemAt('outside-entry', source.file, source.locate([...claim.path, 'said']), {
      reason: `\`${claim.id}\` was said on ${claim.said.edtf}, before what it tells of: ${occurred.edtf}.`,
      expected: 'a `said` of that day or later, or an earlier `occurred`',
    }),
  ];
}

/** The fewest days from a day of one date to one of another, of two that do not overlap. */
function daysBetween(a: EdtfDate, b: EdtfDate): number {
  return Math.min(...a.spans.flatMap((one) => b.spans.map((other) => daysApart(one, other))));
}

function daysApart(a: Span, b: Span): number {
  const [first, second] = (a.latest ?? '9999') < (b.earliest ?? '') ? [a, b] : [b, a];
  return (Date.parse(second.earliest ?? '') - Date.parse(first.latest ?? '')) / 86_400_000;
}
