import { Features, transform } from 'lightningcss';

/** Browsers from 2021 on: what they lack of later syntax is written out for them. */
export const TARGETS = {
  chrome: 90 << 16,
  firefox: 88 << 16,
  safari: (14 << 16) | (1 << 8),
  ios_saf: (14 << 16) | (5 << 8),
};

/** One small stylesheet of several, in their order. Throws where one of them is not CSS. */
export function stylesheet(parts: readonly string[]): string {
  const { code } = transform({
    filename: 'style.css',
    code: Buffer.from(parts.join('\n')),
    minify: true,
    targets: TARGETS,
    // Nothing here asks for `light-dark()`, which is written out at the cost of a rule a scheme, and
    // the prefixes that these browsers need stand in the sheets.
    exclude: Features.VendorPrefixes | Features.LightDark,
  });
  return code.toString();
}
