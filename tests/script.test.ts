import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ar } from '../src/i18n/ar.ts';
import { en } from '../src/i18n/en.ts';
import { launch } from './support/browser.ts';
import { serve, type Server } from './support/server.ts';
import { builtSite } from './support/site.ts';

const entry = 'entries/campus-shelling/index.html';

let server: Server;

beforeAll(async () => {
  server = await serve(builtSite(), '/a/b/');
});

afterAll(async () => {
  await server.close();
});

/** A page of the site in a context of its own, which is closed behind the test. */
async function onPage(
  file: string,
  options: BrowserContextOptions,
  test: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await (await launch()).newContext(options);
  const page = await context.newPage();
  await page.goto(new URL(file, server.url).href);
  await test(page);
  await context.close();
}

const mayCopy = { permissions: ['clipboard-read', 'clipboard-write'] };

describe.each([
  [entry, en],
  [`ar/${entry}`, ar],
  ['reports/three-days/index.html', en],
  ['ar/reports/three-days/index.html', ar],
  ['data/index.html', en],
])('with scripts, %s', (file, { site: words }) => {
  test('has a button for each form of its citation, which copies it whole and says so', async () => {
    await onPage(file, mayCopy, async (page) => {
      await page.locator('.cite-this summary').click();
      const buttons = page.locator('.cite-this').getByRole('button');
      const names = (await buttons.allTextContents()).map(withoutIsolates);
      const forms = ['BibTeX', 'CSL-JSON'].map((form) => withoutIsolates(words.copyForm(form)));
      expect(names).toEqual([words.copyThis, ...forms]);
      const texts = await page.locator('[data-copy]').allTextContents();
      for (const [index, text] of texts.entries()) {
        await buttons.nth(index).focus();
        await page.keyboard.press('Enter');
        const told = page.locator('.cite-this').getByRole('status').nth(index);
        await expect.poll(async () => told.textContent()).toBe(words.copied);
        const copied = await page.evaluate(async () => navigator.clipboard.readText());
        expect(copied).toBe(text.trim());
        expect(copied).not.toMatch(/[\u2066-\u2069]/u);
      }
      expect(texts[1]).toMatch(/^@\w+\{/u);
      expect(JSON.parse(texts[2] ?? '')).toBeTruthy();
      const told = await page.locator('.cite-this [role=status]').allTextContents();
      expect(told.filter(Boolean)).toEqual([words.copied]);
    });
  });

  test('has buttons that a finger hits, in the look of the site', async () => {
    await onPage(file, {}, async (page) => {
      const button = page.locator('.cite-this').getByRole('button').first();
      const look = await button.evaluate((one) => {
        const { borderRadius, borderTopWidth } = getComputedStyle(one);
        return { high: one.getBoundingClientRect().height >= 44, borderRadius, borderTopWidth };
      });
      expect(look).toEqual({ high: true, borderRadius: '0px', borderTopWidth: '1px' });
    });
  });
});

describe('where the browser refuses the clipboard', () => {
  test.each([
    [true, en.site.copied],
    [false, en.site.selected],
  ])(
    'the text is selected, and copied in the older way if that is let: %s',
    async (isLet, words) => {
      await onPage(entry, {}, async (page) => {
        await page.evaluate((answer) => {
          Object.defineProperty(navigator, 'clipboard', { value: undefined });
          document.execCommand = () => answer;
        }, isLet);
        await page.getByRole('button', { name: en.site.copyThis }).click();
        await expect.poll(async () => page.getByRole('status').first().textContent()).toBe(words);
        const selected = await page.evaluate(() => getSelection()?.toString().trim());
        expect(selected).toBe((await page.locator('.citation').textContent())?.trim());
      });
    },
  );
});

describe('the switch of language, with scripts', () => {
  test('keeps the claim that the address names, there and back, by click and by keyboard', async () => {
    await onPage(`${entry}#campus-sana`, {}, async (page) => {
      await page.locator('.site-languages a').click();
      await page.waitForURL(`${server.url}ar/${entry}#campus-sana`);
      expect(await page.locator('#campus-sana').evaluate((one) => one.matches(':target'))).toBe(
        true,
      );
      await page.locator('.site-languages a').focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(`${server.url}${entry}#campus-sana`);
    });
  });

  test('follows to another claim on the same page, and a new tab does too', async () => {
    await onPage(entry, {}, async (page) => {
      expect(await page.locator('.site-languages a').getAttribute('href')).not.toContain('#');
      await page.locator('#campus-ohchr > p:first-child [href="#campus-ohchr"]').click();
      const opened = page.context().waitForEvent('page');
      await page.locator('.site-languages a').click({ button: 'middle' });
      const other = await opened;
      await other.waitForURL(`${server.url}ar/${entry}#campus-ohchr`);
    });
  });
});

test('read from a disk the page has its buttons, too', async () => {
  const page = await (await launch()).newPage();
  await page.goto(`${pathToFileURL(builtSite()).href}/${entry}`);
  await expect.poll(async () => page.locator('.cite-this button').count()).toBe(3);
  await page.close();
});

describe('without scripts', () => {
  test.each([entry, `ar/${entry}`])('%s has no button, and all forms to take', async (file) => {
    await onPage(file, { javaScriptEnabled: false }, async (page) => {
      expect(await page.getByRole('button').count()).toBe(0);
      expect(await page.getByRole('status').count()).toBe(0);
      await page.locator('.cite-this summary').click();
      for (const form of await page.locator('[data-copy]').all()) {
        expect(await form.isVisible()).toBe(true);
        expect(await form.evaluate((one) => getComputedStyle(one).userSelect)).toBe('all');
      }
      await page.locator('.site-languages a').click();
      expect(await page.locator('h1').count()).toBe(1);
    });
  });
});

function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/gu, '');
}
