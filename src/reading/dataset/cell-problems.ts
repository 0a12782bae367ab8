import { nearest, placeholder, slipOf } from '../../messages/nearest.ts';
import { problemAt } from '../../messages/problem-at.ts';
import type { Finding } from '../../messages/problem-at.ts';
import type { Problem } from '../../messages/problem.ts';
import { listed, shown } from '../../messages/words.ts';
import { idProblem } from '../schema/fields.ts';
import type { Position } from '../source-text.ts';
import { inQuotes } from '../yaml/yaml-lines.ts';
import type { Fields } from '../yaml/raw-fields.ts';
import type { Raw } from '../yaml/read-yaml.ts';
import type { ColumnSpec } from './column-specs.ts';
import type { KnownThing } from './known-things.ts';
import { orderedDate, otherOrder } from './ordered-date.ts';
import type { ReadingPlan } from './plan.ts';
import { claimIdOf } from './row-id.ts';
import type { PlacedSpec, RowItem } from './row-items.ts';

/** What a message about a cell is told by, beside the cell. */
export interface CellContext {
  plan: ReadingPlan;
  /** What may be meant by the words of a field. */
  thingsFor: (field: string) => readonly KnownThing[];
  /** Whether every date of a column can be read in another order. */
  fits: (spec: PlacedSpec, order: NonNullable<ColumnSpec['order']>) => boolean;
}

/** What is wrong with a cell that `columns` gives no meaning. */
export function cellProblem(
  { raw, at: index, wrong }: RowItem,
  field: string,
  context: CellContext,
  file: string,
  at: Position,
): Problem {
  const word = typeof raw === 'string' ? raw : '';
  const { columns, header } = context.plan;
  const column = [...header].find(([, where]) => where === index)?.[0] ?? '';
  const specs = columns.get(field) ?? [];
  const spec = specs.find((one) => one.at === index || one.toAt === index);
  if (wrong === 'order' && spec !== undefined) {
    return problemAt('not-a-date', file, at, inAnotherOrder(word, column, spec, context));
  }
  if (wrong === 'zero') {
    return problemAt('unstated-zero', file, at, {
      reason: `${shown(word)} stands in the column ${shown(column)}, and nothing says whether that means none, or that nobody gave a figure.`,
      expected: '`zero: said` or `zero: unsaid` beside the name of the column',
      fix: `${field}: { column: ${column}, zero: unsaid }`,
    });
  }
  return problemAt('unmapped-value', file, at, withoutMeaning(word, column, field, spec, context));
}

/** `11/23/2024` in a column that is said to have the day first. */
function inAnotherOrder(
  cell: string,
  column: string,
  spec: PlacedSpec,
  { plan, fits }: CellContext,
): Finding {
  const order = otherOrder(cell, spec.order);
  if (order === null) throw new Error('a date in an order of its own was refused');
  const to = spec.to === null ? '' : ` to: ${spec.to},`;
  const isWhole = fits(spec, order);
  const declared = `${spec.field}: { column: ${spec.column},${to} order: ${order} }`;
  const date = orderedDate(cell, order);
  const month = orderedDate(cell, spec.order).slice(5, 7);
  const place = plan.placeOf(spec, 'order');
  return {
    reason: `${shown(cell)} has no month ${month}: ${place} says that the dates of the column ${shown(column)} are written ${spec.order}, and this one is written ${order}.`,
    expected: isWhole
      ? `\`order: ${order}\` at ${place}, since every date of the column can be read so`
      : `${date} in this cell; not every date of the column can be read as ${order}`,
    fix: isWhole ? declared : date,
  };
}

/** A word of a column whose words need a meaning each. */
function withoutMeaning(
  word: string,
  column: string,
  field: string,
  spec: PlacedSpec | undefined,
  { plan, thingsFor }: CellContext,
): Finding {
  const values = spec?.values ?? {};
  const things = thingsFor(field);
  const called = thingCalled(word, things);
  const known = Object.keys(values);
  const near = called === null ? nearest(word, known).map(shown) : [`\`${called}\``];
  const meant = called ?? meaningOf(slipOf(word, known), values) ?? thingNearest(word, things);
  const place = spec === undefined ? '' : ` at ${plan.placeOf(spec, 'values')}`;
  return {
    reason: `No value of \`${field}\` is given for ${shown(word)} in the column ${shown(column)}${near.length > 0 ? `; did you mean ${listed(near)}?` : '.'}`,
    expected: `a line for it under \`values\`${place}, or one of the words that stand there`,
    fix: `${asKey(word)}: ${meant ?? placeholder}`,
  };
}

function meaningOf(word: string | null, values: Fields): string | null {
  const meaning = word === null ? null : values[word];
  return typeof meaning === 'string' ? meaning : null;
}

/** The one thing whose name or id a word is. */
function thingCalled(word: string, things: readonly KnownThing[]): string | null {
  const called = things.filter(
    ({ id, names }) => id === asId(word) || names.includes(word.toLowerCase()),
  );
  return called.length === 1 ? (called[0]?.id ?? null) : null;
}

/** The one thing whose id a word is a slip of. */
function thingNearest(word: string, things: readonly KnownThing[]): string | null {
  return slipOf(
    asId(word),
    things.map(({ id }) => id),
  );
}

function asId(word: string): string {
  return idProblem(word)?.fix ?? word;
}

/** A word of a table as the name of a line in the frontmatter. */
function asKey(word: string): string {
  return /^[\p{L}\p{N}](?:[^:#[\]{},"'\n]*[^\s:#[\]{},"'\n])?$/u.test(word) ? word : inQuotes(word);
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
  const fix = problem.fix?.replace(/^[\w-]+: /u, '') ?? null;
  if (problem.rule !== 'unreadable-quantity') return { ...problem, fix };
  // A comma would part the cell in two, and the group stands in `columns`.
  const figure = /^(\d{1,3}(?:,\d{3})+)(?: \D*)?$/u.exec(fix ?? '')?.[1];
  return { ...problem, fix: figure === undefined ? fix : figure.replaceAll(',', '') };
}
