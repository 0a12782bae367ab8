/**
 * Where the sources of the first record disagree. Each disagreement has to come out of the record
 * by itself (as a range, as contested responsibility, as drift, or as figures that refuse to be
 * added) and has to be seen on the built pages by somebody who knows nothing of it.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import type { RecordJson } from '../src/publishing/record-schema.ts';
import { pagesIn } from './support/files.ts';
import { lookInto } from './support/markup.ts';
import { publishedRecord, withId } from './support/record.ts';
import { builtSite } from './support/site.ts';

let record: RecordJson;

beforeAll(async () => {
  record = await publishedRecord();
});

const entry = (id: string) => withId(record.entries, id);
const claim = (id: string) => withId(record.claims, id);
const document = (id: string) => withId(record.documents, id);

/** The rows of some tolls for one measure, group and unit, as `window: range`. */
function rows(ids: readonly string[], measure: string, group: string | null, unit = 'people') {
  return ids
    .flatMap((id) => entry(id).toll)
    .filter((row) => row.measure === measure && row.group === group && row.unit === unit)
    .map(({ window, low, high, open }) => {
      const range = low === high ? `${low ?? 'words'}` : `${low}–${high}`;
      return `${window}: ${range}${open === null ? '' : ` ${open}`}`;
    })
    .sort();
}

/** What a reader sees of an entry, apart from drawings: all of it, its claims, the rows of its toll. */
async function page(id: string) {
  return lookInto(builtSite(), `entries/${id}/index.html`, (html) => {
    const wordsOf = (element: Element | null) => {
      const copy = element?.cloneNode(true) as Element | undefined;
      for (const drawing of copy?.querySelectorAll('svg') ?? []) drawing.remove();
      return (copy?.textContent ?? '').replace(/\s+/gu, ' ').trim();
    };
    const all = (selector: string) => Array.from(html.querySelectorAll(selector));
    return {
      words: wordsOf(html.querySelector('main')),
      grades: all('.page-head .standfirst, .page-head .grades').map(wordsOf).join(' '),
      claims: Object.fromEntries(all('li.claim').map((one) => [one.id, wordsOf(one)])),
      toll: all('section[aria-labelledby="page--toll"] tr:not(.frame)').map((row) => {
        const [who = '', ...others] = Array.from(row.children, wordsOf);
        const [figure = '', from = ''] = others;
        const frame = wordsOf(row.parentElement?.querySelector('.frame') ?? null);
        return [who, figure, ...(frame === '' ? [] : [frame]), from].join(' | ');
      }),
    };
  });
}

/** The words that a carrier quotes, against the words before it. */
function quotedIn(claimId: string, documentId: string) {
  const carrier = claim(claimId).carried.find((one) => one.in === documentId);
  if (carrier === undefined) throw new Error(`${claimId} is not carried in ${documentId}.`);
  return { quote: carrier.quote?.text, says: carrier.says, drift: carrier.drift };
}

describe('C1: who killed the 27', () => {
  test('is said by no origin of the figure; the militants were added on the way', () => {
    expect(claim('un-27').attributedTo).toEqual([]);
    expect(entry('toll-three-days').attributedTo).not.toContain('opposition-factions');
    expect(quotedIn('un-27', 'militant-assault').drift).toContainEqual({
      what: 'attribution',
      from: null,
      to: 'opposition-factions',
    });
  });

  test('can be seen: nobody at the origin, what was added and left out at the article', async () => {
    const { claims, grades, toll, words } = await page('toll-three-days');
    expect(grades).toContain(
      'The Syrian Observatory for Human Rights blames Russia for 19 and the Syrian army for 1, of 24 civilians; the White Helmets blame the Syrian government and Russia; David Carden names nobody.',
    );
    expect(claims['un-27']).toContain('Attributed to nobody');
    expect(claims['un-27']).toContain('left out: 8 children');
    expect(claims['un-27']).toContain('added: attributed to the factions of the offensive');
    expect(words).toMatch(/not counted: [^.]*Unnamed outlet: added: attributed to the factions/u);
    expect(toll).toContainEqual(
      expect.stringMatching(/^civilians killed \| 24–27 or more \| 27–29 November 2024/u),
    );
  });
});

