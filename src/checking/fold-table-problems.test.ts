import { describe, expect, it } from 'vitest';
import { problemAt } from '../messages/problem-at.ts';
import type { RuleId } from '../messages/rules.ts';
import { foldTableProblems } from './fold-table-problems.ts';

const at = (line: number, reason: string, rule: RuleId = 'unknown-kind', file = 'datasets/a.csv') =>
  problemAt(rule, file, { line, column: 1 }, { reason });

const many = <T>(length: number, of: (index: number) => T) =>
  Array.from({ length }, (_, index) => of(index));

describe('what is wrong with a table', () => {
  it('is told once where it is the same in many rows, with how many and the first lines', () => {
    const folded = foldTableProblems(many(4000, (index) => at(index + 2, '`x` is no kind.')));
    expect(folded).toHaveLength(1);
    expect(folded[0]).toMatchObject({
      line: 2,
      reason: '`x` is no kind. The same holds for 4,000 rows: lines 2, 3, 4 and 3,997 more.',
    });
  });

  it('is told one by one where the words differ, and from the eleventh on together', () => {
    const folded = foldTableProblems(
      many(30, (index) => at(index + 2, `\`k${index}\` is no kind.`)),
    );
    expect(folded).toHaveLength(11);
    expect(folded.at(-1)?.reason).toBe(
      '`k10` is no kind. 20 messages of this form, with other words, are about 20 rows: lines 12, 13, 14 and 17 more.',
    );
  });

  it('is not mixed with what another rule or another table says', () => {
    const apart = [
      at(2, 'Wrong.'),
      at(3, 'Wrong.', 'not-a-date'),
      at(4, 'Wrong.', 'unknown-kind', 'datasets/b.csv'),
    ];
    expect(foldTableProblems(apart)).toEqual(apart);
  });

  it('leaves other files as they are', () => {
    const others = many(30, (index) => at(index + 1, 'Wrong.', 'unknown-kind', 'reports/a.md'));
    expect(foldTableProblems(others)).toEqual(others);
  });
});
