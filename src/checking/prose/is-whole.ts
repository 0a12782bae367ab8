import type { ReadContent } from '../../reading/folder/content-folder.ts';
import type { ReadFile } from '../../reading/folder/read-file.ts';

/**
 * Whether all of a file could be read. Of what could not, nobody can say that it is not there: a
 * claim with a broken field may hold the very words that a sentence quotes.
 */
export function isWhole(read: ReadContent, { source: { file } }: ReadFile): boolean {
  return !read.problems.some((problem) => problem.file === file && problem.severity === 'error');
}
