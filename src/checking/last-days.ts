import type { ReadContent } from '../reading/folder/content-folder.ts';
import type { SourceText } from '../reading/source-text.ts';

/** The last day on which each text with entries was published or updated: nothing in it is later. */
export function lastDays({ reports, content }: ReadContent): Map<SourceText, string> {
  const datasets = new Map(content.datasets.map((dataset) => [dataset.id, dataset]));
  return new Map(
    reports.flatMap(({ head, slug, source }) => {
      // The rows of a table have no day of their own, but for that of their dataset.
      const { published, updated } = head ?? datasets.get(slug) ?? {};
      const days = [published?.latest, updated?.latest].filter((day) => typeof day === 'string');
      const last = days.sort().at(-1);
      return last === undefined ? [] : [[source, last] as const];
    }),
  );
}
