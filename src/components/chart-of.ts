import type { Chart, ChartKind } from '../charts/chart.ts';
import { drawChart } from '../charts/chart.ts';
import type { Block } from '../reading/prose.ts';
import type { RecordedReport } from '../record/record.ts';
import type { PageContext } from './page-context.ts';

/**
 * Draws the chart that a block asks for, with links as its page needs them.
 *
 * @param number its place among the page's charts, for an id of its own
 */
export function chartOf(
  block: Pick<Block, 'title' | 'attributes'>,
  number: number,
  at: PageContext,
  report?: RecordedReport,
): Chart {
  const { kind, of, ...attributes } = block.attributes;
  return drawChart(
    {
      kind: kind as ChartKind,
      id: `chart-${report?.slug ?? 'page'}-${number}`,
      title: block.title,
      of: of ?? (kind === 'timeline' ? (report?.slug ?? null) : null),
      attributes,
    },
    {
      record: at.record,
      language: at.language,
      linkTo: (target, id) => {
        if (target === 'claim') return at.claimHref(id);
        if (target === 'document') return at.documentHref(id) ?? `#${id}`;
        return at.entryHref(id);
      },
    },
  );
}
