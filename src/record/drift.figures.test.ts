import { describe, expect, it } from 'vitest';
import { headOf } from './drift.ts';
import { entryWith, recordOf } from './record-of.ts';

const listed = (quantities: string[]) =>
  quantities.map((text) => `\n              - "${text}"`).join('');

/** What a carrier changed: what, from, to. */
function changes(said: string[], carried: string[], by = 'sohr') {
  const record = recordOf(`  - id: entry
    title: An entry
    occurred: 2024-11-29
    place: city
    kind: shelling
    claims:
      - id: a
        by: ${by}
        says: Dead.
        killed:${listed(said)}
        carried:
          - in: reuters-1
            killed:${listed(carried)}
`);
  const drift = record.claims.get('a')?.carried[0]?.drift ?? [];
  return drift.map(({ what, from, to }) => [what, from, to]);
}

describe('drift of several figures', () => {
  it('is none where they are only told in another order', () => {
    expect(changes(['27 civilians', '4 soldiers'], ['4 soldiers', '27 civilians'])).toEqual([]);
  });

  it('is of the one that was dropped, or brought in', () => {
    expect(changes(['27 civilians', '4 soldiers'], ['4 soldiers'])).toEqual([
      ['figure', '27 civilians', null],
    ]);
    expect(changes(['27 civilians'], ['27 civilians', '4 soldiers'])).toEqual([
      ['figure', null, '4 soldiers'],
    ]);
  });

  it('is of figure and group where one stands for another', () => {
    expect(changes(['27 civilians'], ['30 soldiers'])).toEqual([
      ['figure', '27 civilians', '30 soldiers'],
      ['group', '27 civilians', '30 soldiers'],
    ]);
    expect(changes(['27 civilians', '4 soldiers'], ['31 people'])).toEqual([
      ['figure', '27 civilians', '31 people'],
      ['group', '27 civilians', '31 people'],
      ['figure', '4 soldiers', null],
    ]);
  });

  it('never takes one unit for another', () => {
    expect(changes(['27 people'], ['27 families'])).toEqual([
      ['figure', null, '27 families'],
      ['figure', '27 people', null],
    ]);
  });

  it('finds each measure, in one order', () => {
    const record = recordOf(`  - id: entry
    title: An entry
    occurred: 2024-11-29
    place: city
    kind: shelling
    claims:
      - { id: a, by: sohr, says: Dead., killed: 4, carried: [{ in: reuters-1, killed: 5, injured: 9, displaced: 8 families }] }
`);
    const [carrier] = record.claims.get('a')?.carried ?? [];
    expect(carrier?.drift.map((change) => [change.measure, change.to])).toEqual([
      ['displaced', '8 families'],
      ['injured', '9'],
      ['killed', '5'],
    ]);
  });

  it('takes what the origin means by “people” as said', () => {
    expect(changes(['8'], ['8 civilians'], 'helmets')).toEqual([]);
    expect(changes(['8 civilians'], ['8'], 'helmets')).toEqual([]);
    expect(changes(['8 families'], ['8 families', '8 civilians'], 'helmets')).toEqual([
      ['figure', null, '8 civilians'],
    ]);
    expect(changes(['8'], ['8 soldiers'], 'helmets')).toEqual([['group', '8', '8 soldiers']]);
  });
});

describe('drift of words', () => {
  it('is none in their letters, nor in a group that the origin means', () => {
    expect(changes(['dozens of civilians'], ['Dozens of civilians'])).toEqual([]);
    expect(changes(['dozens'], ['dozens of civilians'], 'helmets')).toEqual([]);
  });

  it('is of the figure where other words are said, or a number, or neither', () => {
    expect(changes(['dozens of civilians'], ['hundreds of civilians'])).toEqual([
      ['figure', 'dozens of civilians', 'hundreds of civilians'],
    ]);
    expect(changes(['dozens'], ['24'])).toEqual([['figure', 'dozens', '24']]);
    expect(changes(['24'], ['unknown'])).toEqual([['figure', '24', 'unknown']]);
  });

  it('is of the group alone where only that changed', () => {
    expect(changes(['dozens of civilians'], ['dozens of people'])).toEqual([
      ['group', 'dozens of civilians', 'dozens of people'],
    ]);
  });
});

describe('drift of parts', () => {
  it('is none where a figure beside the whole is told as its part, or the other way round', () => {
    expect(changes(['27 civilians', '8 children'], ['27 civilians, including 8 children'])).toEqual(
      [],
    );
    expect(changes(['27 civilians, including 8 children'], ['27 civilians', '8 children'])).toEqual(
      [],
    );
  });

  it('is of the whole where only the part is left, and of the part where the whole is new', () => {
    expect(changes(['27 civilians, including 8 children'], ['8 children'])).toEqual([
      ['figure', '27 civilians, including 8 children', null],
    ]);
    expect(changes(['8 children'], ['27 civilians, including 8 children'])).toEqual([
      ['figure', null, '27 civilians, including 8 children'],
    ]);
  });

  it('is of figure and part where both changed', () => {
    expect(
      changes(['27 civilians, including 8 children'], ['30 civilians, including 9 children']),
    ).toEqual([
      ['figure', '27 civilians', '30 civilians'],
      ['part', '8 children', '9 children'],
    ]);
  });

  it('is of a part whose bound changed, and whose number stayed', () => {
    expect(
      changes(
        ['27 civilians, including 8 children'],
        ['27 civilians, including at least 8 children'],
      ),
    ).toEqual([['part', '8 children', 'at least 8 children']]);
  });

  it('is of each part that went or came', () => {
    expect(
      changes(
        ['27 civilians, including 8 children and 3 women'],
        ['27 civilians, including 3 women and 2 men'],
      ),
    ).toEqual([
      ['part', '8 children', null],
      ['part', null, '2 men'],
    ]);
  });

  it('never takes another group of as many for the part', () => {
    expect(changes(['27 civilians, including 8 children'], ['27 civilians', '8 women'])).toEqual([
      ['part', '8 children', null],
      ['figure', null, '8 women'],
    ]);
  });

  it('is of a part that is told beside the whole with another number', () => {
    expect(changes(['27 civilians, including 8 children'], ['27 civilians', '9 children'])).toEqual(
      [
        ['part', '8 children', null],
        ['figure', null, '9 children'],
      ],
    );
  });
});

