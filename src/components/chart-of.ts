import type { ChartFigure, LinkTarget } from '../charts/chart.ts';
import { drawChart } from '../charts/chart.ts';
import { isChartKind, rulesOfKind } from '../reading/chart-kinds.ts';
import type { Id } from '../reading/content.ts';
import type { Day } from '../reading/date.ts';
import type { Block } from '../reading/prose.ts';
import type { PageContext, Told } from './page-context.ts';
import { recordAsOf } from './record-as-of.ts';
import { theSite } from './the-site.ts';

/**
 * Draws the chart that a block asks for, with links as its page needs them; `null` where it asks
 * for what is not there, which only the live preview meets: a build stops before.
 *
 * @param name its permanent name among the page's charts
 */
export async function chartOf(
  block: Pick<Block, 'title' | 'attributes'>,
  name: string,
  at: PageContext,
  report?: Told,
): Promise<ChartFigure | null> {
  const { kind, of, ...attributes } = block.attributes;
  if (!isChartKind(kind)) return null;
  const own = rulesOfKind(kind).of.includes('report') ? (report?.slug ?? null) : null;
  const request = {
    kind,
    id: `chart--${report?.slug ?? 'page'}-${name}`,
    title: block.title,
    of: of ?? own,
    attributes,
  };
  const linkTo = (target: LinkTarget, id: Id) => {
    if (target === 'claim') return at.claimHref(id);
    return target === 'document' ? (at.documentHref(id) ?? `#${id}`) : at.entryHref(id);
  };
  const { content } = await theSite();
  const context = {
    record: at.record,
    recordAsOf: (day: Day) => recordAsOf(content, day, at.tag),
    language: at.language,
    linkTo,
  };
  try {
    return drawChart(request, context);
  } catch (error) {
    if (error instanceof RangeError && import.meta.env.DEV) return null;
    throw error;
  }
}
