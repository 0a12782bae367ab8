import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './support/browser.ts';
import { pageOfEachType } from './support/files.ts';
import { serve, type Server } from './support/server.ts';
import { builtSite } from './support/site.ts';

let server: Server;

beforeAll(async () => {
  server = await serve(builtSite());
});

afterAll(async () => {
  await server.close();
});

/** What shifts on a page that nobody touches, from its first byte until its fonts are there. */
async function shiftsOn(page: Page, file: string): Promise<string[]> {
  await page.goto(new URL(file, server.url).href, { waitUntil: 'load' });
  return page.evaluate(async () => {
    await document.fonts.ready;
    return new Promise<string[]>((resolve) => {
      new PerformanceObserver((list) => {
        resolve(list.getEntries().map((entry) => JSON.stringify(entry)));
      }).observe({ type: 'layout-shift', buffered: true });
      // The observer is not called where nothing shifted.
      setTimeout(() => resolve([]), 150);
    });
  });
}

test.each([360, 1280])(
  'nothing shifts on any type of page, %i px wide',
  async (width) => {
    const browser = await launch();
    for (const file of await pageOfEachType(builtSite())) {
      // A fresh context has no font in its cache, as on a first visit.
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      expect(await shiftsOn(page, file), file).toEqual([]);
      await page.close();
    }
  },
  120_000,
);

test('a page whose text moves down once it is seen would be told', async () => {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  const grow = "document.querySelector('div').style.height = '200px'";
  const body = `<div></div><p>Text</p><script>setTimeout(() => { ${grow} }, 60)</script>`;
  await page.route('**/moving.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  expect(await shiftsOn(page, 'moving.html')).not.toEqual([]);
  await page.close();
});
