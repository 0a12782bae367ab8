import { describe, expect, it } from 'vitest';
import type { Entry } from './record.ts';
import { entryWith, recordOf } from './record-of.ts';

const entryOf = (claims: string[], fields = ''): Entry =>
  recordOf(entryWith(claims, fields)).entries[0] as Entry;
const gradeOf = (...claims: string[]) => entryOf(claims).responsibility;

const open = '{ id: open, by: carden, says: Four died., killed: 4, in: paper-1 }';
const byFactions =
  '{ id: x, by: sohr, says: Four died., killed: 4, attributes-to: factions, in: paper-1 }';
const byArmy =
  '{ id: y, by: ohchr, says: Four died., killed: 4, attributes-to: army, in: paper-1 }';

describe('responsibility', () => {
  it('is attributed to nobody where no claim names anybody', () => {
    expect(gradeOf(open)).toBe('not-attributed');
  });

  it('takes nothing from a carrier that adds an attribution', () => {
    const entry = entryOf([
      '{ id: a, by: carden, says: Four died., killed: 4, carried: [{ in: paper-1, attributes-to: hts }] }',
    ]);
    expect(entry.responsibility).toBe('not-attributed');
    expect(entry.attributedTo).toEqual([]);
    expect(entry.silent).toEqual([]);
  });

  it('is attributed where every origin that gave a figure names the same', () => {
    expect(gradeOf(byFactions)).toBe('attributed');
  });

  it('is partly attributed where only some of the origins that gave a figure name anybody', () => {
    expect(gradeOf(byFactions, open)).toBe('partly-attributed');
  });

  it('is partly attributed where a split leaves some of the figure', () => {
    const split = (share: number) =>
      `{ id: a, by: sohr, says: Dead., killed: 24 civilians, in: paper-1, attributes-to: { russia: ${share} civilians, army: 1 civilian } }`;
    expect(gradeOf(split(19))).toBe('partly-attributed');
    expect(gradeOf(split(23))).toBe('attributed');
  });

  it('is contested where two origins name sets of which neither contains the other', () => {
    const entry = entryOf([byFactions, byArmy]);
    expect(entry.responsibility).toBe('contested');
    expect(entry.attributedTo).toEqual(['army', 'factions']);
  });

  it('is not contested where one names a part of whom the other names', () => {
    expect(
      gradeOf(
        byFactions,
        '{ id: b, by: ohchr, says: Four died., killed: 4, attributes-to: hts, in: paper-1 }',
      ),
    ).toBe('attributed');
    expect(
      gradeOf(
        byArmy,
        '{ id: b, by: helmets, says: Dead., killed: 4, attributes-to: [government, russia], in: paper-1 }',
      ),
    ).toBe('attributed');
  });

  it('is not contested where one of two possibilities is what the other names', () => {
    expect(
      gradeOf(
        byArmy,
        '{ id: b, by: sohr, says: Dead., killed: 4, attributes-to: { either: [army, hts] }, in: paper-1 }',
      ),
    ).toBe('attributed');
  });

  it('is not contested by a compilation or by what rests on others', () => {
    expect(
      gradeOf(
        byFactions,
        '{ id: b, by: airwars, says: Dead., killed: 4, attributes-to: russia, in: paper-1 }',
        '{ id: c, by: charity, rests-on: [x], says: Dead., killed: 4, attributes-to: russia, in: paper-1 }',
      ),
    ).toBe('attributed');
  });

  it('is read from a compilation where there is nothing else, and its hedge travels along', () => {
    const entry = entryOf([
      '{ id: b, by: airwars, says: Dead., killed: 4, attributes-to: russia, hedge: suspected, in: paper-1 }',
    ]);
    expect(entry.responsibility).toBe('attributed');
    expect(entry.hedges).toEqual([{ claim: 'b', hedge: 'suspected' }]);
  });

  it('is acknowledged where an actor, or who speaks for it, says it of itself', () => {
    expect(
      gradeOf('{ id: a, by: kremlin, says: We hit it., attributes-to: russia, in: paper-1 }'),
    ).toBe('acknowledged');
    expect(gradeOf('{ id: a, by: army, says: We hit it., attributes-to: army, in: paper-1 }')).toBe(
      'acknowledged',
    );
    expect(
      gradeOf('{ id: a, by: kremlin, says: They hit it., attributes-to: hts, in: paper-1 }'),
    ).toBe('attributed');
  });

  it('is claimed, not acknowledged, where the kind is a gain of territory or a clash', () => {
    const record = recordOf(
      entryWith([
        '{ id: a, by: factions, says: We took it., attributes-to: factions, in: paper-1 }',
      ]).replace('kind: shelling', 'kind: non-state-actor-takes-territory'),
    );
    expect(record.entries[0]?.responsibility).toBe('claimed');
  });
});

