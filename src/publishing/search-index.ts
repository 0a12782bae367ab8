import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';

/** What the search page loads; the rest of what pagefind brings is an interface that we have not. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json)$|\.(?:pagefind|pf_(?:meta|index|filter|fragment))$/;

/**
 * Writes the index of a built site into its folder `pagefind/`, with the code that searches it.
 * Only pages that are marked with `data-pagefind-body` are in it, each under its own language.
 *
 * @throws {Error} where pagefind cannot read a page
 */
export async function writeSearchIndex(folder: string): Promise<void> {
  const { index, errors } = await createIndex({
    keepIndexUrl: true,
    excludeSelectors: ['svg', '.chart-foot', '.mark'],
  });
  try {
    if (index === undefined) throw new Error(errors.join('\n'));
    const added = await index.addDirectory({ path: folder });
    const { files, errors: failed } = await index.getFiles();
    const problems = [...added.errors, ...failed];
    if (problems.length > 0) throw new Error(problems.join('\n'));
    for (const { path: name, content } of files.filter((file) => NEEDED.test(file.path))) {
      const file = path.join(folder, 'pagefind', name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  } finally {
    await close();
  }
}