describe('C2: who shelled the student housing', () => {
  test('is contested, with its place; the four dead are not', () => {
    expect(entry('campus-shelling')).toMatchObject({
      responsibility: 'contested',
      attributedTo: ['hts', 'opposition-factions', 'syrian-government'],
      corroboration: 'independent',
    });
    expect(entry('campus-shelling').disputed.map(({ what }) => what)).toEqual(['place']);
    expect(rows(['campus-shelling'], 'killed', 'civilians')).toEqual(['2024-11-29: 4']);
  });

  test('can be seen: contested, by whom, and Airwars apart', async () => {
    const { claims, grades, words } = await page('campus-shelling');
    expect(grades).toContain(
      'The Syrian Arab News Agency and the Syrian Observatory for Human Rights blame the factions of the offensive; ' +
        'unnamed local sources (Anadolu) blame the Syrian government; ' +
        'Jeremy Laurence, “reportedly”, blames Hayat Tahrir al-Sham.',
    );
    expect(grades).toContain('the Syrian Arab News Agency speaks for a party');
    expect(grades).toContain('Accounts differ on the place');
    expect(claims['campus-sana']).toContain('Attributed to the factions of the offensive');
    expect(claims['campus-local-sources']).toContain('Attributed to the Syrian government');
    expect(claims['campus-ohchr']).toContain('“reportedly”');
    expect(claims['campus-airwars']).toContain('not counted as an origin');
    expect(words).toContain('they name different actors');
  });
});

describe('C3: how many civilians were killed', () => {
  const tolls = ['toll-first-counts', 'toll-three-days', 'toll-later', 'toll-december'];

  test('is a row for each window', () => {
    expect(rows(tolls, 'killed', 'civilians')).toEqual([
      '2024-11-26/2024-11-28: 12 up',
      '2024-11-26/2024-12-01: 44 up',
      '2024-11-26/2024-12-08: 75 up',
      '2024-11-27/2024-11-28: 10–20',
      '2024-11-27/2024-11-29: 24–27 up',
      '2024-11-27/2024-11-30: 28–32 up',
      '2024-11-27/2024-12-03: 149',
      '2024-11-28~/2024-12-05: 69 up',
      '2024-11-29: 6',
    ]);
  });

  test('can be seen, a row for each window', async () => {
    const seen = (await Promise.all(tolls.map(page))).flatMap(({ toll }) => toll);
    const expected = {
      '26–28 November 2024': '12 or more',
      '27–28 November 2024': '10–20',
      '27–29 November 2024': '24–27 or more',
      '27–30 November 2024': '28 to more than 31',
      '26 November – 1 December 2024': '44 or more',
      '27 November – 3 December 2024': '149',
      '26 November – 8 December 2024': '75 or more',
    };
    for (const [days, range] of Object.entries(expected)) {
      const rowsOfDays = seen.filter(
        (row) =>
          /^(?:civilians killed|of them civilians) /u.test(row) &&
          row.includes(`| ${range} | ${days},`),
      );
      expect(rowsOfDays, days).toHaveLength(1);
    }
  });
});

describe('C4: how many children were killed', () => {
  const tolls = ['toll-first-counts', 'toll-three-days', 'toll-later'];

  test('is a row for each window, in which the latest count is one of the lowest', () => {
    expect(rows(tolls, 'killed', 'children')).toEqual([
      '../2024-12-02: 7 up',
      '2024-11-26/2024-11-28: 4',
      '2024-11-26/2024-12-01: 12',
      '2024-11-27/2024-11-29: 7–8',
      '2024-11-27/2024-11-30: 10',
      '2024-11-27/2024-12-03: 35',
    ]);
    expect(claim('unicef-7')).toMatchObject({ said: '2024-12-02', hedge: 'reportedly' });
    expect(claim('wh-24').said).toBe('2024-11-29');
  });

  test('is eight from Carden’s figure on, which Save the Children repeats and does not bear out', () => {
    const [row] = entry('toll-three-days').toll.filter(({ group }) => group === 'children');
    expect(row).toMatchObject({ lowFrom: 'wh-24', highFrom: 'un-27', accounts: 2, agree: false });
    expect(claim('stc-27').weight).toBe('rests-on-others');
  });

  test('can be seen in the tolls, with UNICEF’s at least seven beside seven and eight', async () => {
    const seen = (await Promise.all(tolls.map(page))).flatMap(({ toll }) => toll).join('\n');
    expect(seen).toMatch(/children[^|]* \| 4 \| 26–28 November 2024/u);
    expect(seen).toMatch(/children[^|]* \| 7–8 \| 27–29 November 2024/u);
    expect(seen).toMatch(/children[^|]* \| 7 or more \(“reportedly”\) \| by 2 December 2024/u);
    expect((await page('toll-later')).claims['unicef-7']).toContain(
      'Later than the figures of 7 and 8 of 29 November, and no higher.',
    );
  });
});

