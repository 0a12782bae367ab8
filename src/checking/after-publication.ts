import { problemAt } from '../messages/problem-at.ts';
import type { Problem } from '../messages/problem.ts';
import type { Path } from '../reading/content.ts';
import type { EdtfDate } from '../reading/date.ts';
import type { ReadReport } from '../reading/folder/read-report.ts';
import { documentsById } from './carriers.ts';
import { lastDays } from './last-days.ts';
import type { Check } from './rule.ts';

/**
 * Nothing that a report tells of happened, was said or was published after the report's own last
 * day: where it seems so, a year is mistyped, or the report was changed and `updated` was not.
 */
export const afterPublication: Check = ({ read }) => {
  const last = lastDays(read);
  const documents = documentsById(read);
  return read.reports.flatMap((report) => {
    const day = last.get(report.source);
    if (day === undefined) return [];
    const claims = [...report.chronology, ...report.uses].flatMap((one) => one.claims);
    const carriers = (ids: readonly string[]) => ids.map((id) => documents.get(id)?.published);
    return [
      ...report.chronology.flatMap(({ id, occurred, path }) =>
        told(report, day, occurred, [...path, 'occurred'], `\`${id}\` occurred`),
      ),
      ...claims.flatMap(({ id, occurred, said, path, carried }) => [
        ...told(report, day, occurred, [...path, 'occurred'], `What \`${id}\` tells of occurred`),
        // Where a carrier is of an earlier day than the claim, another rule tells of it.
        ...(carriers(carried.map((one) => one.in)).some((one) => isBefore(one, said))
          ? []
          : told(report, day, said, [...path, 'said'], `\`${id}\` was said`)),
      ]),
      ...report.documents.flatMap(({ id, published, path }) =>
        told(report, day, published, [...path, 'published'], `\`${id}\` was published`),
      ),
    ];
  });
};

function isBefore(one: EdtfDate | undefined, other: EdtfDate | undefined): boolean {
  return Boolean(one?.latest && other?.earliest && one.latest < other.earliest);
}

function told(
  { source }: ReadReport,
  last: string,
  date: EdtfDate | undefined,
  path: Path,
  what: string,
): Problem[] {
  // Of each of some days, none is still to come.
  const day = date?.of === 'each' ? date.spans.at(-1)?.earliest : date?.earliest;
  if (date === undefined || !day || day <= last) return [];
  return [
    problemAt('after-publication', source.file, source.locate(path), {
      reason: `${what} on ${date.edtf}, after the text that tells of it was published or updated: ${last}.`,
      expected: `a day up to ${last}, or a later \`updated\``,
    }),
  ];
}
