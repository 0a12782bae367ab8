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

/** An index in the making, in a process of its own. */
export interface SearchIndex {
  /** Adds a page by its path in the site; only pages marked with `data-pagefind-body` are found. */
  add(file: string, html: string): void;
  /**
   * Writes the index into `pagefind/` of a folder, with the code that searches it.
   *
   * @throws {Error} where pagefind could not read a page
   */
  write(folder: string): Promise<void>;
}

/** Makes an index while pages are still written: pagefind works on the side, each page as it comes. */
export async function startSearchIndex(): Promise<SearchIndex> {
  const { index, errors } = await createIndex({
    keepIndexUrl: true,
    excludeSelectors: ['svg', '.chart-foot', '.mark'],
  });
  if (index === undefined) throw new Error(errors.join('\n'));
  const added: Promise<{ errors: string[] }>[] = [];
  return {
    add(file, html) {
      if (html.includes('data-pagefind-body')) {
        added.push(index.addHTMLFile({ sourcePath: file, content: html }));
      }
    },
    async write(folder) {
      try {
        const problems = (await Promise.all(added)).flatMap((one) => one.errors);
        const { files, errors: failed } = await index.getFiles();
        if (problems.length + failed.length > 0)
          throw new Error([...problems, ...failed].join('\n'));
        for (const { path: name, content } of files.filter((file) => NEEDED.test(file.path))) {
          const file = path.join(folder, 'pagefind', name);
          await mkdir(path.dirname(file), { recursive: true });
          await writeFile(file, name === ENTRY ? withLanguagesInOrder(content) : content);
        }
      } finally {
        await close();
      }
    },
  };
}
