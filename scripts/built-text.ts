import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { counted } from '../src/messages/words.ts';
import type { Content } from '../src/reading/content.ts';
import type { TheRecord } from '../src/record/record.ts';

/** What a build came to, in two lines for a terminal: what went in, and what came out. */
export async function builtText(
  content: Content,
  record: TheRecord,
  folder: string,
): Promise<string> {
  const { reports, datasets } = content;
  const parts = [
    counted(reports.length, 'report'),
    ...(datasets.length > 0 ? [counted(datasets.length, 'dataset')] : []),
    `${record.entries.length} ${record.entries.length === 1 ? 'entry' : 'entries'}`,
    counted(record.claims.size, 'claim'),
    counted(record.documents.size, 'document'),
  ];
  const { pages, files, bytes } = await filesUnder(folder);
  const into = path.relative(process.cwd(), folder) || '.';
  return [
    `Read ${parts.join(', ')}.`,
    `Built ${counted(pages, 'page')} into ${into}: ${counted(files, 'file')}, ${size(bytes)}.`,
  ].join('\n');
}

/** Megabytes with one digit, or kilobytes where that would be none. */
function size(bytes: number): string {
  return bytes < 100_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

async function filesUnder(
  folder: string,
): Promise<{ pages: number; files: number; bytes: number }> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(({ parentPath, name }) => stat(path.join(parentPath, name))),
  );
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    bytes: sizes.reduce((sum, info) => sum + info.size, 0),
  };
}
