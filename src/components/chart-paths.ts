import { chartIds } from '../reading/chart/chart-ids.ts';
import type { Block } from '../reading/prose.ts';
import { languagePaths } from './languages.ts';
import { theSite } from './the-site.ts';

/** A path for each chart of each report, in each language. */
export async function chartPaths() {
  const all = await Promise.all(
    (await languagePaths()).map(async ({ params, props }) => {
      const { content } = await theSite(props.tag);
      if (!content.site.features.charts) return [];
      return content.reports.flatMap(({ slug, prose }) =>
        namedCharts(prose.blocks.map(({ block }) => block)).map(({ name }) => ({
          params: { ...params, report: slug, chart: name },
          props: { ...props, slug, name },
        })),
      );
    }),
  );
  return all.flat();
}

/** The charts among the blocks of a text, each with its permanent name. */
export function namedCharts(blocks: readonly Block[]): { name: string; block: Block }[] {
  const charts = blocks.filter(({ name }) => name === 'chart');
  const names = chartIds(charts.map(({ attributes }) => attributes));
  return charts.map((block, index) => ({ name: names[index] ?? '', block }));
}
