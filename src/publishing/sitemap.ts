import type { Day } from '../reading/date.ts';
import type { SitePath } from './addresses.ts';
import { languagePrefix, wholeAddress } from './addresses.ts';

/** A page as search engines are told of it. */
export interface SitemapPage {
  path: SitePath;
  /** The last day on which it changed, where that is known. */
  changed: Day | null;
}

/** Sitemaps may list 50,000 addresses each (sitemaps.org protocol). */
const MOST = 50_000;

/**
 * The sitemap's index and its parts, by file name. A page that is there in several languages names
 * them all (developers.google.com, localized versions of pages).
 *
 * @param languages of the site: each but the first is a folder
 */
export function sitemapFiles(
  site: string,
  pages: readonly SitemapPage[],
  languages: readonly string[],
): Map<string, string> {
  const there = new Set(pages.map(({ path }) => path));
  const sorted = [...pages].sort((a, b) => (a.path < b.path ? -1 : 1));
  const files = new Map<string, string>();
  for (let at = 0; at < sorted.length; at += MOST) {
    const urls = sorted.slice(at, at + MOST).map(({ path, changed }) => {
      const day = changed === null ? '' : `<lastmod>${changed}</lastmod>`;
      const others = alternates(path, languages)
        .filter((one) => there.has(one.path))
        .map(
          (one) =>
            `<xhtml:link rel="alternate" hreflang="${escapeXml(one.language)}" ` +
            `href="${escapeXml(wholeAddress(site, one.path))}"/>`,
        );
      const known = others.length > 1 ? others.join('') : '';
      return `<url><loc>${escapeXml(wholeAddress(site, path))}</loc>${day}${known}</url>`;
    });
    files.set(
      `sitemap-${files.size}.xml`,
      `${HEAD}<urlset xmlns="${NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`,
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

/** The same page in each language of the site. */
function alternates(path: SitePath, languages: readonly string[]) {
  const own = languages.find((tag) => path.startsWith(`/${tag}/`) && tag !== languages[0]);
  const rest = own === undefined ? path : path.slice(own.length + 1);
  return languages.map((language) => ({
    language,
    path: `${languagePrefix(language, languages)}/${rest.slice(1)}` as const,
  }));
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
