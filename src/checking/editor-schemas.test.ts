import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findContent, readFound } from '../reading/folder/content-folder.ts';
import type { ReadContent } from '../reading/folder/content-folder.ts';
import type { ReadFile } from '../reading/folder/read-file.ts';
import { editorSchemas } from './editor-schemas.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The schema of a file by what the file is. */
const schemaName = ({ role }: ReadFile): string => `${role.role}.schema.json`;

/** The YAML of a file as another program reads it: numbers are numbers. */
const yamlOf = ({ source: { text } }: ReadFile): unknown =>
  parse(text.startsWith('---') ? (text.split(/^---$/mu)[1] ?? '') : text);

/** The fields of a schema, at any depth, of which nothing is said. */
function undescribed(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const fields = 'properties' in schema ? Object.entries(schema.properties ?? {}) : [];
  const silent = fields.filter(([, field]) => !JSON.stringify(field).includes('"description"'));
  return [
    ...silent.map(([field]) => field),
    ...Object.values(schema).flatMap((inner) => undescribed(inner)),
  ];
}

describe('the schemas for editors of code', () => {
  let read: ReadContent;
  beforeAll(async () => {
    read = readFound(await findContent(path.join(root, 'content')));
  });

  it('stand in schemas/ as they follow from the code and the site (npm run schemas)', () => {
    for (const [name, schema] of Object.entries(editorSchemas(read.content.site))) {
      const written: unknown = JSON.parse(readFileSync(path.join(root, 'schemas', name), 'utf8'));
      expect(written, `${name} is out of date: npm run schemas`).toEqual(
        JSON.parse(JSON.stringify(schema)),
      );
    }
  });

  it('accept every file of the site', () => {
    const schemas = editorSchemas(read.content.site);
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    const files = read.files.filter((file) => schemaName(file) in schemas);
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const validate = ajv.compile(schemas[schemaName(file)] ?? false);
      validate(yamlOf(file));
      expect(validate.errors ?? [], file.source.file).toEqual([]);
    }
  });

  it('accept a dataset, and refuse in it what no column and no row can say', async () => {
    const { files, content } = readFound(
      await findContent(path.join(root, 'tests/fixtures/dataset')),
    );
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    const isDataset = ajv.compile(editorSchemas(content.site)['dataset.schema.json'] ?? false);
    const floods = files.find(({ role }) => role.role === 'dataset');
    const written = floods === undefined ? null : yamlOf(floods);
    isDataset(written);
    expect(isDataset.errors ?? []).toEqual([]);
    const columns = (more: object) => ({ ...Object(written), columns: { id: 'no', ...more } });
    expect(isDataset(columns({ killed: 'dead' }))).toBe(true);
    expect(isDataset(columns({ kiled: 'dead' }))).toBe(false);
    expect(isDataset(columns({ killed: { column: 'dead', zero: 'none' } }))).toBe(false);
    expect(isDataset(columns({ occurred: { column: 'day', of: 'civilians' } }))).toBe(false);
  });

  it('refuse a field that does not exist, a missing one and a wrong choice', () => {
    const schemas = editorSchemas(read.content.site);
    const ajv = new Ajv2020({ strict: false });
    const isSource = ajv.compile(schemas['sources.schema.json'] ?? false);
    expect(isSource([{ id: 'sana', name: 'SANA', kind: 'agency' }])).toBe(true);
    expect(isSource([{ id: 'sana', name: 'SANA', kind: 'agency', ownr: 'x' }])).toBe(false);
    expect(isSource([{ id: 'sana', kind: 'agency' }])).toBe(false);
    expect(isSource([{ id: 'sana', name: 'SANA', kind: 'paper' }])).toBe(false);
    const isReport = ajv.compile(schemas['report.schema.json'] ?? false);
    const report = (claim: object) => ({
      title: 'A',
      summary: 'B.',
      published: '2024-11-30',
      chronology: [
        { id: 'a', title: 'A', occurred: 2024, kind: 'shelling', claims: [claim] },
        { use: 'b' },
      ],
    });
    const claim = { id: 'c', by: 'sana', in: 'd', says: 'E.', killed: 4, displaced: ['5', '6'] };
    expect(isReport(report(claim)), JSON.stringify(isReport.errors)).toBe(true);
    expect(isReport(report({ ...claim, kiled: 4 }))).toBe(false);
    expect(isReport(report({ ...claim, by: null }))).toBe(false);
  });

  it('say of every field what it is for', () => {
    const withoutWords = Object.entries(editorSchemas(read.content.site)).flatMap(
      ([name, schema]) => undescribed(schema).map((field) => `${name} ${field}`),
    );
    expect(withoutWords).toEqual([]);
  });
});
