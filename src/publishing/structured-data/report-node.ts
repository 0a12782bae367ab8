import type { CorrectionComment, ReportageNewsArticle } from 'schema-dts';
import { given } from '../../reading/given.ts';
import type { RecordedReport, TheRecord } from '../../record/record.ts';
import type { SitePath } from '../addresses.ts';
import { homeOf } from '../addresses.ts';
import { plainDate } from './plain-date.ts';
import { authorNode, publisherNode } from './publisher.ts';

/** What a page that a thing is described on knows of itself. */
export interface Describing {
  record: TheRecord;
  /** The tag of the language of the page. */
  tag: string;
  /** The page. */
  path: SitePath;
  prefix: '' | SitePath;
  /** The address of a file of the site, for those who read the description elsewhere. */
  to(path: SitePath): string;
}

/** What a report had wrong and this site put right, worded. */
export interface Correction {
  text: string;
  on: string | undefined;
}

/**
 * A report (schema.org/ReportageNewsArticle): who wrote it and when, the documents that it stands
 * on, and what was put right in it.
 *
 * @param image the address of its picture, where it has one
 * @param original the address of what it is a translation of
 */
export function reportNode(
  report: RecordedReport,
  at: Describing,
  more: { image: string | null; original: string | null; corrections: readonly Correction[] },
): Exclude<ReportageNewsArticle, string> {
  const { site, documents } = at.record;
  const cited = report.documents.flatMap((id) => documents.get(id) ?? []);
  // Versions of one publication may have one address.
  const links = [...new Set(cited.flatMap(({ url }) => url ?? []))];
  const others = cited.flatMap(({ url, title, reference }) =>
    url === undefined ? [[title, reference].filter(Boolean).join(', ')] : [],
  );
  const comments = more.corrections.map(({ text, on }): CorrectionComment => ({
    '@type': 'CorrectionComment',
    text,
    ...given({ datePublished: on }),
  }));
  return {
    '@type': 'ReportageNewsArticle',
    url: at.to(at.path),
    headline: report.title,
    description: report.summary,
    inLanguage: at.tag,
    ...given({
      datePublished: plainDate(report.published),
      dateModified: plainDate(report.updated ?? report.published),
    }),
    ...(report.authors.length === 0
      ? {}
      : { author: report.authors.map((name) => authorNode(name, site)) }),
    publisher: publisherNode(site, at.to(homeOf(at.prefix))),
    ...(site.licence.url === '' ? {} : { license: site.licence.url }),
    isAccessibleForFree: true,
    ...(more.image === null ? {} : { image: more.image }),
    ...(more.original === null ? {} : { translationOfWork: { '@id': more.original } }),
    ...(comments.length === 0 ? {} : { correction: comments }),
    ...(links.length === 0 ? {} : { isBasedOn: links }),
    ...(others.length === 0 ? {} : { citation: others }),
  };
}
