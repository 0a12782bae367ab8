/**
 * A story that is not on war, from its content to the built pages and files: a leak of ammonia,
 * with a figure that its speaker never gave, a firm that was cleared, a forecast, and accounts that
 * do not agree. Each is to be seen by somebody who reads the site and nothing else.
 */
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordJson } from '../src/publishing/record-schema.ts';
import { lookInto } from './support/markup.ts';
import { withId } from './support/record.ts';
import { root, runCommand } from './support/site.ts';

let folder: string;
let record: RecordJson;

const file = (name: string) => readFile(path.join(folder, 'dist', name), 'utf8');
const entry = (id: string) => withId(record.entries, id);
const claim = (id: string) => withId(record.claims, id);

/** One row of the toll of an entry, without the claims behind it. */
function row(id: string, measure: string, group: string | null) {
  const found = entry(id).toll.find((one) => one.measure === measure && one.group === group);
  if (found === undefined)
    throw new Error(`${id} has no row for ${measure}, ${group ?? 'people'}.`);
  return found;
}

/** What a page says: all of it without its drawings, its head, and each claim by its id. */
async function page(name: string) {
  return lookInto(path.join(folder, 'dist'), `${name}/index.html`, (html) => {
    const wordsOf = (element: Element | null) => {
      const copy = element?.cloneNode(true);
      if (!(copy instanceof Element)) return '';
      for (const drawing of copy.querySelectorAll('svg')) drawing.remove();
      return (copy.textContent ?? '').replace(/\s+/gu, ' ').trim();
    };
    const claims = Array.from(html.querySelectorAll('li.claim'), (one) => [one.id, wordsOf(one)]);
    return {
      all: wordsOf(html.querySelector('main')),
      head: wordsOf(html.querySelector('.page-head')),
      claims: Object.fromEntries(claims) as Record<string, string>,
    };
  });
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'attested-third-story-'));
  const content = path.join(folder, 'content');
  await cp(path.join(root, 'tests/fixtures/third-story'), content, { recursive: true });
  const env = { CONTENT_DIR: content, OUT_DIR: path.join(folder, 'dist') };
  const build = await runCommand('build', env);
  if (build.code !== 0) throw new Error(build.stdout + build.stderr);
  record = JSON.parse(await file('data/record.json')) as RecordJson;
});

afterAll(() => rm(folder, { recursive: true }));

describe('a figure that its speaker never gave', () => {
  it('is in no range and no count of origins', () => {
    expect(claim('leak-eleven')).toMatchObject({ deniedBy: 'leak-denial' });
    const figures = entry('cold-store-leak').toll.flatMap((one) => one.figures);
    expect(figures.map((one) => one.claim)).not.toContain('leak-eleven');
    const origins = entry('cold-store-leak').originGroups.flatMap((one) => one.claims);
    expect(origins).not.toContain('leak-eleven');
  });
});

describe('a firm that was cleared', () => {
  it('stands against whoever names it, and is not silent by being cleared', () => {
    expect(claim('leak-inspectorate')).toMatchObject({ clears: ['brightline'], attributedTo: [] });
    expect(entry('cold-store-leak')).toMatchObject({
      responsibility: 'contested',
      attributedTo: ['brightline', 'norrin', 'port-companies'],
    });
  });
});

describe('who blames whom', () => {
  it('asks for somebody where the kind has an author', () => {
    expect(entry('gate-cleared')).toMatchObject({
      responsibility: 'partly-attributed',
      attributedTo: ['taldea-police'],
    });
  });
});

describe('an umbrella', () => {
  it('joins no one to its part, and is not silent where a part has spoken', () => {
    expect(entry('cold-store-leak').originGroups.map(({ id }) => id)).not.toContain(
      'port-companies',
    );
    expect(entry('cold-store-leak').silent).toEqual(['brightline']);
  });
});

describe('a forecast', () => {
  it('is in no toll', () => {
    expect(claim('leak-forecast').expected).toBe(true);
    expect(row('cold-store-leak', 'taken-ill', null)).toMatchObject({ low: 58, high: 63 });
  });

  it('is told as one in the ledger', async () => {
    const { claims } = await page('entries/cold-store-leak');
    expect(claims['leak-forecast']).toContain('forecast');
  });
});

