import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './support/browser.ts';
import { serve, type Server } from './support/server.ts';
import { builtSite } from './support/site.ts';

/** The text width of A4 between the page’s margins, in CSS pixels. */
const paper = { width: 673, height: 986 };

let server: Server;
let page: Page;

beforeAll(async () => {
  server = await serve(builtSite());
  const browser = await launch();
  page = await browser.newPage({ viewport: paper, colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
});

afterAll(async () => {
  await page.close();
  await server.close();
});

const pages = ['reports/three-days/index.html', 'entries/campus-shelling/index.html', 'index.html'];

test.each(pages)('%s fits a sheet of paper', async (file) => {
  await page.goto(new URL(file, server.url).href);
  const { needed, cut } = await page.evaluate(() => ({
    needed: document.documentElement.scrollWidth,
    cut: Array.from(document.querySelectorAll<HTMLElement>('body *'))
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .filter((element) => !['visible', ''].includes(getComputedStyle(element).overflowX))
      .map((element) => `${element.localName}.${element.className} ${element.scrollWidth}`),
  }));
  expect(needed).toBeLessThanOrEqual(paper.width);
  expect(cut).toEqual([]);
});

test('a report in print has its address, its notes and its tables, and nothing to press', async () => {
  await page.goto(new URL('reports/three-days/index.html', server.url).href);
  const address = page.locator('.page-address');
  expect(await address.isVisible()).toBe(true);
  expect(await address.textContent()).toBe('https://attested.example/reports/three-days/');

  const notes = page.locator('.margin-note');
  expect(await notes.count()).toBeGreaterThan(20);
  const unseen = await notes.evaluateAll((all) =>
    all.filter((note) => note.getBoundingClientRect().height < 10).map(({ id }) => id),
  );
  expect(unseen).toEqual([]);

  const tables = page.locator('figure.chart table');
  expect(await tables.count()).toBeGreaterThan(2);
  const folded = await tables.evaluateAll(
    (all) => all.filter((table) => !table.checkVisibility({ contentVisibilityAuto: true })).length,
  );
  expect(folded).toBe(0);

  for (const name of ['.skip', '.site-nav', '.to-claim button', '.close']) {
    expect(await page.locator(name).first().isVisible(), name).toBe(false);
  }
});

test('a report prints dark on white, whatever the screen has', async () => {
  await page.goto(new URL('reports/three-days/index.html', server.url).href);
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return { backgroundColor, color };
  });
  expect(colours).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(0, 0, 0)' });
});

test('in print a mark keeps what fills it, and the text the edge of its rules', async () => {
  await page.goto(new URL('entries/campus-shelling/index.html', server.url).href);
  const marks = await page
    .locator('.claim .mark')
    .evaluateAll((all) =>
      all.map((one) => getComputedStyle(one).getPropertyValue('print-color-adjust')),
    );
  expect(marks.length).toBeGreaterThan(3);
  expect(new Set(marks)).toEqual(new Set(['exact']));
  const edges = await page
    .locator('.site-foot, .site-foot p, h1')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
  expect(new Set(edges).size).toBe(1);
});

test('the address of an Arabic page is printed in its own direction', async () => {
  await page.goto(new URL('ar/reports/three-days/as-of/index.html', server.url).href);
  const address = page.locator('.page-address bdi');
  expect(await address.evaluate((one) => getComputedStyle(one).direction)).toBe('ltr');
  expect(await address.textContent()).toBe('https://attested.example/ar/reports/three-days/as-of/');
});

test.each([...pages, 'chronology/index.html', 'reports/three-days/as-of/index.html'])(
  '%s in print has nothing to press, and no list of ways through the site',
  async (file) => {
    await page.goto(new URL(file, server.url).href);
    const controls = page.locator('nav, select, input, button').filter({ visible: true });
    expect(await controls.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML))).toEqual([]);
    const markers = await page
      .locator('summary')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).listStyleType));
    expect(markers.filter((marker) => marker !== 'none')).toEqual([]);
  },
);

test('in print a head and a date, of figures too, stay with what follows them', async () => {
  await page.goto(new URL('chronology/index.html', server.url).href);
  const free = await page
    .locator('.entry-date, .entry-title, .toll-frame, .period')
    .evaluateAll((all) =>
      all.filter((one) => getComputedStyle(one).breakAfter !== 'avoid').map((one) => one.className),
    );
  expect(free).toEqual([]);
  const parted = await page
    .locator('.toll > li')
    .evaluateAll((all) => all.filter((one) => getComputedStyle(one).breakInside !== 'avoid'));
  expect(parted.length).toBe(0);
});

