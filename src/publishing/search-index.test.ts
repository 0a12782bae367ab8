import { expect, test } from 'vitest';
import { withLanguagesInOrder } from './search-index.ts';

/** The list of an index as pagefind writes it, with its languages in the order given. */
function entry(...languages: string[]): Uint8Array {
  const pages = Object.fromEntries(
    languages.map((tag) => [tag, { hash: `${tag}_1`, page_count: 2 }]),
  );
  return new TextEncoder().encode(JSON.stringify({ version: '1', languages: pages, more: ['_'] }));
}

test('the list of an index is the same in whatever order its languages came', () => {
  expect(withLanguagesInOrder(entry('en', 'ar'))).toBe(withLanguagesInOrder(entry('ar', 'en')));
});

test('nothing but the order of its languages is changed', () => {
  const read: unknown = JSON.parse(withLanguagesInOrder(entry('en', 'ar')));
  expect(read).toEqual(JSON.parse(new TextDecoder().decode(entry('en', 'ar'))));
});
