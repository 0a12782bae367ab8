import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './support/browser.ts';
import { serve, type Server } from './support/server.ts';
import { builtSite } from './support/site.ts';

let server: Server;
let page: Page;

beforeAll(async () => {
  server = await serve(builtSite());
  const browser = await launch();
  page = await browser.newPage({ javaScriptEnabled: false, reducedMotion: 'reduce' });
});

afterAll(async () => {
  await page.close();
  await server.close();
});

/** What has the focus: its name, whether all of it is in view, and whether a ring is round it. */
async function focused() {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { top, left, bottom, right } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const text = element.textContent?.trim() || element.getAttribute('aria-label') || '';
    return {
      name: `${element.localName} ${text.slice(0, 60)}`,
      // Scrolling stops at whole px, boxes do not.
      inView: top >= -1 && left >= -1 && bottom <= innerHeight + 1 && right <= innerWidth + 1,
      ringed: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      inText: element.closest('main') !== null,
    };
  });
}

const pages = ['index.html', 'reports/three-days/index.html', 'entries/campus-shelling/index.html'];

test.each(pages)(
  'the first Tab on %s shows the way past the head, and Enter takes it',
  async (file) => {
    await page.goto(new URL(file, server.url).href);
    const hidden = await page.locator('.skip').evaluate((e) => e.getBoundingClientRect().bottom);
    expect(hidden).toBeLessThanOrEqual(0);
    await page.keyboard.press('Tab');
    expect(await focused()).toMatchObject({ name: 'a Skip to the text', inView: true });
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#page--main');
    await page.keyboard.press('Tab');
    expect(await focused()).toMatchObject({ inText: true });
  },
);

test.each(pages)('whatever has the focus on %s is in view, with a ring round it', async (file) => {
  await page.goto(new URL(file, server.url).href);
  const names: string[] = [];
  for (let presses = 0; presses < 25; presses += 1) {
    await page.keyboard.press('Tab');
    const now = await focused();
    // After the last of a page the focus leaves it.
    if (now.name.startsWith('body ')) break;
    await expect.poll(focused).toMatchObject({ inView: true, ringed: true });
    names.push(now.name);
  }
  expect(new Set(names).size).toBeGreaterThan(5);
});

test('a folded part opens by keyboard', async () => {
  await page.goto(new URL('entries/campus-shelling/index.html', server.url).href);
  const summary = page.locator('summary').first();
  const folded = page.locator('details').first();
  await summary.focus();
  expect(await folded.getAttribute('open')).toBe(null);
  await page.keyboard.press('Enter');
  expect(await folded.getAttribute('open')).toBe('');
});
