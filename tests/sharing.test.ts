/** What machines and networks are told of the pages, for those who find or share them there. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { mayBeFramed } from '../src/publishing/chart-addresses.ts';
import { filesIn, pagesIn } from './support/files.ts';
import { lookInto } from './support/markup.ts';
import { publishedRecord } from './support/record.ts';
import { schemaOrgFindings } from './support/schema-org.ts';
import { builtSite } from './support/site.ts';

const SITE = 'https://attested.example/';

interface SharedPage {
  file: string;
  title: string;
  lang: string;
  /** Open Graph and its like, by name. */
  tags: Record<string, string[]>;
  /** JSON-LD texts. */
  described: string[];
}

let pages: SharedPage[];
let files: Set<string>;

beforeAll(async () => {
  files = new Set(await filesIn(builtSite()));
  pages = [];
  for (const file of await pagesIn(builtSite())) {
    const found = await lookInto(builtSite(), file, (document) => {
      const tags: Record<string, string[]> = {};
      for (const meta of Array.from(document.querySelectorAll('head > meta'))) {
        const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
        (tags[name] ??= []).push(meta.getAttribute('content') ?? '');
      }
      return {
        title: document.querySelector('h1')?.textContent.trim() ?? '',
        lang: document.documentElement.lang,
        tags,
        described: Array.from(
          document.querySelectorAll('script[type="application/ld+json"]'),
          ({ textContent }) => textContent,
        ),
      };
    });
    pages.push({ file, ...found });
  }
});

const listed = () => pages.filter(({ file }) => file !== '404.html' && !mayBeFramed(`/${file}`));
const addressOf = (file: string) => `${SITE}${file.replace(/index\.html$/u, '')}`;
const page = (file: string) => {
  const found = pages.find((one) => one.file === file);
  if (found === undefined) throw new Error(`There is no page ${file}.`);
  return found;
};

type Thing = Record<string, unknown> & { '@type': string };
function thingsOf({ described }: Pick<SharedPage, 'described'>): Thing[] {
  return described.flatMap((text) => {
    const { '@graph': graph, ...alone } = JSON.parse(text) as { '@graph'?: Thing[] } & Thing;
    return graph ?? [alone];
  });
}
const ofType = (file: string, type: string) =>
  thingsOf(page(file)).filter((thing) => thing['@type'] === type);

describe('what pages say of themselves to machines', () => {
  test('is written in the types, properties and values of schema.org', { timeout: 120_000 }, () => {
    const texts = pages.flatMap(({ file, described }) =>
      described.map((text): [string, string] => [file, text]),
    );
    expect(texts.length).toBeGreaterThan(listed().length / 2);
    expect(schemaOrgFindings(new Map(texts))).toEqual([]);
  });

  test('would be found out where it was not', { timeout: 120_000 }, () => {
    const wrong = {
      'a type that does not exist': { '@type': 'Clame' },
      'a property that does not exist': { '@type': 'Claim', apearance: 'x' },
      'a property of another type': { '@type': 'Dataset', appearance: 'x' },
      'a property inside': {
        '@type': 'Claim',
        appearance: { '@type': 'CreativeWork', titel: 'x' },
      },
      'a value of another kind': { '@type': 'Claim', isAccessibleForFree: 7 },
    };
    const texts = Object.entries(wrong).map(([name, thing]): [string, string] => [
      name,
      JSON.stringify({ '@context': 'https://schema.org', ...thing }),
    ]);
    const found = schemaOrgFindings(new Map(texts)).map((text) => text.split(':')[0]);
    expect(found).toEqual(Object.keys(wrong));
  });

  test('never rates a claim', () => {
    expect(pages.filter(({ described }) => /ClaimReview|Rating/u.test(described.join()))).toEqual(
      [],
    );
  });

  test('is of a report: its headline, its days, its author, and every document with an address', async () => {
    const record = await publishedRecord();
    for (const { id: slug, title, summary, documents } of record.reports) {
      const [report, ...more] = ofType(`reports/${slug}/index.html`, 'ReportageNewsArticle');
      expect(more).toEqual([]);
      expect(report).toMatchObject({
        headline: title,
        description: summary,
        inLanguage: 'en',
        url: `${SITE}reports/${slug}/`,
        image: `${SITE}reports/${slug}/card.png`,
        publisher: { name: 'Attested', url: SITE },
      });
      expect(report?.['datePublished']).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      const urls = record.documents
        .filter(({ id, url }) => documents.includes(id) && url !== null)
        .map(({ url }) => url);
      expect(report?.['isBasedOn'] ?? []).toEqual(expect.arrayContaining(urls));
    }
  });

  test('is of a translation: its own words, and what it was made from', () => {
    expect(ofType('ar/reports/three-days/index.html', 'ReportageNewsArticle')).toMatchObject([
      { inLanguage: 'ar', translationOfWork: { '@id': `${SITE}reports/three-days/` } },
    ]);
    expect(ofType('ar/reports/one-figure/index.html', 'ReportageNewsArticle')).toEqual([]);
  });

  test('is of an entry: each claim with who made it and where it appeared', async () => {
    const record = await publishedRecord();
    for (const { id, claims } of record.entries) {
      const nodes = ofType(`entries/${id}/index.html`, 'Claim');
      expect(nodes.map((node) => node['@id'])).toEqual(
        claims.map((claim) => `${SITE}entries/${id}/#${claim}`),
      );
    }
    const [claim] = ofType('entries/toll-three-days/index.html', 'Claim').filter((node) =>
      String(node['@id']).endsWith('#un-27'),
    );
    expect(claim).toMatchObject({
      datePublished: '2024-11-29',
      author: [{ '@type': 'Person', name: 'David Carden' }],
    });
    expect(claim?.['appearance']).toHaveLength(6);
  });

  test('is of the data: every file of it, each of which is there', () => {
    const [dataset] = ofType('data/index.html', 'Dataset');
    const downloads = (dataset?.['distribution'] ?? []) as { contentUrl: string }[];
    const addresses = downloads.map(({ contentUrl }) => contentUrl);
    expect(addresses).toContain(`${SITE}data/record.json`);
    expect(addresses).toContain(`${SITE}data/claims.csv`);
    expect(addresses.filter((address) => !files.has(address.slice(SITE.length)))).toEqual([]);
  });

  test('is of every page below home: the way to it, by pages that are there', () => {
    const trailsOf = (one: SharedPage) =>
      thingsOf(one).filter((thing) => thing['@type'] === 'BreadcrumbList');
    const [homes, below] = [true, false].map((isHome) =>
      listed().filter(({ file }) => /^(?:ar\/)?index\.html$/u.test(file) === isHome),
    );
    expect(homes?.flatMap(trailsOf)).toEqual([]);
    for (const one of below ?? []) {
      const [trail, ...more] = trailsOf(one);
      expect(more, one.file).toEqual([]);
      const items = (trail?.['itemListElement'] ?? []) as { name: string; item: string }[];
      expect(items.length, one.file).toBeGreaterThan(1);
      expect(items.at(-1)?.item, one.file).toBe(addressOf(one.file));
      const missing = items.filter(
        ({ name, item }) => name === '' || !files.has(`${item.slice(SITE.length)}index.html`),
      );
      expect(missing, one.file).toEqual([]);
    }
  });
});

