import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { quotedAddress } from '../src/publishing/quoted-address.ts';
import type { RecordJson } from '../src/publishing/record-schema.ts';
import { launch } from './support/browser.ts';
import { pagesIn } from './support/files.ts';
import { lookInto } from './support/markup.ts';
import { publishedRecord, withId } from './support/record.ts';
import { serve, type Server } from './support/server.ts';
import { builtSite } from './support/site.ts';

const report = 'reports/three-days/index.html';

let server: Server;
let record: RecordJson;

beforeAll(async () => {
  server = await serve(builtSite());
  record = await publishedRecord();
});

afterAll(async () => {
  await server.close();
});

describe('on a telephone, with scripts off, in a report', () => {
  let page: Page;

  beforeEach(async () => {
    page = await (
      await launch()
    ).newPage({
      javaScriptEnabled: false,
      reducedMotion: 'reduce',
      hasTouch: true,
      viewport: { width: 360, height: 740 },
    });
    await page.goto(new URL(report, server.url).href);
  });

  afterEach(async () => {
    await page.close();
  });

  const references = () => page.locator('.words .to-claim').all();
  const openNote = () => page.locator('.margin-note:popover-open');

  test('each figure and each citation is a link to a claim, an entry or a document, by keyboard too', async () => {
    const all = await references();
    expect(all.length).toBeGreaterThan(40);
    for (const reference of all) {
      const link = reference.locator('a');
      const address = new URL((await link.getAttribute('href')) ?? '', page.url());
      await link.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(address.href);
      const target = page.locator(':target');
      expect(await target.getAttribute('id')).toBe(address.hash.slice(1));
      expect(await leadsTo(target), address.hash).toMatch(/^(?:claim|entry|document)$/u);
      await expect.poll(() => isInView(target)).toBe(true);
    }
  });

  test('a tap on a figure or a citation opens its note in place', async () => {
    for (const reference of await references()) {
      const id = (await reference.locator('a').getAttribute('href'))?.replace(/^.*#/u, '');
      await tap(reference.locator('a'));
      expect(await openNote().getAttribute('id')).toBe(`note--${id}`);
      await expect.poll(() => isInView(openNote())).toBe(true);
      await page.keyboard.press('Escape');
      expect(await openNote().count()).toBe(0);
    }
  });

  test('the note of a claim says what, who, when, through whom, what changed, and leads to its ledger', async () => {
    const figures = await page.locator('.words .to-claim:not(.cite)').all();
    expect(figures.length).toBeGreaterThan(10);
    for (const figure of figures) {
      const id = (await figure.locator('a').getAttribute('href'))?.replace(/^.*#/u, '') ?? '';
      const claim = withId(record.claims, id);
      await tap(figure.locator('a'));
      const said = await textOf(openNote());
      expect(said).toContain(claim.says);
      for (const speaker of claim.by) expect(said).toContain(shortName(speaker));
      const year = /\d{4}/u.exec(claim.said ?? '')?.[0] ?? 'nobody says when';
      expect(await textOf(openNote().locator('time'))).toContain(year);
      const carriers = await openNote().locator('.carriers li').all();
      expect(carriers).toHaveLength(claim.carried.length);
      for (const [index, carrier] of claim.carried.entries()) {
        const line = carriers[index];
        if (line === undefined) throw new Error(`${id} lacks a carrier`);
        expect(await textOf(line)).toContain(
          shortName(withId(record.documents, carrier.in).publisher),
        );
        const changes = await line.locator('.changed').count();
        const repeats = carrier.drift.length === 0 && carrier.net.length > 0 ? 1 : 0;
        expect(changes, `${id} in ${carrier.in}`).toBe(carrier.drift.length + repeats);
      }
      await page.keyboard.press('Escape');
    }
  });

  test('one tap on a figure shows a link to each document of its chain, and the ledger has the same', async () => {
    const figures = page.locator('.words .to-claim:not(.cite)');
    const count = await figures.count();
    expect(count).toBeGreaterThan(10);
    for (let index = 0; index < count; index += 1) {
      await page.goto(new URL(report, server.url).href);
      const figure = figures.nth(index).locator('a');
      const id = (await figure.getAttribute('href'))?.replace(/^.*#/u, '') ?? '';
      await tap(figure);
      const noted = await openNote()
        .locator('.carriers li > a:first-child')
        .evaluateAll((links) => links.map((one) => one.getAttribute('href') ?? ''));
      const urls = withId(record.claims, id).carried.flatMap(
        (carrier) => withId(record.documents, carrier.in).url ?? [],
      );
      expect(noted.map(withoutWords)).toEqual(expect.arrayContaining(urls));
      await openNote().getByRole('link', { name: 'In the ledger' }).tap();
      await page.waitForURL((url) => url.hash === `#${id}`);
      const claim = page.locator(`#${id}`);
      expect(await leadsTo(claim)).toBe('claim');
      await expect.poll(() => isInView(claim)).toBe(true);
      const link = await claim.locator('.carriers a').first().getAttribute('href');
      const addresses = withId(record.claims, id).carried.flatMap(
        (carrier) => withId(record.documents, carrier.in).url ?? `#${carrier.in}`,
      );
      expect(addresses).toContain(withoutWords(link ?? ''));
    }
  });

  test('a second tap leads from a figure to its words at the source', async () => {
    await tap(page.locator('.words .to-claim:not(.cite) a').first());
    const note = openNote();
    expect(await note.getAttribute('id')).toBe('note--un-27');
    const addresses = await note
      .locator('.carriers a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const words = 'pelo menos 27 civis, incluindo crianças de apenas oito anos de idade';
    const { url } = withId(record.documents, 'reuters-uol');
    expect(addresses).toContain(quotedAddress(url ?? '', words));
  });

  test('a note opens and closes by keyboard, and gives the focus back', async () => {
    const reference = page.locator('.words .to-claim').first();
    await reference.locator('a').focus();
    await page.keyboard.press('Tab');
    expect(await reference.locator('button').evaluate(hasFocus)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await openNote().getAttribute('id')).toBe('note--un-27');
    await page.keyboard.press('Tab');
    expect(await openNote().locator('a').first().evaluate(hasFocus)).toBe(true);
    await openNote().getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(await openNote().count()).toBe(0);
    expect(await reference.locator('button').evaluate(hasFocus)).toBe(true);
  });
});

/** An address without the words at which a browser opens it. */
function withoutWords(address: string): string {
  return address.replace(/#?:~:text=.*$/u, '');
}

function hasFocus(element: Element): boolean {
  return element === document.activeElement;
}

/** Touches the middle of an element, whatever lies over it. */
async function tap(locator: Locator): Promise<void> {
  await locator.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await locator.boundingBox();
  if (box === null) throw new Error('What is to be tapped is not shown.');
  await locator.page().touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
}

/** What a place is that a link leads to: a claim, an entry, a document with its address, or not. */
async function leadsTo(locator: Locator): Promise<string> {
  return locator.evaluate((place) => {
    if (place.matches('li.claim')) return 'claim';
    if (place.matches('section.entry')) return 'entry';
    if (place.matches('.documents > li') && place.querySelector('a[href^="http"]')) {
      return 'document';
    }
    return place.localName;
  });
}

/** Whether the first line of an element is in view, and not under something else. */
async function isInView(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => {
    const first = element.firstElementChild ?? element;
    const { left, top, bottom } = first.getBoundingClientRect();
    const seen = document.elementFromPoint(left + 4, Math.max(top, bottom - 4));
    return bottom > 0 && top < innerHeight && element.contains(seen);
  });
}

async function textOf(locator: Locator): Promise<string> {
  return ((await locator.textContent()) ?? '').replaceAll(/\s+/gu, ' ');
}

/** The short English name of a source or an actor. */
function shortName(id: string): string {
  const found = [...record.sources, ...record.actors].find((one) => one.id === id);
  const name = found?.short ?? found?.name;
  const text = typeof name === 'string' ? name : (name?.['en'] ?? Object.values(name ?? {})[0]);
  if (text === undefined) throw new Error(`${id} has no name.`);
  return text;
}

describe('on every page', () => {
  /** Where the links in each of some elements lead: `file#id`, one list for each element. */
  async function linksIn(selector: string): Promise<Map<string, string[]>> {
    const found = new Map<string, string[]>();
    for (const file of await pagesIn(builtSite())) {
      const rows = await lookIntoRows(file, selector);
      for (const { text, links } of rows) {
        const targets = links.map((link) => {
          const [before = '', fragment = ''] = link.split('#');
          const folder = path.posix.dirname(file);
          const target = before === '' ? file : path.posix.join(folder, before);
          return /^[a-z]+:/u.test(link) ? link : `${target}#${fragment}`;
        });
        found.set(`${file}: ${text}`, targets);
      }
    }
    expect(found.size).toBeGreaterThan(0);
    return found;
  }

  async function lookIntoRows(file: string, selector: string) {
    const all = await lookInto(builtSite(), file, (document) => {
      const rows: Record<string, { text: string; links: string[] }[]> = {};
      for (const name of ['.toll-row', 'main tbody tr:not(.frame)', 'li.claim']) {
        rows[name] = Array.from(document.querySelectorAll(name), (row) => ({
          text: `${row.id} ${row.textContent.replaceAll(/\s+/gu, ' ').trim().slice(0, 60)}`,
          links: Array.from(
            row.querySelectorAll('a[href]'),
            (link) => link.getAttribute('href') ?? '',
          ),
        }));
      }
      return rows;
    });
    return all[selector] ?? [];
  }

  /** Every claim, and every document that says where it is, by where each stands. */
  async function places() {
    const claims = new Set<string>();
    const documents = new Set<string>();
    for (const file of await pagesIn(builtSite())) {
      const found = await lookInto(builtSite(), file, (document) => ({
        claims: Array.from(document.querySelectorAll('li.claim'), ({ id }) => id),
        documents: Array.from(document.querySelectorAll('.documents > li'), (item) => ({
          id: item.id,
          address: item.querySelector('a[href^="http"]')?.getAttribute('href') ?? null,
          text: item.textContent,
        })),
      }));
      for (const id of found.claims) claims.add(`${file}#${id}`);
      for (const { id, address, text } of found.documents) {
        const { url, reference } = withId(record.documents, id);
        const isFound =
          url === null
            ? reference !== null && text.includes(reference)
            : address !== null && new URL(address).href === new URL(url).href;
        if (isFound) documents.add(`${file}#${id}`);
      }
    }
    return { claims, documents };
  }

  test('each number of a toll leads to a claim', async () => {
    const { claims } = await places();
    const lost = [...(await linksIn('.toll-row'))].filter(
      ([, targets]) => targets.length === 0 || !targets.every((target) => claims.has(target)),
    );
    expect(lost).toEqual([]);
  });

  test('each row of a table, those behind charts too, leads to a claim, a document or an entry', async () => {
    const { claims, documents } = await places();
    const entries = new Set(
      record.entries.flatMap(({ id }) =>
        ['', 'ar/'].map((prefix) => `${prefix}entries/${id}/index.html#`),
      ),
    );
    const addresses = new Set(record.documents.map(({ url }) => url));
    const lost = [...(await linksIn('main tbody tr:not(.frame)'))].filter(
      ([, targets]) =>
        targets.length === 0 ||
        !targets.every((one) =>
          [claims, documents, entries, addresses].some((all) => all.has(one)),
        ),
    );
    expect(lost).toEqual([]);
  });

  test('each claim leads at once to the address of a document, or to its reference in a list', async () => {
    const { documents } = await places();
    const lost = [...(await linksIn('li.claim'))].filter(([place, targets]) => {
      const id = place.slice(place.indexOf(': ') + 2).split(' ')[0] ?? '';
      const isOnline = withId(record.claims, id).carried.some(
        (carrier) => withId(record.documents, carrier.in).url !== null,
      );
      const outside = targets.some((target) => /^https?:/u.test(target));
      return isOnline ? !outside : !targets.some((target) => documents.has(target));
    });
    expect(lost).toEqual([]);
  });

  test('each quotation in a ledger leads to its words at the source, where a document has them in its language', async () => {
    const spoken = (tag: string | null | undefined) => (tag ?? 'en').split('-')[0];
    let quotations = 0;
    for (const { id } of record.entries) {
      const lines = await lookInto(builtSite(), `entries/${id}/index.html`, (document) =>
        Array.from(document.querySelectorAll('li.claim'), (line) => ({
          claim: line.id,
          links: Array.from(line.querySelectorAll('a:has(q)'), (link) => ({
            href: link.getAttribute('href'),
            words: link.querySelector('q')?.textContent ?? '',
          })),
        })),
      );
      for (const { claim, links } of lines) {
        const { quote, carried } = withId(record.claims, claim);
        const having = carried.flatMap((carrier) => {
          const { language, url } = withId(record.documents, carrier.in);
          const said = carrier.quote;
          return said && url && spoken(language) === spoken(said.language)
            ? [{ href: quotedAddress(url, said.text), words: said.text }]
            : [];
        });
        for (const link of links) expect(having, claim).toContainEqual(link);
        const own = having.map(({ words }) => words).filter((words) => words === quote?.text);
        expect(links.map(({ words }) => words)).toEqual(expect.arrayContaining(own));
        quotations += links.length;
      }
    }
    expect(quotations).toBeGreaterThan(20);
  });

  test('each claim of the record stands in the ledger of its entry', async () => {
    const { claims } = await places();
    const lost = record.claims.filter(
      ({ id, entry }) => !claims.has(`entries/${entry}/index.html#${id}`),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});
