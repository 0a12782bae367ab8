import { problemAt } from '../../messages/problem-at.ts';
import type { Id } from '../../reading/content.ts';
import { isDraft } from '../id-index.ts';
import { heirOf } from './renames.ts';
import type { PublishedKind } from './renames.ts';
import { placeOf } from './rule.ts';
import type { Published } from './published-record.ts';
import type { Compared, Place, PublishedCheck } from './rule.ts';

const lists: Readonly<Record<PublishedKind, keyof Published>> = {
  report: 'reports',
  entry: 'entries',
  claim: 'claims',
  document: 'documents',
  source: 'sources',
  actor: 'actors',
  place: 'places',
};

/** What is left to do about a thing that is gone. */
const remedies: Partial<Record<PublishedKind, string>> = {
  claim:
    'the claim: with `withdrawn` where its source took it back, with `redacted` and `corrected` where nobody ever made it, each with a day and a reason',
  report: 'the file as it was, published; what is wrong in it can be corrected claim by claim',
};

/** A published id is still there, or an old id of something that is. Told once where it stood. */
export const goneIds: PublishedCheck = (compared) => {
  const { before, now, ids } = compared;
  // A redaction may take a document or a source out of the record: it is not gone from the files.
  const here = new Set([
    ...Object.values(now).flatMap((things) => things.map(({ id }) => id)),
    ...ids.declared.flatMap(({ id, file }) => (isDraft(file) ? [] : id)),
  ]);
  const isGone = (id: Id): boolean => !here.has(id);
  return kindsOf().flatMap((kind) =>
    before[lists[kind]]
      .filter(({ id }) => isGone(id) && !wentWithItsOwner(kind, id, before, isGone))
      .map(({ id }) => {
        const heir = heirOf(kind, id, compared);
        const { file, at } = heir ? placeOf(ids, heir, null, '') : placeOfGone(kind, id, compared);
        const inDraft = ids.find(id) !== null;
        const remedy = remedies[kind];
        return problemAt('published-id-gone', file, at, {
          reason: `The ${kind} \`${id}\` was published, and ${inDraft ? 'stands in a draft' : 'is gone'}${heir ? `; \`${heir}\` may be it` : ''}.`,
          expected:
            heir !== null && remedy !== undefined
              ? `the ${kind} under the ${kind === 'report' ? 'name' : 'id'} with which it was published`
              : (remedy ?? 'it, or its id among the old ones of what it is called now'),
          fix: inDraft ? null : fixOf(kind, id, heir),
        });
      }),
  );
};

function fixOf(kind: PublishedKind, id: Id, heir: Id | null): string | null {
  if (remedies[kind] === undefined) return `formerly: [${id}]`;
  if (heir === null) return null;
  return kind === 'report' ? `reports/${id}.md` : `id: ${id}`;
}

function kindsOf(): PublishedKind[] {
  return Object.keys(lists).filter((kind): kind is PublishedKind => Object.hasOwn(lists, kind));
}

/** The claims of an entry that is gone, and all that stood in a report that is, go untold. */
function wentWithItsOwner(
  kind: PublishedKind,
  id: Id,
  before: Published,
  isGone: (id: Id) => boolean,
): boolean {
  if (kind === 'entry') {
    const reports = before.entries.find((entry) => entry.id === id)?.reports ?? [];
    return reports.length > 0 && reports.every(isGone);
  }
  if (kind === 'document') {
    const reports = before.reports.filter(({ documents }) => documents.includes(id));
    return reports.length > 0 && reports.every((report) => isGone(report.id));
  }
  const entry = before.claims.find((claim) => claim.id === id)?.entry;
  return kind === 'claim' && entry !== undefined && isGone(entry);
}

/** Where an editor would put back what is gone: its entry, its report, its list. */
function placeOfGone(kind: PublishedKind, id: Id, { before, ids }: Compared): Place {
  if (kind === 'report') return placeOf(ids, id, null, `reports/${id}.md`);
  if (kind === 'source' || kind === 'actor' || kind === 'place') {
    return placeOf(ids, id, null, `${kind}s.yml`);
  }
  const entry = before.claims.find((claim) => claim.id === id)?.entry ?? id;
  if (kind === 'claim' && ids.find(entry)) return placeOf(ids, entry, null, '');
  const report =
    kind === 'document'
      ? before.reports.find(({ documents }) => documents.includes(id))?.id
      : before.entries.find((one) => one.id === entry)?.reports[0];
  return placeOf(ids, id, null, `reports/${report ?? ''}.md`);
}
