/**
 * `npm run schemas`: writes the JSON Schemas of what editors write, with the kinds and measures of
 * the site, to `schemas/`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkContent } from '../src/checking/check-content.ts';
import { editorSchemas } from '../src/checking/editor-schemas.ts';
import { contentFolder, ROOT } from './folders.ts';

const { content } = await checkContent(contentFolder());
const folder = path.join(ROOT, 'schemas');
await mkdir(folder, { recursive: true });
for (const [name, schema] of Object.entries(editorSchemas(content.site))) {
  await writeFile(path.join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
  console.log(`Wrote schemas/${name}`);
}
