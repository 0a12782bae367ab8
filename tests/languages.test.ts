import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../src/i18n/en.ts';
import { launch } from './support/browser.ts';
import { filesIn, pagesIn } from './support/files.ts';
import { lookInto } from './support/markup.ts';
import { serve, type Server } from './support/server.ts';
import { root, runCommand } from './support/site.ts';

let temporary: string;
let folder: string;
let server: Server;
let pages: string[];

/** A site in English and Arabic: one report translated, one from an older original, one not. */
const content = path.join(root, 'tests/fixtures/two-languages');

beforeAll(async () => {
  temporary = await mkdtemp(path.join(tmpdir(), 'attested-languages-'));
  folder = path.join(temporary, 'dist');
  const env = { CONTENT_DIR: content, OUT_DIR: folder, SITE_URL: 'https://record.example/' };
  const built = await runCommand('build', env);
  if (built.code !== 0) throw new Error(built.stdout + built.stderr);
  // Charts to embed have no head and foot of the site; they are read by their own tests.
  pages = (await pagesIn(folder)).filter(
    (file) => file !== '404.html' && !/^(?:ar\/)?charts\//u.test(file),
  );
  server = await serve(folder, '/a/b/');
});

afterAll(async () => {
  await server.close();
  await rm(temporary, { recursive: true, force: true });
});

const arabicPages = () => pages.filter((file) => file.startsWith('ar/'));
/** What a reader reads on a page: its text, and what it says of its translation. */
const readerOf = async (file: string) => {
  const { text, notice } = await lookInto(folder, file, (document) => ({
    text: document.querySelector('main')?.textContent ?? '',
    notice: document.querySelector('.original-note')?.textContent ?? '',
  }));
  const seen = (words: string) => words.replace(/[\s\u2068\u2069]+/gu, ' ').trim();
  return { text: seen(text), notice: seen(notice) };
};
const textOf = async (file: string) => (await readerOf(file)).text;
const noticeOf = async (file: string) => (await readerOf(file)).notice;

