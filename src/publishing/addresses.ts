/**
 * Addresses inside the site. A site path starts with `/`, is independent of where the folder is
 * served, and names a file: `/reports/three-days/index.html`.
 */
export type SitePath = `/${string}`;

/** What has a page of its own. */
export type PageKind =
  'reports' | 'datasets' | 'entries' | 'chronology' | 'sources' | 'places' | 'actors' | 'topics';

/** The prefix of a language: none for the site's first, `/ar` for another. */
export function languagePrefix(language: string, languages: readonly string[]): '' | SitePath {
  return language === languages[0] ? '' : `/${language}`;
}

/** The path of the page of one thing, or of the list of all where `id` is left out. */
export function pageOf(kind: PageKind, id?: string, prefix: '' | SitePath = ''): SitePath {
  return id === undefined
    ? `${prefix}/${kind}/index.html`
    : `${prefix}/${kind}/${encodeURIComponent(id)}/index.html`;
}

/** The path of a narrower chronology: a period of it, or the entries of one place, kind… */
export function chronologyOf(
  narrowed: readonly [period: string] | readonly [facet: string, id: string],
  prefix: '' | SitePath = '',
): SitePath {
  return `${prefix}/chronology/${narrowed.map(encodeURIComponent).join('/')}/index.html`;
}

/** The path of a period of a dataset. */
export function datasetOf(id: string, period: string, prefix: '' | SitePath = ''): SitePath {
  return `${prefix}/datasets/${encodeURIComponent(id)}/${encodeURIComponent(period)}/index.html`;
}

/** The path of what was known of a report when, a section for each day. */
export function asOfPage(slug: string, prefix: '' | SitePath = ''): SitePath {
  return `${prefix}/reports/${encodeURIComponent(slug)}/as-of/index.html`;
}

/** The picture of a report for where it is shared, or of the whole site. */
export function cardOf(slug?: string, prefix: '' | SitePath = ''): SitePath {
  return slug === undefined
    ? `${prefix}/card.png`
    : `${prefix}/reports/${encodeURIComponent(slug)}/card.png`;
}

/** The path of the home page in a language. */
export function homeOf(prefix: '' | SitePath = ''): SitePath {
  return `${prefix}/index.html`;
}

/** What programs of readers ask for again and again, in a language: feeds, and the calendar. */
export function feedOf(
  file: 'feed.xml' | 'feed.json' | 'corrections.xml' | 'chronology.ics',
  prefix: '' | SitePath = '',
): SitePath {
  return `${prefix}/${file}`;
}

/** The path of the search page in a language. */
export function searchPage(prefix: '' | SitePath = ''): SitePath {
  return `${prefix}/search/index.html`;
}

/** The path of a page of plain words. */
export function plainPageOf(slug: string, prefix: '' | SitePath = ''): SitePath {
  return `${prefix}/${encodeURIComponent(slug)}/index.html`;
}

/**
 * The address of `to` as seen from `from`, so that the folder works under any path, from a bucket
 * that resolves no folders, and from a disk: `../../style.css`, `#claim`, `../index.html#claim`.
 * A query or a fragment of `to` is kept.
 */
export function relativeAddress(from: SitePath, to: SitePath): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(to) ?? [];
  if (path === from && rest.startsWith('#')) return rest;
  const fromParts = from.split('/').slice(1, -1);
  const toParts = path.split('/').slice(1);
  let shared = 0;
  while (
    shared < fromParts.length &&
    shared < toParts.length - 1 &&
    fromParts[shared] === toParts[shared]
  ) {
    shared += 1;
  }
  const up = '../'.repeat(fromParts.length - shared);
  return `${up}${toParts.slice(shared).join('/')}${rest}` || './';
}

/**
 * The whole address of a page under the site's own address, without the `index.html` that only
 * links between files need.
 */
export function wholeAddress(site: string, path: SitePath): string {
  const base = site.endsWith('/') ? site : `${site}/`;
  return new URL(path.slice(1).replace(/(^|\/)index\.html(?=$|[?#])/, '$1'), base).href;
}
