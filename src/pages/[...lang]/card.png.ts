import type { APIRoute } from 'astro';
import { siteCardPaths } from '../../components/cards.ts';
import { cardResponse } from '../../components/card-response.ts';
import { theSite } from '../../components/the-site.ts';
import { languageOf } from '../../i18n/languages.ts';

export const getStaticPaths = siteCardPaths;

type Props = Awaited<ReturnType<typeof siteCardPaths>>[number]['props'];

/** The picture of the whole site, for where it or a page without a chart of its own is shared. */
export const GET: APIRoute<Props> = async ({ props: { tag } }) => {
  const { title, description } = (await theSite(tag)).record.site;
  const { dir } = languageOf(tag);
  const card = { site: title, title: description, day: '', dir, chart: null };
  return cardResponse(card);
};
