import { describe, expect, it } from 'vitest';
import type { CitedDocument, TheRecord } from './record.ts';
import { buildRecord } from './build-record.ts';
import { contentOf, entryWith, recordOf } from './record-of.ts';
import { alikeByPublisher, earlierVersions, headlineChange, publicationsOf } from './versions.ts';

const DOCUMENTS = `
  - { id: agency, publisher: reuters, url: 'https://r.example/1', published: 2024-11-29 }
  - { id: first, publisher: paper, from: agency, title: Eight dead, url: 'https://p.example/1', published: 2024-11-29 }
  - { id: second, publisher: paper, replaces: first, title: At least nine dead, url: 'https://p.example/1', published: 2024-11-30 }
  - { id: third, publisher: paper, replaces: second, title: At least nine dead, url: 'https://p.example/1', published: 2024-12-01 }
  - { id: other, publisher: other-paper, replaces: unknown, url: 'https://o.example/1', published: 2024-12-01 }
`;

const carried =
  '{ in: agency }, { in: third, killed: 10 }, { in: first }, { in: second, killed: at least 9 }';
const claim = `{ id: a, by: sohr, says: Dead., killed: 8, carried: [${carried}] }`;
const record: TheRecord = recordOf(entryWith([claim]), DOCUMENTS);
const documents: ReadonlyMap<string, CitedDocument> = record.documents;

describe('a version of a document', () => {
  it('has a claim from the version before it, whatever the order of the list', () => {
    const before = record.claims.get('a')?.carried.map((one) => [one.in, one.previous]);
    expect(before).toEqual([
      ['agency', null],
      ['first', 'agency'],
      ['second', 'first'],
      ['third', 'second'],
    ]);
  });

  it('has it from the nearest version that carries it, or from where `from` says', () => {
    const told = (list: string) =>
      recordOf(entryWith([`{ id: a, by: sohr, says: Dead., carried: [${list}] }`]), DOCUMENTS)
        .claims.get('a')
        ?.carried.at(-1)?.previous;
    expect(told('{ in: first }, { in: third }')).toBe('first');
    expect(told('{ in: agency }, { in: first }, { in: second, from: agency }')).toBe('agency');
  });

  it('is compared with it, figure by figure', () => {
    const drift = record.claims.get('a')?.carried.map((one) => one.drift.map(({ to }) => to));
    expect(drift).toEqual([[], [], ['at least 9'], ['10']]);
  });

  it('is no second outlet', () => {
    expect(record.entries[0]?.outlets).toEqual(['reuters', 'paper']);
  });

  it('tells what became of the headline, and nothing where it stayed', () => {
    expect(headlineChange('second', documents)).toEqual({
      from: 'Eight dead',
      to: 'At least nine dead',
    });
    expect(headlineChange('third', documents)).toBeNull();
    expect(headlineChange('first', documents)).toBeNull();
  });

  it('stands with the others, the current one first', () => {
    expect(earlierVersions('third', documents)).toEqual(['second', 'first']);
    expect(publicationsOf(['agency', 'first', 'other', 'third'], documents)).toEqual([
      ['agency'],
      ['third', 'second', 'first'],
      ['other'],
    ]);
  });

  it('is told apart from others of its publisher', () => {
    expect(alikeByPublisher(['agency', 'first', 'second'], documents)).toEqual(
      new Set(['first', 'second']),
    );
    expect(alikeByPublisher(['first', 'agency'], documents)).toEqual(new Set());
  });

  it('leads nowhere in a circle', () => {
    const circle = new Map([
      ['a', { publisher: 'p', replaces: 'b' }],
      ['b', { publisher: 'p', replaces: 'a' }],
    ]);
    expect(earlierVersions('a', circle)).toEqual(['b']);
    expect(publicationsOf(['a'], circle)).toEqual([['b', 'a']]);
  });
});

describe('a version of what only a redacted claim stood in', () => {
  const redacted = 'redacted: { on: 2024-12-05, why: Safety. }';
  const without = (claims: string[]) =>
    [...buildRecord(contentOf(entryWith(claims), DOCUMENTS)).documents.values()].map(
      ({ id, replaces }) => [id, replaces],
    );

  it('leads to no earlier version that is gone', () => {
    const kept = [
      '{ id: a, by: sohr, says: Dead., in: second }',
      `{ id: b, by: sohr, says: Dead., in: first, ${redacted} }`,
    ];
    expect(without(kept)).toContainEqual(['second', undefined]);
    expect(without(kept).map(([id]) => id)).not.toContain('first');
  });

  it('goes with it where nothing else speaks of any of them', () => {
    const gone = [
      '{ id: a, by: sohr, says: Dead., in: agency }',
      `{ id: b, by: sohr, says: Dead., in: second, ${redacted} }`,
    ];
    expect(without(gone).map(([id]) => id)).toEqual(['agency', 'other']);
  });
});
