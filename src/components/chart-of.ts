import type { Chart, LinkTarget } from '../charts/chart.ts';
import { chartKinds, drawChart } from '../charts/chart.ts';
import type { Id } from '../reading/content.ts';
import type { Block } from '../reading/prose.ts';
import type { RecordedReport } from '../record/record.ts';
import type { PageContext } from './page-context.ts';

/**
 * Draws the chart that a block asks for, with links as its page needs them; `null` where it asks
 * for what is not there, which only the live preview meets: a build stops before.
 *
 * @param number its place among the page's charts, for an id of its own
 */
export function chartOf(
  block: Pick<Block, 'title' | 'attributes'>,
  number: number,
  at: PageContext,
  report?: RecordedReport,
): Chart | null {
  const { kind, of, ...attributes } = block.attributes;
  const known = chartKinds.find((one) => one === kind);
  if (known === undefined) return null;
  const request = {
    kind: known,
    id: `chart-${report?.slug ?? 'page'}-${number}`,
    title: block.title,
    of: of ?? (kind === 'timeline' ? (report?.slug ?? null) : null),
    attributes,
  };
  const linkTo = (target: LinkTarget, id: Id) => {
    if (target === 'claim') return at.claimHref(id);
    return target === 'document' ? (at.documentHref(id) ?? `#${id}`) : at.entryHref(id);
  };
  try {
    return drawChart(request, { record: at.record, language: at.language, linkTo });
  } catch (error) {
    if (error instanceof RangeError && import.meta.env.DEV) return null;
    throw error;
  }
}
