import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where charts are kept as they were last looked at. */
export const snapshotFolder = fileURLToPath(
  new URL('../../src/charts/__snapshots__/', import.meta.url),
);

/**
 * Compares a drawing with the one that somebody looked at. One that differs, or is new, is written
 * beside it as `x.new.svg`.
 *
 * @returns `as it was`, or a sentence that names both files
 */
export function compareSnapshot(name: string, drawing: string): string {
  const file = path.join(snapshotFolder, name);
  const fresh = file.replace(/\.svg$/u, '.new.svg');
  const text = `${drawing.replaceAll('><', '>\n<')}\n`;
  const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (before === text) {
    rmSync(fresh, { force: true });
    return 'as it was';
  }
  writeFileSync(fresh, text);
  const what = before === null ? 'Nobody has looked at' : `It differs from ${shown(file)}: look at`;
  return `${what} ${shown(fresh)}, then keep it with: npm run gallery -- --accept`;
}

/** Keeps every drawing that stands beside an old one, and says which. */
export function acceptSnapshots(): string[] {
  const fresh = readdirSync(snapshotFolder).filter((file) => file.endsWith('.new.svg'));
  return fresh.map((file) => {
    const kept = file.replace(/\.new\.svg$/u, '.svg');
    renameSync(path.join(snapshotFolder, file), path.join(snapshotFolder, kept));
    return kept;
  });
}

function shown(file: string): string {
  return path.relative(process.cwd(), file);
}
