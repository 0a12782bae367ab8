import { describe, expect, it } from 'vitest';
import { entryWith, recordOf } from './record-of.ts';

function entryOf(claims: string[], kind = 'shelling') {
  const [entry] = recordOf(entryWith(claims).replace('kind: shelling', `kind: ${kind}`)).entries;
  if (entry === undefined) throw new Error('no entry');
  return entry;
}

const gradeOf = (...claims: string[]) => entryOf(claims).responsibility;
const claim = (id: string, by: string, fields: string) =>
  `{ id: ${id}, by: ${by}, says: Dead., ${fields}, in: paper-1 }`;

describe('an account of who did it', () => {
  it('is everything that one origin says, in all its claims', () => {
    expect(gradeOf(claim('a', 'sohr', 'killed: 4'), claim('b', 'sohr', 'attributes-to: hts'))).toBe(
      'attributed',
    );
    expect(
      gradeOf(
        claim('a', 'sohr', 'attributes-to: hts'),
        claim('b', 'sohr', 'attributes-to: army'),
        claim('c', 'ohchr', 'attributes-to: army'),
      ),
    ).toBe('attributed');
  });

  it('is missed only where an origin gave a figure and named nobody', () => {
    const named = claim('a', 'sohr', 'killed: 4, attributes-to: hts');
    expect(gradeOf(named, claim('b', 'ohchr', 'note: It happened.'))).toBe('attributed');
    expect(gradeOf(named, claim('b', 'ohchr', 'injured: 4'))).toBe('partly-attributed');
  });

  it('gives a figure, or leaves some of it, where one of its claims does', () => {
    const named = claim('a', 'sohr', 'killed: 4, attributes-to: hts');
    expect(
      gradeOf(named, claim('b', 'ohchr', 'killed: 4'), claim('c', 'ohchr', 'note: It happened.')),
    ).toBe('partly-attributed');
    expect(
      gradeOf(
        claim('a', 'sohr', 'killed: 24, attributes-to: { hts: 19 }'),
        claim('b', 'sohr', 'attributes-to: hts'),
      ),
    ).toBe('partly-attributed');
  });

  it('counts people where any of its figures does', () => {
    const named = claim('a', 'sohr', 'killed: 4, attributes-to: hts');
    expect(gradeOf(named, claim('b', 'ohchr', 'killed: 4, displaced: 90 families'))).toBe(
      'partly-attributed',
    );
  });

  it('names those whom any origin names, by id, each once', () => {
    const entry = entryOf([
      claim('a', 'sohr', 'attributes-to: [russia, army]'),
      claim('b', 'ohchr', 'attributes-to: army'),
    ]);
    expect(entry.attributedTo).toEqual(['army', 'russia']);
  });

  it('is not that of one that is no longer held', () => {
    expect(
      gradeOf(claim('a', 'sohr', 'attributes-to: hts'), claim('b', 'sohr', 'supersedes: a')),
    ).toBe('not-attributed');
  });
});

describe('a split', () => {
  const split = (killed: string, shares: string) =>
    gradeOf(claim('a', 'sohr', `killed: ${killed}, attributes-to: { ${shares} }`));

  it('leaves a rest where its shares come to less than the figure', () => {
    expect(split('24 civilians', 'russia: 19 civilians, army: 4 civilians')).toBe(
      'partly-attributed',
    );
    expect(split('24 civilians', 'russia: 19 civilians, army: 5 civilians')).toBe('attributed');
    expect(split('24 civilians', 'russia: 19 civilians, army: 6 civilians')).toBe('attributed');
  });

  it('counts what bounds say: the most of a share, and the number that was said of the figure', () => {
    expect(split('more than 24', 'russia: 20, army: up to 4')).toBe('attributed');
    expect(split('20–24', 'russia: 20, army: at least 3')).toBe('partly-attributed');
    expect(split('20–24', 'russia: 20, army: 2–4')).toBe('attributed');
  });

  it('is of the figure of the same group and unit', () => {
    expect(split('24 people', 'russia: 19 civilians, army: 1 civilian')).toBe('attributed');
    expect(split('24 families', 'russia: 19, army: 1')).toBe('attributed');
  });

  it('leaves nothing that can be counted where only words were said', () => {
    expect(split('dozens of civilians', 'russia: 19 civilians, army: 1 civilian')).toBe(
      'attributed',
    );
    expect(split('24 civilians', 'russia: dozens of civilians, army: 1 civilian')).toBe(
      'partly-attributed',
    );
  });

  it('that leaves a rest does so beside an account that leaves none', () => {
    expect(
      gradeOf(
        claim('a', 'sohr', 'killed: 24, attributes-to: { russia: 19 }'),
        claim('b', 'ohchr', 'killed: 24, attributes-to: russia'),
      ),
    ).toBe('partly-attributed');
  });

  it('may be of one figure among several', () => {
    const record = recordOf(`  - id: entry
    title: An entry
    occurred: 2024-11-29
    place: city
    kind: shelling
    claims:
      - id: a
        by: sohr
        says: Dead.
        injured: 90 soldiers
        killed:
          - 4 soldiers
          - 24 civilians
        in: paper-1
        attributes-to: { russia: 19 civilians, army: 1 civilian }
`);
    expect(record.entries[0]?.responsibility).toBe('partly-attributed');
  });
});