describe('silences', () => {
  it('name the actors held responsible who have no claim on the entry', () => {
    expect(entryOf([byFactions]).silent).toEqual(['factions']);
  });

  it('hear an actor through who speaks for it', () => {
    const entry = entryOf([
      '{ id: a, by: sohr, says: Dead., attributes-to: [russia, army], in: paper-1 }',
      '{ id: b, by: kremlin, says: It was not us., in: paper-1 }',
    ]);
    expect(entry.silent).toEqual(['army']);
  });
});

describe('who is cleared', () => {
  const claim = (id: string, by: string, fields: string) =>
    `{ id: ${id}, by: ${by}, says: Dead., in: paper-1, ${fields} }`;
  /** The grade where one origin names an actor and another clears one. */
  const grade = (named: string, by: string, cleared: string) =>
    gradeOf(claim('a', 'sohr', `attributes-to: ${named}`), claim('b', by, `clears: ${cleared}`));

  it.each([
    ['army', 'army', 'contested', 'the one who is named'],
    ['[army, russia]', 'army', 'contested', 'one of several named together'],
    ['{ either: [army, russia] }', 'army', 'attributed', 'one of two of whom one is meant'],
    ['{ either: [army, russia] }', '[army, russia]', 'contested', 'both of these'],
    ['army', 'government', 'contested', 'the whole of whom a part is named'],
    ['lions', 'militias', 'contested', 'the umbrella of whom a part is named'],
    ['government', 'army', 'attributed', 'a part of whom the whole is named'],
    ['militias', 'lions', 'attributed', 'a part of whom the umbrella is named'],
    ['russia', 'army', 'attributed', 'somebody else'],
  ])('%s named and %s cleared is %s: %s', (named, cleared, expected) => {
    expect(grade(named, 'ohchr', cleared)).toBe(expected);
  });

  it('is a part that clears itself, and answers for a whole that acts as one with it', () => {
    expect(grade('government', 'command', 'army')).toBe('contested');
    expect(grade('militias', 'lion-press', 'lions')).toBe('attributed');
  });

  it('stands against nobody who is one origin with whoever clears', () => {
    expect(grade('army', 'sohr', 'army')).toBe('attributed');
  });

  it('is never named by that, and is nobody who is silent where it clears itself', () => {
    const entry = entryOf([
      claim('a', 'sohr', 'attributes-to: [army, russia]'),
      claim('b', 'army', 'clears: army'),
    ]);
    expect(entry).toMatchObject({
      responsibility: 'contested',
      attributedTo: ['army', 'russia'],
      cleared: ['army'],
      silent: ['russia'],
    });
    expect(entryOf([claim('b', 'army', 'killed: 4, clears: army')])).toMatchObject({
      responsibility: 'not-attributed',
      attributedTo: [],
      silent: [],
    });
  });
});

describe('a kind that has no author', () => {
  const entryOfKind = (kind: string, fields: string) =>
    recordOf(
      entryWith([`{ id: a, by: sohr, says: Dead., in: paper-1, killed: 4, ${fields} }`]).replace(
        'kind: shelling',
        `kind: ${kind}`,
      ),
    ).entries[0];

  it.each(['flood', 'accident', 'disease'])('has no grade: %s', (kind) => {
    expect(entryOfKind(kind, '')).toMatchObject({ responsibility: null, attributedTo: [] });
  });

  it('has one as soon as a claim names or clears somebody', () => {
    expect(entryOfKind('flood', 'attributes-to: army')?.responsibility).toBe('attributed');
    expect(entryOfKind('flood', 'clears: army')?.responsibility).toBe('not-attributed');
  });

  it('is neither a statement nor what a site does not say it of', () => {
    expect(entryOfKind('context', '')?.responsibility).toBe('not-attributed');
  });
});
