import { describe, expect, it } from 'vitest';
import { entryWith, recordOf } from './record-of.ts';
import { standingFigure } from './standing-figure.ts';

/** The figure that stands for a claim of an entry: the claim, or the range, and its ends. */
function standing(claims: string[], of: string, group?: string) {
  const count = { of, measure: 'killed', ...(group === undefined ? {} : { group }) };
  const found = standingFigure(count, recordOf(entryWith(claims)));
  if (found === null) return null;
  return [found.of === 'claim' ? found.claim.id : 'entry', found.row.low, found.row.high];
}

const claim = (id: string, by: string, fields: string) =>
  `{ id: ${id}, by: ${by}, says: Dead., in: paper-1, ${fields} }`;

describe('the figure that stands for a counted one', () => {
  it('is that of the claim while it holds', () => {
    const claims = [claim('a', 'sohr', 'killed: 24'), claim('b', 'ohchr', 'killed: 27')];
    expect(standing(claims, 'a')).toEqual(['a', 24, 27]);
  });

  it('is what its source says now, once that has replaced it', () => {
    const claims = [
      claim('a', 'sohr', 'said: 2024-11-28, killed: 24'),
      claim('b', 'sohr', 'said: 2024-11-29, killed: 31'),
      claim('c', 'sohr', 'said: 2024-11-30, killed: 36'),
    ];
    expect(standing(claims, 'a')).toEqual(['c', 36, 36]);
    const replaced = [
      claim('a', 'ocha', 'said: 2024-11-28, killed: 24'),
      claim('b', 'carden', 'said: 2024-11-29, killed: 31, supersedes: a'),
    ];
    expect(standing(replaced, 'a')).toEqual(['b', 31, 31]);
  });

  it('is the range of the entry where its source took it back, or only expected it', () => {
    const other = claim('b', 'ohchr', 'killed: 27');
    const withdrawn = claim('a', 'sohr', 'killed: 24, withdrawn: { on: 2024-12-01, why: Wrong. }');
    expect(standing([withdrawn, other], 'a')).toEqual(['entry', 27, 27]);
    expect(standing([claim('a', 'sohr', 'killed: 90, expected: true'), other], 'a')).toEqual([
      'entry',
      27,
      27,
    ]);
  });

  it('is the range of the entry where the entry is counted', () => {
    const claims = [claim('a', 'sohr', 'killed: 24'), claim('b', 'ohchr', 'killed: 27')];
    expect(standing(claims, 'entry')).toEqual(['entry', 24, 27]);
  });

  it('is of the group that was counted', () => {
    const claims = [claim('a', 'sohr', 'killed: "24 civilians, including 8 children"')];
    expect(standing(claims, 'a', 'children')).toEqual(['a', 8, 8]);
  });

  it('is none where nothing stands', () => {
    const withdrawn = claim('a', 'sohr', 'killed: 24, withdrawn: { on: 2024-12-01, why: Wrong. }');
    expect(standing([withdrawn, claim('b', 'ohchr', 'note: Nothing.')], 'a')).toBeNull();
    expect(standing([claim('a', 'sohr', 'killed: dozens')], 'entry')).toBeNull();
  });
});
