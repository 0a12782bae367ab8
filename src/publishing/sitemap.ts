import type { Day } from '../reading/date.ts';
import type { SitePath } from './addresses.ts';
import { wholeAddress } from './addresses.ts';

/** A page as search engines are told of it. */
export interface SitemapPage {
  path: SitePath;
  /** The last day on which it changed, where that is known. */
  changed: Day | null;
}

/** Sitemaps may list 50,000 addresses each (sitemaps.org protocol). */
const MOST = 50_000;

/** The sitemap's index and its parts, by file name. */
export function sitemapFiles(site: string, pages: readonly SitemapPage[]): Map<string, string> {
  const sorted = [...pages].sort((a, b) => (a.path < b.path ? -1 : 1));
  const files = new Map<string, string>();
  for (let at = 0; at < sorted.length; at += MOST) {
    const urls = sorted.slice(at, at + MOST).map(({ path, changed }) => {
      const day = changed === null ? '' : `<lastmod>${changed}</lastmod>`;
      return `<url><loc>${escapeXml(wholeAddress(site, path))}</loc>${day}</url>`;
    });
    files.set(
      `sitemap-${files.size}.xml`,
      `${HEAD}<urlset xmlns="${NAMESPACE}">\n${urls.join('\n')}\n</urlset>\n`,
    );
  }
  const parts = [...files.keys()].map(
    (name) => `<sitemap><loc>${escapeXml(wholeAddress(site, `/${name}`))}</loc></sitemap>`,
  );
  files.set(
    'sitemap-index.xml',
    `${HEAD}<sitemapindex xmlns="${NAMESPACE}">\n${parts.join('\n')}\n</sitemapindex>\n`,
  );
  return files;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
