import type { APIRoute } from 'astro';
import { leadChartOf, reportCardPaths } from '../../../../components/cards.ts';
import { cardResponse } from '../../../../components/card-response.ts';
import { reportChart } from '../../../../components/report-chart.ts';
import { theSite } from '../../../../components/the-site.ts';
import { languageOf } from '../../../../i18n/languages.ts';
import { formatDate } from '../../../../reading/date/format-date.ts';

export const getStaticPaths = reportCardPaths;

type Props = Awaited<ReturnType<typeof reportCardPaths>>[number]['props'];

/** The picture of a report, with its first chart. */
export const GET: APIRoute<Props> = async ({ props: { tag, slug } }) => {
  const { record } = await theSite(tag);
  const report = record.reports.find((one) => one.slug === slug);
  if (report === undefined) throw new Error(`There is no report ${slug}.`);
  const lead = await leadChartOf(tag, slug);
  const language = languageOf(tag);
  const card = {
    site: record.site.title,
    title: report.title,
    day: formatDate(report.updated ?? report.published, language),
    dir: language.dir,
    chart: lead === null ? null : (await reportChart(tag, slug, lead.name)).chart,
  };
  return cardResponse(card);
};
