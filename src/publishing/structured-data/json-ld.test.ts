import { describe, expect, it } from 'vitest';
import { jsonLd } from './json-ld.ts';

const text = 'Said </script><script>alert(1)</script> <!-- and \u2028 more';

describe('jsonLd', () => {
  it('holds nothing that ends its element or opens another, and says the same', () => {
    const written = jsonLd([{ '@type': 'Claim', text }]);
    expect(written).not.toMatch(/[<\u2028\u2029]/u);
    expect(JSON.parse(written)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Claim',
      text,
    });
  });

  it('puts several descriptions into one graph', () => {
    const things = [{ '@type': 'Claim' }, { '@type': 'Dataset' }] as const;
    expect(JSON.parse(jsonLd(things))).toMatchObject({ '@graph': things });
  });

  it('leaves out the marks that keep names in one piece on pages', () => {
    expect(jsonLd([{ '@type': 'Claim', text: '\u2068SANA\u2069' }])).toContain('"SANA"');
  });
});
