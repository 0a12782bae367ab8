import { expect, test } from 'vitest';
import { ar } from '../src/i18n/ar.ts';
import { en } from '../src/i18n/en.ts';
import { lookInto } from './support/markup.ts';
import { publishedRecord } from './support/record.ts';
import { builtSite } from './support/site.ts';

test.each([
  ['entries/toll-three-days/index.html', en.site],
  ['ar/entries/toll-three-days/index.html', ar.site],
])(
  '%s marks each link that is inferred, and says once a chain what that means',
  async (file, words) => {
    const record = await publishedRecord();
    const chains = await lookInto(builtSite(), file, (document) =>
      Array.from(document.querySelectorAll('.claim'), (claim) => ({
        id: claim.id,
        links: Array.from(claim.querySelectorAll('.carriers > li'), (one) => one.textContent ?? ''),
      })),
    );
    const several = chains.map(({ id, links }) => {
      const carried = record.claims.find((claim) => claim.id === id)?.carried ?? [];
      expect(links).toHaveLength(carried.length);
      const inferred = links.filter((_, index) => carried[index]?.inferred === true);
      const others = links.filter((_, index) => carried[index]?.inferred !== true);
      expect(inferred.filter((text) => !text.includes(` · ${words.inferredToo}`))).toEqual([]);
      expect(others.filter((text) => text.includes(` · ${words.inferredToo}`))).toEqual([]);
      const inFull = links.map((text) => text.includes(words.inferred));
      expect(inFull.filter(Boolean)).toHaveLength(Math.min(1, inferred.length));
      expect(links[inFull.indexOf(true)]).toBe(inferred[0]);
      return inferred.length;
    });
    expect(Math.max(...several)).toBeGreaterThan(2);
  },
);

test.each([
  'sources/khyber-mail/index.html',
  'entries/toll-three-days/index.html',
  'reports/one-figure/index.html',
])(
  'the lists of %s of what was carried, and of documents, say once what it means',
  async (file) => {
    const lists = await lookInto(builtSite(), file, (document) =>
      Array.from(
        document.querySelectorAll('.claim-list, .documents'),
        (one) => one.textContent ?? '',
      ),
    );
    const times = lists.map((text) => text.split(en.site.inferred).length - 1);
    expect(times.filter((count) => count > 0)).toEqual([1]);
  },
);
