import { problemAt } from '../../messages/problem-at.ts';
import type { Problem } from '../../messages/problem.ts';
import { counted } from '../../messages/words.ts';
import type { ClaimText, EntryText } from '../content.ts';
import { only } from '../date/other-forms.ts';
import { claimSchema } from '../schema/claim.ts';
import { entrySchema } from '../schema/entry.ts';
import { readItem } from '../schema/schema-problems.ts';
import type { Position } from '../source-text.ts';
import { withFields } from '../yaml/raw-fields.ts';
import type { Fields } from '../yaml/raw-fields.ts';
import type { Raw } from '../yaml/read-yaml.ts';
import { cellProblem, idInTable, problemInTable } from './cell-problems.ts';
import type { CellContext } from './cell-problems.ts';
import type { ColumnSpec } from './column-specs.ts';
import { thingsFor } from './known-things.ts';
import type { Known, KnownThing } from './known-things.ts';
import { orderedDate } from './ordered-date.ts';
import type { TableRecord } from './parse-table.ts';
import type { ReadingPlan } from './plan.ts';
import { rowFields } from './row-fields.ts';
import { claimIdOf } from './row-id.ts';
import type { RowSource } from './row-source.ts';
import { otherSeparator, partedFigure } from './wrong-separator.ts';

/** The rows of a table as entries; broken ones are left out. */
export interface ReadRows {
  chronology: EntryText[];
  /** Every row as an editor would have written it, broken ones too, in the order of the table. */
  written: Fields[];
  /** The same with those names alone that stand in the table itself. */
  named: Fields[];
  problems: Problem[];
}

/** Turns the rows of a table into entries with a claim each, by the rules of a report's. */
export function readRows(
  dataset: string,
  plan: ReadingPlan,
  rows: readonly TableRecord[],
  source: RowSource,
  known: Known & { documents: Raw | undefined },
): ReadRows {
  const entries = entrySchema(known.site);
  const claims = claimSchema(known.site);
  const thingsOf = onceForEach<KnownThing[]>();
  const fitsAt = onceForEach<boolean>();
  const context: CellContext = {
    plan,
    thingsFor: (field) => thingsOf(field, () => thingsFor(field, known, known.documents)),
    fits: ({ at }, order) =>
      fitsAt(`${at} ${order}`, () =>
        rows.every(({ cells }) => isDate((cells[at] ?? '').trim(), order)),
      ),
  };
  const read: ReadRows = { chronology: [], written: [], named: [], problems: [] };
  for (const [index, record] of rows.entries()) {
    const { entry, claim, named, wrong } = rowFields(dataset, plan, record.cells);
    read.written.push(entry);
    read.named.push(named);
    const path = ['chronology', index];
    const claimPath = [...path, 'claims', 0];
    const id = idInTable(dataset, entry['id'], source.locate([...path, 'id']), source.file);
    const told = [
      ...wrong.map(({ item, field }) =>
        cellProblem(item, field, context, source.file, source.cellAt(record, item.at)),
      ),
      ...(id === null ? [] : [id]),
    ];
    const isMeant = wrong.some(({ field }) => field === 'in');
    if (!('in' in claim) && !('carried' in claim) && !isMeant) {
      told.push(noDocument(source, source.locate([...claimPath, 'in'])));
    }
    // The id was judged above, once for the entry and its claim.
    const readEntry = readItem<Omit<EntryText, 'claims' | 'path'>>(entries, {
      source,
      path,
      raw: withFields(entry, id === null ? {} : { id: 'row' }),
      what: 'an entry',
    });
    const readClaim = readItem<Omit<ClaimText, 'path'>>(claims, {
      source,
      path: claimPath,
      raw: withFields(claim, { id: 'row' }),
      what: 'a claim',
    });
    const others = [...readEntry.problems, ...readClaim.problems].filter(
      ({ rule, line, column }) =>
        rule !== 'missing-field' ||
        !told.some((problem) => problem.line === line && problem.column === column),
    );
    read.problems.push(...told, ...others.map(problemInTable));
    if (readEntry.value && readClaim.value && id === null) {
      const own = { ...readClaim.value, id: claimIdOf(readEntry.value.id), path: claimPath };
      read.chronology.push({ ...readEntry.value, claims: [own], path });
    }
  }
  return read;
}

function noDocument({ file }: RowSource, at: Position): Problem {
  return problemAt('missing-field', file, at, {
    reason: 'A claim has no carrier: this row names no document.',
    expected: 'the id of a document in this cell, or `in` in `every-row`',
  });
}

/** Takes out the rows that have more or fewer cells than the header. */
export function wholeRows(
  header: TableRecord,
  rows: readonly TableRecord[],
  source: RowSource,
  separator: string,
): { rows: TableRecord[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const whole = rows.filter((row) => {
    const more = row.cells.length - header.cells.length;
    if (more === 0) return true;
    const at = source.cellAt(row, more > 0 ? header.cells.length : row.cells.length);
    problems.push(
      problemAt('wrong-cell-count', source.file, at, {
        reason: `This row has ${counted(row.cells.length, 'cell')}, and the first line of the table ${header.cells.length}.`,
        ...toSeparate(row.cells, header.cells.length, separator),
      }),
    );
    return false;
  });
  return { rows: whole, problems };
}

/** How a row would have as many cells as the first line of its table. */
function toSeparate(cells: readonly string[], wanted: number, separator: string) {
  const other = otherSeparator(cells, wanted, separator);
  if (other !== null) {
    return {
      expected: `${other.wanted} between its cells, as in the first line; here ${other.found} part them`,
      fix: other.row,
    };
  }
  if (cells.length < wanted) {
    const expected =
      'as many separators as in the first line, also after the last cell that says something';
    return { expected };
  }
  const figure = partedFigure(cells, separator);
  const example = figure === null ? '' : `, such as "${figure}": its comma parts it in two`;
  return { expected: `quotes around a cell that holds a separator${example}` };
}

/** Whether a cell says nothing, or can be read as a date in an order. */
function isDate(cell: string, order: ColumnSpec['order']): boolean {
  return cell === '' || only(orderedDate(cell, order)) !== null;
}

/** Gives each answer by its key, and computes it once. */
function onceForEach<T>(): (key: string, compute: () => T) => T {
  const answers = new Map<string, T>();
  return (key, compute) => {
    const answer = answers.get(key) ?? compute();
    answers.set(key, answer);
    return answer;
  };
}