describe('C5: how many people were driven from home', () => {
  test('is a row for each day and place, and families stay families', () => {
    expect(rows(['displaced'], 'displaced', null)).toEqual([
      '../2024-11-28: 14001 up',
      '../2024-11-29: 21001 up',
      '../2024-11-30: 48501 up',
      '../2024-12-02: 20001 up',
      '../2024-12-04: 178000 down',
      '../2024-12-05: 178000–280000 up',
      '2024-11-26/2024-12-05: 10000',
      '2024-11-26/2024-12-05: 57432',
    ]);
    expect(rows(['displaced'], 'displaced', null, 'families')).toEqual([
      '../2024-11-28: 8701 up',
      '2024-11-26/2024-12-05: 10728',
      '2024-11-27/2024-11-28: words',
    ]);
  });

  test('has one number with opposite bounds', () => {
    const bound = (id: string) => claim(id).quantities['displaced']?.[0];
    expect(bound('displaced-un-news')).toMatchObject({
      low: null,
      high: 178_000,
      bound: 'at-most',
    });
    expect(bound('displaced-178000')).toMatchObject({
      low: 178_000,
      high: null,
      bound: 'at-least',
    });
  });

  test('can be seen: each with its bound, and the families apart', async () => {
    const { claims, toll, words } = await page('displaced');
    expect(claims['displaced-un-news']).toContain('up to 178,000 people');
    expect(claims['displaced-178000']).toContain('at least 178,000 people');
    expect(claims['displaced-57432']).toContain('57,432 people; 10,728 families');
    expect(claims['displaced-thousands']).toContain('thousands of families');
    expect(toll.filter((row) => row.startsWith('families displaced |'))).toHaveLength(3);
    expect(words).toContain('People and families are counted apart');
  });
});

describe('C6: what happened on the ground', () => {
  test('is disputed at Saraqib, and stays apart by who counted and up to when', () => {
    expect(entry('m5-saraqib').disputed).toEqual([
      { what: 'claim', claims: ['saraqib-north-press', 'saraqib-mayadeen'] },
    ]);
    expect(rows(['ground-taken'], 'counted', null, 'settlements')).toEqual([
      '2024-11-27/2024-11-28: 20–56',
      '2024-11-27/2024-11-29: 51–70',
      '2024-11-27: 10 up',
      '2024-11-27: 12–32',
    ]);
    expect(rows(['ground-taken'], 'counted', null, 'villages')).toEqual([
      '2024-11-27/2024-11-28: 39',
    ]);
  });

  test('can be seen: both accounts of Saraqib, and each count with its speaker', async () => {
    const saraqib = await page('m5-saraqib');
    expect(saraqib.grades).toContain('Accounts differ on what happened');
    expect(saraqib.claims['saraqib-north-press']).toContain('captured Saraqib');
    expect(saraqib.claims['saraqib-mayadeen']).toContain('drove back');
    expect(saraqib.claims['saraqib-mayadeen']).toContain('Disputes what');
    const { claims } = await page('ground-taken');
    const figures = {
      'taken-10': 'at least 10',
      'taken-dozen': 'about 12',
      'taken-20': '20 settlements',
      'taken-32': '32 settlements',
      'taken-39': '39 villages',
      'taken-50': 'more than 50',
      'taken-56': '56 settlements',
      'taken-70': '70 settlements',
    };
    for (const [id, figure] of Object.entries(figures)) expect(claims[id]).toContain(figure);
  });
});

