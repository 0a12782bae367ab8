import { describe, expect, it } from 'vitest';
import { entryWith, recordOf } from './record-of.ts';
import type { Entry } from './record.ts';

const entryOf = (...claims: string[]): Entry | undefined => recordOf(entryWith(claims)).entries[0];
const claim = (id: string, by: string, fields = 'killed: 4') =>
  `{ id: ${id}, by: ${by}, says: Dead., in: paper-1, ${fields} }`;
const speakersOf = (entry: Entry | undefined) => entry?.origins.map(({ speakers }) => speakers);

describe('parts of one whole', () => {
  it('are origins of their own where the whole does not speak', () => {
    const entry = entryOf(claim('a', 'command'), claim('b', 'pilots'));
    expect(entry?.origins.map(({ id }) => id)).toEqual(['army', 'air-force']);
    expect(entry).toMatchObject({ corroboration: 'independent', interested: 'all' });
    expect(entry?.toll[0]).toMatchObject({ corroboration: 'independent', accounts: 2 });
  });

  it('are one with it, and with each other, where it speaks too', () => {
    const entry = entryOf(claim('a', 'command'), claim('b', 'pilots'), claim('c', 'sana'));
    expect(entry?.origins.map(({ id }) => id)).toEqual(['government']);
    expect(speakersOf(entry)).toEqual([['command', 'pilots', 'sana']]);
    expect(entry?.corroboration).toBe('single-origin');
  });

  it('are one on a row of the toll of which the whole gives no figure', () => {
    const entry = entryOf(
      claim('a', 'command'),
      claim('b', 'pilots'),
      claim('c', 'sana', 'note: No figure.'),
    );
    expect(entry?.toll[0]).toMatchObject({ corroboration: 'single-origin', accounts: 1 });
  });

  it('are joined by no whole that only passes on what others said', () => {
    const entry = entryOf(
      claim('a', 'command'),
      claim('b', 'pilots'),
      claim('c', 'sana', 'rests-on: [a], killed: 4'),
    );
    expect(speakersOf(entry)).toEqual([['command'], ['pilots']]);
  });
});

describe('an umbrella', () => {
  it('makes nobody one origin with anybody, also where it speaks', () => {
    const entry = entryOf(
      claim('a', 'lion-press'),
      claim('b', 'eagle-press'),
      claim('c', 'militias'),
    );
    expect(entry?.origins.map(({ id }) => id)).toEqual(['lions', 'eagles', 'militias']);
    expect(entry?.corroboration).toBe('independent');
  });

  it('is not contested where another names a part of it, and two parts are', () => {
    const named = (...actors: string[]) =>
      entryOf(
        ...actors.map((actor, n) =>
          claim(`c${String(n)}`, ['sohr', 'ohchr'][n] ?? '', `attributes-to: ${actor}`),
        ),
      )?.responsibility;
    expect(named('militias', 'lions')).toBe('attributed');
    expect(named('lions', 'eagles')).toBe('contested');
  });

  it('blames not itself where a part blames it, and a whole does where its part does', () => {
    const blamed = (by: string, actor: string) =>
      entryOf(claim('a', by, `attributes-to: ${actor}`))?.responsibility;
    expect(blamed('lion-press', 'militias')).toBe('attributed');
    expect(blamed('lion-press', 'lions')).toBe('acknowledged');
    expect(blamed('command', 'government')).toBe('acknowledged');
    expect(blamed('command', 'air-force')).toBe('attributed');
  });
});
