import { topicId } from '../reading/topic-id.ts';
import { topicLabel } from '../i18n/labels.ts';
import { pageOf } from '../publishing/addresses.ts';
import type { Entry } from '../record/record.ts';
import { topicsOf } from '../record/topics.ts';
import type { PageContext } from './page-context.ts';

/** The topics that some of these entries are on, with their pages. */
export function topicLinks(
  entries: readonly Pick<Entry, 'id'>[],
  at: PageContext,
): { text: string; href: string }[] {
  const own = new Set(
    entries.flatMap(({ id }) => at.record.entryById.get(id)?.topics.map(topicId) ?? []),
  );
  return [...topicsOf(at.record).values()]
    .filter(({ id }) => own.has(id))
    .map((topic) => ({
      text: topicLabel(topic, at.language, at.record.site.topics),
      href: at.href(pageOf('topics', topic.id, at.prefix)),
    }));
}