describe('C7: what Peskov said', () => {
  test('became an attack and a violation on the way, and advocating became hope', () => {
    const words = (id: string) => quotedIn('peskov-sovereignty', id).drift;
    const said = 'this is an encroachment on the sovereignty of Syria in this region';
    const attack = 'an attack on Syria’s sovereignty in the region';
    expect(claim('peskov-sovereignty').quote?.text).toBe(said);
    expect(words('sputnik-peskov')).toEqual([]);
    for (const id of ['militant-assault', 'news-az-kremlin']) {
      expect(words(id)).toEqual([{ what: 'words', from: said, to: attack }]);
    }
    expect(words('devdiscourse-kremlin')).toEqual([
      { what: 'words', from: said, to: 'a blatant violation of Syrian sovereignty' },
    ]);
    expect(claim('peskov-order').quote?.text).toContain('we advocate');
    expect(quotedIn('peskov-order', 'news-az-kremlin').quote).toContain('we support');
    expect(quotedIn('peskov-order', 'militant-assault').says).toContain('hoped');
  });

  test('can be seen: the words, what each outlet made of them, and whose translation they are', async () => {
    const { claims, words } = await page('peskov-statement');
    const sovereignty = claims['peskov-sovereignty'];
    expect(sovereignty).toContain('an encroachment on the sovereignty of Syria');
    expect(sovereignty).toContain('became “an attack on Syria’s sovereignty in the region”');
    expect(sovereignty).toContain('became “a blatant violation of Syrian sovereignty”');
    expect(words).toContain('He spoke Russian.');
    expect(claims['peskov-order']).toContain('we advocate');
    expect(claims['peskov-order']).toContain('became “we support');
    expect(words).toContain('He hoped that Damascus could resolve the crisis.');
  });
});

describe('C8: the day on which the offensive began', () => {
  test('is disputed by a later text', () => {
    expect(entry('offensive-begins').disputed.map(({ what }) => what)).toEqual(['time']);
    expect(claim('launch-sputnik').occurred?.edtf).toBe('2024-11-29');
  });

  test('can be seen: that accounts differ, and which gives which day', async () => {
    const { claims, grades } = await page('offensive-begins');
    expect(grades).toContain('Accounts differ on the time');
    expect(claims['launch-sputnik']).toContain('29 November 2024');
  });
});

describe('C9: how many died in al-Atarib', () => {
  test('is a range of two counts by one origin, with a compilation inside it', () => {
    expect(rows(['atarib-strike'], 'killed', 'civilians')).toEqual(['2024-11-28: 8–16 up']);
    expect(entry('atarib-strike')).toMatchObject({ origins: 1, corroboration: 'single-origin' });
  });

  test('can be seen: the range, both counts, the compilation and its doubt', async () => {
    const { claims, grades, toll } = await page('atarib-strike');
    expect(toll).toContainEqual(expect.stringMatching(/^civilians killed \| 8–16 or more \|/u));
    expect(grades).toMatch(/^The White Helmets blame Russia\. One origin\./u);
    expect(claims['atarib-8']).toContain('Killed: 8');
    expect(claims['atarib-16']).toContain('at least 16');
    expect(claims['atarib-airwars']).toContain('10–15');
    expect(claims['atarib-airwars']).toContain('“suspected”');
  });
});

describe('C10: how many fighters were killed', () => {
  test('is figures of other groups and hours, and words; SOHR’s 102 and 19 make no 121', () => {
    expect(rows(['fighters-killed'], 'killed', 'hts-fighters')).toEqual([
      '2024-11-27/2024-11-28: 102',
    ]);
    expect(rows(['fighters-killed'], 'killed', 'allied-fighters')).toEqual([
      '2024-11-27/2024-11-28: 19',
    ]);
    expect(rows(['fighters-killed'], 'killed', 'fighters')).toEqual([
      '2024-11-28~/2024-11-29: 400 up',
    ]);
    expect(rows(['fighters-killed'], 'casualties', 'fighters')).toEqual([
      '2024-11-27/2024-11-29: words',
    ]);
    expect(claim('army-hundreds').interested).toBe(true);
    expect(claim('ignasyuk-400').interested).toBe(true);
    expect(claim('sohr-121').interested).toBe(false);
  });

  test('can be seen: who says so of whom, and that nothing is added', async () => {
    const { claims, toll, words } = await page('fighters-killed');
    expect(claims['ignasyuk-400']).toContain('at least 400 militants');
    expect(claims['ignasyuk-400']).toContain('for Russia');
    expect(claims['army-hundreds']).toContain('hundreds of attackers');
    expect(claims['sohr-121']).toContain('102 HTS fighters; 19 allied fighters');
    expect(words).toContain('none may be added to another');
    expect(words).not.toContain('121');
    expect(toll).toContainEqual(expect.stringContaining('| hundreds of attackers |'));
  });
});