describe('drift of attribution, speaker and window', () => {
  it('is of no words where only one of the two quotes', () => {
    expect(driftOf('by: sohr', 'quote: They fell.')).toEqual([]);
  });

  function driftOf(claim: string, carrier: string) {
    const record = recordOf(`  - id: entry
    title: An entry
    occurred: 2024-11-29
    place: city
    kind: shelling
    claims:
      - { id: a, says: Dead., ${claim}, carried: [{ in: reuters-1, ${carrier} }] }
`);
    return record.claims.get('a')?.carried[0]?.drift.map(({ what, from, to }) => [what, from, to]);
  }

  it('is none in the order of names', () => {
    expect(
      driftOf('by: sohr, attributes-to: [russia, army]', 'attributes-to: [army, russia]'),
    ).toEqual([]);
    expect(driftOf('by: [sohr, charity]', 'by: [charity, sohr]')).toEqual([]);
    expect(
      driftOf(
        'by: sohr, killed: 24, attributes-to: { russia: 19, army: 1 }',
        'attributes-to: { army: 1, russia: 19 }',
      ),
    ).toEqual([]);
  });

  it('tells either from jointly, and a split from both', () => {
    expect(
      driftOf(
        'by: sohr, attributes-to: [russia, army]',
        'attributes-to: { either: [russia, army] }',
      ),
    ).toEqual([['attribution', 'army, russia', 'army or russia']]);
    expect(
      driftOf(
        'by: sohr, killed: 24, attributes-to: { russia: 19, army: 1 }',
        'attributes-to: [russia, army]',
      ),
    ).toEqual([['attribution', 'army: 1, russia: 19', 'army, russia']]);
  });

  it('names a speaker who was only described by the description', () => {
    expect(driftOf('by: unstated, as: three officers', 'by: army')).toEqual([
      ['speaker', 'three officers', 'army'],
    ]);
    expect(driftOf('by: [sohr, charity]', 'by: unstated')).toEqual([
      ['speaker', 'charity, sohr', null],
    ]);
  });

  it('is of the place where one of several was left out', () => {
    expect(driftOf('by: sohr, place: [city, region]', 'place: city')).toEqual([
      ['window', 'city, region', 'city'],
    ]);
  });
});

describe('the head of a figure', () => {
  it.each([
    ['27 civilians', '', '27 civilians'],
    ['at least 27 civilians, including 8 children', '8 children', 'at least 27 civilians'],
    ['27 civilians (8 children)', '8 children', '27 civilians'],
    ['27 civilians: 8 children', '8 children', '27 civilians'],
    ['27 civilians – among them 8 children', '8 children', '27 civilians'],
    ['27 civilians, of whom: 8 children', '8 children', '27 civilians'],
    ['27 civilians; of them 8 children', '8 children', '27 civilians'],
    ['27 — 8 children among them', '8 children', '27'],
  ])('of “%s” ends before its parts', (text, part, head) => {
    const parts =
      part === ''
        ? []
        : [{ text: part, low: 8, high: 8, bound: 'exact' as const, group: 'children' }];
    expect(headOf({ text, parts })).toBe(head);
  });
});

describe('a figure that is told as one of another measure', () => {
  const drift = (claimed: string, carried: string) =>
    recordOf(
      entryWith([
        `{ id: a, by: sohr, says: Dead., ${claimed}, carried: [{ in: paper-1, ${carried} }] }`,
      ]),
    ).claims.get('a')?.carried[0]?.drift;

  it('is one change of the measure, with nothing left out or added', () => {
    expect(drift('killed: at least 500', 'killed: null, casualties: at least 500')).toEqual([
      { what: 'measure', measure: 'killed', from: 'killed', to: 'casualties' },
    ]);
  });

  it('keeps what else became of it', () => {
    expect(drift('killed: at least 500', 'killed: null, casualties: 500')).toEqual([
      { what: 'measure', measure: 'killed', from: 'killed', to: 'casualties' },
      { what: 'bound', measure: 'casualties', from: 'at least 500', to: '500' },
    ]);
    expect(drift('killed: "500, including 8 children"', 'killed: null, casualties: 500')).toEqual([
      { what: 'measure', measure: 'killed', from: 'killed', to: 'casualties' },
      { what: 'part', measure: 'casualties', from: '8 children', to: null },
    ]);
  });

  it('is left out where the other number, group or measure was never the same', () => {
    const lost = { what: 'figure', measure: 'killed', from: '500', to: null };
    expect(drift('killed: 500', 'killed: null, casualties: 600')).toContainEqual(lost);
    expect(drift('killed: 500', 'killed: null, casualties: 500 soldiers')).toContainEqual(lost);
    expect(drift('killed: 500, injured: 500', 'killed: null')).toEqual([lost]);
  });
});
