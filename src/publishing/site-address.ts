import type { Site } from '../reading/content.ts';
import { siteDefaults } from '../reading/schema/site.ts';

/**
 * Where the site will be served: `SITE_URL` in the environment, else `url` of `site.yml`. Links
 * between pages never need it; feeds, canonicals and sitemaps do.
 */
export function siteAddress(site: Pick<Site, 'url'>): string {
  return process.env['SITE_URL'] || site.url;
}

/** Whether anybody said where the site will be served. */
export function isAddressKnown(site: Pick<Site, 'url'>): boolean {
  return siteAddress(site) !== siteDefaults.url;
}
