import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesIn, pagesIn } from './support/files.ts';
import { findingsIn } from './support/markup.ts';
import { publishedRecord } from './support/record.ts';
import { builtSite } from './support/site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Astro leaves spaces at the ends of lines, which no reader ever meets.
    'no-trailing-whitespace': 'off',
    // How long a title is, is for its editor to say; search engines cut what they have no room for.
    'long-title': 'off',
  },
});

let pages: string[];
let documents: string[];

beforeAll(async () => {
  pages = await pagesIn(builtSite());
  documents = (await filesIn(builtSite())).filter((file) => /\.(?:html|svg)$/u.test(file));
});

describe('every page', () => {
  test('is valid HTML', async () => {
    const found: string[] = [];
    for (const file of pages) {
      const html = await readFile(path.join(builtSite(), file), 'utf8');
      const { results } = await validator.validateString(html, file);
      for (const { messages } of results) {
        for (const { ruleId, message, line, column, selector } of messages) {
          found.push(`${file}:${line}:${column} ${ruleId}: ${message} (${selector ?? ''})`);
        }
      }
    }
    expect(found).toEqual([]);
  });

  test('says its language and its direction', async () => {
    const found = await findingsIn(builtSite(), pages, ({ documentElement: { lang, dir } }) => [
      `lang=${lang} dir=${dir}`,
    ]);
    const own = pages.map((file) =>
      file.startsWith('ar/') ? `${file}: lang=ar dir=rtl` : `${file}: lang=en dir=ltr`,
    );
    expect(found).toEqual(own);
  });

  test('has each id once', async () => {
    const found = await findingsIn(builtSite(), pages, (document) => {
      const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id);
      return ids.filter((id, index) => id.trim() === '' || ids.indexOf(id) !== index);
    });
    expect(found).toEqual([]);
  });

  test('has no id of its own that an editor could give to an entry, a claim or a document', async () => {
    const { entries, claims, documents: cited } = await publishedRecord();
    const given = [...entries, ...claims, ...cited].map(({ id }) => id);
    const found = await findingsIn(builtSite(), pages, (document) =>
      Array.from(document.querySelectorAll('[id]'), ({ id }) => id).filter(
        (id) => !id.includes('--'),
      ),
    );
    expect(found.filter((finding) => !given.some((id) => finding.endsWith(` ${id}`)))).toEqual([]);
  });

  test('points its labels, descriptions and buttons only at ids that it has', async () => {
    const found = await findingsIn(builtSite(), pages, (document) => {
      const names = [
        'aria-labelledby',
        'aria-describedby',
        'aria-controls',
        'popovertarget',
        'for',
      ];
      return names.flatMap((name) =>
        Array.from(document.querySelectorAll(`[${name}]`))
          .flatMap((element) => element.getAttribute(name)?.split(/\s+/u) ?? [])
          .filter((id) => document.getElementById(id) === null)
          .map((id) => `${name}=${id}`),
      );
    });
    expect(found).toEqual([]);
  });
});

describe('every page and drawing', () => {
  test('holds no script, but for the search and what can be cited, which name one of the site’s own', async () => {
    // Data for machines stands in elements of this name, too; browsers never run it.
    const found = await findingsIn(builtSite(), documents, (document) =>
      Array.from(document.querySelectorAll('*'), (element) =>
        element.localName === 'script' && element.getAttribute('type') !== 'application/ld+json'
          ? [element.outerHTML.slice(0, 80)]
          : [],
      ).flat(),
    );
    const kinds = found.map((one) => one.replace(/(?:\.\.\/)+(scripts\/page-)\w+/u, '$1…'));
    const others = kinds.filter((one) => !/^(?:ar\/)?(?:reports|entries)\//u.test(one));
    expect(others.sort()).toEqual([
      'ar/data/index.html: <script defer="" src="scripts/page-….js"></script>',
      'ar/search/index.html: <script type="module" src="../../search.js"></script>',
      'data/index.html: <script defer="" src="scripts/page-….js"></script>',
      'search/index.html: <script type="module" src="../search.js"></script>',
    ]);
    const named = kinds.filter((one) => !others.includes(one)).map((one) => one.split(': ')[1]);
    expect([...new Set(named)]).toEqual(['<script defer="" src="scripts/page-….js"></script>']);
  });

  test('holds no address that runs', async () => {
    const found = await findingsIn(builtSite(), documents, (document) =>
      Array.from(document.querySelectorAll('*'))
        .flatMap((element) => Array.from(element.attributes))
        .filter(({ value }) => /^\s*(?:javascript|data|vbscript|blob):/iu.test(value))
        .map(({ name, value }) => `${name}="${value.slice(0, 80)}"`),
    );
    expect(found).toEqual([]);
  });

  test('holds no attribute that runs or that styles', async () => {
    const found = await findingsIn(builtSite(), documents, (document) =>
      Array.from(document.querySelectorAll('*'))
        .flatMap((element) => Array.from(element.attributes))
        .filter(({ name }) => /^(?:on.*|style|srcdoc)$/iu.test(name))
        .map(({ name, value }) => `${name}="${value.slice(0, 80)}"`),
    );
    expect(found).toEqual([]);
  });

  test('holds no style sheet but the site’s own, and no frame, plug-in or form', async () => {
    const refused = ['style', 'iframe', 'frame', 'object', 'embed', 'base', 'form'];
    const found = await findingsIn(builtSite(), documents, (document) =>
      // A base without an address only says that links leave a frame. One style sheet in the head
      // is the site's own, for which the page's policy has its hash.
      Array.from(
        document.querySelectorAll(':not(base:not([href]), head > style:only-of-type)'),
        ({ localName }) => localName,
      ),
    );
    const allowed = ['ar/search/index.html: form', 'search/index.html: form'];
    const held = found.filter((text) => refused.some((name) => text.endsWith(`: ${name}`)));
    expect(held.sort()).toEqual(allowed);
  });
});
