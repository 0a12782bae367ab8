import { beforeAll, expect, test } from 'vitest';
import { pagesIn } from './support/files.ts';
import { lookInto } from './support/markup.ts';
import { builtSite } from './support/site.ts';

let pages: string[];

beforeAll(async () => {
  const all = await pagesIn(builtSite());
  pages = all.filter((file) => /^(?:ar\/)?sources\/[^/]+\/index\.html$/u.test(file));
});

test('the page of every source leads to a claim: its own, one that it carried, or one that others took from it', async () => {
  expect(pages.length).toBeGreaterThan(100);
  const ends: string[] = [];
  for (const file of pages) {
    const leads = await lookInto(builtSite(), file, (html) =>
      Array.from(html.querySelectorAll('main .claim-list a'), (link) => link.getAttribute('href')),
    );
    if (!leads.some((href) => href?.includes('/entries/'))) ends.push(file);
  }
  expect(ends).toEqual([]);
});

test.each(['sources/index.html', 'ar/sources/index.html'])(
  'the list says of every source what it has in the record: %s',
  async (file) => {
    const said = await lookInto(builtSite(), file, (html) =>
      Array.from(html.querySelectorAll('.index li'), (item) => ({
        name: item.querySelector('a')?.textContent,
        about: item.querySelector('.aside')?.textContent.trim(),
      })),
    );
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter(({ about }) => !about)).toEqual([]);
  },
);

test('what others took from an agency says who published it', async () => {
  const taken = await lookInto(builtSite(), 'sources/ap/index.html', (html) =>
    Array.from(html.querySelectorAll('[aria-labelledby="page--taken"] .claim-list > li'), (item) =>
      item.querySelector('.aside')?.textContent.replaceAll(/\s+/gu, ' ').trim(),
    ),
  );
  expect(taken).toEqual(['Millennium Post · 29 November 2024']);
});
