import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { mayBeFramed } from '../src/publishing/chart-addresses.ts';
import {
  CONTENT_SECURITY_POLICY,
  SCRIPT_SECURITY_POLICY,
  SEARCH_SECURITY_POLICY,
} from '../src/publishing/headers.ts';
import { filesIn, pagesIn } from './support/files.ts';
import { lookInto } from './support/markup.ts';
import { builtSite } from './support/site.ts';

/** What the head of a page says of it. */
interface Head {
  file: string;
  title: string;
  headings: string[];
  description: string;
  canonical: string | null;
  robots: string | null;
  viewport: string;
  /** The policy, and what stands before it that it could not have governed. */
  policy: string | null;
  before: string[];
}

/** The page for wrong addresses and those that many open first hold their styles. */
const holdsStyles = (file: string) =>
  /^(?:[a-z]{2}\/)?(?:404\.html|index\.html|reports\/[^/]+\/index\.html|chronology\/(?:\d{4}(?:-\d\d)?\/)?index\.html)$/u.test(
    file,
  );

/** The policy of a page, without the hash of the styles that it holds. */
const policyOf = (file: string, policy: string | null) =>
  holdsStyles(file) ? policy?.replace(/ 'sha256-[A-Za-z0-9+/=]+'/u, '') : policy;