describe('where a page is shared', () => {
  test('it has its title, its description, its address and its languages', () => {
    const wrong = listed().filter(
      ({ file, lang, tags }) =>
        tags['og:title']?.length !== 1 ||
        tags['og:description']?.[0] !== tags['description']?.[0] ||
        tags['og:url']?.[0] !== addressOf(file) ||
        tags['og:site_name']?.[0] !== 'Attested' ||
        tags['og:locale']?.[0] !== { en: 'en_GB', ar: 'ar_SY' }[lang] ||
        tags['og:locale:alternate']?.[0] !== { en: 'ar_SY', ar: 'en_GB' }[lang] ||
        tags['twitter:card']?.[0] !== 'summary_large_image',
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('it has a picture of the size that it says, with words for those who do not see it', async () => {
    const addresses = new Set<string>();
    for (const { file, tags } of listed()) {
      const [address = ''] = tags['og:image'] ?? [];
      addresses.add(address);
      expect(tags['og:image:alt']?.[0], file).not.toBe('');
      expect([tags['og:image:width'], tags['og:image:height']], file).toEqual([['1200'], ['630']]);
    }
    for (const address of addresses) {
      const picture = sharp(path.join(builtSite(), address.slice(SITE.length)));
      expect(await picture.metadata(), address).toMatchObject({
        format: 'png',
        width: 1200,
        height: 630,
      });
    }
  });

  test('a report has a picture of its own in each language that it is told in', async () => {
    const picture = (file: string) => page(file).tags['og:image']?.[0];
    expect(picture('reports/three-days/index.html')).toBe(`${SITE}reports/three-days/card.png`);
    expect(picture('ar/reports/three-days/index.html')).toBe(
      `${SITE}ar/reports/three-days/card.png`,
    );
    expect(picture('ar/reports/one-figure/index.html')).toBe(`${SITE}reports/one-figure/card.png`);
    expect(picture('sources/sana/index.html')).toBe(`${SITE}card.png`);
    expect(picture('ar/sources/sana/index.html')).toBe(`${SITE}ar/card.png`);
    const cards = [...files].filter((file) => file.endsWith('card.png'));
    const bytes = await Promise.all(
      cards.map(async (file) => (await readFile(path.join(builtSite(), file))).toString('base64')),
    );
    expect(new Set(bytes).size).toBe(cards.length);
  });
});

describe('a page that others cite', () => {
  const cited = ['reports/three-days', 'entries/toll-three-days', 'data'].flatMap((folder) => [
    `${folder}/index.html`,
    `ar/${folder}/index.html`,
  ]);

  test.each(cited)('says how, in words, in BibTeX and in CSL-JSON: %s', async (file) => {
    const [text, bibtex = '', csl = ''] = await lookInto(builtSite(), file, (document) =>
      [
        document.querySelector('.citation'),
        ...Array.from(document.querySelectorAll('.cite-this pre')),
      ].map((element) => element?.textContent.trim() ?? ''),
    );
    const heading = page(file).tags['og:title']?.[0] ?? '';
    const title = file.endsWith('data/index.html') ? 'Attested' : heading;
    for (const part of [title, 'Attested', '2026', addressOf(file)]) expect(text).toContain(part);
    expect(text).not.toMatch(/[\u2068\u2069]/u);
    expect(bibtex).toMatch(/^@(?:online|dataset)\{[\w-]+,\n {2}title = \{\{/u);
    expect(bibtex).toContain(`url = {${addressOf(file)}},`);
    expect(JSON.parse(csl)).toMatchObject([
      { 'container-title': 'Attested', URL: addressOf(file), language: page(file).lang },
    ]);
  });
});
