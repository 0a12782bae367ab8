import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkContent } from './check-content.ts';
import { checkReport } from './check-report.ts';

const fixture = (name: string) =>
  fileURLToPath(new URL(`../../tests/fixtures/broken/${name}/`, import.meta.url));

const lines = async (name: string): Promise<string[]> =>
  (await checkContent(fixture(name))).problems.map(
    ({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`,
  );

describe('checking a folder', () => {
  it('tells of each of the mistakes in a report at its own line, in one run', async () => {
    expect(await lines('ten-ways')).toEqual([
      'reports/one-day.md:3:1 unknown-field',
      'reports/one-day.md:4:12 not-a-date',
      'reports/one-day.md:8:10 unsafe-address',
      'reports/one-day.md:14:12 unknown-reference',
      'reports/one-day.md:22:19 unreadable-quantity',
      'reports/one-day.md:23:13 duplicate-id',
      'reports/one-day.md:29:9 missing-field',
      'reports/one-day.md:37:35 unknown-reference',
      'reports/one-day.md:39:1 html-in-markdown',
      'reports/one-day.md:41:1 unclosed-directive',
    ]);
  });

  it('reads on behind a line that cannot be read, and asks for names that stand nowhere', async () => {
    expect(await lines('unread-sources')).toEqual([
      'reports/one-day.md:10:16 unknown-reference',
      'sources.yml:2:9 yaml-syntax',
    ]);
  });

  it('lets no published report lean on a draft', async () => {
    expect(await lines('leans-on-draft')).toEqual(['reports/b.md:7:7 unknown-reference']);
  });

  it('gives the same answer twice', async () => {
    expect(await lines('ten-ways')).toEqual(await lines('ten-ways'));
  });

  it('refuses code, markup and addresses that run code, and runs none of it', async () => {
    expect(await lines('hostile')).toEqual([
      'pages/code.md:1:1 frontmatter-not-yaml',
      'reports/markup.md:9:10 unsafe-address',
      'reports/markup.md:10:15 unsafe-address',
      'reports/markup.md:14:1 html-in-markdown',
      'reports/markup.md:16:1 unsafe-address',
      'reports/markup.md:16:41 html-in-markdown',
      'reports/markup.md:18:1 unsafe-address',
      'reports/markup.md:20:1 unknown-field',
    ]);
    expect('attestedRanContent' in globalThis).toBe(false);
  });

  it('counts what it found, for programs', async () => {
    const report = checkReport(await checkContent(fixture('ten-ways')));
    expect(report).toMatchObject({ files: 5, errors: 10, warnings: 0 });
    expect(Object.keys(report.messages[0] ?? {})).toEqual([
      'file',
      'line',
      'column',
      'rule',
      'severity',
      'reason',
      'expected',
      'fix',
      'url',
    ]);
  });
});
