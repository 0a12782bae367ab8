import type { Site } from '../reading/content.ts';

/**
 * Where the site will be served: `SITE_URL` in the environment, else `url` of `site.yml`. Links
 * between pages never need it; feeds, canonicals and sitemaps do.
 */
export function siteAddress(site: Pick<Site, 'url'>): string {
  return process.env['SITE_URL'] || site.url;
}
