import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launch } from './browser.ts';

let blank: Promise<Page> | undefined;

/**
 * Parses a file with the browser's own parser, without showing it, and runs a function on the
 * document there. The function sees nothing of the test around it, and gives what JSON can hold.
 *
 * @param file an HTML page, or another file that is XML
 */
export async function lookInto<T>(
  folder: string,
  file: string,
  look: (document: Document) => T,
): Promise<T> {
  blank ??= launch().then(async (browser) => browser.newPage());
  const text = JSON.stringify(await readFile(path.join(folder, file), 'utf8'));
  const type = file.endsWith('.html') ? 'text/html' : 'application/xml';
  return (await blank).evaluate<T>(
    `(${look.toString()})(new DOMParser().parseFromString(${text}, '${type}'))`,
  );
}

/** What a function finds in each of some files, each finding with its file before it. */
export async function findingsIn(
  folder: string,
  files: readonly string[],
  look: (document: Document) => string[],
): Promise<string[]> {
  const found: string[] = [];
  for (const file of files) {
    found.push(...(await lookInto(folder, file, look)).map((text) => `${file}: ${text}`));
  }
  return found;
}
