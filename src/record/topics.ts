import type { Id } from '../reading/content.ts';
import { topicId } from '../reading/topic-id.ts';
import { oncePer } from './once-per.ts';
import type { Entry, RecordedReport, TheRecord } from './record.ts';

/** What entries are listed under, and which reports tell of them. */
export interface Topic {
  id: Id;
  /** As an editor first wrote it. */
  text: string;
  /** In the order of the record. */
  entries: Entry[];
  reports: RecordedReport[];
}

/**
 * The topics of the chronology by id, in the order in which `site.yml` lists them, others after
 * them by id. One that no entry is on is left out.
 */
export const topicsOf = oncePer(topicsIn);

function topicsIn(record: Pick<TheRecord, 'chronology' | 'reports' | 'site'>): Map<Id, Topic> {
  const found = new Map<Id, { text: string; entries: Set<Entry> }>();
  for (const entry of record.chronology) {
    for (const text of entry.topics) {
      const id = topicId(text);
      const known = found.get(id) ?? { text, entries: new Set() };
      known.entries.add(entry);
      found.set(id, known);
    }
  }
  const listed = Object.keys(record.site.topics);
  const rank = (id: Id) => (listed.includes(id) ? listed.indexOf(id) : listed.length);
  return new Map(
    [...found]
      .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .map(([id, { text, entries }]) => [
        id,
        {
          id,
          text,
          entries: [...entries],
          reports: reportsTelling(entries, record.reports),
        },
      ]),
  );
}

function reportsTelling(
  entries: Iterable<Entry>,
  reports: readonly RecordedReport[],
): RecordedReport[] {
  const slugs = new Set([...entries].flatMap((entry) => entry.reports));
  return reports.filter(({ slug }) => slugs.has(slug));
}
