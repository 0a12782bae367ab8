import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './support/browser.ts';
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

async function open(file: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(new URL(file, server.url).href);
}

test.each(['entries/campus-shelling/index.html', 'ar/entries/campus-shelling/index.html'])(
  'on a phone the mark of a speaker stands beside the first line of the name: %s',
  async (file) => {
    await open(file, 320);
    const apart = await page.locator('.claim-by').evaluateAll((lines) =>
      lines.map((line) => {
        const mark = line.querySelector('.mark')?.getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(line.querySelector('b, a') ?? line);
        const name = range.getClientRects()[0];
        const middle = mark ? (mark.top + mark.bottom) / 2 : NaN;
        return name !== undefined && middle > name.top && middle < name.top + 24;
      }),
    );
    expect(apart.length).toBeGreaterThan(3);
    expect(apart.filter((beside) => !beside)).toEqual([]);
  },
);

test.each(['chronology/index.html', 'ar/chronology/index.html'])(
  'in the margin all figures of a toll begin at one edge: %s',
  async (file) => {
    await open(file, 1280);
    const edges = await page.locator('.toll').evaluateAll((tolls) =>
      tolls.map((toll) => {
        const isRtl = getComputedStyle(toll).direction === 'rtl';
        const starts = Array.from(toll.children, (row) => {
          const { left, right } = row.getBoundingClientRect();
          return Math.round(isRtl ? right : left);
        });
        return new Set(starts).size;
      }),
    );
    expect(edges.length).toBeGreaterThan(10);
    expect(new Set(edges)).toEqual(new Set([1]));
  },
);

test('figures of one time and place stand together, and those of the entry’s own say no other', async () => {
  await open('entries/toll-three-days/index.html', 360);
  const lines = await page.locator('.toll > li').allInnerTexts();
  expect(lines.map((text) => text.replaceAll(/\s+/gu, ' '))).toEqual([
    '24–27 or more civilians killed of them 7–8 children of them 3 women also reported: 27 people',
    '218 combatants killed',
    '29 November 2024',
    '6 civilians killed',
    '2 more figures',
  ]);
});

test('where the first figures are of other days than their entry, they say so', async () => {
  await open('chronology/index.html', 360);
  const [first] = await page.locator('#displaced .toll > li').allInnerTexts();
  expect(first).toBe('by 28 November 2024');
});

test('the table of a toll says each time and place once, over its rows', async () => {
  await open('entries/toll-three-days/index.html', 360);
  const frames = await page.locator('[aria-labelledby="page--toll"] .frame').allInnerTexts();
  expect(frames.map((text) => text.trim())).toEqual([
    '27–29 November 2024, Northwest Syria',
    '29 November 2024, Northwest Syria',
  ]);
});
