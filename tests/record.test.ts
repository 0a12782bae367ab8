import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RecordJson } from '../src/publishing/record-schema.ts';
import { publishedRecord, withId } from './support/record.ts';
import { builtSite } from './support/site.ts';

let record: RecordJson;

beforeAll(async () => {
  record = await publishedRecord();
});

const entry = (id: string) => withId(record.entries, id);
const claim = (id: string) => withId(record.claims, id);

function carrier(claimId: string, document: string) {
  const found = claim(claimId).carried.find((one) => one.in === document);
  if (found === undefined) throw new Error(`${claimId} is not carried in ${document}.`);
  return found;
}

/** The rows of an entry's toll for one measure and group, each as its window, ends and openness. */
function rows(id: string, measure: string, group: string | null) {
  return entry(id)
    .toll.filter((row) => row.measure === measure && row.group === group)
    .map(({ window, low, high, open }) => ({ window, low, high, open }));
}

const originsOf = (id: string) => entry(id).originGroups.map((group) => group.id);

describe('data/record.json', () => {
  test('is as its schema says', async () => {
    const text = await readFile(path.join(builtSite(), 'data/record.schema.json'), 'utf8');
    const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
    const validate = ajv.compile(JSON.parse(text));
    validate(record);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('does not pass its schema without a field, with another or with one of another type', async () => {
    const text = await readFile(path.join(builtSite(), 'data/record.schema.json'), 'utf8');
    const validate = new Ajv2020().compile(JSON.parse(text));
    const { said: _, ...without } = claim('un-27');
    const broken = [without, { ...claim('un-27'), size: 1 }, { ...claim('un-27'), carried: 'all' }];
    for (const one of broken) expect(validate({ ...record, claims: [one] })).toBe(false);
  });

  test('names nothing that it does not hold', () => {
    const ids = {
      entries: new Set(record.entries.map(({ id }) => id)),
      claims: new Set(record.claims.map(({ id }) => id)),
      documents: new Set(record.documents.map(({ id }) => id)),
      speakers: new Set([...record.sources, ...record.actors].map(({ id }) => id)),
      places: new Set(record.places.map(({ id }) => id)),
    };
    const lost = [
      ...record.entries.flatMap((one) => one.claims.filter((id) => !ids.claims.has(id))),
      ...record.entries.flatMap((one) => one.attributedTo.filter((id) => !ids.speakers.has(id))),
      ...record.entries.flatMap((one) =>
        one.toll
          .flatMap((row) => [row.lowFrom, row.highFrom])
          .filter((id) => id && !ids.claims.has(id)),
      ),
      ...record.entries.flatMap((one) =>
        [one.place].flat().filter((id) => id !== null && !ids.places.has(id)),
      ),
      ...record.claims.map((one) => one.entry).filter((id) => !ids.entries.has(id)),
      ...record.claims.flatMap((one) => one.by.filter((id) => !ids.speakers.has(id))),
      ...record.claims.flatMap((one) =>
        one.carried.map((each) => each.in).filter((id) => !ids.documents.has(id)),
      ),
      ...record.documents.map((one) => one.publisher).filter((id) => !ids.speakers.has(id)),
    ];
    expect(lost).toEqual([]);
  });
});

describe('the figure of 27', () => {
  const added = { what: 'attribution', from: null, to: 'opposition-factions' };
  const dropped = { what: 'part', measure: 'killed', from: '8 children', to: null };
  const wider = { what: 'window', window: 'time', from: '2024-11-27/2024-11-29' };

  test('begins with one origin, and reached readers through at least five documents', () => {
    const { by, carried, restsOn, weight } = claim('un-27');
    expect({ by, restsOn, weight }).toEqual({ by: ['carden'], restsOn: [], weight: 'origin' });
    const documents = new Set(carried.map((one) => one.in));
    expect(documents.size).toBeGreaterThanOrEqual(5);
    for (const id of ['reuters-uol', 'militant-assault', 'menafn-1', 'menafn-2', 'khyber-jets']) {
      expect(documents).toContain(id);
    }
  });

  test('lost its children, gained an author and a wider window in the article', () => {
    const { drift, net, previous, via } = carrier('un-27', 'militant-assault');
    expect({ previous, via }).toEqual({ previous: null, via: 'reuters' });
    expect(drift).toHaveLength(3);
    for (const change of [added, dropped, wider]) {
      expect(drift).toContainEqual(expect.objectContaining(change));
      expect(net).toContainEqual(expect.objectContaining(change));
    }
  });

  test('came to Reuters’s copy as it was said', () => {
    expect(carrier('un-27', 'reuters-uol')).toMatchObject({ drift: [], net: [] });
  });

  test.each(['menafn-1', 'menafn-2'])(
    'was rewritten in %s, which changed nothing further',
    (id) => {
      const { drift, net, previous } = carrier('un-27', id);
      expect({ previous, drift }).toEqual({ previous: 'militant-assault', drift: [] });
      for (const change of [added, dropped, wider]) {
        expect(net).toContainEqual(expect.objectContaining(change));
      }
    },
  );

  test('was given to a named group in The Khyber Mail, which keeps what the article had changed', () => {
    const { drift, net, previous } = carrier('un-27', 'khyber-jets');
    expect(previous).toBe('militant-assault');
    expect(drift).toEqual([{ what: 'attribution', from: 'opposition-factions', to: 'hts' }]);
    expect(net).toContainEqual({ what: 'attribution', from: null, to: 'hts' });
    for (const change of [dropped, wider]) {
      expect(net).toContainEqual(expect.objectContaining(change));
    }
  });

  test('says which of its links are inferred, and through how many outlets it went that way', () => {
    const inferred = claim('un-27').carried.filter((one) => one.inferred);
    expect(inferred.map((one) => one.in).sort()).toEqual([
      'devdiscourse-escalating',
      'khyber-jets',
      'menafn-1',
      'menafn-2',
    ]);
    expect(claim('stc-27')).toMatchObject({ restsOn: ['un-27'], inferred: true });
    expect([...entry('toll-three-days').inferredOutlets].sort()).toEqual([
      'devdiscourse',
      'khyber-mail',
      'menafn',
    ]);
  });

  test('stands beside two other counts of the same days, and nobody’s addition makes anyone responsible', () => {
    expect(originsOf('toll-three-days')).toEqual(['ocha', 'sohr', 'white-helmets']);
    expect(entry('toll-three-days')).toMatchObject({
      corroboration: 'independent',
      responsibility: 'partly-attributed',
      attributedTo: ['russia', 'syrian-army', 'syrian-government'],
    });
    expect(claim('un-27').attributedTo).toEqual([]);
    expect(claim('sohr-24').attribution).toMatchObject({
      mode: 'split',
      shares: [
        { actor: 'russia', share: { low: 19, high: 19 } },
        { actor: 'syrian-army', share: { low: 1, high: 1 } },
      ],
    });
    expect(claim('wh-24').attribution?.mode).toBe('jointly');
  });

  test('makes a toll of 24 to 27 civilians or more, 7 to 8 children among them', () => {
    const window = '2024-11-27/2024-11-29';
    expect(rows('toll-three-days', 'killed', 'civilians')).toContainEqual({
      window,
      low: 24,
      high: 27,
      open: 'up',
    });
    expect(rows('toll-three-days', 'killed', 'children')).toEqual([
      { window, low: 7, high: 8, open: null },
    ]);
  });

  test('is repeated by Save the Children, which is no further origin and has people, not civilians', () => {
    expect(claim('stc-27')).toMatchObject({ restsOn: ['un-27'], weight: 'rests-on-others' });
    expect(claim('stc-27').quantities['killed']?.[0]).toMatchObject({ low: 27, group: null });
  });
});

describe('the student housing', () => {
  test('has four dead by four origins, and their author contested', () => {
    expect(rows('campus-shelling', 'killed', 'civilians')).toEqual([
      { window: '2024-11-29', low: 4, high: 4, open: null },
    ]);
    expect(originsOf('campus-shelling')).toEqual([
      'syrian-government',
      'sohr',
      'local-sources-anadolu',
      'ohchr',
    ]);
    expect(entry('campus-shelling')).toMatchObject({
      corroboration: 'independent',
      responsibility: 'contested',
      attributedTo: ['hts', 'opposition-factions', 'syrian-government'],
      interested: 'some',
    });
  });

  test('counts SANA as the government, the UN office with its hedge, and Airwars as a compilation', () => {
    const sana = entry('campus-shelling').originGroups[0];
    expect(sana).toMatchObject({ id: 'syrian-government', speakers: ['sana'], interested: true });
    expect(claim('campus-ohchr').hedge).toBe('reportedly');
    expect(claim('campus-airwars').weight).toBe('compilation');
  });

  test('has its place disputed, no statement by Hayat Tahrir al-Sham, and one by the government', () => {
    const { disputed, silent } = entry('campus-shelling');
    expect(disputed).toContainEqual(expect.objectContaining({ what: 'place' }));
    expect(silent).toContain('hts');
    expect(silent).not.toContain('syrian-government');
  });

  test('is drawn nowhere as exact', () => {
    const place = withId(record.places, 'student-housing');
    expect(place.point === null || place.standIn).toBe(true);
    expect(place.precision).not.toBe('exact');
  });
});

describe('counts of civilians over other days', () => {
  test('stand in rows of their own, one for each window, and none is added to another', () => {
    const counted = ['toll-first-counts', 'toll-three-days', 'toll-later'].flatMap((id) =>
      rows(id, 'killed', 'civilians'),
    );
    counted.sort((a, b) => (a.window < b.window ? -1 : 1));
    expect(counted).toEqual([
      { window: '2024-11-26/2024-11-28', low: 12, high: 12, open: 'up' },
      { window: '2024-11-26/2024-12-01', low: 44, high: 44, open: 'up' },
      { window: '2024-11-27/2024-11-28', low: 10, high: 20, open: null },
      { window: '2024-11-27/2024-11-29', low: 24, high: 27, open: 'up' },
      { window: '2024-11-27/2024-11-30', low: 28, high: 32, open: 'up' },
      { window: '2024-11-27/2024-12-03', low: 149, high: 149, open: null },
      { window: '2024-11-29', low: 6, high: 6, open: null },
    ]);
    for (const id of ['toll-first-counts', 'toll-three-days', 'toll-later']) {
      expect(entry(id).window).toBe(true);
    }
  });
});

test('the beginning of the offensive is disputed by the day of one later report', () => {
  expect(entry('offensive-begins').occurred.edtf).toBe('2024-11-27');
  expect(claim('launch-sputnik').occurred?.edtf).toBe('2024-11-29');
  expect(entry('offensive-begins').disputed).toContainEqual(
    expect.objectContaining({ what: 'time' }),
  );
});

describe('the strike on al-Atarib', () => {
  test('has 8 to 16 dead or more by two counts of one origin, with a compilation between', () => {
    expect(rows('atarib-strike', 'killed', 'civilians')).toEqual([
      { window: '2024-11-28', low: 8, high: 16, open: 'up' },
    ]);
    expect(originsOf('atarib-strike')).toEqual(['white-helmets']);
    expect(claim('atarib-airwars')).toMatchObject({
      weight: 'compilation',
      quantities: { killed: [{ low: 10, high: 15 }] },
    });
  });

  test('is attributed to Russia, which Airwars only suspects', () => {
    expect(entry('atarib-strike')).toMatchObject({
      corroboration: 'single-origin',
      responsibility: 'attributed',
      attributedTo: ['russia'],
      hedges: [{ claim: 'atarib-airwars', hedge: 'suspected' }],
    });
  });

  test('is told apart from the strike of that evening', () => {
    expect(entry('atarib-evening').time).toBe('21:30');
    const earlier = new Set(entry('atarib-strike').claims);
    expect(entry('atarib-evening').claims.filter((id) => earlier.has(id))).toEqual([]);
  });
});

describe('the strike at the al-Basel roundabout', () => {
  test('has 16 to 36 civilians dead by one origin and a compilation', () => {
    expect(rows('basel-strike', 'killed', 'civilians')).toEqual([
      { window: '2024-11-30', low: 16, high: 36, open: null },
    ]);
    const [row] = entry('basel-strike').toll;
    expect(row).toMatchObject({ lowFrom: 'basel-sohr', highFrom: 'basel-airwars', accounts: 1 });
    expect(claim('basel-airwars').weight).toBe('compilation');
  });

  test('is attributed to Russia as likely, and who was hit is disputed', () => {
    expect(entry('basel-strike')).toMatchObject({
      responsibility: 'attributed',
      attributedTo: ['russia'],
    });
    expect(claim('basel-sohr').hedge).toBe('likely');
    expect(entry('basel-strike').disputed).toContainEqual({
      what: 'claim',
      claims: ['basel-sohr', 'basel-north-press'],
    });
  });
});
