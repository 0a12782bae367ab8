import path from 'node:path';

/** The project's own folder. */
export const ROOT = path.resolve(import.meta.dirname, '..');

/** The content folder: `CONTENT_DIR`, else `content/` of the project. */
export function contentFolder(): string {
  return path.resolve(ROOT, process.env['CONTENT_DIR'] || 'content');
}

/** Where the site is put: `OUT_DIR`, else `dist/` of the project. */
export function outFolder(): string {
  return path.resolve(ROOT, process.env['OUT_DIR'] || 'dist');
}