describe('C11: the hour at which Ariha was hit', () => {
  test('is a dispute between OCHA and Airwars', () => {
    expect(entry('ariha-institute').disputed).toEqual([
      { what: 'claim', claims: ['ariha-ocha', 'ariha-airwars'] },
    ]);
    expect(claim('ariha-airwars').time).toBe('18:23');
    expect(claim('ariha-ocha').quote?.text).toBe('in the dead of night');
  });

  test('can be seen: both hours, and that one disputes the other', async () => {
    const { claims, grades } = await page('ariha-institute');
    expect(grades).toContain('Accounts differ on what happened');
    expect(claims['ariha-ocha']).toContain('in the dead of night');
    expect(claims['ariha-airwars']).toContain('Shortly before 18:23 on Tuesday');
    expect(claims['ariha-airwars']).toContain('Disputes what');
  });
});

describe('C12: the dead at the al-Basel roundabout', () => {
  test('are a range by one origin and a compilation, and who they were is disputed', () => {
    expect(rows(['basel-strike'], 'killed', 'civilians')).toEqual(['2024-11-30: 16–36']);
    expect(rows(['basel-strike'], 'killed', 'fighters')).toEqual(['2024-11-30: 16 up']);
    expect(entry('basel-strike').disputed.map(({ what }) => what)).toEqual(['claim']);
  });

  test('can be seen: civilians and fighters, the range, and the dispute', async () => {
    const { claims, grades, toll } = await page('basel-strike');
    expect(grades).toContain('Accounts differ on what happened');
    expect(toll).toContainEqual(expect.stringMatching(/^civilians killed \| 16–36 \|/u));
    expect(claims['basel-north-press']).toContain('more than 15 fighters');
    expect(claims['basel-airwars']).toContain('186 civilians');
  });

  test('are not added up where another account has fewer injured in all', async () => {
    const sums = await sumsOf('reports/three-days/index.html');
    const injured = sums.find(({ subject }) => subject.includes('civilians injured'));
    expect(injured?.added.join()).not.toContain('al-Basel');
    expect(injured?.refused).toContain('Another account has fewer people there in all: 186');
  });
});

describe('C13: one incident under two codes', () => {
  const codes = {
    'airwars-rs4919': ['R4706'],
    'airwars-rs4920': ['R4711', 'https://airwars.org/civilian-casualties/r4711-november-27-2024'],
    'airwars-rs4931': [
      'R4720',
      'https://archive-2025.airwars.org/civilian-casualties/r4720-november-29-2024',
    ],
  };

  test('is one document, which names the other code', () => {
    for (const [id, others] of Object.entries(codes)) {
      for (const other of others) expect(document(id).note).toContain(other);
      const publishedAt = record.documents.filter(({ url }) => url === document(id).url);
      expect(publishedAt.map((one) => one.id)).toEqual([id]);
    }
  });

  test('can be seen with the document on the page of the incident', async () => {
    for (const [id, others] of Object.entries(codes)) {
      const carried = record.claims.find((one) => one.carried.some((each) => each.in === id));
      const { words } = await page(carried?.entry ?? '');
      for (const other of others) expect(words).toContain(other);
    }
  });
});

describe('C14: the point of Sarja', () => {
  test('only stands in for the place', () => {
    expect(withId(record.places, 'sarja')).toMatchObject({ standIn: true });
  });

  test('can be seen as unverified on the page of the place, without its coordinates', async () => {
    const words = await lookInto(
      builtSite(),
      'places/sarja/index.html',
      (html) => html.querySelector('main')?.textContent ?? '',
    );
    expect(words).toContain('unverified, and not drawn on a map');
    expect(words).not.toContain('35.58');
  });

  test('is drawn on no map', async () => {
    const drawn: string[] = [];
    for (const file of await pagesIn(builtSite())) {
      const texts = await lookInto(builtSite(), file, (html) =>
        Array.from(html.querySelectorAll('svg'), ({ textContent }) => textContent).join(' '),
      );
      drawn.push(texts);
      expect(texts, file).not.toContain('Sarja');
    }
    expect(drawn.join(' ')).toContain('Atarib');
  });
});

