import { rulesOfKind } from '../reading/chart-kinds.ts';
import type { ChartKind } from '../reading/chart-kinds.ts';
import type { Id } from '../reading/content.ts';
import { entriesOf as entriesToldIn } from './entries-of.ts';
import type { Claim, Entry, RecordedDataset, RecordedReport, TheRecord } from './record.ts';

/** What a chart is drawn of. */
export type Subject =
  | { kind: 'claim'; claim: Claim }
  | { kind: 'entry'; entry: Entry }
  | { kind: 'report'; report: RecordedReport }
  | { kind: 'dataset'; dataset: RecordedDataset }
  | { kind: 'record' };

/**
 * Finds what a chart is of, of the things that its kind can draw; `null` where it is not there.
 * What can be drawn of a report can be drawn of a dataset.
 */
export function subjectOf(
  { kind, of }: { kind: ChartKind; of: Id | null },
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
  const dataset = record.datasets.find(({ id }) => id === of);
  if (dataset !== undefined && kinds.includes('report')) return { kind: 'dataset', dataset };
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
      return entriesToldIn(subject.report.slug, record) ?? [];
    case 'dataset':
      return entriesToldIn(subject.dataset.id, record) ?? [];
    default:
      return record.chronology;
  }
}
