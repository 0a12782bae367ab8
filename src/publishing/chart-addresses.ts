import type { SitePath } from './addresses.ts';

/** The path of the page of one chart, made to be shown in a frame. */
export function chartPageOf(report: string, chart: string, prefix: '' | SitePath = ''): SitePath {
  return `${prefix}/charts/${encodeURIComponent(report)}/${encodeURIComponent(chart)}/index.html`;
}

/** The path of the drawing or the table of a chart, beside its page. */
export function chartFileOf(
  report: string,
  chart: string,
  ending: 'svg' | 'csv',
  prefix: '' | SitePath = '',
): SitePath {
  return `${prefix}/charts/${encodeURIComponent(report)}/${encodeURIComponent(chart)}.${ending}`;
}

/** Whether a page is one that other sites may show in a frame. */
export function mayBeFramed(page: SitePath): boolean {
  return /^\/(?:[^/]+\/)?charts\/[^/]+\/[^/]+\/index\.html$/u.test(page);
}
