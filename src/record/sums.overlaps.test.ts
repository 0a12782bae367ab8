import { describe, expect, it } from 'vitest';
import { kinshipOf } from './kinship.ts';
import { recordOf } from './record-of.ts';
import { countsThings, isIncident } from './incidents.ts';
import { sumOf } from './sums.ts';
import type { SumQuestion } from './sums.ts';

const entry = (id: string, occurred: string, place: string, killed: string, more = '') =>
  `  - id: ${id}
    title: ${id}
    occurred: ${occurred}
    place: ${place}
    kind: shelling
${more}    claims:
      - { id: ${id}-claim, by: sohr, says: Dead., killed: "${killed}", in: paper-1 }
`;
const CIVILIANS = { measure: 'killed', group: 'civilians', unit: 'people' };

function sum(entries: string[], question: SumQuestion = CIVILIANS) {
  const record = recordOf(entries.join(''));
  const kin = kinshipOf(record.sources, record.actors, record.places);
  const { terms, refused, ...range } = sumOf(record.entries, question, record, kin);
  return {
    ...range,
    terms: terms.map((term) => term.entry),
    refused: refused.map((term) => [term.entry, term.reason, ...term.holds]),
  };
}

/** The terms of two incidents with eight dead each: when and where. */
function termsOf(...frames: [occurred: string, place: string][]) {
  const ids = ['a', 'b', 'c'];
  return sum(
    frames.map(([occurred, place], index) =>
      entry(ids[index] ?? '', occurred, place, '8 civilians'),
    ),
  ).terms;
}

describe('two incidents of which one may hold the other', () => {
  it('are one term, the narrower in place', () => {
    expect(termsOf(['2024-11-28', 'city'], ['2024-11-28', 'campus'])).toEqual(['b']);
    expect(termsOf(['2024-11-28', 'campus'], ['2024-11-28', 'city'])).toEqual(['a']);
  });

  it('are one term, the narrower in time', () => {
    expect(termsOf(['2024-11-27/2024-11-29', 'city'], ['2024-11-28', 'city'])).toEqual(['b']);
    expect(termsOf(['2024-11-28', 'city'], ['2024-11', 'city'])).toEqual(['a']);
    expect(termsOf(['2024-11-28', 'city'], ['../2024-12', 'city'])).toEqual(['a']);
    expect(termsOf(['2024-11-28', 'city'], ['2024-11-01/..', 'city'])).toEqual(['a']);
  });

  it('are one term, the earlier, where their times cross', () => {
    expect(termsOf(['2024-11-27/2024-11-29', 'city'], ['2024-11-28/2024-11-30', 'city'])).toEqual([
      'a',
    ]);
    expect(termsOf(['2024-11-28/2024-11-30', 'city'], ['2024-11-27/2024-11-29', 'city'])).toEqual([
      'b',
    ]);
  });

  it('are one term where each has as many days and one place lies in the other', () => {
    expect(
      termsOf(['2024-11-27/2024-11-28', 'country'], ['2024-11-28/2024-11-29', 'campus']),
    ).toEqual(['b']);
  });

  it('are two where they are equal, or only end or begin together and last as long', () => {
    expect(termsOf(['2024-11-28', 'city'], ['2024-11-28', 'city'])).toEqual(['a', 'b']);
    expect(termsOf(['2024-11', 'city'], ['2024-11-01/2024-11-30', 'city'])).toEqual(['a', 'b']);
  });

  it('are two where their times or their places are apart', () => {
    expect(termsOf(['2024-11-27', 'city'], ['2024-11-28', 'campus'])).toEqual(['a', 'b']);
    expect(termsOf(['2024-11-28', 'city'], ['2024-11-28', 'region'])).toEqual(['a', 'b']);
    expect(termsOf(['2024-11-28', 'campus'], ['2024-11-28', 'suburb'])).toEqual(['a', 'b']);
  });

  it('are judged by every place where there are several', () => {
    expect(termsOf(['2024-11-28', '[city, region]'], ['2024-11-28', 'campus'])).toEqual(['b']);
    expect(termsOf(['2024-11-28', '[campus, region]'], ['2024-11-28', 'city'])).toEqual(['a', 'b']);
    expect(termsOf(['2024-11-28', '[city, region]'], ['2024-11-28', '[campus, region]'])).toEqual([
      'b',
    ]);
  });
});

