import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './support/browser.ts';
import { pageOfEachType, pagesIn } from './support/files.ts';
import { serve, type Server } from './support/server.ts';
import { builtSite } from './support/site.ts';

let server: Server;
let page: Page;

beforeAll(async () => {
  server = await serve(builtSite());
  page = await (await launch()).newPage();
});

afterAll(async () => {
  await page.close();
  await server.close();
});

/** The pages that have to be scrolled sideways, with everything unfolded. */
async function widePages(files: string[], widths: number[]): Promise<string[]> {
  const wide: string[] = [];
  for (const file of files) {
    await page.goto(new URL(file, server.url).href);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const { room, needed } = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement;
        return { room: clientWidth, needed: scrollWidth };
      });
      if (needed > room) wide.push(`${file} needs ${needed} px at ${width} px`);
    }
  }
  return wide;
}

test('no page of the first language has to be scrolled sideways at 320 px', async () => {
  const pages = (await pagesIn(builtSite())).filter((file) => !file.startsWith('ar/'));
  expect(await widePages(pages, [320])).toEqual([]);
}, 180_000);

test('no type of page has to be scrolled sideways at any width', async () => {
  const widths = [320, 360, 480, 768, 1024, 1200, 1280, 1920];
  expect(await widePages(await pageOfEachType(builtSite()), widths)).toEqual([]);
});

test('a drawing fits the column that it stands in, at every width of one', async () => {
  const wide: string[] = [];
  for (const width of [320, 360, 600, 768, 1024, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const file of ['index.html', 'reports/three-days/index.html']) {
      await page.goto(new URL(file, server.url).href);
      const found = await page.evaluate(() =>
        Array.from(document.querySelectorAll('figure.chart')).map((figure) => {
          const drawings = Array.from(figure.querySelectorAll('svg.drawing')).filter(
            (svg) => svg.getBoundingClientRect().width > 0,
          );
          const room = figure.getBoundingClientRect();
          return {
            shown: drawings.length,
            over: Math.max(
              ...drawings.map((svg) => svg.getBoundingClientRect().right - room.right),
            ),
          };
        }),
      );
      expect(found.length, file).toBeGreaterThan(0);
      for (const { shown, over } of found) {
        if (shown !== 1) wide.push(`${file} at ${width} px shows ${shown} drawings of one chart`);
        if (over > 0.5) wide.push(`${file} at ${width} px: ${over} px over`);
      }
    }
  }
  expect(wide).toEqual([]);
});

test('in headings, prose, ledgers and lists “al-” stays on the line of its name at any width of a phone', async () => {
  const files = [
    'reports/three-days/index.html',
    'reports/three-days/as-of/index.html',
    'actors/hts/index.html',
    'sources/sohr/index.html',
    'places/index.html',
    'places/aleppo/index.html',
  ];
  const blocks = [
    'h1, .prose .words, .index a, .page-head .byline a, .claim-list a, .entry-news a',
    '.entry-title, .entry-meta, .grades, .claim-says, .claim > .aside',
  ].join();
  for (const file of files) {
    await page.goto(new URL(file, server.url).href);
    for (let width = 320; width <= 432; width += 8) {
      await page.setViewportSize({ width, height: 800 });
      const lines = await page.evaluate(
        (selector) =>
          Array.from(document.querySelectorAll(selector)).flatMap((block) => {
            const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
            const found: number[] = [];
            while (walker.nextNode()) {
              const text = walker.currentNode.textContent ?? '';
              for (const { index, 0: name } of text.matchAll(/\bal-[A-Z]\w*/gu)) {
                const range = document.createRange();
                range.setStart(walker.currentNode, index);
                range.setEnd(walker.currentNode, index + name.length);
                found.push(new Set(Array.from(range.getClientRects(), ({ top }) => top)).size);
              }
            }
            return found;
          }),
        blocks,
      );
      expect(lines.length).toBeGreaterThan(0);
      expect(new Set(lines), `${file} at ${width} px`).toEqual(new Set([1]));
    }
  }
});
