import { describe, expect, it } from 'vitest';
import { entryWith, recordOf } from './record-of.ts';

const DOCUMENTS = `
  - { id: z-1, publisher: paper, from: reuters, url: 'https://z.example/1', published: 2024-11-29 }
  - { id: a-1, publisher: other-paper, from: charity, url: 'https://a.example/1', published: 2024-11-29 }
  - { id: a-2, publisher: blog, from: a-1, url: 'https://a.example/2', published: 2024-11-30 }
  - { id: a-3, publisher: other-paper, replaces: a-1, url: 'https://a.example/3', published: 2024-12-01 }
  - { id: early, publisher: sana, url: 'https://e.example/1', published: 2024-11-28 }
  - { id: rough, publisher: sana, url: 'https://e.example/2', published: 2024-11 }
  - { id: undated, publisher: sana, url: 'https://e.example/3' }
`;

/** Who answers for an official whom these documents do not name. */
function speakersOf(documents: readonly string[], fields = ''): string[] | undefined {
  const carried = documents.map((id) => `{ in: ${id} }`).join(', ');
  const claim = `{ id: a, by: unstated, as: an official, says: Ten died., killed: 10, ${fields} carried: [${carried}] }`;
  return recordOf(entryWith([claim]), DOCUMENTS).claims.get('a')?.speakers;
}

describe('who answers for a speaker that is not named', () => {
  it('is who heard that one, where the editor says so', () => {
    expect(speakersOf(['z-1', 'a-1'], 'told-to: ohchr,')).toEqual(['ohchr']);
  });

  it('is the root from which most carriers come, before the earliest', () => {
    expect(speakersOf(['z-1', 'a-1', 'a-2'])).toEqual(['charity']);
    expect(speakersOf(['early', 'a-1', 'a-2'])).toEqual(['charity']);
  });

  it('counts the versions of a document as one', () => {
    expect(speakersOf(['z-1', 'a-1', 'a-3'])?.toSorted()).toEqual(['charity', 'reuters']);
  });

  it('is the earliest of roots with as many carriers', () => {
    expect(speakersOf(['z-1', 'early'])).toEqual(['sana']);
  });

  it('is all of them where nothing decides, whatever their ids are', () => {
    expect(speakersOf(['z-1', 'a-1'])?.toSorted()).toEqual(['charity', 'reuters']);
    for (const unsure of ['rough', 'undated']) {
      expect(speakersOf(['z-1', unsure])?.toSorted()).toEqual(['reuters', 'sana']);
    }
  });

  it('counts as one origin then', () => {
    const claim =
      '{ id: a, by: unstated, as: an official, says: Ten died., killed: 10, carried: [{ in: z-1 }, { in: a-1 }] }';
    const entry = recordOf(entryWith([claim]), DOCUMENTS).entryById.get('entry');
    expect(entry?.origins.map(({ claims }) => claims)).toEqual([['a']]);
    expect(entry?.corroboration).toBe('single-origin');
  });

  it('is the publisher of a document that was named and is no carrier', () => {
    const claim =
      '{ id: a, by: unstated, as: an official, says: Ten died., carried: [{ in: z-1, from: early }] }';
    expect(recordOf(entryWith([claim]), DOCUMENTS).claims.get('a')?.speakers).toEqual(['sana']);
  });

  it('is told of by a reason of its own, not as if all had spoken together', () => {
    const claim =
      '{ id: a, by: unstated, as: an official, says: Ten died., carried: [{ in: z-1 }, { in: a-1 }] }';
    const named = '{ id: b, by: reuters, says: Ten died., in: early }';
    const entry = recordOf(entryWith([claim, named]), DOCUMENTS).entryById.get('entry');
    expect(entry?.reasons.map(({ key, ids }) => [key, ids.toSorted()])).toEqual([
      ['heard-by', ['charity', 'reuters']],
    ]);
  });
});
