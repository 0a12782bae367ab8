import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from './check-content.ts';

/** The messages of a page whose only block is this one. */
async function messagesOf(block: string): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'attested-chart-'));
  try {
    await mkdir(path.join(folder, 'pages'));
    await writeFile(path.join(folder, 'site.yml'), 'title: Example\nurl: https://news.example/\n');
    await writeFile(path.join(folder, 'pages/about.md'), `---\ntitle: About\n---\n\n${block}\n`);
    const { problems } = await checkContent(folder);
    return problems.map(({ line, rule, reason }) => `${line} ${rule}: ${reason}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('a chart’s attributes', () => {
  it('are those of its kind', async () => {
    expect(await messagesOf('::chart[Days]{kind=timeline by=kind measure=injured}')).toEqual([]);
    expect(await messagesOf('::chart[Days]{kind=timeline colour=red}')).toEqual([
      '5 unknown-field: `::chart` takes no `colour`.',
    ]);
  });

  it('have values that the site knows', async () => {
    expect(await messagesOf('::chart[Days]{kind=timeline measure=kiled}')).toEqual([
      '5 wrong-choice: `kiled` is no measure that a chart can show.',
    ]);
    expect(await messagesOf('::chart[Days]{kind=timeline by=colour group=martians}')).toEqual([
      '5 wrong-choice: `colour` is no by that a chart can show.',
      '5 wrong-choice: `martians` is no group that a chart can show.',
    ]);
  });
});
