import { expect, it } from 'vitest';
import { svgInPage } from './svg-in-page.ts';

it('a drawing in a page has its places to a tenth of a px, and its words as they were', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 288 100" aria-label="1.25 x=&quot;2.25&quot;"><path d="M1.26-0.04L10.5 0.25"/><text x="12.34" y="5" textLength="41.6">1.25</text></svg>';
  expect(svgInPage(svg)).toBe(
    '<svg viewBox="0 0 288 100" aria-label="1.25 x=&quot;2.25&quot;"><path d="M1.3-0L10.5 0.3"/><text x="12.3" y="5" textLength="42">1.25</text></svg>',
  );
});