describe('accounts that differ', () => {
  it('are contested, whatever a third says', () => {
    expect(
      gradeOf(
        claim('a', 'sohr', 'attributes-to: hts'),
        claim('b', 'charity', 'attributes-to: [hts, army]'),
        claim('c', 'ohchr', 'attributes-to: army'),
      ),
    ).toBe('contested');
  });

  it('are not where one names more than the other, or the whole of a part', () => {
    expect(
      gradeOf(
        claim('a', 'sohr', 'attributes-to: [hts, russia]'),
        claim('b', 'ohchr', 'attributes-to: [factions, russia, army]'),
      ),
    ).toBe('attributed');
  });

  it('are where each names somebody whom the other does not', () => {
    expect(
      gradeOf(
        claim('a', 'sohr', 'attributes-to: [hts, russia]'),
        claim('b', 'ohchr', 'attributes-to: [hts, army]'),
      ),
    ).toBe('contested');
  });
});

describe('an admission', () => {
  const grade = (by: string, to: string, kind = 'shelling') =>
    entryOf([claim('a', by, `attributes-to: ${to}`)], kind).responsibility;

  it('is of the whole to which the speaker belongs, and of its parts', () => {
    expect(grade('army', 'government')).toBe('acknowledged');
    expect(grade('government', 'army')).toBe('acknowledged');
    expect(grade('command', 'government')).toBe('acknowledged');
    expect(grade('army', '[russia, army]')).toBe('acknowledged');
  });

  it('is none of somebody else, and none by somebody else', () => {
    expect(grade('army', 'russia')).toBe('attributed');
    expect(grade('sohr', 'army')).toBe('attributed');
  });

  it('comes before accounts that differ', () => {
    expect(
      gradeOf(
        claim('a', 'sohr', 'attributes-to: hts'),
        claim('b', 'kremlin', 'attributes-to: russia'),
      ),
    ).toBe('acknowledged');
  });

  it('is not made through what rests on others', () => {
    expect(gradeOf(claim('a', 'kremlin', 'attributes-to: russia, rests-on: [ohchr]'))).toBe(
      'attributed',
    );
  });

  it.each([
    'armed-clash',
    'government-regains-territory',
    'non-state-actor-takes-territory',
    'transfer-of-territory',
  ])('is a claim of success in a %s', (kind) => {
    expect(grade('army', 'army', kind)).toBe('claimed');
  });
});

describe('hedges', () => {
  it('travel with the claims that name whom the entry is attributed to, in their order', () => {
    const entry = entryOf([
      claim('a', 'sohr', 'attributes-to: hts, hedge: likely'),
      claim('b', 'ohchr', 'hedge: reportedly'),
      claim('c', 'charity', 'attributes-to: hts'),
      claim('d', 'airwars', 'attributes-to: hts, hedge: suspected'),
      claim('e', 'airwars', 'attributes-to: russia, hedge: allegedly'),
    ]);
    expect(entry.hedges).toEqual([
      { claim: 'a', hedge: 'likely' },
      { claim: 'd', hedge: 'suspected' },
    ]);
  });
});

describe('what passes on what others said', () => {
  const compiled = claim('b', 'airwars', 'killed: 1 civilian, attributes-to: russia');

  it('decides beside an origin that names nobody and speaks of no people', () => {
    expect(gradeOf(claim('a', 'sohr', 'counted: 3 houses'), compiled)).toBe('attributed');
  });

  it('does not beside an origin that gives a figure of people, or names somebody', () => {
    expect(gradeOf(claim('a', 'sohr', 'killed: 1 civilian'), compiled)).toBe('not-attributed');
    const named = entryOf([claim('a', 'sohr', 'attributes-to: hts'), compiled]);
    expect(named.attributedTo).toEqual(['hts']);
  });
});

describe('silence', () => {
  it('is none where somebody speaks for what the actor is part of, or for a part of it', () => {
    const silent = (by: string, actor: string) =>
      entryOf([
        claim('a', 'sohr', `attributes-to: ${actor}`),
        claim('b', by, 'note: It was not us.'),
      ]).silent;
    expect(silent('sana', 'army')).toEqual([]);
    expect(silent('command', 'government')).toEqual([]);
    expect(silent('pilots', 'army')).toEqual(['army']);
  });

  it('is none of an umbrella where a part has spoken, and is of a part where another has', () => {
    const entry = entryOf([
      claim('a', 'sohr', 'attributes-to: militias'),
      claim('b', 'ohchr', 'attributes-to: eagles'),
      claim('c', 'lion-press', 'note: It was not us.'),
    ]);
    expect(entry.silent).toEqual(['eagles']);
  });

  it('is of a part where only the umbrella has spoken', () => {
    const entry = entryOf([
      claim('a', 'sohr', 'attributes-to: [eagles, lions]'),
      claim('b', '[militias, lion-press]', 'note: It was not us.'),
    ]);
    expect(entry.silent).toEqual(['eagles']);
  });

  it('is none where somebody speaks for the actor through an owner', () => {
    expect(
      entryOf([
        claim('a', 'sohr', 'attributes-to: [russia, army, hts]'),
        claim('b', '[kremlin, command]', 'note: It was not us.'),
      ]).silent,
    ).toEqual(['hts']);
  });
});

describe('a forecast that names nobody', () => {
  it('leaves an attribution whole: it gives no figure of what happened', () => {
    const [entry] = recordOf(
      entryWith([
        '{ id: a, by: sohr, says: Dead., killed: 4, attributes-to: army, in: paper-1 }',
        '{ id: b, by: ohchr, says: It could reach 90., killed: 90, expected: true, in: paper-1 }',
      ]),
    ).entries;
    expect(entry?.responsibility).toBe('attributed');
  });
});
