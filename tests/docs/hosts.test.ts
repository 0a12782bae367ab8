import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { headersFile } from '../../src/publishing/headers.ts';
import { builtSite } from '../support/site.ts';

const page = readFileSync(new URL('../../docs/hosts.md', import.meta.url), 'utf8');

/** The text of the block after a word. */
function blockAfter(word: string): string {
  return page.slice(page.indexOf(word)).match(/```\w+.*\n([\s\S]*?)\n```/u)?.[1] ?? '';
}

/** The file of a site with reports alone. */
const file = headersFile(['/index.html', '/reports/one/index.html'], ['en']);

/** Headers by name, `Cache-Control` aside: how long files keep is told apart. */
const headers = [...file.matchAll(/^ {2}([\w-]+): (.+)$/gmu)]
  .map(([, name = '', value = '']) => ({ name, value }))
  .filter(({ name }) => name !== 'Cache-Control');

describe('docs/hosts.md', () => {
  it('prints the file of headers as it is written', () => {
    expect(blockAfter('```text _headers')).toBe(file.trimEnd());
  });

  it.each(headers)('sets $name for nginx and for Caddy as it is set there', ({ name, value }) => {
    const isByPath = name === 'Content-Security-Policy';
    expect(blockAfter('\nnginx:')).toContain(
      isByPath ? `default "${value}"` : `add_header ${name} "${value}"`,
    );
    expect(blockAfter('\nnginx:')).toContain(`add_header ${name} `);
    expect(blockAfter('\nCaddy:')).toMatch(
      new RegExp(`${name} "${value.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')}"`, 'u'),
    );
  });

  it('names files of the site that are there', () => {
    const table = page.slice(page.indexOf('## What is in the folder'));
    const names = [...table.matchAll(/^\| (`[^|]+)\|/gmu)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name),
    );
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !existsSync(path.join(builtSite(), name)))).toEqual([]);
  });
});
