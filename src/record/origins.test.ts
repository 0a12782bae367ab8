import { describe, expect, it } from 'vitest';
import type { Entry } from './record.ts';
import { entryWith, recordOf } from './record-of.ts';

const entryOf = (...claims: string[]): Entry => recordOf(entryWith(claims)).entries[0] as Entry;
const originIds = (entry: Entry) => entry.origins.map(({ id }) => id).sort();

describe('origins', () => {
  it('are the distinct roots of an entry’s claims, however many outlets carry them', () => {
    const entry = entryOf(
      '{ id: a, by: sohr, says: Four died., carried: [{ in: paper-1 }, { in: paper-2 }, { in: blog-1 }] }',
    );
    expect(originIds(entry)).toEqual(['sohr']);
    expect(entry.outlets).toEqual(['paper', 'other-paper', 'blog']);
    expect(entry.corroboration).toBe('single-origin');
  });

  it('are independent where two roots have nothing above them in common', () => {
    const entry = entryOf(
      '{ id: a, by: sohr, says: Four died., in: paper-1 }',
      '{ id: b, by: ohchr, says: Four died., in: paper-1 }',
    );
    expect(originIds(entry)).toEqual(['ohchr', 'sohr']);
    expect(entry.corroboration).toBe('independent');
  });

  it('are one where one source has editorial control over the other', () => {
    const entry = entryOf(
      '{ id: a, by: carden, says: Four died., in: paper-1 }',
      '{ id: b, by: ocha, says: Four died., in: ocha-1 }',
    );
    expect(originIds(entry)).toEqual(['ocha']);
    expect(entry.reasons).toContainEqual({ key: 'counted-as-one', ids: ['carden', 'ocha'] });
  });

  it('are one where both speak for one side, or for a part of it', () => {
    const entry = entryOf(
      '{ id: a, by: sana, says: Four died., in: sana-1 }',
      '{ id: b, by: command, says: Four died., in: paper-1 }',
      '{ id: c, by: government, says: Four died., in: paper-1 }',
    );
    expect(originIds(entry)).toEqual(['government']);
    expect(entry.interested).toBe('all');
  });

  it('are one with each of several who speak together, under the name of who speaks most', () => {
    const entry = entryOf(
      '{ id: a, by: [charity, sohr], says: Four died., in: paper-1 }',
      '{ id: b, by: sohr, says: Four died., in: paper-1 }',
      '{ id: c, by: ohchr, says: Four died., in: paper-1 }',
    );
    expect(originIds(entry)).toEqual(['ohchr', 'sohr']);
  });

  it('do not grow by a claim that rests on another, which joins none either', () => {
    const entry = entryOf(
      '{ id: a, by: sohr, says: Four died., in: paper-1 }',
      '{ id: b, by: charity, rests-on: [a], says: Four died., in: paper-1 }',
    );
    expect(originIds(entry)).toEqual(['sohr']);
    expect(entry.corroboration).toBe('single-origin');
    expect(entry.reasons).toContainEqual({ key: 'rests-on-others', ids: ['b'] });
  });

  it('do not grow by a compilation', () => {
    const alone = entryOf('{ id: a, by: airwars, says: Four died., in: paper-1 }');
    expect(alone.origins).toEqual([]);
    expect(alone.corroboration).toBe('compiled');
    const beside = entryOf(
      '{ id: a, by: airwars, says: Four died., in: paper-1 }',
      '{ id: b, by: sohr, says: Four died., in: paper-1 }',
    );
    expect(beside.corroboration).toBe('single-origin');
  });

  it('count all claims that name nobody together, and let them corroborate nothing', () => {
    const alone = entryOf(
      '{ id: a, by: unstated, says: Four died., in: paper-1 }',
      '{ id: b, by: unstated, says: Four died., in: reuters-1 }',
    );
    expect(alone.origins.map(({ claims }) => claims)).toEqual([['a', 'b']]);
    expect(alone.corroboration).toBe('unstated');
    const beside = entryOf(
      '{ id: a, by: unstated, says: Four died., in: paper-1 }',
      '{ id: b, by: sohr, says: Four died., in: paper-1 }',
    );
    expect(beside.corroboration).toBe('single-origin');
  });

  it('let the first publisher answer for a speaker who is described but not named', () => {
    const entry = entryOf(
      '{ id: a, by: unstated, as: three army sources, says: Four died., in: paper-1 }',
      '{ id: b, by: reuters, says: Four died., in: reuters-1 }',
    );
    expect(originIds(entry)).toEqual(['reuters']);
  });

  it('leave out what disputes a claim from what corroborates it', () => {
    const entry = entryOf(
      '{ id: a, by: sohr, says: The town fell., in: paper-1 }',
      '{ id: b, by: ohchr, disputes: a, says: It did not., in: paper-1 }',
    );
    expect(entry.corroboration).toBe('single-origin');
    expect(entry.disputed).toEqual([{ what: 'claim', claims: ['a', 'b'] }]);
  });

  it('leave out what was superseded, withdrawn or redacted', () => {
    const entry = entryOf(
      '{ id: a, by: sohr, says: Four died., in: paper-1 }',
      '{ id: b, by: sohr, supersedes: a, says: Five died., in: paper-2 }',
      '{ id: c, by: ohchr, says: Six died., in: paper-1, withdrawn: { on: 2024-12-01, why: A miscount. } }',
    );
    expect(entry.origins.map(({ claims }) => claims)).toEqual([['b']]);
    expect(entry.claims.map(({ standing }) => standing)).toEqual([
      'superseded',
      'current',
      'withdrawn',
    ]);
  });
});

describe('interest', () => {
  it('says whether all, some or none of the origins are parties or speak for one', () => {
    const sana = '{ id: a, by: sana, says: Four died., in: sana-1 }';
    const sohr = '{ id: b, by: sohr, says: Four died., in: paper-1 }';
    expect(entryOf(sana).interested).toBe('all');
    expect(entryOf(sana, sohr).interested).toBe('some');
    expect(entryOf(sohr).interested).toBe('none');
  });
});

describe('outlets', () => {
  it('leave out the publications of the origins themselves', () => {
    const entry = entryOf(
      '{ id: a, by: sana, says: Four died., carried: [{ in: sana-1 }, { in: paper-1 }] }',
    );
    expect(entry.outlets).toEqual(['paper']);
  });

  it('are told apart where a claim reached them by inferred ways alone', () => {
    const entry = entryOf(
      '{ id: a, by: sana, says: Four died., carried: [{ in: sana-1 }, { in: paper-1, inferred: true }, { in: paper-2, inferred: true }] }',
      '{ id: b, by: sohr, says: Five died., carried: [{ in: paper-1 }] }',
    );
    expect(entry.outlets).toEqual(['paper', 'other-paper']);
    expect(entry.inferredOutlets).toEqual(['other-paper']);
  });
});
