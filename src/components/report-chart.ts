import type { ChartFigure } from '../charts/chart.ts';
import { formatDate } from '../reading/date/format-date.ts';
import type { RecordedReport } from '../record/record.ts';
import { languagePrefix, pageOf, wholeAddress } from '../publishing/addresses.ts';
import type { SitePath } from '../publishing/addresses.ts';
import { chartPageOf } from '../publishing/chart-addresses.ts';
import { isAddressKnown, siteAddress } from '../publishing/site-address.ts';
import { namedCharts } from './chart-paths.ts';
import { chartOf } from './chart-of.ts';
import { pageContext } from './page-context.ts';
import type { PageContext } from './page-context.ts';
import { theSite } from './the-site.ts';

/** One chart of a report, drawn for a page or a file of its own. */
export interface ReportChart {
  chart: ChartFigure;
  report: RecordedReport;
  at: PageContext;
  /** The page of the report. */
  page: SitePath;
  /** Where the report is read: its whole address, `null` where nobody said where the site is. */
  address: string | null;
}

/**
 * Draws a chart of a report by its permanent name.
 *
 * @throws {Error} where the report has no such chart
 */
export async function reportChart(tag: string, slug: string, name: string): Promise<ReportChart> {
  const { record, content } = await theSite(tag);
  const report = record.reports.find((one) => one.slug === slug);
  const blocks = content.reports.find((one) => one.slug === slug)?.prose.blocks ?? [];
  const found = namedCharts(blocks.map(({ block }) => block)).find((one) => one.name === name);
  const prefix = languagePrefix(tag, record.site.languages);
  const at = pageContext(record, tag, chartPageOf(slug, name, prefix));
  const chart = found === undefined ? null : await chartOf(found.block, name, at, report);
  if (report === undefined || chart === null) throw new Error(`${slug} has no chart ${name}.`);
  const page = pageOf('reports', slug, prefix);
  const { site } = record;
  const address = isAddressKnown(site) ? wholeAddress(siteAddress(site), page) : null;
  return { chart, report, at, page, address };
}

/** What stands under a chart that leaves its page: the site, the report and its day. */
export function creditOf({ report, at, address }: ReportChart): string[] {
  const { words } = at.language;
  const day = formatDate(report.updated ?? report.published, at.language);
  const line = words.charts.credit(at.record.site.title, report.title, day);
  return [line, ...(address === null ? [] : [address])];
}
