import { describe, expect, it } from 'vitest';
import { entryWith, recordOf } from './record-of.ts';

/** The ends of the first row of a toll. */
function endsOf(...claims: string[]) {
  const row = recordOf(entryWith(claims)).entries[0]?.toll[0];
  return (
    row && {
      low: [row.lowFrom, row.lowHedge, row.lowUnnamed],
      high: [row.highFrom, row.highHedge, row.highUnnamed],
    }
  );
}

const claim = (id: string, by: string, fields: string) =>
  `{ id: ${id}, by: ${by}, says: Dead., in: paper-1, ${fields} }`;

describe('an end of a toll', () => {
  it('has the word of doubt about the figure of the claim that gives it', () => {
    expect(
      endsOf(
        claim('a', 'sohr', 'killed: 10, hedge: { figures: probably, attribution: likely }'),
        claim('b', 'carden', 'killed: 471, hedge: { attribution: suspected }'),
      ),
    ).toEqual({ low: ['a', 'probably', null], high: ['b', null, null] });
  });

  it('says that nobody is named who gave it, and how they are described', () => {
    expect(
      endsOf(
        claim('a', 'unstated', 'as: an official, killed: 10, hedge: probably'),
        claim('b', 'unstated', 'killed: 471'),
      ),
    ).toEqual({
      low: ['a', 'probably', { as: 'an official' }],
      high: ['b', null, { as: null }],
    });
  });

  it('is of whoever gave it without a word of doubt and with a name, where several gave it', () => {
    expect(
      endsOf(
        claim('a', 'sohr', 'killed: 10, hedge: probably'),
        claim('b', 'unstated', 'as: an official, killed: 10'),
        claim('c', 'carden', 'killed: 10'),
      ),
    ).toEqual({ low: ['c', null, null], high: ['c', null, null] });
  });
});
