import type { Site } from '../reading/content.ts';
import type { Cell } from './csv.ts';

/** A table as it is published. */
export interface PublishedTable {
  /** The file’s name in `data/`. */
  file: string;
  rows: readonly (readonly Cell[])[];
  /** Its second line holds HXL tags. */
  tagged: boolean;
}

/** What describes the tables to machines (Data Package v2, datapackage.org). */
export function dataPackage(
  site: Pick<Site, 'title' | 'description' | 'licence'>,
  address: string,
  tables: readonly PublishedTable[],
): object {
  const { name, url } = site.licence;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'record',
    title: site.title,
    ...(site.description === '' ? {} : { description: site.description }),
    homepage: address,
    licenses: [{ title: name, ...(url === '' ? { name } : { path: url }) }],
    resources: tables.map(({ file, rows, tagged }) => ({
      name: file.replace(/\.csv$/, ''),
      path: file,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      ...(tagged ? { dialect: { commentRows: [2] } } : {}),
      schema: { fields: fieldsOf(rows, tagged ? 2 : 1) },
    })),
  };
}

function fieldsOf(rows: PublishedTable['rows'], head: number): { name: string; type: string }[] {
  return (rows[0] ?? []).map((name, column) => ({
    name: String(name),
    type: typeOf(rows.slice(head).flatMap((row) => row[column] ?? [])),
  }));
}

/** The type of what stands in a column; empty cells say nothing. */
function typeOf(values: readonly (string | number | boolean)[]): string {
  if (values.length === 0) return 'any';
  if (values.every((value) => typeof value === 'boolean')) return 'boolean';
  if (values.every((value) => typeof value === 'number')) {
    return values.every(Number.isInteger) ? 'integer' : 'number';
  }
  return 'string';
}
