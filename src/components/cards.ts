import type { SitePath } from '../publishing/addresses.ts';
import { cardOf, languagePrefix } from '../publishing/addresses.ts';
import type { Site } from '../reading/content.ts';
import { isAddressKnown } from '../publishing/site-address.ts';
import { namedCharts } from './chart-paths.ts';
import { languagePaths } from './languages.ts';
import { theSite } from './the-site.ts';

/** A picture for where a page is shared. */
export interface SharedCard {
  path: SitePath;
  /** What it shows, for those who do not see it. */
  about: string;
}

/** Cards are only asked for by whole addresses: without one there are none. */
export function hasCards(site: Site): boolean {
  return site.features.cards && isAddressKnown(site);
}

export async function siteCardPaths() {
  const { record } = await theSite();
  return hasCards(record.site) ? languagePaths() : [];
}

/** A card for each report in each language that it is told in. */
export async function reportCardPaths() {
  const all = await Promise.all(
    (await siteCardPaths()).map(async ({ params, props }) => {
      const site = await theSite(props.tag);
      return site.record.reports
        .filter(({ slug }) => site.stateOf('report', slug) !== 'missing')
        .map(({ slug }) => ({ params: { ...params, slug }, props: { ...props, slug } }));
    }),
  );
  return all.flat();
}

/** The permanent name of a report’s first chart; nothing where it has none. */
export async function leadChartOf(tag: string, slug: string) {
  const { content } = await theSite(tag);
  const blocks = content.reports.find((one) => one.slug === slug)?.prose.blocks ?? [];
  return namedCharts(blocks.map(({ block }) => block))[0] ?? null;
}

/** The card of a report; of its original where the report is not told in the language. */
export async function reportCard(tag: string, slug: string): Promise<SharedCard> {
  const site = await theSite(tag);
  const { languages } = site.record.site;
  const told = site.stateOf('report', slug) === 'missing' ? (languages[0] ?? tag) : tag;
  const report = (await theSite(told)).record.reports.find((one) => one.slug === slug);
  const lead = await leadChartOf(told, slug);
  return {
    path: cardOf(slug, languagePrefix(told, languages)),
    about: [report?.title, lead?.block.title].filter(Boolean).join(' – '),
  };
}
