import { globSync, readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { describe, expect, it } from 'vitest';
import { stylesheet, TARGETS } from './stylesheet.ts';

/** Safari reads it without since 12.1; Firefox never had it. */
const needless = new Set(['-webkit-text-decoration-color', '-moz-print-color-adjust']);

describe('stylesheet', () => {
  const prefixesIn = (css: string) =>
    new Set(css.match(/(?<=[{;])-(?:webkit|moz)-[a-z-]+(?=:)|-webkit-match-parent/gu));

  it.each(globSync('src/styles/*.css'))('leaves %s with what the oldest browsers need', (file) => {
    const css = readFileSync(file);
    const own = prefixesIn(stylesheet([css.toString()]));
    const { code } = transform({ filename: file, code: css, minify: true, targets: TARGETS });
    const missing = [...prefixesIn(code.toString())].filter((one) => !own.has(one));
    expect(missing.filter((one) => !needless.has(one))).toEqual([]);
  });
});
