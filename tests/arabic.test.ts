import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ar } from '../src/i18n/ar.ts';
import { en } from '../src/i18n/en.ts';
import { launch } from './support/browser.ts';
import { findingsIn, lookInto } from './support/markup.ts';
import { serve, type Server } from './support/server.ts';
import { builtSite } from './support/site.ts';

const report = 'ar/reports/three-days/index.html';
const pages = [
  'ar/index.html',
  report,
  'ar/reports/three-days/as-of/index.html',
  'ar/reports/one-figure/index.html',
  'ar/chronology/index.html',
  'ar/entries/campus-shelling/index.html',
  'ar/sources/index.html',
  'ar/sources/sohr/index.html',
  'ar/places/aleppo/index.html',
  'ar/actors/hts/index.html',
  'ar/data/index.html',
  'ar/about/index.html',
  'ar/methodology/index.html',
  'ar/corrections/index.html',
  'ar/search/index.html',
];

let server: Server;

beforeAll(async () => {
  server = await serve(builtSite(), '/');
});

afterAll(async () => {
  await server.close();
});

/** The words of the interface that stand by themselves, without what a sentence takes. */
function wordsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(wordsIn);
}

describe('the Arabic pages of the site', () => {
  test('keep the place where the language is switched, and tell search engines of both', async () => {
    for (const file of pages) {
      const english = file.slice('ar/'.length);
      const { there, alternates } = await lookInto(builtSite(), file, (document) => ({
        there: document.querySelector('.site-languages a')?.getAttribute('href') ?? '',
        alternates: Array.from(document.querySelectorAll('link[hreflang]'), (link) =>
          link.getAttribute('href'),
        ),
      }));
      expect(path.posix.join(path.posix.dirname(file), there)).toBe(english);
      const [, place = ''] = /^(.*)index\.html$/u.exec(english) ?? [];
      expect(alternates.map((href) => new URL(href ?? '').pathname).sort()).toEqual(
        [`/${place}`, `/${place}`, `/ar/${place}`].sort(),
      );
    }
  });

  test('have no word of the English interface', async () => {
    const arabic = new Set(wordsIn(ar));
    const english = new Set(wordsIn(en).filter((words) => !arabic.has(words)));
    const texts = await findingsIn(builtSite(), pages, (document) => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, 4);
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        const text = (textContent ?? '').trim();
        if (/[a-z]{2}/iu.test(text) && !parentElement?.closest('[lang]:not(html)')) {
          found.push(text);
        }
      }
      return found;
    });
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => english.has(text.replace(/^[^:]*: /u, '')))).toEqual([]);
  });

  test('tell the first report whole: its prose, its entries, its claims', async () => {
    const found = await lookInto(builtSite(), report, (document) => ({
      notice: document.querySelector('.original-note')?.textContent ?? null,
      prose: document.querySelectorAll('.prose > :is(p, h2)[lang="en"], .prose > p > [lang="en"]')
        .length,
      left: Array.from(document.querySelectorAll('.claim-says[lang="en"]'), (says) =>
        (says.closest('.claim')?.id ?? '').replace(/-.*$/u, ''),
      ),
      said: document.querySelectorAll('.claim-says').length,
    }));
    expect(found.notice).toBeNull();
    expect(found.prose).toBe(0);
    expect(found.said).toBeGreaterThan(60);
    // Those of the entry that it takes from a report that is not translated.
    expect([...new Set(found.left)].sort()).toEqual(['ocha', 'snhr', 'sohr', 'unicef', 'wh']);
    expect(found.left.length).toBe(5);
  });

  test('are found by a word, in another form of it too', async () => {
    const browser = await launch();
    const page = await browser.newPage();
    await page.goto(new URL('ar/search/index.html', server.url).href);
    for (const word of ['سراقب', 'صاروخ']) {
      await page.locator('input[type=search]').fill(word);
      const links = page.locator('[data-search-results] a');
      const found = async () =>
        (await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).join(' ');
      await expect.poll(found, { timeout: 20_000 }).toContain('/ar/entries/');
      expect(await page.locator('[data-search-results] mark').first().textContent()).toMatch(
        /[\u0621-\u064a]/u,
      );
    }
    await page.close();
  });
});

describe('fonts', () => {
  /** What a reader's first visit to a page asks for, by size, and how far its text moves. */
  async function visit(address: string, late: number) {
    const browser = await launch();
    const context = await browser.newContext({ viewport: { width: 375, height: 800 } });
    const page = await context.newPage();
    const fonts: { name: string; size: number }[] = [];
    await page.route(/\.woff2$/u, async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      fonts.push({ name: path.basename(route.request().url()), size: body.length });
      await new Promise((resolve) => setTimeout(resolve, late));
      await route.fulfill({ response, body });
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(new URL(address, server.url).href);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(300);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    await context.close();
    return { fonts, shifts };
  }

  test.each(['index.html', 'reports/three-days/index.html', 'ar/index.html', report])(
    '%s asks for at most 70 KB of them, and no text moves when they come late',
    async (address) => {
      const { fonts, shifts } = await visit(address, 600);
      expect(fonts.length).toBeGreaterThan(1);
      expect(fonts.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(70_000);
      expect(shifts).toEqual([]);
    },
  );

  test('a page without an Arabic letter asks for no Arabic face', async () => {
    const { fonts } = await visit('methodology/index.html', 0);
    expect(fonts.map(({ name }) => name).filter((name) => name.includes('arabic'))).toEqual([]);
  });
});