test('a document that is cited prints its address', async () => {
  await page.goto(new URL('entries/campus-shelling/index.html', server.url).href);
  const printed = await page
    .locator('.documents a[href^="http"]')
    .first()
    .evaluate((link) => ({
      after: getComputedStyle(link, '::after').content,
      href: link.getAttribute('href') ?? '',
    }));
  expect(printed.href).toMatch(/^https?:/u);
  expect(printed.after).toContain(printed.href);
});

/** A page as PDF, and its links that the PDF does not have. */
async function printed(
  page: Page,
  file: string,
): Promise<{ pdf: string; links: number; missing: string[] }> {
  await page.goto(new URL(file, server.url).href);
  const addresses = await page
    .locator('main a[href^="http"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  const leads = new Set(
    Array.from(pdf.matchAll(/\/URI \((.*?[^\\])\)/gu), ([, uri]) => unescaped(uri)),
  );
  const missing = [...new Set(addresses)].filter((address) => !leads.has(address));
  return { pdf, links: addresses.length, missing };
}

test('a report prints to PDF whole: a link for each address in it, and no more sheets than a desk files', async () => {
  const { pdf, links, missing } = await printed(page, 'reports/three-days/index.html');
  expect(links).toBeGreaterThan(50);
  expect(missing).toEqual([]);
  const sheets = pdf.match(/\/Type\s*\/Page\b/gu) ?? [];
  expect(sheets.length).toBeGreaterThan(10);
  expect(sheets.length).toBeLessThan(55);
});

test('the chronology prints whole from the screen, where most of it was not laid out', async () => {
  const onScreen = await (await launch()).newPage({ viewport: { width: 1280, height: 800 } });
  const { links, missing } = await printed(onScreen, 'chronology/index.html');
  expect(links).toBeGreaterThan(100);
  expect(missing).toEqual([]);
  await onScreen.close();
});

test('on paper a chart is its wide drawing, no wider than the text', async () => {
  await page.goto(new URL('reports/three-days/index.html', server.url).href);
  const drawings = await page
    .locator('figure.chart svg.drawing')
    .evaluateAll((all) =>
      all
        .map((svg) => ({ id: svg.id, width: svg.getBoundingClientRect().width }))
        .filter(({ width }) => width > 0),
    );
  expect(drawings.length).toBeGreaterThan(5);
  expect(drawings.filter(({ id }) => !id.endsWith('-680'))).toEqual([]);
  expect(drawings.filter(({ width }) => width > paper.width)).toEqual([]);
});

test.each(['chronology/index.html', 'ar/chronology/index.html'])(
  'on paper the day and the toll of an entry of %s stand before what is said of it, beside it',
  async (file) => {
    await page.goto(new URL(file, server.url).href);
    const places = await page.locator('.entry:has(> .toll)').evaluateAll((entries) => {
      const rtl = document.dir === 'rtl';
      return entries.map((entry) => {
        const [date, toll, title, body] = [
          '.entry-date',
          '.toll',
          '.entry-title',
          '.entry-body',
        ].map(
          (part) =>
            entry.querySelector(`:scope > ${part}`)?.getBoundingClientRect() ?? new DOMRect(),
        ) as [DOMRect, DOMRect, DOMRect, DOMRect];
        const before = (one: DOMRect) => (rtl ? one.left - body.right : body.left - one.right);
        return {
          beside: Math.min(before(date), before(toll)),
          lower: toll.top - body.top,
          head: body.top - title.top,
        };
      });
    });
    expect(places.length).toBeGreaterThan(5);
    expect(places.filter(({ beside }) => beside < 10)).toEqual([]);
    expect(places.filter(({ lower }) => lower > 20)).toEqual([]);
    expect(places.filter(({ head }) => head < 10)).toEqual([]);
  },
);

test('on paper no chart is told in words too, which are for who does not see it', async () => {
  await page.goto(new URL('reports/three-days/index.html', server.url).href);
  const words = page.locator('.chart-foot summary + p:has(+ .table-scroll)');
  expect(await words.count()).toBeGreaterThan(5);
  expect(await words.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(
    0,
  );
});

/** A string of a PDF without its backslashes. */
function unescaped(text = ''): string {
  return text.replace(/\\(.)/gsu, '$1');
}
