import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { RecordJson } from '../../src/publishing/record-schema.ts';
import { builtSite } from './site.ts';

/** The record as the built site publishes it. */
export async function publishedRecord(): Promise<RecordJson> {
  return JSON.parse(await readFile(path.join(builtSite(), 'data/record.json'), 'utf8'));
}

/** The one with an id. Throws where there is none. */
export function withId<T extends { id: string }>(all: readonly T[], id: string): T {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is nothing with the id ${id}.`);
  return found;
}
