import { problemAt } from '../../messages/problem-at.ts';
import type { Problem } from '../../messages/problem.ts';
import type { EntryText, Site } from '../content.ts';
import type { Known } from './known-things.ts';
import { datasetSchema, isTableName, separators } from '../schema/dataset.ts';
import type { DatasetHead } from '../schema/dataset.ts';
import { readItem } from '../schema/schema-problems.ts';
import type { SourceText } from '../source-text.ts';
import type { DataFile, MarkdownFile } from '../yaml/frontmatter.ts';
import { isFields, withFields } from '../yaml/raw-fields.ts';
import type { Fields } from '../yaml/raw-fields.ts';
import type { Raw } from '../yaml/read-yaml.ts';
import { lineIndex } from '../yaml/line-index.ts';
import { parseTable } from './parse-table.ts';
import type { ParsedTable } from './parse-table.ts';
import { readingPlan } from './plan.ts';
import { readRows, wholeRows } from './read-rows.ts';
import { rowSource } from './row-source.ts';

/** A table beside a dataset: its path in the content folder, and its text where it has any. */
export interface TableFile {
  file: string;
  text: string | null;
}

/** A dataset as far as it could be read: broken rows are left out, the rest is there. */
export interface ReadDataset {
  /** `null` where its own fields are broken. */
  head: DatasetHead | null;
  chronology: EntryText[];
  /** The table as a file of entries, for rules; `null` where there is none. */
  table: DataFile | null;
  problems: Problem[];
}

const start = { line: 1, column: 1 };

/** The path of a dataset's table: the file that it names, else the one with its own name. */
export function tableOf(id: string, data: Raw, exists: (file: string) => boolean): string {
  const file = isFields(data) ? data['file'] : null;
  if (typeof file === 'string' && isTableName(file)) return `datasets/${file}`;
  const tabbed = `datasets/${id}.tsv`;
  return exists(tabbed) ? tabbed : `datasets/${id}.csv`;
}

/**
 * Reads a dataset's own fields and the rows of its table. Where `columns` or `every-row` are broken
 * the rows are not read at all: each would be broken in the same way.
 */
export function readDataset(
  markdown: MarkdownFile,
  id: string,
  { file, text }: TableFile,
  known: Known,
): ReadDataset {
  const { site } = known;
  const { source } = markdown;
  const problems: Problem[] = [...markdown.problems];
  const data = isFields(markdown.data) ? markdown.data : withFields({});
  const isUnread = markdown.problems.length > 0 && markdown.data === null;
  const raw = markdown.data ?? {};
  const item = { source, path: [], raw, what: 'the dataset' };
  const read = isUnread
    ? { value: null, problems: [] }
    : readItem<DatasetHead>(schemaOf(site), item);
  problems.push(...read.problems);
  const head = read.value;
  if (text === null) return { head, chronology: [], table: null, problems };

  const parsed = parseTable(text, separatorIn(data));
  const [header, ...records] = parsed.records;
  const tableProblems = problemsOfTable(file, text, parsed);
  const planned =
    header === undefined || head === null ? null : readingPlan(data, source, header.cells);
  problems.push(...(planned?.problems ?? []), ...tableProblems);
  const plan = planned !== null && planned.problems.length === 0 ? planned.plan : null;
  if (plan === null || header === undefined) {
    const lost = rowSource(file, text, parsed, [], null);
    return { head, chronology: [], table: unreadTable(lost, problems), problems };
  }
  const uncounted = rowSource(file, text, parsed, records, plan);
  const { rows, problems: miscounted } = wholeRows(header, records, uncounted, parsed.separator);
  const rowsAt = rowSource(file, text, parsed, rows, plan);
  const told = readRows(id, plan, rows, rowsAt, { ...known, documents: data['documents'] });
  problems.push(...miscounted, ...told.problems);
  const isWhole = parsed.mistake === null && miscounted.length === 0;
  const draft = head?.draft === true;
  return {
    head,
    chronology: told.chronology,
    table: {
      source: rowsAt,
      data: isWhole ? withFields({ draft, chronology: told.named }) : null,
      recovered: withFields({ draft, chronology: told.written }),
      inBrackets: () => false,
      lostIds: new Set(),
      problems: [...tableProblems, ...miscounted],
    },
    problems,
  };
}

/** The schema of a site, made once for it: making it takes longer than reading. */
function schemaOf(site: Site) {
  const schema = schemas.get(site) ?? datasetSchema(site);
  schemas.set(site, schema);
  return schema;
}

const schemas = new WeakMap<Site, ReturnType<typeof datasetSchema>>();

function separatorIn({ separator }: Fields): string | null {
  return Object.entries(separators).find(([name]) => name === separator)?.[1] ?? null;
}

/** What keeps a table, or the rest of it, from being read. */
function problemsOfTable(
  file: string,
  text: string,
  { records, mistake, separator }: ParsedTable,
): Problem[] {
  if (mistake !== null) {
    const at = lineIndex(text)(mistake.offset);
    const reason = {
      inside: 'A quote stands inside a cell that is not in quotes.',
      after: 'After the quote that closes a cell more of it follows.',
      unclosed: 'A quote opens here and is never closed.',
    }[mistake.what];
    return [
      problemAt('broken-table', file, at, {
        reason: `${reason} Nothing from here on was read.`,
        expected: 'quotes around the whole cell, and each quote inside it written twice',
        fix: mistake.what === 'inside' ? quotedCell(text, mistake.offset, separator) : null,
      }),
    ];
  }
  if (records.length > 1) return [];
  return [
    problemAt('broken-table', file, start, {
      reason: records.length === 0 ? 'This table is empty.' : 'This table has no rows.',
      expected: 'a first line with the names of its columns, and a row for each incident',
    }),
  ];
}

/** The cell around an offset as it stands in quotes, as far as its line shows where it ends. */
function quotedCell(text: string, offset: number, separator: string): string {
  const head = text.slice(0, offset);
  const marks = ['\n', '\r', separator].map((mark) => head.lastIndexOf(mark));
  const before = head.slice(Math.max(...marks) + 1);
  const rest = /^[^\r\n]*/u.exec(text.slice(offset))?.[0] ?? '';
  const [after = ''] = rest.split(separator);
  return `"${(before + after).replaceAll('"', '""')}"`;
}

/** A table of which nobody can say which ids it gives. */
function unreadTable(source: SourceText, problems: Problem[]): DataFile {
  return {
    source,
    data: null,
    recovered: null,
    inBrackets: () => false,
    problems,
  };
}
