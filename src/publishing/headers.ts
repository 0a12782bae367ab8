/**
 * The policy of every page without script: nothing but the site's own styles, fonts and pictures.
 * `frame-ancestors` works only as a header, so it is not part of what pages carry.
 */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "base-uri 'none'; form-action 'none'";

/** The policy of the search page, which runs the site's own script and the index's code. */
export const SEARCH_SECURITY_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; " +
  "style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * The `_headers` file that static hosts read: what only a header can say, by path, and how long
 * each kind of file keeps.
 */
export function headersFile(): string {
  return [
    '/*',
    "  Content-Security-Policy: frame-ancestors 'none'",
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    '  Permissions-Policy: camera=(), geolocation=(), microphone=(), browsing-topics=()',
    '  Cross-Origin-Opener-Policy: same-origin',
    '/fonts/*',
    '  Cache-Control: public, max-age=604800',
    '/data/*',
    '  Access-Control-Allow-Origin: *',
    '',
  ].join('\n');
}
