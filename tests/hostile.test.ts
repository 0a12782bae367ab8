import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from './support/browser.ts';
import { pagesIn } from './support/files.ts';
import { findingsIn } from './support/markup.ts';
import { serve, type Server } from './support/server.ts';
import { root, runCommand } from './support/site.ts';

let temporary: string;
let folder: string;
let server: Server;

/** Content that every check takes, and in which each text tries to be more than text. */
const content = path.join(root, 'tests/fixtures/hostile');

beforeAll(async () => {
  temporary = await mkdtemp(path.join(tmpdir(), 'attested-hostile-'));
  folder = path.join(temporary, 'dist');
  const built = await runCommand('build', { CONTENT_DIR: content, OUT_DIR: folder });
  if (built.code !== 0) throw new Error(built.stdout + built.stderr);
  server = await serve(folder);
});

afterAll(async () => {
  await server.close();
  await rm(temporary, { recursive: true, force: true });
});

/** A page whose policy is not heeded, so that nothing but the markup itself keeps texts inert. */
async function unguardedPage(): Promise<{ page: Page; ran: string[] }> {
  const browser = await launch();
  const page = await browser.newPage({ bypassCSP: true });
  const ran: string[] = [];
  await page.exposeFunction('pwned', (number: number) => ran.push(`pwned(${number})`));
  page.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url)) ran.push(request.url());
  });
  return { page, ran };
}

describe('texts that try to be more than text', () => {
  test('run nothing on any page, even where the page’s policy is not heeded', async () => {
    const { page, ran } = await unguardedPage();
    for (const file of await pagesIn(folder)) {
      await page.goto(new URL(file, server.url).href);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        const types = ['mouseover', 'focus', 'load', 'error', 'toggle'];
        for (const element of document.querySelectorAll('main *')) {
          // A click on a link would leave the page.
          const more = element.closest('a') === null ? ['click'] : [];
          for (const type of [...types, ...more]) {
            element.dispatchEvent(new Event(type, { bubbles: true }));
          }
        }
      });
      expect(page.url(), file).toBe(new URL(file, server.url).href);
    }
    expect(ran).toEqual([]);
    await page.close();
  });

  test('would be told of here if one ran', async () => {
    const { page, ran } = await unguardedPage();
    await page.goto(server.url);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="pwned(1)">');
    });
    await expect.poll(() => ran).toEqual(['pwned(1)']);
    await page.close();
  });

  test('make no element that the site does not write itself', async () => {
    const own = new Set(
      (
        'html head meta title link body a header nav ul li main article div section p h1 h2 h3 ' +
        'span b time aside button figure figcaption svg path circle g text tspan rect line defs ' +
        'pattern details summary table caption thead tbody tr th td ol q bdi footer code pre em ' +
        'strong abbr dl dt dd small'
      ).split(' '),
    );
    const found = await findingsIn(folder, await pagesIn(folder), (document) =>
      Array.from(
        document.querySelectorAll(
          '*:not(script[type="application/ld+json"], head > style:only-of-type, ' +
            'footer + link[rel="stylesheet"][media="print"] + script[defer][src*="../scripts/page-"]:empty)',
        ),
        ({ localName }) => localName,
      ),
    );
    const foreign = found.filter((text) => !own.has(text.replace(/^.*: /u, '')));
    const search = ['script', 'form', 'label', 'input'].map((name) => `search/index.html: ${name}`);
    const frames = /^charts\/.*: base$/u;
    expect(foreign.filter((text) => !search.includes(text) && !frames.test(text))).toEqual([]);
  });

  test('stay texts in what pages tell machines, too', async () => {
    const found = await findingsIn(folder, await pagesIn(folder), (document) =>
      Array.from(
        document.querySelectorAll('script[type="application/ld+json"]'),
        ({ textContent }) => textContent,
      ),
    );
    const read = found.map((text) => JSON.parse(text.replace(/^.*?: /u, '')) as object);
    expect(read.length).toBeGreaterThan(0);
    expect(read.filter((one) => !('@context' in one))).toEqual([]);
    expect(JSON.stringify(read)).toContain('<script>pwned(');
  });

  test('make no attribute that runs, styles or leads to a program', async () => {
    const found = await findingsIn(folder, await pagesIn(folder), (document) =>
      Array.from(document.querySelectorAll('*'))
        .flatMap((element) => Array.from(element.attributes))
        .filter(
          ({ name, value }) =>
            /^(?:on.*|style|srcdoc|autofocus|http-equiv)$/iu.test(name) ||
            /^\s*(?:javascript|data|vbscript):/iu.test(value),
        )
        .filter(({ value }) => value !== 'Content-Security-Policy')
        .map(({ name, value }) => `${name}="${value}"`),
    );
    expect(found).toEqual([]);
  });

  test('are shown as they were written', async () => {
    const { page } = await unguardedPage();
    await page.goto(new URL('reports/hostile/index.html', server.url).href);
    expect(await page.title()).toContain('<img src=x onerror=pwned(29)>');
    expect(await page.locator('h1').textContent()).toBe('<img src=x onerror=pwned(29)>');
    const text = (await page.locator('body').textContent()) ?? '';
    for (const number of [1, 4, 5, 8, 9, 12, 15, 30, 31, 32, 33, 35, 36, 38, 39, 40, 42, 43, 44]) {
      expect(text).toContain(`pwned(${number})`);
    }
    for (const number of [45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59]) {
      expect(text).toContain(`pwned(${number})`);
    }
    await page.close();
  });

  test('in drawings are shown as they were written, too', async () => {
    const { page } = await unguardedPage();
    await page.goto(new URL('reports/hostile/index.html', server.url).href);
    const texts = await page.locator('svg.drawing').allTextContents();
    expect(texts.join(' ')).toContain('<style>');
    expect(texts.join(' ')).toContain('pwned(42)');
    const names = await page
      .locator('svg.drawing')
      .evaluateAll((all) => all.map((svg) => svg.getAttribute('aria-label')));
    expect(names).toContain('"><script>pwned(58)</script>');
    await page.close();
  });
});

test('a script, an event attribute or an address that runs is refused in content, each with its place', async () => {
  const hostile = path.join(root, 'tests/fixtures/broken/hostile');
  const { code, stdout } = await runCommand('check', { CONTENT_DIR: hostile }, ['--json']);
  expect(code).toBe(1);
  const { messages } = JSON.parse(stdout) as {
    messages: { file: string; line: number; rule: string }[];
  };
  expect(messages.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
    'pages/code.md:1 frontmatter-not-yaml',
    'reports/markup.md:9 unsafe-address',
    'reports/markup.md:10 unsafe-address',
    'reports/markup.md:14 html-in-markdown',
    'reports/markup.md:16 unsafe-address',
    'reports/markup.md:16 html-in-markdown',
    'reports/markup.md:18 unsafe-address',
    'reports/markup.md:20 unknown-field',
  ]);
});
