import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../reading/markdown/read-markdown.ts';
import type { References } from './prose-parts.ts';
import { proseParts } from './prose-parts.ts';

const references: References = {
  picture: (path) => `../../${path}`,
  cite: (id) => ({
    text: '1',
    href: `#${id}`,
    name: `Note 1: ${id}`,
    opens: 'Note 1',
    note: `note-${id}`,
  }),
  count: (of, measure) => ({
    text: '27',
    href: `#${of}`,
    name: measure,
    opens: measure,
    note: `note-${of}`,
  }),
};

function partsOf(text: string) {
  const { prose } = readMarkdown({
    file: 'a.md',
    text,
    at: (offset) => ({ line: 1, column: offset + 1 }),
  });
  return proseParts(prose, references);
}

const htmlOf = (text: string) =>
  partsOf(text)
    .map((part) => (part.kind === 'words' ? part.html : `<${part.block.name}>`))
    .join('');

describe('prose', () => {
  it('is a piece for each paragraph and each block, in order', () => {
    expect(
      partsOf('One.\n\n::chart[Title]{kind=timeline}\n\nTwo.').map((part) => part.kind),
    ).toEqual(['words', 'block', 'words']);
  });

  it('makes a citation a link to its claim, with a button that opens its note', () => {
    expect(htmlOf('So it was said. [@un-27]')).toBe(
      '<p>So it was said. <span class="to-claim cite"><a href="#un-27" aria-label="Note 1: un-27">1</a>' +
        '<button type="button" popovertarget="note-un-27" aria-label="Note 1"></button></span></p>',
    );
  });

  it('takes a count from the record', () => {
    expect(htmlOf('Killed: :count[un-27.killed].')).toContain('<a href="#un-27">27</a>');
    expect(partsOf('Killed: :count[un-27.killed]. [@a; @b]')[0]).toMatchObject({
      cites: ['un-27', 'a', 'b'],
    });
  });

  it('leads footnotes and back, under ids of their own', () => {
    const html = htmlOf('A note.[^1]\n\n[^1]: The note.');
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g))
      expect(html).toContain(`id="${target}"`);
  });

  it('shows a picture of the content folder from where the page stands', () => {
    expect(htmlOf('![A street](media/street.jpg)')).toContain(
      '<img src="../../media/street.jpg" alt="A street">',
    );
  });

  it('names the file in links to folders of the site, and leaves other links alone', () => {
    const hrefs = [
      ...htmlOf(
        '[a](../about/) [b](../about/#c) [c](../a.csv) [d](https://x.org/) [e](#f)',
      ).matchAll(/href="([^"]*)"/g),
    ].map(([, href]) => href);
    expect(hrefs).toEqual([
      '../about/index.html',
      '../about/index.html#c',
      '../a.csv',
      'https://x.org/',
      '#f',
    ]);
  });

  it('keeps names with an article on one line, in links too, and their letters as they are', () => {
    const html = htmlOf(
      'Hayat Tahrir al-Sham took [Khan al-Asal](https://x.org/al-Asal), no-fly or not.',
    );
    expect(html).toContain('Tahrir <span class="whole">al-Sham</span> took');
    expect(html).toContain('>Khan <span class="whole">al-Asal</span></a>, no-fly or not.');
    expect(html).toContain('href="https://x.org/al-Asal"');
  });

  it('passes on nothing that could run', () => {
    const html = htmlOf(
      '[x](javascript:alert%281%29) <script>alert(1)</script> <b onclick="x()">b</b>',
    );
    expect(html).not.toMatch(/javascript:|<script|onclick/);
  });
});
