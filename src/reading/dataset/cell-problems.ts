import { nearest } from '../../messages/nearest.ts';
import { problemAt } from '../../messages/problem-at.ts';
import type { Problem } from '../../messages/problem.ts';
import { listed, shown } from '../../messages/words.ts';
import { idProblem } from '../schema/fields.ts';
import type { Position } from '../source-text.ts';
import type { Raw } from '../yaml/read-yaml.ts';
import type { ReadingPlan } from './plan.ts';
import { claimIdOf } from './row-id.ts';
import type { RowItem } from './row-items.ts';

/** What is wrong with a cell that `columns` gives no meaning. */
export function cellProblem(
  { raw, at: index, wrong }: RowItem,
  field: string,
  { columns, header }: ReadingPlan,
  file: string,
  at: Position,
): Problem {
  const word = typeof raw === 'string' ? raw : '';
  const column = [...header].find(([, where]) => where === index)?.[0] ?? '';
  if (wrong === 'zero') {
    return problemAt('unstated-zero', file, at, {
      reason: `${shown(word)} stands in the column ${shown(column)}, and nothing says whether that means none, or that nobody gave a figure.`,
      expected: '`zero: said` or `zero: unsaid` beside the name of the column',
      fix: `${field}: { column: ${column}, zero: unsaid }`,
    });
  }
  const values = columns.get(field)?.find((spec) => spec.at === index)?.values ?? {};
  const near = nearest(word, Object.keys(values));
  const meaning = values[near[0] ?? ''];
  return problemAt('unmapped-value', file, at, {
    reason: `No value of \`${field}\` is given for ${shown(word)} in the column ${shown(column)}${near.length > 0 ? `; did you mean ${listed(near.map(shown))}?` : '.'}`,
    expected: 'a line for it under `values`, or one of the words that stand there',
    fix: `${word}: ${typeof meaning === 'string' ? meaning : '…'}`,
  });
}

/** What is wrong with the id that a row's entry and its claim get, or `null`. */
export function idInTable(
  dataset: string,
  id: Raw | undefined,
  at: Position,
  file: string,
): Problem | null {
  if (typeof id !== 'string' || idProblem(claimIdOf(id)) === null) return null;
  const most = 80 - claimIdOf(`${dataset}-`).length;
  return problemAt('wrong-id', file, at, {
    reason: `The id of this row would be ${shown(id)}, which is no id.`,
    expected: `a cell with small letters a to z or digits, at most ${most} of them`,
  });
}

/** A problem of a field as one of a cell: what to write there, and nothing that writes by itself. */
export function problemInTable({ edit: _edit, ...problem }: Problem): Problem {
  if (problem.rule === 'missing-field') {
    const expected = 'something in this cell, or words in `every-row` that hold for this row too';
    return { ...problem, expected, fix: null };
  }
  return { ...problem, fix: problem.fix?.replace(/^[\w-]+: /u, '') ?? null };
}