/** The policy that a page has: those that can be cited and the search run a script. */
function expectedPolicy(file: string): string {
  const [kind = '', ...rest] = file.replace(/^ar\//u, '').split('/');
  if (kind === 'search') return SEARCH_SECURITY_POLICY;
  const isCitable =
    kind === 'data' || (['reports', 'entries', 'datasets'].includes(kind) && rest.length === 2);
  return isCitable ? SCRIPT_SECURITY_POLICY : CONTENT_SECURITY_POLICY;
}

let heads: Head[];

beforeAll(async () => {
  heads = [];
  for (const file of await pagesIn(builtSite())) {
    const head = await lookInto(builtSite(), file, (document) => {
      const meta = (name: string) =>
        document.querySelector(`head > meta[name="${name}"]`)?.getAttribute('content') ?? null;
      const policy = document.querySelector('head > meta[http-equiv="Content-Security-Policy"]');
      const all = Array.from(document.head.children);
      return {
        title: document.title,
        headings: Array.from(document.querySelectorAll('h1'), (h1) => h1.textContent.trim()),
        description: meta('description') ?? '',
        canonical:
          document.querySelector('head > link[rel="canonical"]')?.getAttribute('href') ?? null,
        robots: meta('robots'),
        viewport: meta('viewport') ?? '',
        policy: policy?.getAttribute('content') ?? null,
        before: all
          .slice(0, policy === null ? all.length : all.indexOf(policy))
          .map(({ localName }) => localName)
          .filter((name) => name !== 'meta'),
      };
    });
    heads.push({ file, ...head });
  }
});

/** Pages that search engines list: not the one for what is not there, nor charts made for frames. */
const listed = () => heads.filter(({ file }) => file !== '404.html' && !mayBeFramed(`/${file}`));
const repeated = (texts: string[]) => texts.filter((text, at) => texts.indexOf(text) !== at);

describe('every page', () => {
  test('has one main heading', () => {
    const wrong = heads.filter(({ headings }) => headings.length !== 1 || headings[0] === '');
    expect(wrong.map(({ file, headings }) => `${file}: ${headings.join(' | ')}`)).toEqual([]);
  });

  test('is titled with its main heading, and the home page with the name of the site', () => {
    const wrong = heads.filter(
      ({ file, title, headings: [heading] }) =>
        title !== (/^(?:ar\/)?index\.html$/u.test(file) ? 'Attested' : `${heading} – Attested`),
    );
    expect(wrong.map(({ file, title }) => `${file}: ${title}`)).toEqual([]);
  });

  test('has a title and a description, and no title of another page in its language', () => {
    expect(heads.filter(({ title, description }) => title === '' || description === '')).toEqual(
      [],
    );
    const [arabic, english] = [true, false].map((isArabic) =>
      heads.filter(({ file }) => file.startsWith('ar/') === isArabic).map(({ title }) => title),
    );
    expect(repeated(arabic ?? [])).toEqual([]);
    expect(repeated(english ?? [])).toEqual([]);
  });

  test('has a description of its own, long enough to say something and short enough to be read', () => {
    const [arabic, english] = [true, false].map((isArabic) =>
      listed()
        .filter(({ file }) => file.startsWith('ar/') === isArabic)
        .map(({ description }) => description),
    );
    expect(repeated(arabic ?? [])).toEqual([]);
    expect(repeated(english ?? [])).toEqual([]);
    const wrong = listed().filter(({ description: { length } }) => length < 50 || length > 320);
    expect(wrong.map(({ file, description }) => `${file}: ${description}`)).toEqual([]);
  });

  test('lets readers zoom', () => {
    const wrong = heads.filter(
      ({ viewport }) =>
        !viewport.includes('width=device-width') || /user-scalable|maximum-scale/u.test(viewport),
    );
    expect(wrong).toEqual([]);
  });

  test('carries the site’s policy before anything that it governs', () => {
    const wrong = heads.filter(
      ({ file, policy, before }) =>
        policyOf(file, policy) !== expectedPolicy(file) || before.length > 0,
    );
    expect(wrong.map(({ file, policy }) => `${file}: ${policy}`)).toEqual([]);
  });
});

test('the policy allows no script, no inline style and no other host', () => {
  const rules = CONTENT_SECURITY_POLICY.split(';').map((rule) => rule.trim().split(/\s+/u));
  expect(rules).toContainEqual(['default-src', "'none'"]);
  const allowed = rules.flatMap(([, ...sources]) => sources);
  expect(allowed.filter((one) => !["'none'", "'self'", 'data:'].includes(one))).toEqual([]);
  expect(rules.filter(([name]) => name?.startsWith('script-src'))).toEqual([]);
});

test('the policy of a page that can be cited allows the site’s own script, and differs in nothing else', () => {
  const [plain, scripted] = [CONTENT_SECURITY_POLICY, SCRIPT_SECURITY_POLICY].map((policy) =>
    policy.split('; '),
  );
  expect(scripted?.filter((rule) => !plain?.includes(rule))).toEqual(["script-src 'self'"]);
  expect(plain?.filter((rule) => !scripted?.includes(rule))).toEqual([]);
});

describe('every page that has an address of its own', () => {
  test('says it, under the address of the site, as a folder', () => {
    const wrong = listed().filter(
      ({ file, canonical }) =>
        canonical !== `https://attested.example/${file.replace(/index\.html$/u, '')}`,
    );
    expect(wrong).toEqual([]);
  });

  test('is in the sitemap, and nothing else is', async () => {
    const read = (file: string) => readFile(path.join(builtSite(), file), 'utf8');
    const locations = (xml: string) =>
      Array.from(xml.matchAll(/<loc>([^<]+)<\/loc>/gu), ([, l]) => l);
    const parts = locations(await read('sitemap-index.xml'));
    const found = new Set<string | undefined>();
    for (const part of parts) {
      for (const location of locations(await read(new URL(part ?? '').pathname.slice(1)))) {
        found.add(location);
      }
    }
    expect(found).toEqual(new Set(listed().map(({ canonical }) => canonical)));
  });
});

test('robots may read everything, and are told of the sitemap', async () => {
  const text = await readFile(path.join(builtSite(), 'robots.txt'), 'utf8');
  expect(text).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://attested.example/sitemap-index.xml\n',
  );
});

