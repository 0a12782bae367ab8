import type * as z from 'zod';
import { problemAt } from '../../messages/problem-at.ts';
import type { Problem } from '../../messages/problem.ts';
import { shown } from '../../messages/words.ts';
import type { Content } from '../content.ts';
import type { FileRole } from './file-role.ts';
import { given } from '../given.ts';
import { readDataFile, readFrontmatter } from '../yaml/frontmatter.ts';
import type { DataFile, MarkdownFile } from '../yaml/frontmatter.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import type { Prose } from '../prose.ts';
import { readDataset, tableOf } from '../dataset/read-dataset.ts';
import { readDocuments } from './read-documents.ts';
import { originalOf, readTranslation } from '../translation/read-translation.ts';
import type { TranslationRole } from '../translation/read-translation.ts';
import { readReport } from './read-report.ts';
import type { ReadReport } from './read-report.ts';
import { readList, readNamed } from './read-things.ts';
import { actorSchema } from '../schema/actor.ts';
import { idProblem } from '../schema/fields.ts';
import { pageSchema } from '../schema/page.ts';
import { placeSchema } from '../schema/place.ts';
import { readItem } from '../schema/schema-problems.ts';
import { sourceSchema } from '../schema/source.ts';

/** A file that was read, for rules that look at what was written. */
export interface ReadFile extends DataFile {
  role: FileRole;
  /** The words of a Markdown file. */
  prose: Prose | null;
}

/** What has been read so far; each file adds to it. */
export interface Reading {
  content: Content;
  /** Reports, and the tables of datasets: whatever has entries, drafts too. */
  reports: ReadReport[];
  files: ReadFile[];
  problems: Problem[];
  /** The paths of all files that are not read: pictures, and what nothing knows. */
  others: readonly string[];
  /** Those of them in `media/` that should be pictures and are none. */
  spoilt?: readonly string[];
  /** The tables beside datasets by their paths; `null` where one is not in UTF-8. */
  tables: ReadonlyMap<string, string | null>;
}

/** Reads one file of text, by what its path says that it is. */
export function readFileInto(reading: Reading, file: string, role: FileRole, text: string): void {
  const { site } = reading.content;
  switch (role.role) {
    case 'sources':
      return addList(
        reading,
        role,
        readDataFile(file, text),
        sourceSchema(site),
        'a source',
        'sources',
      );
    case 'actors':
      return addList(
        reading,
        role,
        readDataFile(file, text),
        actorSchema(site),
        'an actor',
        'actors',
      );
    case 'places':
      return addList(
        reading,
        role,
        readDataFile(file, text),
        placeSchema(site),
        'a place',
        'places',
      );
    case 'source': {
      const { value, prose } = addNamed(reading, role, file, text, sourceSchema(site), 'a source');
      if (value) reading.content.sources.push({ ...value, ...prose });
      return;
    }
    case 'actor': {
      const { value, prose } = addNamed(reading, role, file, text, actorSchema(site), 'an actor');
      if (value) reading.content.actors.push({ ...value, ...prose });
      return;
    }
    case 'report':
      return addReport(reading, role, file, text);
    case 'page':
      return addPage(reading, role, file, text);
    case 'dataset':
      return addDataset(reading, role, file, text);
    case 'translation':
      return addTranslation(reading, role, file, text);
    case 'site':
    case 'media':
    case 'table':
    case 'outlines':
    case 'unknown':
      return;
  }
}

type Named = Exclude<Extract<FileRole, { name: string }>, TranslationRole>;

function addList<K extends 'sources' | 'actors' | 'places'>(
  reading: Reading,
  role: FileRole,
  data: DataFile,
  schema: z.ZodType<Content[K][number]>,
  what: string,
  into: K,
): void {
  const { values, problems } = readList<Content[K][number]>(data, schema, what);
  (reading.content[into] as Content[K][number][]).push(...values);
  reading.problems.push(...problems);
  reading.files.push({ ...data, role, prose: null });
}

function addNamed<T>(
  reading: Reading,
  role: Named,
  file: string,
  text: string,
  schema: z.ZodType<T>,
  what: string,
): { value: T | null; prose: { prose?: Prose } } {
  const { markdown, body } = readMarkdownFile(file, text);
  const { value, problems } = readNamed<T>(markdown, schema, what, role.name);
  reading.problems.push(...problems, ...body.problems);
  reading.files.push({ ...markdown, role, prose: body.prose });
  return { value, prose: markdown.body.trim() === '' ? {} : { prose: body.prose } };
}

