import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ascending } from 'd3';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';

/** What the search page loads; the rest of what pagefind brings is an interface that we have not. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json)$|\.(?:pagefind|pf_(?:meta|index|filter|fragment))$/;

/** The file that lists the languages of the index; pagefind gives them in another order each time. */
const ENTRY = 'pagefind-entry.json';

const entryOf = z.looseObject({ languages: z.record(z.string(), z.unknown()) });

/** The same list, its languages by their tags, so that one site gives the same bytes each time. */
export function withLanguagesInOrder(entry: Uint8Array): string {
  const read = entryOf.parse(JSON.parse(new TextDecoder().decode(entry)));
  const languages = Object.entries(read.languages).toSorted(([a], [b]) => ascending(a, b));
  return JSON.stringify({ ...read, languages: Object.fromEntries(languages) });
}

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
      await writeFile(file, name === ENTRY ? withLanguagesInOrder(content) : content);
    }
  } finally {
    await close();
  }
}
