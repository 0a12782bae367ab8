import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checking/check-content.ts';
import type { CheckResult } from '../../src/checking/check-content.ts';
import { recordJson } from '../../src/publishing/record-json.ts';
import { buildRecord } from '../../src/record/build-record.ts';

const folder = path.join(import.meta.dirname, '../fixtures/example');

/** What the article did to the claim: the children went, an attribution came. */
const changed = [
  { what: 'part', measure: 'killed', from: '8 children', to: null },
  { what: 'attribution', from: null, to: 'opposition-factions' },
];

describe('a site of two entries, one a window and one an incident', () => {
  let checked: CheckResult;
  let record: ReturnType<typeof recordJson>;

  beforeAll(async () => {
    checked = await checkContent(folder);
    record = recordJson(buildRecord(checked.content));
  });

  const claim = (id: string) => record.claims.find((one) => one.id === id);
  const entry = (id: string) => record.entries.find((one) => one.id === id);
  const carrier = (id: string) => claim('un-27')?.carried.find((one) => one.in === id);

  it('has no problem', () => {
    expect(checked.problems).toEqual([]);
    expect(checked.files).toBe(5);
  });

  it('reads the figure with its bound, its group and its part', () => {
    expect(claim('un-27')).toMatchObject({
      entry: 'toll-three-days',
      by: ['carden'],
      as: null,
      said: '2024-11-29',
      attributedTo: [],
      hedge: null,
      restsOn: [],
      disputes: null,
      supersedes: null,
      withdrawn: null,
    });
    expect(claim('un-27')?.quantities).toEqual({
      killed: [
        {
          text: 'at least 27 civilians, including 8 children',
          low: 27,
          high: null,
          bound: 'at-least',
          group: 'civilians',
          unit: 'people',
          parts: [{ text: '8 children', low: 8, high: 8, bound: 'exact', group: 'children' }],
        },
      ],
    });
  });

  it('finds no change where the first document repeats the claim', () => {
    expect(carrier('reuters-uol')).toMatchObject({ drift: [], net: [], via: 'reuters' });
  });

  it('names what the article changed: it dropped the children and added an attribution', () => {
    expect(carrier('militant-assault')).toMatchObject({
      says: 'They were killed as a result of militant attacks.',
      attributedTo: ['opposition-factions'],
      drift: changed,
      net: changed,
    });
  });

  it('shows both changes again, as net, at the page that rewrote the article', () => {
    expect(carrier('menafn-1')).toMatchObject({
      previous: 'militant-assault',
      says: 'They were killed as a result of militant attacks.',
      drift: [],
      net: changed,
    });
  });

  it('has one origin for the figure, and none for who was responsible', () => {
    expect(entry('toll-three-days')).toMatchObject({
      occurred: {
        edtf: '2024-11-27/2024-11-29',
        earliest: '2024-11-27',
        latest: '2024-11-29',
      },
      reports: ['three-days'],
      window: true,
      claims: ['un-27'],
      outlets: 3,
      origins: 1,
      corroboration: 'single-origin',
      interested: 'none',
      disputed: [],
      responsibility: 'not-attributed',
      attributedTo: [],
      silent: [],
    });
    expect(entry('toll-three-days')?.toll).toMatchObject([
      {
        measure: 'killed',
        group: 'civilians',
        unit: 'people',
        window: '2024-11-27/2024-11-29',
        place: 'northwest-syria',
        low: 27,
        high: 27,
        open: 'up',
        lowFrom: 'un-27',
        highFrom: 'un-27',
      },
      { measure: 'killed', group: 'children', low: 8, high: 8, open: null },
    ]);
  });

  it('has two origins for the shelling, which name one side: a part and its whole', () => {
    expect(entry('campus-shelling')).toMatchObject({
      origins: 2,
      outlets: 2,
      corroboration: 'independent',
      interested: 'some',
      responsibility: 'attributed',
      attributedTo: ['hts', 'opposition-factions'],
      hedges: [{ claim: 'campus-ohchr', hedge: 'reportedly' }],
      silent: ['hts', 'opposition-factions'],
    });
    expect(entry('campus-shelling')?.toll).toMatchObject([
      {
        measure: 'killed',
        group: 'civilians',
        low: 4,
        high: 4,
        open: null,
        accounts: 2,
        agree: true,
      },
    ]);
  });
});
