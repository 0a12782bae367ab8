import { createHash } from 'node:crypto';
import type { SitePath } from './addresses.ts';
import { mayBeFramed } from './chart-addresses.ts';

/**
 * The policy of every page without script: nothing but the site's own styles, fonts and pictures.
 * Tools that a reader runs over a page, an audit for example, may ask the same host for its files.
 * `frame-ancestors` works only as a header, so it is not part of what pages carry.
 */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; connect-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "font-src 'self'; base-uri 'none'; form-action 'none'";

/** The policy of a page that can be cited, which runs the site's own small script. */
export const SCRIPT_SECURITY_POLICY = CONTENT_SECURITY_POLICY.replace(
  'connect-src',
  "script-src 'self'; connect-src",
);

/** The policy of the search page, which runs the site's own script and the index's code. */
export const SEARCH_SECURITY_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; " +
  "style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'";

/** The policy of a page that holds its styles in itself, which the hash of their text allows (CSP 3). */
export function policyWithStyles(policy: string, css: string): string {
  return policy.replace("style-src 'self'", `style-src 'self' ${hashOf(css)}`);
}

/** What a policy calls a text that may stand in the page. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * The `_headers` file that static hosts read: what only a header can say, by path, and how long
 * each kind of file keeps. Hosts join what several rules say of one path, and of two policies the
 * stricter holds; so framing is forbidden folder by folder, and charts are left out.
 *
 * @param pages every page; those that may be framed are told apart by their path
 * @param languages of the site: each but the first is a folder
 */
export function headersFile(pages: readonly SitePath[], languages: readonly string[]): string {
  const folders = pages
    .filter((page) => !mayBeFramed(page))
    .flatMap((page) => folderRules(page, languages));
  return [
    '/*',
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    '  Permissions-Policy: camera=(), geolocation=(), microphone=(), browsing-topics=()',
    '  Cross-Origin-Opener-Policy: same-origin',
    ...[...new Set(folders)]
      .sort()
      .flatMap((rule) => [rule, "  Content-Security-Policy: frame-ancestors 'none'"]),
    '/fonts/*',
    '  Cache-Control: public, max-age=604800',
    '/scripts/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '/data/*',
    '  Access-Control-Allow-Origin: *',
    '',
  ].join('\n');
}

/** The rules for the folder of a page: `/` and `/index.html`, `/reports/*`, `/ar/reports/*`. */
function folderRules(page: SitePath, languages: readonly string[]): string[] {
  const folders = page.split('/').slice(1, -1);
  const depth = languages.includes(folders[0] ?? '') ? 2 : 1;
  if (folders.length >= depth) return [`/${folders.slice(0, depth).join('/')}/*`];
  return [page.replace(/index\.html$/u, ''), page];
}
