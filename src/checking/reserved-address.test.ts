import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFound } from './check-content.ts';
import { siteAddresses } from './reserved-address.ts';

const namesIn = (folder: string): string[] =>
  readdirSync(new URL(`../../${folder}/`, import.meta.url)).map((name) =>
    name.replace(/\..*$/u, ''),
  );

const messagesFor = (slug: string): string[] =>
  checkFound({
    files: [
      { file: 'site.yml', bytes: Buffer.from('title: A\nlanguages: [en, ar]\n') },
      { file: `pages/${slug}.md`, bytes: Buffer.from('---\ntitle: A\n---\n\nText.\n') },
    ],
    others: [],
    outside: [],
  }).problems.map(({ rule }) => rule);

describe('the address of a page', () => {
  it.each(['chronology', 'data', 'search', 'ar'])('is not /%s/, which the site uses', (slug) => {
    expect(messagesFor(slug)).toEqual(['reserved-address']);
  });

  it.each(['about', 'corrections', 'methodology', 'en', 'main', 'claims'])(
    'may be /%s/',
    (slug) => {
      expect(messagesFor(slug)).toEqual([]);
    },
  );

  it('is none of those that the program has pages for', () => {
    const own = [...namesIn('src/pages'), ...namesIn('src/pages/[...lang]')].filter(
      (name) => name !== '' && !name.startsWith('['),
    );
    // Files at the root have an ending, and no page of plain words has one.
    const files = ['style', 'print', 'filters', 'card'];
    expect(siteAddresses).toEqual(
      expect.arrayContaining(own.filter((name) => !files.includes(name))),
    );
  });
});
