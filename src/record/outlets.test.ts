import { describe, expect, it } from 'vitest';
import { inferredAmong } from './outlets.ts';
import { entryWith, recordOf } from './record-of.ts';

describe('outlets', () => {
  it('are each counted once, in the order of the chains', () => {
    const record = recordOf(
      entryWith([
        '{ id: a, by: sohr, says: Dead., carried: [{ in: blog-1 }, { in: paper-1 }] }',
        '{ id: b, by: ohchr, says: Dead., carried: [{ in: paper-1 }, { in: reuters-1 }] }',
      ]),
    );
    expect(record.entries[0]?.outlets).toEqual(['paper', 'blog', 'reuters']);
  });

  it('are none of those that are one with an origin', () => {
    const record = recordOf(
      entryWith([
        '{ id: a, by: carden, says: Dead., carried: [{ in: ocha-1 }, { in: paper-1 }] }',
        '{ id: b, by: paper, says: Dead., in: paper-1 }',
      ]),
    );
    expect(record.entries[0]?.outlets).toEqual([]);
  });
});

describe('outlets of which it is only inferred that they carried the claim from there', () => {
  const documents = new Map([
    ['one', { publisher: 'paper' }],
    ['two', { publisher: 'paper' }],
    ['three', { publisher: 'blog' }],
    ['four', { publisher: 'agency' }],
  ]);
  const carried = [
    { in: 'one', inferred: true },
    { in: 'two', inferred: false },
    { in: 'three', inferred: true },
    { in: 'four', inferred: false },
  ];

  it('are those that no document of theirs says it of', () => {
    expect(inferredAmong(['paper', 'blog', 'agency'], carried, documents)).toEqual(['blog']);
  });
});
