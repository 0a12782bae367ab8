import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ar } from '../src/i18n/ar.ts';
import { en } from '../src/i18n/en.ts';
import { launch } from './support/browser.ts';
import { serve } from './support/server.ts';
import { builtSite } from './support/site.ts';

/** An address at which the site's folder stands, and how to end that. */
interface Place {
  url: string;
  close(): Promise<void>;
}

const places: [string, () => Promise<Place>][] = [
  ['the root of a host', () => serve(builtSite())],
  ['a path of a host', () => serve(builtSite(), '/a/b/')],
  [
    'a disk',
    async () => ({ url: `${pathToFileURL(builtSite()).href}/`, close: async () => undefined }),
  ],
];

/** Everything that the browser complains of on a page, refusals by the page's policy included. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}

/** How the page looks, by what only the site's own style sheet, fonts and icon can give. */
async function looks(page: Page) {
  return page.evaluate(async () => {
    const icon = new Image();
    icon.src = document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href ?? '';
    await icon.decode();
    await document.fonts.ready;
    const faces = Array.from(document.fonts).filter(
      ({ family, status }) => /Attested (?:Sans|Serif)\W*$/u.test(family) && status === 'loaded',
    );
    return {
      text: getComputedStyle(document.body).fontFamily.split(',')[0],
      paper: getComputedStyle(document.documentElement).backgroundColor !== 'rgba(0, 0, 0, 0)',
      fonts: [...new Set(faces.map(({ family }) => family.replaceAll('"', '')))].sort(),
      icon: icon.naturalWidth > 0,
    };
  });
}

const styled = {
  text: '"Attested Serif"',
  paper: true,
  fonts: ['Attested Sans', 'Attested Serif'],
  icon: true,
};

describe.each(places)('the same folder, read from %s', (_, stand) => {
  test('leads from home to a report and to a claim by clicks, styled, without a complaint', async () => {
    const place = await stand();
    const browser = await launch();
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const complaints = complaintsOf(page);

    await page.goto(`${place.url}index.html`);
    expect(await looks(page)).toEqual(styled);

    await page
      .getByRole('main')
      .getByRole('heading', { name: 'Three days in northwest Syria' })
      .getByRole('link')
      .click();
    expect(page.url()).toBe(`${place.url}reports/three-days/index.html`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Three days in northwest Syria',
    );
    expect(await looks(page)).toEqual(styled);

    await page.locator('.words .to-claim a').first().click();
    expect(page.url()).toBe(`${place.url}reports/three-days/index.html#un-27`);
    expect(await page.locator('#un-27').evaluate((claim) => claim.matches(':target'))).toBe(true);
    await expect.poll(() => inView(page, '#un-27')).toBe(true);

    expect(complaints).toEqual([]);
    await page.close();
    await place.close();
  });

  test('shows every page without a complaint', async () => {
    const place = await stand();
    const browser = await launch();
    const page = await browser.newPage();
    const complaints = complaintsOf(page);
    const pages = ['chronology/', 'about/', 'entries/toll-three-days/', 'entries/campus-shelling/'];
    for (const file of [...pages.map((folder) => `${folder}index.html`), '404.html']) {
      await page.goto(place.url + file);
      expect(await page.locator('h1').count(), file).toBe(1);
      expect((await looks(page)).text, file).toBe(styled.text);
    }
    expect(complaints).toEqual([]);
    await page.close();
    await place.close();
  });
});

test('the page for wrong addresses is styled at any depth, though nobody said where the site is', async () => {
  const html = await readFile(path.join(builtSite(), '404.html'), 'utf8');
  const browser = await launch();
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  const deep = 'https://host.example/a/b/c/d/';
  await page.route('**/*', (route) =>
    route.request().url() === deep
      ? route.fulfill({ status: 200, contentType: 'text/html', body: html })
      : route.fulfill({ status: 404, body: '' }),
  );
  await page.goto(deep);
  expect(await page.evaluate(() => getComputedStyle(document.body).marginTop)).toBe('0px');
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Serif');
  expect(complaints.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
  // Its links cannot lead home from there: words do, in each language, with the address of site.yml.
  const text = (await page.locator('main').textContent()) ?? '';
  for (const { site } of [en, ar])
    expect(text).toContain(site.wayHome('https://attested.example/'));
  await page.close();
});

async function inView(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
}

test('the policy of a page keeps out script, inline styles and other hosts', async () => {
  const server = await serve(builtSite());
  const browser = await launch();
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  await page.goto(new URL('about/index.html', server.url).href);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.pwned = true';
    document.body.append(script);
    const picture = new Image();
    picture.src = 'https://elsewhere.example/x.png';
    document.body.append(picture);
    document.body.setAttribute('style', 'color: red');
  });
  await expect.poll(() => complaints.length).toBeGreaterThanOrEqual(3);
  expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
  await page.close();
  await server.close();
});
