import { expect, it } from 'vitest';
import { embedCode } from './embed-code.ts';

const chart = {
  title: 'A "finding" & <more>',
  svgs: { narrow: '<svg viewBox="0 0 288 400">', wide: '<svg viewBox="0 0 680 300">' },
};

it('names the whole address where the site is known, and is high enough for the narrow drawing', () => {
  expect(embedCode(chart, '/charts/a/b/index.html', 'https://example.org/x')).toBe(
    '<iframe src="https://example.org/x/charts/a/b/" title="A &quot;finding&quot; &amp; &lt;more&gt;" width="100%" height="660" style="border: 0" loading="lazy"></iframe>',
  );
});

it('names the path where nobody said where the site is', () => {
  expect(embedCode(chart, '/charts/a/b/index.html', null)).toContain('src="/charts/a/b/"');
});
