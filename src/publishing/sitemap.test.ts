import { expect, it } from 'vitest';
import { sitemapFiles } from './sitemap.ts';

const pages = ['/index.html', '/ar/index.html', '/about/index.html'] as const;
const files = sitemapFiles(
  'https://news.example/',
  pages.map((path) => ({ path, changed: null })),
  ['en', 'ar'],
);
const lines = (files.get('sitemap-0.xml') ?? '')
  .split('\n')
  .filter((line) => line.startsWith('<url>'));

it('a sitemap names a page with all its languages, under the address of each', () => {
  const both =
    '<xhtml:link rel="alternate" hreflang="en" href="https://news.example/"/>' +
    '<xhtml:link rel="alternate" hreflang="ar" href="https://news.example/ar/"/>';
  expect(lines).toContain(`<url><loc>https://news.example/</loc>${both}</url>`);
  expect(lines).toContain(`<url><loc>https://news.example/ar/</loc>${both}</url>`);
});

it('a sitemap names no other language of a page that is in one', () => {
  expect(lines).toContain('<url><loc>https://news.example/about/</loc></url>');
});
