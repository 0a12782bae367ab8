import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './support/browser.ts';
import { serve, type Server } from './support/server.ts';
import { builtSite } from './support/site.ts';

let server: Server;

beforeAll(async () => {
  server = await serve(builtSite());
});

afterAll(async () => {
  await server.close();
});

/** What is told apart: place and size of every box, and how it and its text are painted. */
const PROPERTIES = (
  'display position visibility width height fill stroke stroke-width margin-top margin-left ' +
  'padding-top padding-left border-top border-left color background font text-decoration ' +
  'text-align text-anchor quotes'
).split(' ');

/** How every element looks, and once more with the whole style sheet in place of the page’s own. */
async function looksWithBoth(page: Page): Promise<[string[], string[]]> {
  return page.evaluate(async (properties) => {
    const looks = () =>
      Array.from(document.querySelectorAll('html, body, body *'), (element) => {
        const style = getComputedStyle(element);
        const before = getComputedStyle(element, '::before');
        const lines = properties.map((key) => `${key}: ${style.getPropertyValue(key)}`);
        const name = `${element.tagName}.${element.getAttribute('class')}`;
        return [name, ...lines, before.content, before.border].join('; ');
      });
    const own = document.querySelector('head > style');
    if (own === null) throw new Error('The page brings no styles.');
    // What waits with its layout until it is near has no size of its own until then.
    for (const element of document.querySelectorAll<HTMLElement>('.entry')) {
      element.style.setProperty('content-visibility', 'visible');
    }
    const needed = looks();
    const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
    const whole = document.createElement('link');
    whole.rel = 'stylesheet';
    whole.href = new URL('style.css', icon?.href).href;
    await new Promise((resolve, reject) => {
      whole.addEventListener('load', resolve);
      whole.addEventListener('error', reject);
      own.replaceWith(whole);
    });
    const all = looks();
    await document.fonts.ready;
    return [needed, all];
  }, PROPERTIES);
}

test.each([
  'index.html',
  'ar/index.html',
  'reports/three-days/index.html',
  'ar/reports/three-days/index.html',
  'chronology/index.html',
  'ar/chronology/index.html',
])('%s looks with the styles that it brings as with all', async (file) => {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const faces = new Set<string>();
  // Letters that come while it is measured would move it.
  await page.route('**/*.woff2', (route) => {
    faces.add(path.basename(route.request().url()));
    return route.abort();
  });
  await page.goto(new URL(file, server.url).href);
  const own = await page.locator('head > style').evaluate((style) => style.textContent ?? '');
  const [needed, whole] = await looksWithBoth(page);
  expect(needed.length).toBeGreaterThan(100);
  expect(needed.filter((look, index) => look !== whole[index])).toEqual([]);
  // The whole sheet declares more faces, and the page has letters for none of those.
  expect(faces.size).toBeGreaterThan(2);
  expect([...faces].filter((face) => !own.includes(face))).toEqual([]);
  await page.close();
});
