import * as z from 'zod';
import type { DatasetText, Site } from '../content.ts';
import { given } from '../given.ts';
import { claimSchema } from './claim.ts';
import { entrySchema } from './entry.ts';
import { idProblem, text } from './fields.ts';
import { refuse } from './finding.ts';
import { measuresOf, quantity } from './quantities.ts';
import { reportHeadSchema } from './report-head.ts';

/** What a dataset says of itself. */
export type DatasetHead = Omit<DatasetText, 'id' | 'documents' | 'chronology' | 'prose' | 'source'>;

/** Fields that hold words. */
export const wordFields = ['id', 'title', 'time', 'note', 'as', 'says', 'hedge'] as const;
/** Fields that hold a date. */
export const dateFields = ['occurred', 'said'] as const;
/** Fields that name other things, one or several. */
export const nameFields = ['place', 'actors', 'topics', 'by', 'in', 'attributes-to'] as const;
/** Fields of an entry; all others are its claim's. */
export const entryFields: readonly string[] = [
  'id',
  'title',
  'occurred',
  'time',
  'place',
  'kind',
  'actors',
  'topics',
  'covers',
  'note',
];
/** Fields without which a row is neither an entry nor a claim. */
export const neededFields = ['id', 'title', 'occurred', 'kind', 'by', 'says', 'in'] as const;

/** How a table parts its cells, in words, because the marks themselves mean something in YAML. */
export const separators = { comma: ',', semicolon: ';', tab: '\t' } as const;
/** In which order digits make a date. */
export const dateOrders = ['year-month-day', 'day-month-year', 'month-day-year'] as const;

const column = text.describe('The name of a column, as the first line of the table has it.');

/** How one cell is read: its column, or its column and more. */
function cell(value: z.ZodType, more: z.ZodRawShape = {}) {
  const values = z
    .record(z.string(), value.nullable(), { error: 'words of the table, each with what it means' })
    .optional()
    .describe('What words of the table mean here; null where a word says nothing.');
  return z.union([column, z.strictObject({ column, values, ...more })], {
    error: 'the name of a column, or `column` with more fields',
  });
}

const end = column.optional().describe('The column of the other end, where two make a range.');

function oneOrMore(one: z.ZodType) {
  return z.union([one, z.array(one).min(1)], { error: 'a column, or a list of columns' });
}

/** From which columns the fields of an entry and its claim are read. */
function columnsSchema(site: Site) {
  const { shape: entry } = entrySchema(site).in;
  const { occurred: date, kind } = entry;
  const name = oneOrMore(
    cell(text, {
      split: text.optional().describe('What parts several names in one cell, such as ";".'),
    }),
  );
  const figure = oneOrMore(
    cell(quantity(site), {
      to: end,
      of: text.optional().describe('The group or the unit that the column counts.'),
      zero: z
        .enum(['said', 'unsaid'])
        .optional()
        .describe('Whether a 0 says that there were none, or that nobody gave a figure.'),
    }),
  );
  const when = cell(date, {
    to: end,
    order: z.enum(dateOrders).optional().describe('In which order digits make a date.'),
  });
  const fields: Record<string, z.ZodType> = { kind: cell(kind) };
  for (const field of wordFields) fields[field] = cell(text);
  for (const field of dateFields) fields[field] = when;
  for (const field of nameFields) fields[field] = name;
  for (const field of measuresOf(site)) fields[field] = figure;
  return z.strictObject(
    Object.fromEntries(
      Object.entries(fields).map(([field, schema]) => [
        field,
        schema.optional().describe(`The column of \`${field}\`.`),
      ]),
    ),
  );
}

/** Fields that are the same in every row, or that are put together from its cells. */
function everyRowSchema(site: Site) {
  const shape: Record<string, z.ZodType> = {
    ...claimSchema(site).in.shape,
    ...entrySchema(site).in.shape,
    id: text.describe('An id put together from cells: "{date}-{place}".'),
  };
  const fields = ['kind', 'covers', ...wordFields, ...dateFields, ...nameFields];
  return z.strictObject(
    Object.fromEntries(
      [...fields, ...measuresOf(site)].flatMap((field) =>
        shape[field] === undefined ? [] : [[field, shape[field].optional()]],
      ),
    ),
  );
}

/** Whether a name is one of a table beside its dataset: in no other folder. */
export function isTableName(name: string): boolean {
  const [, stem = '', ending] = /^(.*)\.(csv|tsv)$/u.exec(name) ?? [];
  return ending !== undefined && idProblem(stem) === null;
}

/** The name of a table beside its dataset. */
const tableName = z.string().transform((name, context) => {
  if (isTableName(name)) return name;
  return refuse(context, {
    rule: 'wrong-type',
    reason: 'This is not the name of a table beside this file.',
    expected: 'small letters, digits and hyphens, and the ending .csv or .tsv',
  });
});

/** A dataset's own fields; its documents and its rows are read one by one. */
export function datasetSchema(site: Site) {
  const head = reportHeadSchema.in.shape;
  return z
    .strictObject({
      title: head.title.meta({
        description: 'The title of the dataset.',
        examples: ['Strikes of a year'],
      }),
      summary: head.summary.meta({
        description: 'What it holds, in one or two sentences.',
        examples: ['Every strike that a monitor recorded in 2024.'],
      }),
      published: head.published,
      updated: head.updated,
      authors: head.authors,
      draft: head.draft,
      documents: head.documents,
      file: tableName.optional().describe('The table, where it has another name than this file.'),
      separator: z
        .enum(['comma', 'semicolon', 'tab'])
        .optional()
        .describe('What parts its cells, where that cannot be told from its first line.'),
      rows: z
        .literal('exclusive', { error: '`exclusive`' })
        .optional()
        .meta({
          description: '`exclusive` where its coders promise that no row holds another.',
          examples: ['exclusive'],
        }),
      'entry-pages': z
        .boolean({ error: 'true or false' })
        .optional()
        .describe('false keeps its entries on pages of the dataset, without pages of their own.'),
      columns: columnsSchema(site).meta({
        description: 'From which column each field is read.',
        examples: ['\n  id: event_id\n  occurred: date'],
      }),
      'every-row': everyRowSchema(site)
        .optional()
        .describe('What is the same in every row, or put together from its cells: "{column}".'),
    })
    .transform((fields): DatasetHead =>
      given({
        title: fields.title,
        summary: fields.summary,
        published: fields.published,
        updated: fields.updated,
        authors: fields.authors,
        draft: fields.draft,
        rowsExclusive: fields.rows === 'exclusive',
        entryPages: fields['entry-pages'] ?? true,
      }),
    );
}
