import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../messages/problem.ts';
import { checkContent } from './check-content.ts';

/** The messages of a page whose only block is this one. */
async function messagesOf(block: string): Promise<string[]> {
  return (await problemsOf(block)).map(({ line, rule, reason }) => `${line} ${rule}: ${reason}`);
}

/** Where they point, and what to write there. */
async function placesOf(block: string): Promise<string[]> {
  return (await problemsOf(block)).map(({ line, column, fix }) => `${line}:${column} ${fix}`);
}

async function problemsOf(block: string): Promise<Problem[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'attested-chart-'));
  try {
    await mkdir(path.join(folder, 'pages'));
    await writeFile(path.join(folder, 'site.yml'), 'title: Example\nurl: https://news.example/\n');
    await writeFile(path.join(folder, 'pages/about.md'), `---\ntitle: About\n---\n\n${block}\n`);
    const { problems } = await checkContent(folder);
    return problems;
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

  it('are told of at their place, with what to write', async () => {
    const wrong = '::chart[Days]{kind=timeline order=nam}';
    expect(await placesOf(wrong)).toEqual(['5:29 order=name']);
    expect(await placesOf('::chart[Days]{kind=timeline where="plase=x"}')).toEqual([
      '5:29 where="place=x"',
    ]);
  });

  it('name a day, an id, a filter and notes that can be read', async () => {
    const bad = 'as-of=2024-11-31 id=Days where="place" note="x y"';
    expect(await messagesOf(`::chart[Days]{kind=timeline ${bad}}`)).toEqual([
      '5 not-a-date: `2024-11-31` is no day of the calendar.',
      '5 wrong-id: `Days` is not an id.',
      '5 wrong-type: `place` is no condition.',
      '5 wrong-type: `x y` begins with no date and no id.',
    ]);
    const good = 'as-of=2024-11-30 id=days where="kind=shelling" note="2024-11-30: x"';
    expect(await messagesOf(`::chart[Days]{kind=timeline of=record ${good}}`)).toEqual([]);
  });

  it('name things that exist', async () => {
    const bad = 'where="place=aleppo kind=shellling responsibility=x" note="strike"';
    expect(await messagesOf(`::chart[Days]{kind=timeline ${bad}}`)).toEqual([
      '5 unknown-kind: `shellling` is no kind of an entry.',
      '5 unknown-reference: No place has the id `aleppo`.',
      '5 wrong-choice: `x` is no responsibility of an entry.',
      '5 unknown-reference: No entry has the id `strike`.',
    ]);
  });

  it('give each chart of a text an id of its own', async () => {
    const two = '::chart[A]{kind=timeline id=days}\n\n::chart[B]{kind=timeline id=days}';
    expect(await messagesOf(two)).toEqual([
      '7 duplicate-id: Two charts of this text have the id `days`: the other stands in line 5.',
    ]);
  });

  it('have values that the site knows', async () => {
    expect(await messagesOf('::chart[Days]{kind=timeline measure=kiled}')).toEqual([
      '5 wrong-choice: `kiled` is no measure that a chart can show.',
    ]);
    expect(await messagesOf('::chart[Days]{kind=timeline by=colour group=martians}')).toEqual([
      '5 wrong-choice: A chart of this kind has no `by=colour`.',
      '5 wrong-choice: `martians` is no group that a chart can show.',
    ]);
  });

  it('are of every group only where no figures are added', async () => {
    expect(await messagesOf('::chart[Days]{kind=toll group=all}')).toEqual([
      '5 wrong-choice: A chart of the kind `toll` cannot show every group: one person may be counted in several.',
    ]);
    expect(await messagesOf('::chart[Days]{kind=evolution group=all}')).toEqual([]);
    expect(await messagesOf('::chart[Days]{kind=toll group=people}')).toEqual([]);
  });
});
