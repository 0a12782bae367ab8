import type { APIRoute } from 'astro';
import { siteCardPaths } from '../../components/cards.ts';
import { CHART_LOOK } from '../../components/chart-look.ts';
import { theSite } from '../../components/the-site.ts';
import { handedOver } from '../../checking/handed-over.ts';
import { languageOf } from '../../i18n/languages.ts';
import { cardPicture } from '../../publishing/cards/card-picture.ts';

export const getStaticPaths = siteCardPaths;

type Props = Awaited<ReturnType<typeof siteCardPaths>>[number]['props'];

/** The picture of the whole site, for where it or a page without a chart of its own is shared. */
export const GET: APIRoute<Props> = async ({ props: { tag } }) => {
  const { title, description } = (await theSite(tag)).record.site;
  const { dir } = languageOf(tag);
  const card = { site: title, title: description, day: '', dir, chart: null };
  return new Response(
    new Uint8Array(await cardPicture(card, CHART_LOOK, handedOver()?.code ?? null)),
    {
      headers: { 'content-type': 'image/png' },
    },
  );
};
