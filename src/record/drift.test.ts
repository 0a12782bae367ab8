import { describe, expect, it } from 'vitest';
import type { Carrier, Change } from './record.ts';
import { entryWith, recordOf } from './record-of.ts';

/** The carriers of a claim, by document. */
function carriersOf(claim: string): Record<string, Carrier> {
  const record = recordOf(entryWith([claim]));
  const carried = record.claims.get('a')?.carried ?? [];
  return Object.fromEntries(carried.map((carrier) => [carrier.in, carrier]));
}

/** What one carrier changed of a claim. */
function driftOf(claim: string, carrier: string): Change[] {
  const carriers = carriersOf(
    `{ id: a, by: sohr, says: Dead., ${claim}, carried: [{ in: reuters-1, ${carrier} }] }`,
  );
  return carriers['reuters-1']?.drift ?? [];
}

describe('drift', () => {
  it('is empty where a carrier repeats everything', () => {
    expect(driftOf('killed: "27 civilians, including 8 children"', 'note: word for word')).toEqual(
      [],
    );
    expect(
      driftOf(
        'killed: "27 civilians, including 8 children"',
        'killed: "27 civilians, including 8 children"',
      ),
    ).toEqual([]);
  });

  it('is of the figure where the number changed, of its bound where only that did', () => {
    expect(driftOf('killed: 27 civilians', 'killed: 30 civilians')).toEqual([
      { what: 'figure', measure: 'killed', from: '27 civilians', to: '30 civilians' },
    ]);
    expect(driftOf('killed: 27 civilians', 'killed: at least 27 civilians')).toEqual([
      { what: 'bound', measure: 'killed', from: '27 civilians', to: 'at least 27 civilians' },
    ]);
    expect(driftOf('killed: more than 250', 'killed: 250')).toEqual([
      { what: 'bound', measure: 'killed', from: 'more than 250', to: '250' },
    ]);
  });

  it('is of a part that was left out, added or changed', () => {
    const claim = 'killed: "at least 27 civilians, including 8 children"';
    expect(driftOf(claim, 'killed: at least 27 civilians')).toEqual([
      { what: 'part', measure: 'killed', from: '8 children', to: null },
    ]);
    expect(driftOf(claim, 'killed: "at least 27 civilians, including 9 children"')).toEqual([
      { what: 'part', measure: 'killed', from: '8 children', to: '9 children' },
    ]);
    expect(driftOf('killed: 27 civilians', 'killed: "27 civilians, including 3 women"')).toEqual([
      { what: 'part', measure: 'killed', from: null, to: '3 women' },
    ]);
  });

  it('is none where a part is told as a figure beside its whole', () => {
    const record = recordOf(`  - id: entry
    title: An entry
    occurred: 2024-11-29
    place: city
    kind: shelling
    claims:
      - id: a
        by: sohr
        says: Dead.
        killed: 27 civilians, including 8 children
        carried:
          - in: reuters-1
            killed:
              - 27 civilians
              - 8 children
`);
    expect(record.claims.get('a')?.carried[0]?.drift).toEqual([]);
  });

  it('is of the group where the same number counts somebody else', () => {
    expect(driftOf('killed: 27 people', 'killed: 27 civilians')).toEqual([
      { what: 'group', measure: 'killed', from: '27 people', to: '27 civilians' },
    ]);
  });

  it('is none where a carrier spells out the group that the origin means', () => {
    const carriers = carriersOf(
      '{ id: a, by: helmets, says: Dead., killed: 8, carried: [{ in: reuters-1, killed: 8 civilians }] }',
    );
    expect(carriers['reuters-1']?.drift).toEqual([]);
  });

  it('is of a figure that was dropped on purpose, or brought in', () => {
    expect(driftOf('killed: 27 civilians', 'killed: null')).toEqual([
      { what: 'figure', measure: 'killed', from: '27 civilians', to: null },
    ]);
    expect(driftOf('killed: 27 civilians', 'injured: 4')).toEqual([
      { what: 'figure', measure: 'injured', from: null, to: '4' },
    ]);
  });

  it('is of the attribution, the hedge, the speaker and the window', () => {
    expect(
      driftOf(
        'attributes-to: [russia, army], hedge: likely',
        'attributes-to: { either: [army, hts] }, hedge: null, by: ohchr, occurred: 2024-11-25/2024-11-29, place: region',
      ),
    ).toEqual([
      { what: 'attribution', from: 'army, russia', to: 'army or hts' },
      { what: 'hedge', from: 'likely', to: null },
      { what: 'speaker', from: 'sohr', to: 'ohchr' },
      { what: 'window', window: 'time', from: '2024-11-29', to: '2024-11-25/2024-11-29' },
      { what: 'window', window: 'place', from: 'city', to: 'region' },
    ]);
  });

  it('is one change of a hedge of all, and else one for what is hedged', () => {
    expect(driftOf('hedge: likely', 'hedge: suspected')).toEqual([
      { what: 'hedge', from: 'likely', to: 'suspected' },
    ]);
    expect(driftOf('hedge: likely', 'hedge: { figures: null }')).toEqual([
      { what: 'hedge', hedge: 'figures', from: 'likely', to: null },
    ]);
    expect(driftOf('hedge: { figures: probably }', 'hedge: reportedly')).toEqual([
      { what: 'hedge', hedge: 'figures', from: 'probably', to: 'reportedly' },
      { what: 'hedge', hedge: 'attribution', from: null, to: 'reportedly' },
    ]);
  });

  it('sets words side by side only where both are quotes in one language', () => {
    expect(driftOf('quote: an attack', 'quote: an encroachment')).toEqual([
      { what: 'words', from: 'an attack', to: 'an encroachment' },
    ]);
    expect(driftOf('quote: an attack', 'quote: { text: um ataque, language: pt }')).toEqual([]);
    expect(driftOf('quote: an attack', 'says: They attacked.')).toEqual([]);
  });
});

