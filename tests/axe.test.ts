import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from './support/browser.ts';
import { pageOfEachType } from './support/files.ts';
import { serve, type Server } from './support/server.ts';
import { builtSite } from './support/site.ts';

/** Pages of a shape that no other page of their type has. */
const shapes = ['toll-three-days', 'toll-later', 'assad-us'].map(
  (id) => `entries/${id}/index.html`,
);

let server: Server;

beforeAll(async () => {
  server = await serve(builtSite());
});

afterAll(async () => {
  await server.close();
});

/** Opens what a page keeps folded, so that it is looked at too. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** What axe reports, one line for each element; the size of targets is in no set that it runs unasked. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(
    "axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })",
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')} ${failureSummary}`,
    ),
  );
}

const pages = [...new Set([...(await pageOfEachType(builtSite())), ...shapes])];

describe.each(pages)('%s', (file) => {
  test.each([
    ['light', 360],
    ['dark', 1280],
  ] as const)('is accessible by what axe can tell: %s, %i px wide', async (colorScheme, width) => {
    const browser = await launch();
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
    await page.goto(new URL(file, server.url).href);
    await unfold(page);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

test('a note that stands open over a report is accessible by what axe can tell', async () => {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  await page.goto(new URL('reports/three-days/index.html', server.url).href);
  await unfold(page);
  await page.locator('.to-claim button').first().click();
  expect(await page.locator('.margin-note:popover-open').count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  await page.close();
});

test('who speaks is told apart by shape in the colours that a reader forces', async () => {
  const browser = await launch();
  const page = await browser.newPage({ forcedColors: 'active' });
  await page.goto(new URL('reports/three-days/index.html', server.url).href);
  const filled = (voice: string) =>
    page
      .locator(`.claim .mark-${voice}`)
      .first()
      .evaluate((mark) => {
        const { backgroundColor, backgroundImage, color } = getComputedStyle(mark);
        return [backgroundColor === color, backgroundImage !== 'none'];
      });
  expect(await filled('independent')).toEqual([true, false]);
  expect(await filled('party')).toEqual([false, true]);
  expect(await filled('unstated')).toEqual([false, false]);
  await page.close();
});

test.each([
  'reports/three-days/index.html',
  'ar/reports/three-days/index.html',
  'ar/entries/toll-three-days/index.html',
  'ar/index.html',
])('%s is accessible by what axe can tell in the colours that a reader forces', async (file) => {
  const browser = await launch();
  const page = await browser.newPage({ forcedColors: 'active' });
  await page.goto(new URL(file, server.url).href);
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  await unfold(page);
  expect(await violations(page)).toEqual([]);
  await page.close();
});