function addReport(reading: Reading, role: Named, file: string, text: string): void {
  const { markdown, body } = readMarkdownFile(file, text);
  const { report, problems } = readReport(markdown, role.name, body.prose, reading.content.site);
  reading.problems.push(...nameProblems(file, role.name), ...problems, ...body.problems);
  reading.reports.push(report);
  reading.files.push({ ...markdown, role, prose: body.prose });
  if (report.head && !report.head.draft)
    reading.content.reports.push({ ...report, ...report.head });
}

function addDataset(reading: Reading, role: Named, file: string, text: string): void {
  const { markdown, body } = readMarkdownFile(file, text);
  const { source } = markdown;
  const { prose } = body;
  const { tables } = reading;
  const table = tableOf(role.name, markdown.data, (name) => tables.has(name));
  reading.problems.push(...nameProblems(file, role.name), ...body.problems);
  if (!tables.has(table)) reading.problems.push(missingTable(markdown, table));
  const read = readDataset(
    markdown,
    role.name,
    { file: table, text: tables.get(table) ?? null },
    reading.content,
  );
  const { documents, problems } = readDocuments(markdown);
  reading.problems.push(...read.problems, ...problems);
  reading.files.push({ ...markdown, role, prose });
  const { head, chronology } = read;
  if (read.table) {
    reading.files.push({ ...read.table, role: { role: 'table' }, prose: null });
    const rows = { slug: role.name, head: null, documents, chronology, uses: [], prose };
    reading.reports.push({ ...rows, source: read.table.source });
  }
  if (head && !head.draft) {
    const dataset = { id: role.name, ...head, documents, chronology, prose, source };
    reading.content.datasets.push(dataset);
  }
}

function missingTable({ source }: MarkdownFile, table: string): Problem {
  return problemAt('missing-file', source.file, source.locate(['file']), {
    reason: `There is no table ${shown(table)} for this dataset to read.`,
    expected: 'a table in the same folder with the name of this file, or with the name in `file`',
    fix: table,
  });
}

function addPage(reading: Reading, role: Named, file: string, text: string): void {
  const { markdown, body } = readMarkdownFile(file, text);
  const { source, data } = markdown;
  const unread = markdown.problems.length > 0 && data === null;
  const item = { source, path: [], raw: data ?? {}, what: 'the page' };
  const { value, problems } = unread ? { value: null, problems: [] } : readItem(pageSchema, item);
  reading.problems.push(...nameProblems(file, role.name), ...markdown.problems);
  reading.problems.push(...problems, ...body.problems);
  reading.files.push({ ...markdown, role, prose: body.prose });
  if (value) {
    const page = { slug: role.name, ...given(value), prose: body.prose, source };
    reading.content.pages.push(page);
  }
}

/** A translation is read after all that it may be of. It is published where its original is. */
function addTranslation(reading: Reading, role: TranslationRole, file: string, text: string): void {
  const { content, reports } = reading;
  const { markdown, body } = readMarkdownFile(file, text);
  const { problems: before } = reading;
  const originals = { site: content.site, reports, pages: content.pages, problems: before };
  const { translation, problems } = readTranslation(markdown, role, body.prose, originals);
  reading.problems.push(...problems, ...body.problems);
  reading.files.push({ ...markdown, role, prose: body.prose });
  const isPublished = originalOf(role, content) !== null;
  if (translation !== null && isPublished) content.translations.push(translation);
}

/** What was read of each file last, so that a preview reads again only what was saved. */
const lastRead = new Map<string, { text: string; read: ReturnType<typeof readBoth> }>();

function readMarkdownFile(file: string, text: string) {
  const last = lastRead.get(file);
  if (last?.text === text) return last.read;
  const read = readBoth(file, text);
  lastRead.set(file, { text, read });
  return read;
}

function readBoth(file: string, text: string) {
  const markdown = readFrontmatter(file, text);
  return { markdown, body: readBody(markdown) };
}

function readBody(markdown: MarkdownFile) {
  return readMarkdown({
    file: markdown.source.file,
    text: markdown.body,
    at: (offset) => markdown.positionOf(markdown.bodyOffset + offset),
  });
}

/** The name of a report's or a page's file is its address. */
function nameProblems(file: string, name: string): Problem[] {
  const problem = idProblem(name);
  if (!problem) return [];
  const { reason, expected, fix } = problem;
  return [
    problemAt(
      'wrong-id',
      file,
      { line: 1, column: 1 },
      {
        reason: `The file's name becomes an address. ${reason}`,
        expected,
        fix: fix && `${fix}.md`,
      },
    ),
  ];
}