describe('what a sum is asked for', () => {
  it('is one measure, of which nothing else is even refused', () => {
    const injured = entry('b', '2024-11-29', 'region', '5 civilians').replace(
      'killed:',
      'injured:',
    );
    expect(sum([entry('a', '2024-11-28', 'city', '8 civilians'), injured])).toMatchObject({
      high: 8,
      terms: ['a'],
      refused: [],
    });
  });

  it('may be people, of whatever group', () => {
    expect(
      sum(
        [
          entry('a', '2024-11-27', 'city', '8 people'),
          entry('b', '2024-11-28', 'city', '5 civilians'),
        ],
        { ...CIVILIANS, group: null },
      ),
    ).toMatchObject({ high: 13, terms: ['a', 'b'], refused: [] });
  });

  it('may be things, of which other things are another question', () => {
    const counted = (id: string, day: string, text: string) =>
      entry(id, day, 'city', text).replace('killed:', 'counted:');
    expect(
      sum([counted('a', '2024-11-27', '17 drones'), counted('b', '2024-11-28', '5 hospitals')], {
        measure: 'counted',
        group: null,
        unit: 'drones',
      }),
    ).toMatchObject({ high: 17, terms: ['a'], refused: [] });
  });

  it('may be things of a measure that the site adds', () => {
    const measures = {
      razed: { label: { en: 'razed' }, of: 'things' as const },
      abducted: { label: { en: 'abducted' }, of: 'people' as const },
    };
    const counts = ['counted', 'razed', 'abducted', 'killed', 'unheard-of'].map((measure) =>
      countsThings(measure, measures),
    );
    expect(counts).toEqual([true, true, false, false, false]);
  });

  it('leaves another group out of an entry that is no incident without a word', () => {
    const stated = entry('b', '2024-11-29', 'region', '5 soldiers').replace(
      'kind: shelling',
      'kind: statement',
    );
    expect(sum([entry('a', '2024-11-28', 'city', '8 civilians'), stated]).refused).toEqual([]);
  });
});

describe('a figure of a group beside another account of people in all', () => {
  const two = (civilians: string, all: string, measure = 'killed') =>
    sum([
      `  - id: a
    title: a
    occurred: 2024-11-28
    place: city
    kind: shelling
    claims:
      - { id: x, by: sohr, says: Dead., killed: "${civilians}", in: paper-1 }
      - { id: y, by: ohchr, says: Dead., ${measure}: "${all}", in: paper-1 }
`,
    ]).terms;

  it('is left out where the account has fewer, or at most fewer', () => {
    expect(two('20 civilians', '19')).toEqual([]);
    expect(two('20–30 civilians', '19')).toEqual([]);
    expect(two('20 civilians', 'up to 19')).toEqual([]);
  });

  it('is a term where the account has as many, may have more, or counts something else', () => {
    expect(two('20 civilians', '20')).toEqual(['a']);
    expect(two('20–30 civilians', '25')).toEqual(['a']);
    expect(two('20 civilians', 'at least 19')).toEqual(['a']);
    expect(two('20 civilians', 'dozens')).toEqual(['a']);
    expect(two('20 civilians', '19 families')).toEqual(['a']);
    expect(two('20 civilians', '19', 'injured')).toEqual(['a']);
  });
});

describe('a figure over a window', () => {
  it('may hold what happened in one of its places', () => {
    const days = entry(
      'days',
      '2024-11-27/2024-11-29',
      '[region, city]',
      '24 civilians',
      '    covers: window\n',
    );
    expect(
      sum([entry('a', '2024-11-28', '[campus, country]', '8 civilians'), days]).refused,
    ).toEqual([['days', 'window', 'a']]);
  });
});

describe('the range of a sum', () => {
  it('is open on each side on which one of its figures is', () => {
    const open = (...killed: string[]) =>
      sum(killed.map((text, index) => entry(`e${index}`, `2024-11-2${index}`, 'city', text))).open;
    expect(open('up to 8 civilians', '4 civilians')).toBe('down');
    expect(open('at least 8 civilians', 'up to 4 civilians')).toBe('both');
    expect(open('8 civilians', '4 civilians')).toBeNull();
  });

  it('is open on both sides where one figure is', () => {
    const both = `  - id: a
    title: a
    occurred: 2024-11-28
    place: city
    kind: shelling
    claims:
      - { id: x, by: sohr, says: Dead., killed: up to 4 civilians, in: paper-1 }
      - { id: y, by: ohchr, says: Dead., killed: at least 8 civilians, in: paper-1 }
`;
    expect(sum([both, entry('b', '2024-11-29', 'city', '1 civilian')])).toMatchObject({
      low: 5,
      high: 9,
      open: 'both',
    });
  });
});

describe('an incident', () => {
  const kind = (incident: boolean) => ({ label: { en: 'A kind' }, group: 'other', incident });
  const kinds = { raid: kind(true), rumour: kind(false) };
  const is = (name: string, window = false) => isIncident({ kind: name, window }, kinds);

  it('is of a kind that is physical, of every site or of this one', () => {
    expect(['shelling', 'raid'].map((name) => is(name))).toEqual([true, true]);
    expect(['statement', 'agreement', 'context', 'rumour'].map((name) => is(name))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('is none where the entry covers windows', () => {
    expect(is('shelling', true)).toBe(false);
  });
});
