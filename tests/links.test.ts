import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { launch } from './support/browser.ts';
import { filesIn, pageOfEachType, pagesIn } from './support/files.ts';
import { lookInto } from './support/markup.ts';
import { serve } from './support/server.ts';
import { builtSite } from './support/site.ts';

/** An attribute that names another file or a place in one, as it is written. */
interface Link {
  page: string;
  /** `a href`, `link href`, `img src`. */
  where: string;
  rel: string;
  address: string;
  /** Whether it stands in the page's own text, and not in its head or foot. */
  inText: boolean;
}

let files: Set<string>;
let links: Link[];
const ids = new Map<string, string[]>();

beforeAll(async () => {
  files = new Set(await filesIn(builtSite()));
  links = [];
  for (const page of await pagesIn(builtSite())) {
    const found = await lookInto(builtSite(), page, (document) => ({
      ids: Array.from(document.querySelectorAll('[id]'), ({ id }) => id),
      links: Array.from(document.querySelectorAll('*')).flatMap((element) =>
        ['href', 'src', 'srcset', 'xlink:href', 'action', 'poster', 'data', 'cite']
          .filter((name) => element.hasAttribute(name))
          .map((name) => ({
            where: `${element.localName} ${name}`,
            rel: element.getAttribute('rel') ?? '',
            address: element.getAttribute(name) ?? '',
            inText: element.closest('main') !== null,
          })),
      ),
    }));
    ids.set(page, found.ids);
    links.push(...found.links.map((link) => ({ page, ...link })));
  }
});

const hasScheme = ({ address }: Link) => /^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(address);
const shown = ({ page, where, address }: Link) => `${page}: ${where}="${address}"`;

/** The file of the site that a relative address leads to, and the fragment in it. */
function targetOf({ page, address }: Link): { file: string; fragment: string } {
  const [, before = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/su.exec(address) ?? [];
  const relative = decodeURIComponent(before);
  const file = relative === '' ? page : path.posix.join(path.posix.dirname(page), relative);
  return { file, fragment: decodeURIComponent(fragment) };
}

test('every link inside the site leads to a file of the site, named in full', () => {
  const inside = links.filter((link) => !hasScheme(link));
  expect(inside.length).toBeGreaterThan(0);
  const broken = inside.filter((link) => !files.has(targetOf(link).file));
  expect(broken.map(shown)).toEqual([]);
});

test('every fragment inside the site is an id of the page that it leads to', () => {
  const withFragment = links.filter((link) => !hasScheme(link) && link.address.includes('#'));
  expect(withFragment.length).toBeGreaterThan(0);
  const broken = withFragment.filter((link) => {
    const { file, fragment } = targetOf(link);
    return !ids.get(file)?.includes(fragment);
  });
  expect(broken.map(shown)).toEqual([]);
});

test('no link in the text of a page leads to that page and to no place in it', () => {
  const idle = links.filter(
    (link) =>
      link.inText &&
      !hasScheme(link) &&
      targetOf(link).file === link.page &&
      targetOf(link).fragment === '',
  );
  expect(idle.map(shown)).toEqual([]);
});

/** What tells search engines where a page and its translations are. */
const isOwnAddress = ({ where, rel, address }: (typeof links)[number]) =>
  where === 'link href' &&
  (rel === 'canonical' || (rel === 'alternate' && !address.endsWith('.xml')));

test('no link inside the site says where the site is served', () => {
  const canonicals = links.filter(({ where, rel }) => where === 'link href' && rel === 'canonical');
  const own = new Set(canonicals.map(({ address }) => new URL(address).host));
  expect(own.size).toBe(1);
  const fixed = links.filter(
    (link) =>
      link.address.startsWith('/') ||
      (!isOwnAddress(link) && hasScheme(link) && own.has(new URL(link.address).host)),
  );
  expect(fixed.map(shown)).toEqual([]);
});

test('another host is named only where a reader may follow a link to it', () => {
  const outside = links.filter((link) => hasScheme(link) && !isOwnAddress(link));
  expect(outside.length).toBeGreaterThan(0);
  const others = outside.filter(
    ({ where, address }) => where !== 'a href' || !/^(?:https?:\/\/|mailto:)/u.test(address),
  );
  expect(others.map(shown)).toEqual([]);
});

test('no type of page asks another host for anything, even where its policy is not heeded', async () => {
  const server = await serve(builtSite());
  const browser = await launch();
  const page = await browser.newPage({ bypassCSP: true });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const file of await pageOfEachType(builtSite())) {
    await page.goto(new URL(file, server.url).href);
  }
  await page.close();
  await server.close();
  expect(asked.some((address) => address.endsWith('.woff2'))).toBe(true);
  expect(asked.filter((address) => !address.startsWith(server.url))).toEqual([]);
});