describe('a site in two languages', () => {
  test('has each page in both, the first without a prefix', () => {
    const english = pages.filter((file) => !file.startsWith('ar/'));
    expect(arabicPages().map((file) => file.slice(3))).toEqual(english);
    expect(english.length).toBeGreaterThan(30);
  });

  test('says on each page its language and which way it runs', async () => {
    for (const file of pages) {
      const { lang, dir } = await lookInto(folder, file, (document) => ({
        lang: document.documentElement.lang,
        dir: document.documentElement.dir,
      }));
      expect([file, lang, dir]).toEqual(
        file.startsWith('ar/') ? [file, 'ar', 'rtl'] : [file, 'en', 'ltr'],
      );
    }
  });

  test('leads from each page to the same one in the other language, and back', async () => {
    for (const file of pages) {
      const [href = ''] = await lookInto(folder, file, (document) =>
        Array.from(
          document.querySelectorAll('.site-languages a'),
          (a) => a.getAttribute('href') ?? '',
        ),
      );
      const there = path.posix.join(path.posix.dirname(file), href);
      expect(there).toBe(file.startsWith('ar/') ? file.slice(3) : `ar/${file}`);
    }
  });

  test('tells search engines of both, by whole addresses', async () => {
    for (const file of pages) {
      const found = await lookInto(folder, file, (document) =>
        Array.from(document.querySelectorAll('link[hreflang]'), (link) => [
          link.getAttribute('hreflang'),
          link.getAttribute('href'),
        ]),
      );
      const place = file.replace(/^ar\//u, '').replace(/index\.html$/u, '');
      expect(Object.fromEntries(found)).toEqual({
        en: `https://record.example/${place}`,
        ar: `https://record.example/ar/${place}`,
        'x-default': `https://record.example/${place}`,
      });
    }
  });

  test('stays in its language: Arabic pages lead to Arabic pages', async () => {
    for (const file of arabicPages()) {
      const hrefs = await lookInto(folder, file, (document) =>
        Array.from(
          document.querySelectorAll('a:not([hreflang])'),
          (a) => a.getAttribute('href') ?? '',
        ),
      );
      const inSite = hrefs
        .filter((href) => !/^[a-z]+:|^#/u.test(href) && /\.html(?:$|#)/u.test(href))
        .map((href) => path.posix.join(path.posix.dirname(file), href.replace(/#.*$/u, '')));
      expect(inSite.filter((there) => !there.startsWith('ar/'))).toEqual([]);
    }
  });

  test('answers what is not there in both languages', async () => {
    const text = await textOf('404.html');
    expect(text).toContain('There is no page at this address');
    expect(text).toContain('لا صفحة في هذا العنوان');
  });

  test('leads from there to its pages from any depth, where SITE_URL says where it is served', async () => {
    const { text, hrefs } = await lookInto(folder, '404.html', (document) => ({
      text: document.body.textContent ?? '',
      hrefs: Array.from(document.querySelectorAll('a'), (a) => a.getAttribute('href') ?? ''),
    }));
    const own = hrefs.filter((href) => !/^#|^mailto:|^https:\/\/creativecommons\.org/u.test(href));
    const files = await filesIn(folder);
    const fileOf = (href: string) =>
      `${href.replace('https://record.example/', '')}index.html`.replace(/#.*$/u, 'index.html');
    expect(own.length).toBeGreaterThan(12);
    expect(own.filter((href) => !files.includes(fileOf(href)))).toEqual([]);
    expect(text).not.toContain(en.site.wayHome('https://record.example/'));
  });
});

describe('a report that is translated', () => {
  const file = 'ar/reports/shelling-in-marn/index.html';

  test('has its words, titles of charts and figures in the other language', async () => {
    const text = await textOf(file);
    for (const words of [
      'قصف شارع تالو',
      'أحصى المستشفى ما لا يقل عن 9 من القتلى',
      'يفصل بين رقمَي المستشفى والمرصد ثلاثة قتلى',
      'القتلى: ما لا يقل عن 9 مدنيين، بينهم 3 أطفال',
      'الجرحى: عشرات المدنيين',
      'نحتاج إلى دم',
      'منسوب إلى جيش فاي («من المرجح»، بتعبير المصدر)',
      '14 تشرين الثاني 2024',
      'بحسب مرصد فاي («من المرجح»)، المسؤولية على جيش فاي؛ بحسب المكتب الإعلامي للجيش، المسؤولية على جبهة النهر.',
      '3 مصادر أصلية مستقلة، يذكر اثنان منها رقماً عن القتلى من المدنيين، والرقمان متفقان',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('has no notice, and no English but what is not translated', async () => {
    expect(await noticeOf(file)).toBe('');
    const unmarked = await lookInto(folder, file, (document) => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, 4);
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        // What reference managers and machines read keeps names as they are.
        const marked = parentElement?.closest(
          '[lang]:not(html), svg, table, .chart-foot, .cite-this, script',
        );
        const plain = (textContent ?? '').replace(/\u2068[^\u2069]*\u2069/gu, '');
        if (!marked && /[A-Za-z]{4}/u.test(plain)) found.push(plain.trim());
      }
      return found;
    });
    const plain = /CC BY|^https:|^quick\.example$|^errors@record\.example$/u;
    expect(unmarked.filter((text) => !plain.test(text))).toEqual([]);
  });

  test('marks what is left in the original with its language', async () => {
    const marked = await lookInto(folder, file, (document) =>
      Array.from(document.querySelectorAll('[lang="en"][dir="ltr"]'), (one) =>
        one.textContent?.trim(),
      ),
    );
    expect(marked).toContain('The bridge at Marn is closed');
    expect(marked).toContain('The bridge stays closed until further notice.');
  });
});

describe('a report whose original has changed since', () => {
  test('says so in the language of its readers, and leads to the original', async () => {
    const file = 'ar/reports/the-bridge/index.html';
    expect(await noticeOf(file)).toContain('تغيّر النص الأصلي باللغة الإنجليزية');
    expect(await textOf(file)).toContain('أغلق الجيش الجسر');
    const href = await lookInto(folder, file, (document) =>
      document.querySelector('.original-note a')?.getAttribute('href'),
    );
    expect(href).toBe('../../../reports/the-bridge/index.html');
  });

  test('is one warning of the check', async () => {
    const { code, stdout } = await runCommand('check', { CONTENT_DIR: content }, ['--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      errors: 0,
      messages: [{ rule: 'stale-translation', file: 'reports/the-bridge.ar.md', line: 4 }],
    });
  });
});

describe('a report that is not translated', () => {
  test('says so, leads to the original, and tells its record in the language', async () => {
    const file = 'ar/reports/the-valley/index.html';
    expect(await noticeOf(file)).toContain('لم يُترجم هذا النص بعد');
    const text = await textOf(file);
    expect(text).not.toContain('A monitor counted');
    expect(text).toContain('القتلى المدنيون في وادي فاي في منتصف تشرين الثاني');
    expect(text).toContain('القتلى: 19 مدنياً');
  });

  test('is titled in its own language, and marked so', async () => {
    const heading = await lookInto(folder, 'ar/reports/the-valley/index.html', (document) => {
      const h1 = document.querySelector('h1');
      return { lang: h1?.lang, dir: h1?.dir, text: h1?.textContent?.trim() };
    });
    expect(heading).toEqual({ lang: 'en', dir: 'ltr', text: 'Two days in the valley' });
  });
});

test('a page of plain words is translated, or leads to its original', async () => {
  expect(await textOf('ar/about/index.html')).toContain('يكتب هذا الموقع صحفيان');
  expect(await noticeOf('ar/methodology/index.html')).not.toBe('');
});

test.each([
  ['reports/shelling-in-marn', 'archived copy of 16 November\u{a0}2024'],
  ['entries/tallow-shelling', 'archived copy of 16 November\u{a0}2024'],
  ['ar/entries/tallow-shelling', 'نسخة محفوظة بتاريخ 16 تشرين الثاني\u{a0}2024'],
])('%s links the copy that was kept of a document, with its day', async (page, words) => {
  const original = 'https://wire.example/2024/11/14/marn';
  const lines = await lookInto(folder, `${page}/index.html`, (document) =>
    ['.documents > li', '.claim .carriers > li'].map((selector) =>
      Array.from(document.querySelectorAll(selector), (line) =>
        Array.from(line.querySelectorAll('a'), (link) => [
          link.getAttribute('href') ?? '',
          link.textContent,
        ]),
      ),
    ),
  );
  for (const links of lines) {
    const line = links.find((one) => one.some(([href]) => href === original)) ?? [];
    expect(line.map(([href]) => href)).toContain(original);
    expect(line).toContainEqual([`https://archive.example/20241116/${original}`, words]);
  }
});

test('an entry or a source that is not translated says so, and leads to its original', async () => {
  const told = arabicPages().filter((file) =>
    /^ar\/(?:entries|sources|actors)\/[^/]+\/index/u.test(file),
  );
  const leftEntries: string[] = [];
  for (const file of told) {
    const { title, prose, original } = await lookInto(folder, file, (document) => ({
      title: document.querySelector('main h1[lang="en"]') !== null,
      prose: document.querySelector('main .prose [lang="en"]') !== null,
      original: document.querySelector('.original-note a')?.getAttribute('href') ?? null,
    }));
    const isEntry = file.startsWith('ar/entries/');
    if (isEntry && title) leftEntries.push(file);
    const leadsTo = original === null ? null : path.posix.join(path.posix.dirname(file), original);
    const isLeft = isEntry ? title : prose;
    expect([file, leadsTo]).toEqual([file, isLeft ? file.slice('ar/'.length) : null]);
  }
  expect(leftEntries).not.toEqual([]);
});

test('what was known when is told in the words of the translation', async () => {
  const known = await textOf('ar/reports/shelling-in-marn/as-of/index.html');
  expect(known).toContain('قصف شارع تالو في مارن');
  expect(known).toContain('تسلّم المستشفى جثامين تسعة مدنيين على الأقل');
});

test('the English pages say nothing of translations', async () => {
  for (const file of pages.filter((one) => !one.startsWith('ar/'))) {
    expect([file, await noticeOf(file)]).toEqual([file, '']);
  }
});

test('nothing of a page scrolls sideways, in either language', async () => {
  const browser = await launch();
  for (const width of [360, 1280]) {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    for (const file of ['reports/shelling-in-marn', 'entries/tallow-shelling', 'sources', '']) {
      for (const prefix of ['', 'ar/']) {
        await page.goto(new URL(`${prefix}${file}${file && '/'}index.html`, server.url).href);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([prefix + file, wide]).toEqual([prefix + file, width]);
      }
    }
    await page.close();
  }
});

test('in Arabic the column of a page begins at the right', async () => {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const headingAt = async (address: string) => {
    await page.goto(new URL(address, server.url).href);
    const box = await page.locator('h1').boundingBox();
    const dates = await page.locator('.entry-date').first().boundingBox();
    return { heading: box?.x ?? 0, dates: dates?.x ?? 0 };
  };
  const english = await headingAt('reports/shelling-in-marn/index.html');
  const arabic = await headingAt('ar/reports/shelling-in-marn/index.html');
  expect(english.dates).toBeLessThan(english.heading);
  expect(arabic.dates).toBeGreaterThan(arabic.heading);
  await page.close();
});

test('a site in one language has no switch, no alternates and no prefix', async () => {
  const one = path.join(temporary, 'one');
  const example = path.join(root, 'tests/fixtures/example');
  const built = await runCommand('build', { CONTENT_DIR: example, OUT_DIR: one });
  expect(built.code).toBe(0);
  const home = await readFile(path.join(one, 'index.html'), 'utf8');
  expect(home).not.toMatch(/class="site-languages|hreflang/u);
  expect((await filesIn(one)).filter((file) => file.startsWith('ar/'))).toEqual([]);
});
