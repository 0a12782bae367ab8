import { element } from '../charts/svg.ts';
import type { Markup } from '../charts/svg.ts';
import { formatDate } from '../reading/date/format-date.ts';
import { withoutIsolates } from '../i18n/isolated.ts';
import type { Language } from '../i18n/languages.ts';
import type { Day, EdtfDate } from '../reading/date.ts';
import type { RecordedReport, TheRecord } from '../record/record.ts';
import { feedOf, homeOf, pageOf, plainPageOf, wholeAddress } from './addresses.ts';
import type { SitePath } from './addresses.ts';
import { entryPath } from './entry-path.ts';

/** A feed and what it is of. */
interface Feed {
  title: string;
  /** The feed’s own file. */
  self: SitePath;
  /** The page that it stands for. */
  page: SitePath;
  items: FeedItem[];
}

interface FeedItem {
  path: SitePath;
  title: string;
  summary: string;
  published: Day;
  updated: Day;
  authors: readonly string[];
}

/** The reports, the newest first, as Atom (RFC 4287). */
export function reportsAtom(
  record: TheRecord,
  site: string,
  language: Language,
  prefix: '' | SitePath = '',
): string {
  return atom(reportsFeed(record, 'feed.xml', prefix), record, site, language);
}

/** The same as JSON Feed 1.1 (jsonfeed.org). */
export function reportsJsonFeed(
  record: TheRecord,
  site: string,
  language: Language,
  prefix: '' | SitePath = '',
): object {
  const { title, page, self, items } = reportsFeed(record, 'feed.json', prefix);
  const { description } = record.site;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: wholeAddress(site, page),
    feed_url: wholeAddress(site, self),
    ...(description === '' ? {} : { description }),
    language: language.tag,
    items: items.map((item) => ({
      id: wholeAddress(site, item.path),
      url: wholeAddress(site, item.path),
      title: item.title,
      content_text: item.summary,
      date_published: moment(item.published),
      date_modified: moment(item.updated),
      authors: item.authors.map((name) => ({ name })),
    })),
  };
}

/**
 * What this site had wrong and put right, the latest first, as Atom. What a source took back is news
 * of the source, and no correction.
 */
export function correctionsAtom(
  record: TheRecord,
  site: string,
  language: Language,
  prefix: '' | SitePath = '',
): string {
  const { words } = language;
  const items = [...record.claims.values()].flatMap((claim): FeedItem[] => {
    if (claim.corrected === null) return [];
    const { on, why } = claim.corrected;
    const entry = record.entryById.get(claim.entry);
    const day = dayOf(on);
    return [
      {
        path: entryPath(record, claim.entry, prefix, claim.id),
        title: withoutIsolates(words.site.claimCorrected(entry?.title ?? claim.entry)),
        summary: withoutIsolates(words.site.changedOn(formatDate(on, language), why)),
        published: day,
        updated: day,
        authors: [],
      },
    ];
  });
  const feed: Feed = {
    title: withoutIsolates(words.site.correctionsOf(record.site.title)),
    self: feedOf('corrections.xml', prefix),
    page: plainPageOf('corrections', prefix),
    items: newestFirst(items),
  };
  return atom(feed, record, site, language);
}

function reportsFeed(
  { reports, site }: TheRecord,
  file: 'feed.xml' | 'feed.json',
  prefix: '' | SitePath,
): Feed {
  const item = ({ slug, title, summary, published, updated, authors }: RecordedReport) => ({
    path: pageOf('reports', slug, prefix),
    title,
    summary,
    published: dayOf(published),
    updated: dayOf(updated ?? published),
    authors,
  });
  return {
    title: site.title,
    self: feedOf(file, prefix),
    page: homeOf(prefix),
    items: newestFirst(reports.map(item)),
  };
}

function atom(feed: Feed, record: TheRecord, site: string, language: Language): string {
  const { title, self, page, items } = feed;
  const { description, licence } = record.site;
  const address = (path: SitePath) => wholeAddress(site, path);
  const updated =
    items
      .map((item) => item.updated)
      .sort()
      .at(-1) ??
    record.latest ??
    '1970-01-01';
  const feedMarkup = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language.tag },
    [
      element('id', {}, [address(self)]),
      element('title', {}, [title]),
      ...(description === '' ? [] : [element('subtitle', {}, [description])]),
      element('updated', {}, [moment(updated)]),
      element('link', { rel: 'self', type: 'application/atom+xml', href: address(self) }),
      element('link', { rel: 'alternate', type: 'text/html', href: address(page) }),
      element('author', {}, [element('name', {}, [record.site.title])]),
      element('rights', {}, [licence.name]),
      ...items.map((item) => atomEntry(item, address)),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${feedMarkup.markup}\n`;
}

function atomEntry(item: FeedItem, address: (path: SitePath) => string): Markup {
  return element('entry', {}, [
    element('id', {}, [address(item.path)]),
    element('title', {}, [item.title]),
    element('link', { rel: 'alternate', type: 'text/html', href: address(item.path) }),
    element('published', {}, [moment(item.published)]),
    element('updated', {}, [moment(item.updated)]),
    ...item.authors.map((name) => element('author', {}, [element('name', {}, [name])])),
    element('summary', {}, [item.summary]),
  ]);
}

/** Feeds want a moment where only a day is known: its first, in universal time. */
function moment(day: Day): string {
  return `${day}T00:00:00Z`;
}

function dayOf({ earliest, latest }: EdtfDate): Day {
  return earliest ?? latest ?? '1970-01-01';
}

function newestFirst(items: readonly FeedItem[]): FeedItem[] {
  return items.toSorted((a, b) =>
    a.published === b.published
      ? Number(a.path > b.path) - Number(a.path < b.path)
      : Number(a.published < b.published) - Number(a.published > b.published),
  );
}
