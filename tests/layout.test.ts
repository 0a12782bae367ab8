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
  // What is far off on a long page has no layout yet.
  await page.locator('.entry').evaluateAll((all) => {
    for (const one of all) one.style.setProperty('content-visibility', 'visible');
  });
}

test.each(['entries/campus-shelling/index.html', 'ar/entries/campus-shelling/index.html'])(
  'on a phone the mark of a speaker stands beside the first line of the name: %s',
  async (file) => {
    await open(file, 320);
    const apart = await page.locator('.claim > p:first-child').evaluateAll((lines) =>
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
    '24–27 or more civilians killed three independent accounts, which do not agree of them 7–8 children of them 3 women also reported: 27 people',
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

test('what was known when says each time and place once, and those of the entry’s own not at all', async () => {
  await open('reports/three-days/as-of/index.html', 360);
  const entry = page
    .locator('.known-day', { has: page.locator('h2', { hasText: '28 November 2024' }) })
    .locator('.entry-news', { hasText: 'The first counts of the dead' });
  const lines = await entry.locator('.news-tolls li').allInnerTexts();
  expect(lines.map((text) => text.replaceAll(/\s+/gu, ' '))).toEqual([
    'Killed: 12 or more civilians; 4 children · Injured: 46 people · Counted: 125 or more attacks',
    '27–28 November 2024 Killed: 10–20 civilians; about 200 people; 182 combatants · Injured: 32 people; 12 children · Counted: 50 communities',
  ]);
});

test('what is not translated runs in its own direction in the lists of a source', async () => {
  await open('ar/sources/sohr/index.html', 360);
  const { notes, strange } = await page.locator('.claim-list .aside').evaluateAll((all) => ({
    notes: all.filter((note) => note.matches(':lang(en)')).length,
    strange: all
      .filter((note) => /[a-z]+ [a-z]+ [a-z]+/iu.test(note.textContent))
      .filter((note) => getComputedStyle(note).direction !== 'ltr')
      .map((note) => note.textContent),
  }));
  expect(notes).toBeGreaterThan(1);
  expect(strange).toEqual([]);
});

test('a link to a document ends where its name does', async () => {
  await open('entries/campus-shelling/index.html', 360);
  const links = await page
    .locator('.documents a')
    .evaluateAll((all) => all.map((link) => link.textContent));
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((text) => text !== text.trim())).toEqual([]);
});

test('each source under a chart is in one piece, and high enough for a finger', async () => {
  await open('entries/campus-shelling/index.html', 360);
  const boxes = await page.locator('.chart-foot > p a').evaluateAll((all) =>
    all.map((link) => ({
      pieces: link.getClientRects().length,
      height: link.getBoundingClientRect().height,
    })),
  );
  expect(boxes.length).toBeGreaterThan(10);
  expect(boxes.filter(({ pieces, height }) => pieces !== 1 || height < 24)).toEqual([]);
});

test('in the margin the last day of a range stays with its month', async () => {
  await open('chronology/index.html', 1280);
  const dates = await page
    .locator('.entry-date', { hasText: '–' })
    .evaluateAll((all) => all.map((one) => one.textContent.trim()));
  expect(dates).toContain('26 November – 3\u{a0}December 2024');
  expect(dates.filter((text) => / – \d+ /u.test(text))).toEqual([]);
});

test.each([
  'chronology/index.html',
  'ar/chronology/index.html',
  'ar/reports/three-days/index.html',
])('no entry is taller than the room that it has until it is laid out: %s', async (file) => {
  await open(file, 360);
  const short = await page.locator('.entry').evaluateAll((all) =>
    all.flatMap((one) => {
      const room = /[\d.]+px/u.exec(
        getComputedStyle(one).getPropertyValue('contain-intrinsic-block-size'),
      );
      const { height } = one.getBoundingClientRect();
      return height <= Number.parseFloat(room?.[0] ?? '') ? [] : [`${one.id}: ${height}`];
    }),
  );
  expect(short).toEqual([]);
});

test.each(['chronology/index.html', 'ar/chronology/index.html'])(
  'on a phone the choices that narrow the chronology are of one width: %s',
  async (file) => {
    await open(file, 360);
    const places = await page
      .locator('.filters select')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
    expect(places.length).toBe(3);
    expect(new Set(places.map(({ width }) => Math.round(width))).size).toBe(1);
    expect(new Set(places.map(({ left }) => Math.round(left))).size).toBe(2);
  },
);

test('labels under large and small numerals beside each other are level', async () => {
  await open('entries/campus-shelling/index.html', 1280);
  const labels = await page
    .locator('.toll-number + .toll-what')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(labels.length).toBe(2);
  expect(Math.abs((labels[0] ?? 0) - (labels[1] ?? 9))).toBeLessThanOrEqual(1);
});

test('the claim that an address aims at is told from the others where colours are forced', async () => {
  await open('entries/campus-shelling/index.html', 360);
  const id = await page.locator('.claim').nth(1).getAttribute('id');
  await page.emulateMedia({ forcedColors: 'active' });
  await open(`entries/campus-shelling/index.html#${id ?? ''}`, 360);
  const outlined = await page
    .locator('.claim')
    .evaluateAll((all) =>
      all
        .map((one) => ({ id: one.id, outline: getComputedStyle(one).outline }))
        .filter(({ outline }) => outline.includes('solid') && !outline.includes('rgba(')),
    );
  await page.emulateMedia({ forcedColors: 'none' });
  expect(outlined.map(({ id: one }) => one)).toEqual([id]);
});

test.each(['reports/three-days/index.html', 'ar/reports/three-days/index.html'])(
  'in the margin no note stands higher than the heading that it is beside: %s',
  async (file) => {
    await open(file, 1280);
    const above = await page.locator('.passage:has(h2):has(.margin-note)').evaluateAll((all) =>
      all.map((one) => {
        const top = (selector: string) =>
          one.querySelector(selector)?.getBoundingClientRect().top ?? NaN;
        return top('h2') - top('.margin-note');
      }),
    );
    expect(above.length).toBeGreaterThan(2);
    expect(above.filter((px) => !(px < 2))).toEqual([]);
  },
);

test.each([
  ['actors/russia/index.html', 'actors/index.html'],
  ['places/syria/index.html', 'places/index.html'],
])('what nothing else holds leads up to the list that it is in: %s', async (file, list) => {
  await open(file, 360);
  const up = await page
    .locator('.kicker a')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  expect(up).toEqual([new URL(list, server.url).href]);
});
