import { problemAt } from '../../messages/problem-at.ts';
import type { Problem } from '../../messages/problem.ts';
import type { ClaimText, EntryText, Site } from '../content.ts';
import { claimSchema } from '../schema/claim.ts';
import { entrySchema } from '../schema/entry.ts';
import { readItem } from '../schema/schema-problems.ts';
import type { Position } from '../source-text.ts';
import { withFields } from '../yaml/raw-fields.ts';
import type { Fields } from '../yaml/raw-fields.ts';
import { cellProblem, idInTable, problemInTable } from './cell-problems.ts';
import type { TableRecord } from './parse-table.ts';
import type { ReadingPlan } from './plan.ts';
import { rowFields } from './row-fields.ts';
import { claimIdOf } from './row-id.ts';
import type { RowSource } from './row-source.ts';

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
  site: Site,
): ReadRows {
  const entries = entrySchema(site);
  const claims = claimSchema(site);
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
        cellProblem(item, field, plan, source.file, source.cellAt(record, item.at)),
      ),
      ...(id === null ? [] : [id]),
    ];
    if (!('in' in claim) && !('carried' in claim)) {
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
): { rows: TableRecord[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const whole = rows.filter((row) => {
    const more = row.cells.length - header.cells.length;
    if (more === 0) return true;
    const at = source.cellAt(row, more > 0 ? header.cells.length : row.cells.length);
    problems.push(
      problemAt('wrong-cell-count', source.file, at, {
        reason: `This row has ${row.cells.length} cells, and the first line of the table ${header.cells.length}.`,
        expected:
          more > 0
            ? 'quotes around a cell that holds a separator'
            : 'as many separators as in the first line, also after the last cell that says something',
      }),
    );
    return false;
  });
  return { rows: whole, problems };
}