describe('C15: who killed Pourhashemi', () => {
  test('is contested by two accounts that dispute one another', () => {
    expect(entry('pourhashemi')).toMatchObject({
      responsibility: 'contested',
      attributedTo: ['opposition-factions', 'syrian-army', 'united-states'],
    });
    expect(entry('pourhashemi').disputed).toEqual([
      { what: 'claim', claims: ['pourhashemi-irgc', 'pourhashemi-cgtn'] },
      { what: 'claim', claims: ['pourhashemi-cgtn', 'pourhashemi-asadi'] },
    ]);
    expect(claim('pourhashemi-cgtn')).toMatchObject({ by: [], said: '2024-12-22' });
  });

  test('can be seen: contested, with the later account and its denial', async () => {
    const { claims, grades } = await page('pourhashemi');
    expect(grades).toContain('an unnamed Iranian security official blames the Syrian army');
    expect(grades).toContain('Mohammad Jafar Asadi blames the United States');
    expect(grades).toContain('Accounts differ on what happened');
    expect(claims['pourhashemi-cgtn']).toContain('22 December 2024');
    expect(claims['pourhashemi-cgtn']).toContain('A Syrian officer shot him');
    expect(claims['pourhashemi-asadi']).toContain('propaganda');
  });
});

/** The sums at the foot of a page: each with its terms, and all that was not added as one text. */
async function sumsOf(file: string) {
  return lookInto(builtSite(), file, (html) =>
    Array.from(html.querySelectorAll('details.sum'), (sum) => {
      const wordsOf = (element: Element | null | undefined) =>
        (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
      const [added, ...others] = Array.from(sum.querySelectorAll('ul'));
      return {
        subject: wordsOf(sum.querySelector('summary')),
        added: Array.from(added?.children ?? [], wordsOf),
        links: Array.from(sum.querySelectorAll('a'), (a) => a.getAttribute('href') ?? ''),
        refused: others
          .map((list) => `${wordsOf(list.previousElementSibling)} ${wordsOf(list)}`)
          .join(' '),
      };
    }),
  );
}

describe('figures that may hold one another', () => {
  test('are added up nowhere: OCHA’s 12 stands beside its parts’ 13, each in its own window', () => {
    const figure = (id: string) => claim(id).quantities['killed']?.[0];
    expect(figure('ocha-12')).toMatchObject({ low: 12, high: null, bound: 'at-least' });
    expect(figure('ocha-10')).toMatchObject({ low: 10 });
    const sums = [13, 22].flatMap((sum) =>
      record.entries.flatMap(({ toll }) =>
        toll.filter(
          ({ low, high, measure, group }) =>
            measure === 'killed' && group === 'civilians' && (low === sum || high === sum),
        ),
      ),
    );
    expect(sums).toEqual([]);
  });

  test('are terms of no sum on any page, and only a report adds up what is in it', async () => {
    const windows = record.entries.filter((one) => one.window);
    const adding = new Set<string>();
    for (const file of await pagesIn(builtSite())) {
      for (const { added } of await sumsOf(file)) {
        adding.add(file);
        for (const { title } of windows) expect(added.join(' | '), file).not.toContain(title);
      }
    }
    const inReport = /^(?:ar\/)?reports\/[^/]+\/index\.html$/u;
    expect([...adding].filter((file) => !inReport.test(file))).toEqual([]);
    expect(adding.size).toBeGreaterThan(1);
  });

  test('stand beside the sum of a report with the reason, and each is followed to its claim', async () => {
    const [people, killed] = await sumsOf('reports/three-days/index.html');
    expect(people?.subject).toMatch(/^42–71 or more people killed in 9 incidents here;/u);
    expect(people?.refused).toContain(
      'may be among the people already or not: more than 15 (fighters)',
    );
    expect(killed?.subject).toMatch(/^39–68 or more civilians killed in 6 incidents here;/u);
    expect(killed?.added).toHaveLength(6);
    expect(killed?.refused).toContain('The figures cover days or an area, not one incident.');
    expect(killed?.refused).toContain('12 or more: 26–28 November 2024, Northwest Syria');
    expect(killed?.refused).toContain('24–27 or more: 27–29 November 2024, Northwest Syria');
    for (const id of ['ocha-12', 'un-27', 'ocha-44', 'snhr-149']) {
      expect(killed?.links.some((href) => href.endsWith(`#${id}`))).toBe(true);
    }
  });

  test('leave a report of nothing but windows without a sum, and it says so', async () => {
    const file = 'reports/counting-to-december/index.html';
    expect(await sumsOf(file)).toEqual([]);
    const words = await lookInto(
      builtSite(),
      file,
      (html) => html.querySelector('section.sums')?.textContent.replace(/\s+/gu, ' ') ?? '',
    );
    expect(words).toContain('Nothing here is added up.');
    expect(words).toMatch(/Displaced: \d+ figures over days or areas/u);
  });
});
