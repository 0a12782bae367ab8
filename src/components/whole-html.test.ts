import { expect, test } from 'vitest';
import { wholeHtml } from './whole-html.ts';

test('names with an article are kept whole', () => {
  expect(wholeHtml('Strikes on Darat Izza and al-Atarib')).toBe(
    'Strikes on Darat Izza and <span class="whole">al-Atarib</span>',
  );
});

test('a text without such names is left as it is, quotation marks and all', () => {
  expect(wholeHtml('“Most” of the "civilians"')).toBe('“Most” of the "civilians"');
});

test('nothing that was written runs', () => {
  expect(wholeHtml('<script>x</script> & <img onerror=x> al-<b>Sham</b>')).toBe(
    '&lt;script&gt;x&lt;/script&gt; &amp; &lt;img onerror=x&gt; al-&lt;b&gt;Sham&lt;/b&gt;',
  );
});

test('what was written as an entity stays the letters of one', () => {
  expect(wholeHtml('&lt;b&gt; al-Sham')).toBe(
    '&amp;lt;b&amp;gt; <span class="whole">al-Sham</span>',
  );
});
