import type { APIRoute } from 'astro';
import { chartPaths } from '../../../../components/chart-paths.ts';
import { reportChart } from '../../../../components/report-chart.ts';
import { chartCsv } from '../../../../publishing/chart-csv.ts';
import { isAddressKnown, siteAddress } from '../../../../publishing/site-address.ts';

export const getStaticPaths = chartPaths;

type Props = Awaited<ReturnType<typeof chartPaths>>[number]['props'];

/** The table behind the chart. */
export const GET: APIRoute<Props> = async ({ props: { tag, slug, name } }) => {
  const { chart, at } = await reportChart(tag, slug, name);
  const { site } = at.record;
  const base = isAddressKnown(site) ? siteAddress(site) : null;
  const { address } = at.language.words.charts;
  return new Response(chartCsv(chart.table, address, at.path, base), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
