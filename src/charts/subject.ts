import { rulesOfKind } from '../reading/chart-kinds.ts';
import type { Claim, Entry, RecordedReport, TheRecord } from '../record/record.ts';
import type { ChartRequest } from './chart-types.ts';

/** What a chart is drawn of. */
export type Subject =
  | { kind: 'claim'; claim: Claim }
  | { kind: 'entry'; entry: Entry }
  | { kind: 'report'; report: RecordedReport }
  | { kind: 'record' };

/** Finds what a chart is of, of the things that its kind can draw; `null` where it is not there. */
export function subjectOf(
  { kind, of }: Pick<ChartRequest, 'kind' | 'of'>,
  record: TheRecord,
): Subject | null {
  const { of: kinds } = rulesOfKind(kind);
  if (of === null || of === 'record') return kinds.includes('record') ? { kind: 'record' } : null;
  const claim = record.claims.get(of);
  if (claim !== undefined && kinds.includes('claim')) return { kind: 'claim', claim };
  const entry = record.entryById.get(of);
  if (entry !== undefined && kinds.includes('entry')) return { kind: 'entry', entry };
  const report = record.reports.find(({ slug }) => slug === of);
  if (report !== undefined && kinds.includes('report')) return { kind: 'report', report };
  return null;
}

/** The entries that a subject holds, in the order of time. */
export function entriesOf(subject: Subject, record: TheRecord): Entry[] {
  switch (subject.kind) {
    case 'claim': {
      const entry = record.entryById.get(subject.claim.entry);
      return entry === undefined ? [] : [entry];
    }
    case 'entry':
      return [subject.entry];
    case 'report':
      return record.entries.filter(({ reports }) => reports.includes(subject.report.slug));
    case 'record':
      return record.entries;
  }
}
