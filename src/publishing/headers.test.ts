import { describe, expect, it } from 'vitest';
import { headersFile } from './headers.ts';

/** The paths for which framing is forbidden. */
const unframed = (pages: Parameters<typeof headersFile>[0], languages = ['en', 'ar']) =>
  [...headersFile(pages, languages).matchAll(/^(\/.*)\n {2}Content-Security-Policy/gmu)].map(
    ([, path]) => path,
  );

describe('the file of headers', () => {
  it('forbids framing folder by folder, in each language', () => {
    expect(
      unframed([
        '/index.html',
        '/reports/a/index.html',
        '/reports/b/index.html',
        '/about/index.html',
        '/ar/index.html',
        '/ar/reports/a/index.html',
      ]),
    ).toEqual([
      '/',
      '/about/*',
      '/ar/',
      '/ar/index.html',
      '/ar/reports/*',
      '/index.html',
      '/reports/*',
    ]);
  });

  it('lets charts be framed, also those of a report that is called as a folder is', () => {
    expect(unframed(['/charts/reports/timeline/index.html', '/ar/charts/a/b/index.html'])).toEqual(
      [],
    );
  });

  it('never says one header twice of a path, since hosts join rules and the stricter holds', () => {
    const rules = headersFile(['/index.html', '/reports/a/index.html'], ['en']).split(/\n(?=\/)/u);
    const policies = rules.filter((rule) => rule.includes('Content-Security-Policy'));
    expect(policies.some((rule) => rule.startsWith('/*'))).toBe(false);
  });
});
