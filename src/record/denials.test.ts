import { describe, expect, it } from 'vitest';
import { asOf } from './as-of.ts';
import { buildRecord } from './build-record.ts';
import { contentOf, entryWith, recordOf } from './record-of.ts';

const ascribed =
  '{ id: a, by: helmets, said: 2024-11-29, says: Many died., killed: 11000, attributes-to: hts, in: ocha-1 }';
const denial =
  '{ id: b, by: helmets, said: 2024-12-01, denies: a, says: We never said that., in: paper-2 }';
const count = '{ id: c, by: sohr, said: 2024-12-01, says: Some died., killed: 4000, in: paper-1 }';

function entryOf(...claims: string[]) {
  const entry = recordOf(entryWith(claims)).entryById.get('entry');
  if (entry === undefined) throw new Error('There is no entry.');
  return entry;
}

const standings = (...claims: string[]) =>
  Object.fromEntries(entryOf(...claims).claims.map(({ id, standing }) => [id, standing]));

describe('a claim whose speaker denies having made it', () => {
  it('counts for nobody: no toll, origin, responsibility or silence comes of it', () => {
    const entry = entryOf(ascribed, denial, count);
    expect(entry.claims.map(({ standing, deniedBy }) => [standing, deniedBy])).toEqual([
      ['denied', 'b'],
      ['current', null],
      ['current', null],
    ]);
    expect(entry.toll.map(({ low, high, accounts }) => [low, high, accounts])).toEqual([
      [4000, 4000, 1],
    ]);
    expect(entry.origins.map(({ id, claims }) => [id, claims])).toEqual([['sohr', ['c']]]);
    expect(entry).toMatchObject({
      corroboration: 'single-origin',
      responsibility: 'not-attributed',
      attributedTo: [],
      silent: [],
    });
  });

  it('leaves, with its denial, no outlet behind', () => {
    expect(entryOf(ascribed, denial, count).outlets).toEqual(['paper']);
    expect(entryOf(ascribed, denial).outlets).toEqual([]);
  });

  it('is told of among the reasons, and so is its denial', () => {
    expect(entryOf(ascribed, denial, count).reasons).toEqual([
      { key: 'denial', ids: ['b'] },
      { key: 'denied', ids: ['a'] },
    ]);
  });

  it('leaves an entry without any account where it was the only one', () => {
    const entry = entryOf(ascribed, denial);
    expect([entry.origins, entry.toll, entry.corroboration]).toEqual([[], [], 'unstated']);
  });

  it('does not become current by a denial of a claim that was replaced or withdrawn', () => {
    expect(
      standings(
        ascribed,
        denial,
        '{ id: d, by: helmets, said: 2024-11-30, supersedes: a, says: Fewer died., in: paper-1 }',
      ),
    ).toEqual({ a: 'superseded', b: 'current', d: 'current' });
    const withdrawn = ascribed.replace(' in:', ' withdrawn: { on: 2024-12-02, why: Wrong. }, in:');
    const [first] = entryOf(withdrawn, denial).claims;
    expect([first?.standing, first?.deniedBy]).toEqual(['withdrawn', 'b']);
  });

  it('stands on every day before the denial', () => {
    const content = contentOf(entryWith([ascribed.replace('ocha-1', 'paper-1'), denial, count]));
    const on = (day: string) => buildRecord(asOf(content, day)).claims.get('a')?.standing;
    expect([on('2024-11-30'), on('2024-12-01')]).toEqual(['current', 'denied']);
  });
});

describe('a denial', () => {
  it('brings an origin where it gives a figure of its own or says who did it', () => {
    const own = (fields: string) => denial.replace(', in:', `, ${fields}, in:`);
    expect(entryOf(ascribed, denial).claims[1]?.weight).toBe('denial');
    expect(entryOf(ascribed, own('killed: 400')).toll.map(({ high }) => high)).toEqual([400]);
    for (const fields of ['killed: 400', 'attributes-to: hts', 'clears: hts']) {
      expect(entryOf(ascribed, own(fields)).origins.map(({ id }) => id)).toEqual(['helmets']);
    }
  });

  it('disowns nothing once it is withdrawn, replaced, redacted or itself denied', () => {
    const gone = (field: string) => denial.replace(', in:', `, ${field}, in:`);
    for (const field of ['withdrawn', 'redacted']) {
      const ended = gone(`${field}: { on: 2024-12-02, why: It was wrong. }`);
      expect(standings(ascribed, ended)).toMatchObject({ a: 'current' });
    }
    const later =
      '{ id: d, by: helmets, said: 2024-12-02, supersedes: b, says: We did., in: blog-1 }';
    expect(standings(ascribed, denial, later)).toMatchObject({ a: 'current' });
    const again =
      '{ id: d, by: helmets, said: 2024-12-02, denies: b, says: We denied nothing., in: blog-1 }';
    expect(standings(ascribed, denial, again)).toMatchObject({ a: 'current', b: 'denied' });
  });

  it('is the first by its day where there are several', () => {
    const sooner =
      '{ id: z, by: helmets, said: 2024-11-30, denies: a, says: It is not ours., in: paper-2 }';
    expect(entryOf(ascribed, denial, sooner).claims[0]?.deniedBy).toBe('z');
  });

  it('of itself, or in a circle, disowns nothing without end', () => {
    expect(standings(denial.replace('denies: a', 'denies: b'))).toEqual({ b: 'current' });
    const [one, other] = [
      '{ id: a, by: helmets, said: 2024-11-30, denies: b, says: No., in: paper-2 }',
      '{ id: b, by: helmets, said: 2024-11-30, denies: a, says: No., in: paper-2 }',
    ];
    expect(() => entryOf(one ?? '', other ?? '')).not.toThrow();
  });
});
