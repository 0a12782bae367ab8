import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { maxIndex } from 'd3';
import { counted } from '../src/messages/words.ts';
import type { Content } from '../src/reading/content.ts';
import type { TheRecord } from '../src/record/record.ts';

/**
 * What common hosts take at the most: 20,000 files a site, 25 MiB a file (Cloudflare Pages,
 * https://developers.cloudflare.com/pages/platform/limits/). A build warns from eight tenths on.
 */
const limits = { files: 20_000, bytes: 25 * 2 ** 20 };
const near = 0.8;

/**
 * What a build came to, for a terminal: in a line each what went in, and what came out; and where a
 * limit of common hosts is near, that.
 */
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
  const { pages, files, bytes, largest } = await filesUnder(folder);
  const into = path.relative(process.cwd(), folder) || '.';
  return [
    `Read ${parts.join(', ')}.`,
    `Built ${counted(pages, 'page')} into ${into}: ${counted(files, 'file')}, ${size(bytes)}.`,
    ...(files > limits.files * near
      ? [`Some hosts take ${number(limits.files)} files at the most; these are ${number(files)}.`]
      : []),
    ...(largest.bytes > limits.bytes * near
      ? [
          `Some hosts take files of 25 MiB at the most; ${largest.file} has ${mebi(largest.bytes)} MiB.`,
        ]
      : []),
  ].join('\n');
}

/** Megabytes with one digit, or kilobytes where that would be none. */
function size(bytes: number): string {
  return bytes < 100_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function number(count: number): string {
  return count.toLocaleString('en');
}

function mebi(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}

async function filesUnder(folder: string): Promise<{
  pages: number;
  files: number;
  bytes: number;
  largest: { file: string; bytes: number };
}> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(({ parentPath, name }) => stat(path.join(parentPath, name))),
  );
  const greatest = maxIndex(sizes, ({ size }) => size);
  const fileAt = (at: number) => {
    const { parentPath = folder, name = '' } = files[at] ?? {};
    return path.relative(folder, path.join(parentPath, name)).split(path.sep).join('/');
  };
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    bytes: sizes.reduce((sum, info) => sum + info.size, 0),
    largest: { file: fileAt(greatest), bytes: sizes[greatest]?.size ?? 0 },
  };
}