describe('a chain', () => {
  const carriersOfChain = () =>
    carriersOf(
      `{ id: a, by: carden, says: Dead., killed: "27 civilians, including 8 children", carried: [
        { in: blog-1 }, { in: paper-2 },
        { in: paper-1, killed: 27 civilians, attributes-to: hts }, { in: reuters-1 }] }`,
    );

  it('follows “from”, whatever the order of the list', () => {
    const carriers = carriersOfChain();
    expect(Object.keys(carriers)).toEqual(['paper-1', 'reuters-1', 'paper-2', 'blog-1']);
    expect(Object.values(carriers).map(({ previous }) => previous)).toEqual([
      null,
      null,
      'paper-1',
      'paper-2',
    ]);
  });

  it('leads to the origin where “from” is a source, and says through whom', () => {
    const carriers = carriersOfChain();
    expect(carriers['paper-1']?.via).toBe('reuters');
    expect(carriers['reuters-1']?.via).toBe(null);
  });

  it('shows at each rewrite, as net, what an earlier one changed', () => {
    const net = [
      { what: 'part', measure: 'killed', from: '8 children', to: null },
      { what: 'attribution', from: null, to: 'hts' },
    ];
    const carriers = carriersOfChain();
    expect(carriers['paper-1']?.drift).toEqual(net);
    expect(carriers['blog-1']?.drift).toEqual([]);
    expect(carriers['blog-1']?.net).toEqual(net);
  });

  it('shows as drift, and not as net, that a carrier put right what another had changed', () => {
    const { 'paper-2': mended } = carriersOf(
      '{ id: a, by: sohr, says: Dead., killed: 4, carried: [{ in: paper-1, killed: 5 }, { in: paper-2, killed: 4 }] }',
    );
    expect(mended?.drift).toEqual([{ what: 'figure', measure: 'killed', from: '5', to: '4' }]);
    expect(mended?.net).toEqual([]);
  });

  it('takes “from” on the carrier before that of its document', () => {
    const { 'paper-2': carrier } = carriersOf(
      '{ id: a, by: sohr, says: Dead., carried: [{ in: reuters-1 }, { in: paper-1 }, { in: paper-2, from: reuters-1 }] }',
    );
    expect(carrier?.previous).toBe('reuters-1');
  });

  it('keeps that a link is inferred beside the “from” of which it is said', () => {
    const record = recordOf(
      entryWith([
        '{ id: a, by: sohr, says: Dead., carried: [{ in: one }, { in: two }, { in: three, from: one }, { in: four, inferred: true }, { in: five, inferred: false }] }',
      ]),
      `
  - { id: one, publisher: paper, url: 'https://p.example/1' }
  - { id: two, publisher: other-paper, from: one, inferred: true, url: 'https://p.example/2' }
  - { id: three, publisher: blog, from: two, inferred: true, url: 'https://p.example/3' }
  - { id: four, publisher: blog, from: two, url: 'https://p.example/4' }
  - { id: five, publisher: blog, from: two, inferred: true, url: 'https://p.example/5' }
`,
    );
    const carried = record.claims.get('a')?.carried ?? [];
    expect(Object.fromEntries(carried.map((carrier) => [carrier.in, carrier.inferred]))).toEqual({
      one: false,
      two: true,
      three: false,
      four: true,
      five: false,
    });
  });

  it('finds the hour changed, apart from the day', () => {
    const { 'paper-1': carrier } = carriersOf(
      "{ id: a, by: sohr, says: Dead., time: '13:22', carried: [{ in: reuters-1 }, { in: paper-1, time: '14:00' }] }",
    );
    expect(carrier?.drift).toEqual([
      { what: 'window', window: 'hour', from: '13:22', to: '14:00' },
    ]);
  });

  it('survives a loop, breaks it at its earliest carrier, and marks all of it', () => {
    const record = recordOf(
      entryWith([
        '{ id: a, by: sohr, says: Dead., carried: [{ in: one }, { in: two }, { in: three }] }',
      ]),
      `
  - { id: one, publisher: paper, from: two, url: 'https://p.example/1', published: 2024-11-30 }
  - { id: two, publisher: other-paper, from: one, url: 'https://p.example/2', published: 2024-11-29 }
  - { id: three, publisher: blog, from: one, url: 'https://p.example/3', published: 2024-12-01 }
`,
    );
    const carried = record.claims.get('a')?.carried ?? [];
    expect(carried.map((carrier) => [carrier.in, carrier.previous, carrier.loop])).toEqual([
      ['two', 'one', true],
      ['one', 'two', true],
      ['three', 'one', false],
    ]);
  });
});

describe('a claim without a day of its own', () => {
  it('was said no later than its earliest carrier', () => {
    const record = recordOf(
      entryWith(['{ id: a, by: sohr, says: Dead., carried: [{ in: blog-1 }, { in: paper-2 }] }']),
    );
    expect(record.claims.get('a')?.said?.edtf).toBe('../2024-11-30');
  });
});
