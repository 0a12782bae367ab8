import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from './support/browser.ts';
import { publishedRecord } from './support/record.ts';
import { serve, type Server } from './support/server.ts';
import { builtSite } from './support/site.ts';

const site = builtSite();
const { claims, entries, sources, actors } = await publishedRecord();

let server: Server;
let page: Page;

beforeAll(async () => {
  server = await serve(site);
  const browser = await launch();
  page = await browser.newPage({ javaScriptEnabled: false });
});

afterAll(async () => {
  await page.close();
  await server.close();
});

/** The ids of the entries that can be seen. */
async function seen(): Promise<string[]> {
  const all = await page.locator('.entry').all();
  const shown = await Promise.all(
    all.map(async (one) => ((await one.isVisible()) ? [await one.getAttribute('id')] : [])),
  );
  return shown.flat().map(String).sort();
}

const idsWhere = (holds: (entry: (typeof entries)[number]) => boolean) =>
  entries
    .filter(holds)
    .map(({ id }) => id)
    .sort();

describe('the chronology', () => {
  test('is narrowed without script by what is chosen, and whole again', async () => {
    await page.goto(new URL('chronology/index.html', server.url).href);
    expect(await seen()).toEqual(idsWhere(() => true));
    await page.getByLabel('Kind').selectOption({ label: 'Air or drone strike' });
    expect(await seen()).toEqual(idsWhere(({ kind }) => kind === 'air-strike'));
    await page.getByLabel('Responsibility').selectOption({ label: 'Contested' });
    expect(await seen()).toEqual(
      idsWhere((one) => one.kind === 'air-strike' && one.responsibility === 'contested'),
    );
    await page.getByLabel('Kind').selectOption({ label: 'All' });
    expect(await seen()).toEqual(idsWhere((one) => one.responsibility === 'contested'));
  });

  test('says where what was chosen ends, shows no empty month, and moves no choice', async () => {
    await page.goto(new URL('chronology/index.html', server.url).href);
    const end = page.locator('.filters-end');
    const kind = page.getByLabel('Kind');
    const place = await kind.boundingBox();
    expect(await end.isVisible()).toBe(false);
    await kind.selectOption({ label: 'Attack' });
    await page.getByLabel('Origins').selectOption({ label: 'Compiled from others only' });
    expect(await seen()).toEqual([]);
    expect(await page.locator('.period, .gap').filter({ visible: true }).count()).toBe(0);
    expect(await end.isVisible()).toBe(true);
    expect(await kind.boundingBox()).toEqual(place);
  });

  test('leads to each of its months', async () => {
    await page.goto(new URL('chronology/index.html', server.url).href);
    await page.getByRole('link', { name: 'November 2024', exact: true }).click();
    await expect
      .poll(() => page.evaluate(() => document.querySelector(':target')?.textContent?.trim()))
      .toBe('November 2024');
  });

  test('leads to a claim far down, where it is seen', async () => {
    const id = claims.findLast(({ standing }) => standing === 'current')?.id ?? '';
    await page.goto(new URL(`chronology/index.html#${id}`, server.url).href);
    const top = () =>
      page.locator(`[id="${id}"]`).evaluate((one) => one.getBoundingClientRect().top);
    await expect.poll(top).toBeGreaterThanOrEqual(0);
    expect(await top()).toBeLessThan(400);
  });

  test.each([
    ['kind/shelling', idsWhere(({ kind }) => kind === 'shelling')],
    ['grade/contested', idsWhere(({ responsibility }) => responsibility === 'contested')],
    ['grade/disputed', idsWhere(({ disputed }) => disputed.length > 0)],
    ['2024-10', idsWhere(({ occurred }) => occurred.earliest?.startsWith('2024-10') ?? false)],
  ])('has a page of %s', async (address, expected) => {
    expect(expected.length).toBeGreaterThan(0);
    await page.goto(new URL(`chronology/${address}/index.html`, server.url).href);
    expect(await seen()).toEqual(expected);
  });

  test('has a page of every source that spoke and every actor held responsible', () => {
    const speaking = new Set(claims.flatMap(({ by }) => by));
    const wanted = [
      ...sources.flatMap(({ id }) => (speaking.has(id) ? [`source/${id}`] : [])),
      ...actors.flatMap(({ id }) =>
        entries.some(({ attributedTo }) => attributedTo.includes(id)) ? [`actor/${id}`] : [],
      ),
    ];
    expect(wanted.length).toBeGreaterThan(20);
    const missing = wanted.filter(
      (one) => !existsSync(path.join(site, 'chronology', one, 'index.html')),
    );
    expect(missing).toEqual([]);
  });
});
