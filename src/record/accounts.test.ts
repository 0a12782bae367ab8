import { describe, expect, it } from 'vitest';
import { entryWith, recordOf } from './record-of.ts';

/** How many accounts the first row of a toll has, and whether they agree. */
function accounts(...claims: [by: string, killed: string, more?: string][]) {
  const lines = claims.map(
    ([by, killed, more], index) =>
      `{ id: claim-${index}, by: ${by}, says: Dead., killed: "${killed}", in: paper-1${
        more === undefined ? '' : `, ${more}`
      } }`,
  );
  const row = recordOf(entryWith(lines)).entries[0]?.toll[0];
  return row && [row.accounts, row.agree];
}

describe('the accounts of a row', () => {
  it('agree where their ranges meet', () => {
    expect(accounts(['sohr', '24'], ['ohchr', 'at least 20'])).toEqual([2, true]);
    expect(accounts(['sohr', '4–7'], ['ohchr', '7'])).toEqual([2, true]);
    expect(accounts(['sohr', 'up to 40'], ['ohchr', '12'])).toEqual([2, true]);
  });

  it('do not agree where no number fits them all, however many they are', () => {
    expect(accounts(['sohr', '24'], ['ohchr', 'at least 27'])).toEqual([2, false]);
    expect(accounts(['sohr', '4–7'], ['ohchr', '8'])).toEqual([2, false]);
    expect(accounts(['sohr', '10'], ['ohchr', '10–12'], ['charity', '471'])).toEqual([3, false]);
  });

  it('are one where sources are one, and reach from the lowest to the highest of them', () => {
    expect(accounts(['carden', '3'], ['ocha', '8'])).toEqual([1, true]);
    expect(accounts(['carden', '3'], ['ocha', '8'], ['sohr', '5'])).toEqual([2, true]);
  });

  it('agree with a word, which leaves open every number', () => {
    expect(accounts(['sohr', 'dozens'], ['ohchr', '3'])).toEqual([2, true]);
  });

  it('agree with a rounded figure where they round to it', () => {
    expect(accounts(['sohr', 'about 14,000'], ['ohchr', '14,300'])).toEqual([2, true]);
    expect(accounts(['sohr', 'about 14,000'], ['ohchr', '14,600'])).toEqual([2, false]);
    expect(accounts(['sohr', 'about 14,300'], ['ohchr', '14,400'])).toEqual([2, false]);
  });

  it('agree with a smaller group, which may be all or some of the people', () => {
    expect(accounts(['sohr', '12 civilians'], ['ohchr', '4 students'])).toEqual([2, true]);
    expect(accounts(['sohr', '3 civilians'], ['ohchr', '4 students'])).toEqual([2, false]);
  });

  it('are not those that rest on others, or compile them', () => {
    expect(
      accounts(['sohr', '24'], ['charity', '40', 'rests-on: [claim-0]'], ['airwars', '90']),
    ).toEqual([1, true]);
  });
});

describe('what is expected', () => {
  it('is in no row of a toll, raises no end, and is no account', () => {
    const expected: [string, string, string] = ['ohchr', '20,000', 'expected: true'];
    expect(accounts(['sohr', '24'], expected)).toEqual([1, true]);
    expect(accounts(expected)).toBeUndefined();
    const [entry] = recordOf(
      entryWith([
        '{ id: a, by: sohr, says: Dead., killed: 24, in: paper-1 }',
        "{ id: b, by: ohchr, says: It could reach 20000., killed: '20,000', expected: true, in: paper-1 }",
      ]),
    ).entries;
    expect(entry?.toll).toMatchObject([{ low: 24, high: 24 }]);
    expect(entry?.toll[0]?.figures.map(({ claim }) => claim)).toEqual(['a']);
    expect(entry?.origins).toHaveLength(2);
  });
});
