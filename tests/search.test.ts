import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launch } from './support/browser.ts';
import { serve, type Server } from './support/server.ts';
import { builtSite } from './support/site.ts';

let page: Page;
let complaints: string[];

beforeEach(async () => {
  const browser = await launch();
  page = await browser.newPage();
  complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});

afterEach(async () => {
  await page.close();
});

describe.each(['/', '/a/b/'])('the search of a site that is served from %s', (base) => {
  let server: Server;

  beforeAll(async () => {
    server = await serve(builtSite(), base);
  });

  afterAll(async () => {
    await server.close();
  });

  const open = (address: string) => page.goto(new URL(address, server.url).href);

  test('finds an entry by a word, says how many there are, and leads to it', async () => {
    await open('search/index.html');
    await page.getByLabel('Words to look for').fill('dormitory');
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^Results: [1-9]/);
    const link = page.locator('[data-search-results] a').first();
    expect(await page.locator('[data-search-results] mark').first().textContent()).toMatch(
      /dormitor/i,
    );
    await link.click();
    expect(await page.locator('h1').textContent()).not.toBe('Search');
    expect(page.url().startsWith(server.url)).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('meets both spellings of the last letter of an Arabic word', async () => {
    const found = async (words: string) => {
      await open(`ar/search/index.html?q=${encodeURIComponent(words)}`);
      await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^النتائج: [1-9]/);
      return page.getByRole('status').textContent();
    };
    for (const [one, other] of [
      ['الجمعة', 'الجمعه'],
      ['قرية المدة', 'قريه المده'],
    ] as const) {
      expect(await found(other), other).toBe(await found(one));
    }
    expect(complaints).toEqual([]);
  });

  test('keeps what was asked in the address, so that it can be sent and gone back to', async () => {
    await open('search/index.html?q=Carden');
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^Results: [1-9]/);
    await page.getByLabel('Words to look for').fill('ﾊﾊ');
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Nothing was found.');
    expect(new URL(page.url()).searchParams.get('q')).toBe('ﾊﾊ');
  });
});

describe('without script', () => {
  test('the page leads on by lists, and offers no form that would do nothing', async () => {
    const server = await serve(builtSite());
    const browser = await launch();
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(new URL('search/index.html', server.url).href);
    expect(await plain.getByLabel('Words to look for').isVisible()).toBe(false);
    expect(await plain.getByText('The search needs a script.').isVisible()).toBe(true);
    await plain.getByRole('link', { name: 'Sources' }).last().click();
    expect(await plain.locator('h1').textContent()).toBe('Sources');
    await plain.close();
    await server.close();
  });
});