describe('a range of figures', () => {
  it('has the word of doubt, and that nobody is named, at the end that it is of', async () => {
    expect(row('cold-store-leak', 'killed', 'workers')).toMatchObject({
      low: 3,
      high: 9,
      lowHedge: null,
      highHedge: 'probably',
      lowFrom: 'leak-brigade',
      highFrom: 'leak-official',
    });
    const { all } = await page('entries/cold-store-leak');
    expect(all).toContain('3–9 (9 “probably”, from an unnamed official of the port)');
  });

  it('counts its accounts, one side as one, and says that they do not agree', async () => {
    expect(row('cold-store-leak', 'killed', 'workers')).toMatchObject({
      accounts: 3,
      agree: false,
    });
    const { head } = await page('entries/cold-store-leak');
    expect(head).toContain('three independent accounts, which do not agree');
  });

  it('is told of the group that most speak of, on a day with a figure of no group, too', async () => {
    const { all } = await page('reports/the-leak/as-of');
    expect(all).toContain(
      'five independent origins, three of which give a figure for workers killed and do not agree',
    );
    expect(all).not.toContain('one of which gives a figure for people killed');
  });

  it('keeps the figure of a ministry and that of its hospitals, which revised its own', async () => {
    const figures = row('cold-store-leak', 'taken-ill', null).figures.map((one) => one.claim);
    expect(figures).toEqual(['leak-trust', 'leak-ministry']);
    expect(row('cold-store-leak', 'taken-ill', null).accounts).toBe(1);
    const { all } = await page('entries/cold-store-leak');
    expect(all).toContain('58–63one account, whose figures differ');
  });

  it('is of one group; others stand beside it', () => {
    expect(row('cold-store-leak', 'killed', 'visitors')).toMatchObject({ low: 2, high: 2 });
    expect(row('gate-cleared', 'injured', 'workers')).toMatchObject({ low: 0, high: 7 });
    expect(row('gate-cleared', 'injured', 'officers')).toMatchObject({ low: 2, high: 2 });
  });
});

describe('what nobody said', () => {
  it('is not said of a sum: a doubt is of the figure that it was said of', async () => {
    const { all } = await page('reports/the-leak');
    expect(all).toContain(
      '5–11 killed (9 of them “probably”, from an unnamed official of the port)',
    );
    expect(all).not.toContain('11 “probably”');
  });

  it('is nothing of who did it where what happened has no author and nobody names one', async () => {
    const { claims } = await page('entries/smell-saturdays');
    expect(claims['smell-residents']).toContain('Taken ill: 5 people');
    expect((await page('entries/smell-saturdays')).all).not.toMatch(/attributed to|blame/iu);
    expect((await page('entries/cold-store-leak')).claims['leak-brigade']).toContain(
      'Attributed to nobody',
    );
  });

  it('is not how far a figure was carried that its speaker denied', async () => {
    const { head } = await page('entries/cold-store-leak');
    expect(head).toMatch(/Carried by one outlet\..*Ascribed to the National Poisons Centre/u);
  });

  it('in Arabic is no form of a word that its number does not take', async () => {
    const { all } = await page('ar/reports/the-leak');
    expect(all.replace(/[\u2066-\u2069]/gu, '')).toContain('القتلى: 3 عمال');
    expect(all).not.toMatch(/\d العمال/u);
  });
});

describe('two versions of one story', () => {
  it('are told apart by their headlines wherever both stand', async () => {
    const { all } = await page('entries/cold-store-leak');
    expect(all).toContain('The Merrow Echo, “Forty in hospital after quay leak”left out');
  });
});

describe('days', () => {
  it('of which one is meant are told as one or the other', async () => {
    expect((await page('entries/worker-faints')).head).toContain('6 or 7 May 2025');
  });
});

describe('what was taken back, and what was put right', () => {
  it('are told in two sentences', async () => {
    const { claims } = await page('entries/cold-store-leak');
    expect(claims['leak-tank']).toContain('Withdrawn by its source on 16 May 2025');
    expect(claims['leak-brigade']).toContain('We corrected this on 19 May 2025');
  });

  it('are news, and only what was ours is a correction', async () => {
    const corrections = await file('corrections.xml');
    expect(corrections).toContain('cold-store-leak/#leak-brigade');
    expect(corrections.match(/<entry>/gu)).toHaveLength(1);
    expect((await page('corrections')).all).not.toContain('pipe');
  });
});

describe('a figure whose measure was changed on the way', () => {
  it('is told as that one change', async () => {
    const early = claim('leak-trust-first').carried.find((one) => one.in === 'echo-14-may-early');
    expect(early?.drift).toContainEqual(expect.objectContaining({ what: 'measure' }));
    const { claims } = await page('entries/cold-store-leak');
    expect(claims['leak-trust-first']).toContain('“taken ill” became “hospitalised”');
    expect(claims['leak-trust-first']).toContain('left out: 4 workers (killed)');
  });
});

describe('the story in Arabic', () => {
  it('is worded in Arabic on the pages of a month, a place and a kind, too', async () => {
    const pages = ['2025-05', 'place/cold-store-two', 'kind/gas-leak'];
    for (const name of pages.map((one) => `ar/chronology/${one}`)) {
      const { all } = await page(name);
      expect(all).toContain('إغماء عامل في مخزن التبريد 2');
      expect(all).not.toContain('A worker faints');
    }
  });

  it('has whom a speaker without a name spoke to, not whom he cited', async () => {
    const { claims } = await page('ar/entries/cold-store-leak');
    expect(claims['leak-official']).toContain('في حديث إلى وكالة تالديا');
  });
});