test('every page names the feed of its language, those that say what is new all three', async () => {
  const files = new Set(await filesIn(builtSite()));
  const wrong: string[] = [];
  for (const { file } of listed()) {
    const feeds = await lookInto(builtSite(), file, (document) =>
      Array.from(document.querySelectorAll('head > link[rel="alternate"][type]'), (link) =>
        link.getAttribute('href'),
      ),
    );
    const folder = file.startsWith('ar/') ? 'ar/' : '';
    const named = feeds.map((feed) => path.posix.join(path.posix.dirname(file), feed ?? ''));
    const says = ['index.html', 'corrections/index.html'].includes(file.replace(/^ar\//u, ''));
    const own = ['feed.xml', ...(says ? ['feed.json', 'corrections.xml'] : [])];
    if (
      named.join() !== own.map((name) => `${folder}${name}`).join() ||
      named.some((name) => !files.has(name))
    )
      wrong.push(file);
  }
  expect(wrong).toEqual([]);
});

test('the page of corrections leads to their feed', async () => {
  for (const folder of ['', 'ar/']) {
    const page = `${folder}corrections/index.html`;
    const linked = await lookInto(builtSite(), page, (document) =>
      Array.from(document.querySelectorAll('main a'), (link) => link.getAttribute('href')),
    );
    expect(linked).toContain('../corrections.xml');
  }
});

test('the page of data leads to every file of data and to the calendar', async () => {
  const files = await filesIn(builtSite());
  const data = files.filter((file) => /^data\/(?!index)/u.test(file));
  for (const folder of ['', 'ar/']) {
    const page = `${folder}data/index.html`;
    const wanted = [...data, `${folder}chronology.ics`];
    expect(files).toContain(`${folder}chronology.ics`);
    const linked = await lookInto(builtSite(), page, (document) =>
      Array.from(document.querySelectorAll('main .files a'), (link) => link.getAttribute('href')),
    );
    const named = linked.map((href) => path.posix.join(path.posix.dirname(page), href ?? ''));
    expect(named.toSorted()).toEqual(wanted.toSorted());
  }
});

test('words of a toll that stand beside each other are kept apart', async () => {
  const runTogether: string[] = [];
  for (const { file } of listed()) {
    const found = await lookInto(builtSite(), file, (document) =>
      Array.from(document.querySelectorAll('.toll-row a + a'), (link) => {
        const before = link.previousSibling?.nodeName === '#text';
        return before ? '' : link.textContent;
      }).filter((text) => text !== ''),
    );
    runTogether.push(...found.map((text) => `${file}: ${text}`));
  }
  expect(runTogether).toEqual([]);
});

test('the feed of a language holds the reports that are told in it', async () => {
  const titles = async (file: string) =>
    Array.from(
      (await readFile(path.join(builtSite(), file), 'utf8')).matchAll(
        /<entry>.*?<title>(.*?)<\/title>/gsu,
      ),
      ([, title]) => title,
    );
  expect(await titles('feed.xml')).toContain('One figure, many outlets');
  expect(await titles('ar/feed.xml')).toEqual(['ثلاثة أيام في شمال غرب سوريا']);
});

test('the page for what is not there has no address, and search engines leave it out', () => {
  const missing = heads.find(({ file }) => file === '404.html');
  expect(missing).toMatchObject({ canonical: null, robots: 'noindex' });
  expect(listed().filter(({ robots }) => robots !== null)).toEqual([]);
});

test('the headers file is paths with headers under them, and forbids framing but of charts', async () => {
  const text = await readFile(path.join(builtSite(), '_headers'), 'utf8');
  const lines = text.trimEnd().split('\n');
  expect(lines[0]).toBe('/*');
  for (const folder of ['/', '/reports/*']) expect(lines).toContain(folder);
  expect(lines.filter((line) => line.includes('/charts/'))).toEqual([]);
  const odd = lines.filter((line) => !/^(?:\/\S*| {2}[A-Z][A-Za-z-]+: \S.*)$/u.test(line));
  expect(odd).toEqual([]);
  expect(lines).toContain("  Content-Security-Policy: frame-ancestors 'none'");
  expect(lines).toContain('  X-Content-Type-Options: nosniff');
});
