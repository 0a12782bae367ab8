import { describe, expect, it } from 'vitest';
import type { Entry } from './record.ts';
import { entryWith, recordOf } from './record-of.ts';

function entryOf(...claims: string[]): Entry {
  const [entry] = recordOf(entryWith(claims)).entries;
  if (entry === undefined) throw new Error('no entry');
  return entry;
}

const claim = (id: string, by: string, fields = 'note: None.') =>
  `{ id: ${id}, by: ${by}, says: Dead., ${fields}, in: paper-1 }`;
const described = (id: string, as: string, document = 'paper-1') =>
  `{ id: ${id}, by: unstated, as: ${as}, says: Dead., in: ${document} }`;

describe('who answers for a claim', () => {
  it('is who speaks, even where the speaker is described too', () => {
    expect(recordOf(entryWith([claim('a', 'sohr')])).claims.get('a')?.speakers).toEqual(['sohr']);
  });

  it('is the first publisher for somebody described, and nobody for nobody', () => {
    const record = recordOf(
      entryWith([described('a', 'an officer', 'sana-1'), claim('b', 'unstated')]),
    );
    expect(record.claims.get('a')?.speakers).toEqual(['sana']);
    expect(record.claims.get('b')?.speakers).toEqual([]);
  });
});

describe('what a claim weighs', () => {
  const weightOf = (...fields: string[]) => entryOf(...fields).claims.map(({ weight }) => weight);

  it('is an origin, nobody’s, or what others said', () => {
    expect(
      weightOf(
        claim('a', 'sohr'),
        claim('b', 'unstated'),
        claim('c', 'charity', 'rests-on: [a]'),
        claim('d', 'unstated', 'rests-on: [a]'),
        claim('e', 'airwars'),
        claim('f', 'airwars', 'rests-on: [a]'),
      ),
    ).toEqual([
      'origin',
      'unstated',
      'rests-on-others',
      'rests-on-others',
      'compilation',
      'compilation',
    ]);
  });

  it('is an origin where a compiler speaks together with somebody who is none', () => {
    expect(weightOf(claim('a', '[airwars, sohr]'))).toEqual(['origin']);
  });
});

describe('an origin', () => {
  it('holds its speakers and its claims in the order of the claims, each once', () => {
    const { origins } = entryOf(
      claim('a', 'command'),
      claim('b', 'ohchr'),
      claim('c', 'sana'),
      claim('d', 'command'),
    );
    expect(origins).toEqual([
      {
        id: 'government',
        speakers: ['command', 'sana'],
        claims: ['a', 'c', 'd'],
        interested: true,
      },
      { id: 'ohchr', speakers: ['ohchr'], claims: ['b'], interested: false },
    ]);
  });

  it('is interested where one of its speakers is', () => {
    const { origins } = entryOf(claim('a', '[charity, kremlin]'));
    expect(origins.map(({ interested }) => interested)).toEqual([true]);
  });

  it('is of all who speak together, and of those with whom these speak', () => {
    const { origins, corroboration } = entryOf(
      claim('a', '[charity, sohr]'),
      claim('b', '[sohr, ohchr]'),
      claim('c', 'ohchr'),
    );
    expect(origins.map(({ id, claims }) => [id, claims])).toEqual([['ohchr', ['a', 'b', 'c']]]);
    expect(corroboration).toBe('single-origin');
  });

  it('of several is named after the first id where none has more claims', () => {
    expect(entryOf(claim('a', '[sohr, charity]')).origins[0]?.id).toBe('charity');
    expect(entryOf(claim('a', '[charity, sohr]')).origins[0]?.id).toBe('charity');
  });

  it('counts each claim once for its name, however many of its speakers are one', () => {
    const { origins } = entryOf(claim('a', '[sana, command, sohr]'), claim('b', 'sohr'));
    expect(origins[0]?.id).toBe('sohr');
  });

  it('is named “unstated” where nobody is', () => {
    expect(entryOf(claim('a', 'unstated'), claim('b', 'unstated')).origins).toEqual([
      { id: 'unstated', speakers: [], claims: ['a', 'b'], interested: false },
    ]);
  });
});

describe('how well claims support one another', () => {
  const gradeOf = (...claims: string[]) => entryOf(...claims).corroboration;

  it('is no more than one origin where nobody is named beside it', () => {
    expect(gradeOf(claim('a', 'sohr'), claim('b', 'unstated'))).toBe('single-origin');
  });

  it('is that of nobody where a claim that rests on others does not stand beside', () => {
    expect(gradeOf(claim('a', 'unstated'))).toBe('unstated');
    expect(gradeOf(claim('a', 'unstated'), claim('b', 'charity', 'rests-on: [a]'))).toBe(
      'compiled',
    );
    expect(gradeOf(claim('a', 'unstated'), claim('b', 'airwars'))).toBe('compiled');
    expect(gradeOf(claim('b', 'charity', 'rests-on: [sohr]'))).toBe('compiled');
  });

  it('is not lowered by a claim that disputes another entry’s', () => {
    const record = recordOf(
      `${entryWith([claim('a', 'sohr'), claim('b', 'ohchr', 'disputes: elsewhere')])}
  - id: other
    title: Another entry
    occurred: 2024-11-29
    place: city
    kind: shelling
    claims:
      - ${claim('elsewhere', 'charity')}
`,
    );
    expect(record.entryById.get('entry')?.corroboration).toBe('independent');
  });

  it('is that of both where two dispute each other', () => {
    expect(
      gradeOf(claim('a', 'sohr'), claim('b', 'ohchr', 'disputes: a'), claim('c', 'charity')),
    ).toBe('independent');
  });
});

describe('interest', () => {
  it('leaves out claims that name nobody', () => {
    expect(entryOf(claim('a', 'kremlin'), claim('b', 'unstated')).interested).toBe('all');
    expect(entryOf(claim('b', 'unstated')).interested).toBe('none');
  });
});
