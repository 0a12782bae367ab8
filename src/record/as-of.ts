import type {
  CarrierText,
  ClaimText,
  Content,
  DocumentText,
  EntryText,
  Id,
} from '../reading/content.ts';
import { firstTime } from '../reading/date.ts';
import type { Day, EdtfDate } from '../reading/date.ts';

/**
 * What was known at the end of a day: claims said, carriers published and withdrawals made by then.
 * What is dated only roughly counts once it had happened for certain; what is not dated, from the
 * day on which it was captured or read. What was redacted stays away on every day.
 *
 * @param day `YYYY-MM-DD`
 */
export function asOf(content: Content, day: Day): Content {
  const documents = new Map(
    [...content.reports, ...content.datasets].flatMap(({ documents: own }) =>
      own.map((one) => [one.id, one] as const),
    ),
  );
  const carriedBy = (carrier: CarrierText) => {
    const known = knownOn(documents.get(carrier.in));
    return known === null || known <= day;
  };
  const known = (claims: readonly ClaimText[]) =>
    claims
      .filter((claim) => wasSaid(claim, documents, day))
      .map((claim) => withoutLater({ ...claim, carried: claim.carried.filter(carriedBy) }, day));
  const knownOf = <T extends { chronology: EntryText[] }>(one: T): T => ({
    ...one,
    chronology: one.chronology.map((entry) => ({ ...entry, claims: known(entry.claims) })),
  });
  return {
    ...content,
    datasets: content.datasets.map(knownOf),
    reports: content.reports.map((report) => ({
      ...knownOf(report),
      uses: report.uses.map((use) => ({ ...use, claims: known(use.claims) })),
    })),
  };
}

/** The day by which a date had passed for certain; each of some days, by the first of them. */
export function certainDay(date: EdtfDate | undefined): Day | null {
  if (date === undefined) return null;
  const { earliest, latest } = firstTime(date);
  return latest ?? earliest;
}

/** The day from which a document is known to have been public: published, captured or read. */
export function knownOn(
  document: Pick<DocumentText, 'published' | 'captured' | 'accessed'> | undefined,
): Day | null {
  return (
    certainDay(document?.published) ??
    certainDay(document?.captured) ??
    certainDay(document?.accessed)
  );
}

/** A claim without a day of its own was said once its earliest carrier was there. */
function wasSaid(claim: ClaimText, documents: ReadonlyMap<Id, DocumentText>, day: Day): boolean {
  const said = certainDay(claim.said);
  if (said !== null) return said <= day;
  const days = claim.carried.flatMap((carrier) => knownOn(documents.get(carrier.in)) ?? []);
  return days.length === 0 || days.some((known) => known <= day);
}

function withoutLater(claim: ClaimText, day: Day): ClaimText {
  const { withdrawn, ...rest } = claim;
  if (withdrawn === undefined) return claim;
  const on = certainDay(withdrawn.on);
  return on === null || on <= day ? claim : rest;
}
