import type { APIRoute } from 'astro';
import { standaloneSvg } from '../../../../charts/standalone/standalone.ts';
import { CHART_LOOK } from '../../../../components/chart-look.ts';
import { chartPaths } from '../../../../components/chart-paths.ts';
import { creditOf, reportChart } from '../../../../components/report-chart.ts';

export const getStaticPaths = chartPaths;

type Props = Awaited<ReturnType<typeof chartPaths>>[number]['props'];

/** More than this are counted; the page at the address names them. */
const MOST = 12;

/** The wide drawing, to stand in a document or on another site. */
export const GET: APIRoute<Props> = async ({ props: { tag, slug, name } }) => {
  const drawn = await reportChart(tag, slug, name);
  const { language } = drawn.at;
  const { charts, site } = language.words;
  const sources = drawn.chart.sources.map(({ text }) => text);
  const named =
    sources.length > MOST ? site.sourceCount(sources.length) : charts.sourcesOf(sources);
  const credit = {
    sources: sources.length === 0 ? '' : named,
    lines: creditOf(drawn),
    dir: language.dir,
  };
  return new Response(standaloneSvg(drawn.chart, 'wide', credit, CHART_LOOK), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
