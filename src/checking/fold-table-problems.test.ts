import { describe, expect, it } from 'vitest';
import { problemAt } from '../messages/problem-at.ts';
import type { RuleId } from '../messages/rules.ts';
import { checkFound } from './check-content.ts';
import { foldTableProblems } from './fold-table-problems.ts';

const at = (line: number, reason: string, rule: RuleId = 'unknown-kind', file = 'datasets/a.csv') =>
  problemAt(rule, file, { line, column: 1 }, { reason });

const fold = (problems: Parameters<typeof foldTableProblems>[0]) =>
  foldTableProblems(problems, () => 'kind');

const many = <T>(length: number, of: (index: number) => T) =>
  Array.from({ length }, (_, index) => of(index));

describe('what is wrong with a table', () => {
  it('is told once where it is the same in many rows, with how many and the first lines', () => {
    const folded = fold(many(4000, (index) => at(index + 2, '`x` is no kind.')));
    expect(folded).toHaveLength(1);
    expect(folded[0]).toMatchObject({
      line: 2,
      reason: '`x` is no kind. The same holds for 4,000 rows: lines 2, 3, 4 and 3,997 more.',
    });
  });

  it('is told one by one where the words differ, and from the eleventh on together', () => {
    const folded = fold(many(30, (index) => at(index + 2, `\`k${index}\` is no kind.`)));
    expect(folded).toHaveLength(11);
    expect(folded.at(-1)?.reason).toBe(
      '`k10` is no kind. From here on the column `kind` breaks this rule in 20 rows: lines 12, 13, 14 and 17 more.',
    );
  });

  it('is not mixed with what another rule or another table says', () => {
    const apart = [
      at(2, 'Wrong.'),
      at(3, 'Wrong.', 'not-a-date'),
      at(4, 'Wrong.', 'unknown-kind', 'datasets/b.csv'),
    ];
    expect(fold(apart)).toEqual(apart);
  });

  it('leaves other files as they are', () => {
    const others = many(30, (index) => at(index + 1, 'Wrong.', 'unknown-kind', 'reports/a.md'));
    expect(fold(others)).toEqual(others);
  });

  it('is told of each column by itself, whatever its words', () => {
    const rows = many(40, (at) => `r${at},${at % 2 ? `${at} Feb` : `day ${at}`},x${at}`);
    const files = {
      'site.yml': 'title: A\n',
      'sources.yml': '- { id: src, name: The source, kind: monitor }\n',
      'datasets/t.md': `---
title: T
summary: T.
published: 2026-11-30
documents: [{ id: doc, publisher: src, title: T, url: 'https://x.example/', published: 2026-11-01 }]
columns: { id: id, occurred: day, killed: dead }
every-row: { title: Row, says: It was., kind: attack, by: src, in: doc }
---
`,
      'datasets/t.csv': `id,day,dead\n${rows.join('\n')}\n`,
    };
    const { problems } = checkFound({
      files: Object.entries(files).map(([file, text]) => ({ file, bytes: Buffer.from(text) })),
      others: [],
      outside: [],
    });
    expect(Map.groupBy(problems, ({ rule }) => rule).get('not-a-date')).toHaveLength(11);
    expect(problems.filter(({ reason }) => reason.includes('From here on'))).toMatchObject([
      {
        rule: 'not-a-date',
        reason: expect.stringContaining('column `day` breaks this rule in 30 rows'),
      },
      {
        rule: 'unreadable-quantity',
        reason: expect.stringContaining('column `dead` breaks this rule in 30 rows'),
      },
    ]);
  });
});
