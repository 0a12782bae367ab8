import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checking/check-content.ts';
import { buildRecord } from '../../src/record/build-record.ts';
import type { TheRecord } from '../../src/record/record.ts';
import { rowsOf, withDataset } from './editors-page.ts';
import { withSite } from './temporary-site.ts';

const check = (files: ReadonlyMap<string, string>) => withSite(files, checkContent);

const exampleRecord = async (): Promise<TheRecord> =>
  buildRecord((await check(withDataset())).content);

describe('the dataset of docs/editors.md', () => {
  it('is without a problem beside the first report', async () => {
    const { problems } = await check(withDataset());
    expect(problems).toEqual([]);
  });

  it('becomes an entry a row, with ids of its name and the row’s own id', async () => {
    const { datasets, entryById } = await exampleRecord();
    expect(datasets.map(({ entries }) => entries)).toEqual([
      ['strikes-0012', 'strikes-0013', 'strikes-0014'],
    ]);
    expect(entryById.get('strikes-0012')).toMatchObject({
      title: 'shells, Marn',
      kind: 'shelling',
      place: ['marn'],
      dataset: 'strikes',
      reports: [],
    });
  });

  it('says what its cells say, and nothing for an empty cell or a 0 that says nothing', async () => {
    const { claims } = await exampleRecord();
    const told = ['0012', '0013', '0014'].map((row) => claims.get(`strikes-${row}-claim`));
    expect(told.map((claim) => claim?.by)).toEqual([
      ['marn-hospital'],
      ['vey-monitor'],
      ['vey-monitor'],
    ]);
    expect(told.map((claim) => claim?.quantities['killed']?.[0]?.text ?? null)).toEqual([
      '9 civilians',
      null,
      'at least 2 civilians',
    ]);
    expect(told.map((claim) => claim?.quantities['injured']?.[0]?.text ?? null)).toEqual([
      'about 20',
      null,
      '3',
    ]);
    expect(told[0]?.says).toBe('Shells hit the "Tallow" market.');
  });

  it('stays out of the chronology until a report brings a row in', async () => {
    const ids = async (files: ReadonlyMap<string, string>) =>
      buildRecord((await check(files)).content).chronology.map(({ id }) => id);
    const files = withDataset();
    expect(await ids(files)).toEqual(['tallow-shelling', 'valley-toll']);
    const report = files.get('reports/shelling-in-marn.md') ?? '';
    files.set(
      'reports/shelling-in-marn.md',
      report.replace('chronology:', 'chronology:\n  - use: strikes-0013'),
    );
    expect(await ids(files)).toEqual(['tallow-shelling', 'valley-toll', 'strikes-0013']);
  });

  it('is shown with every way in which a column can be read', () => {
    expect(rowsOf('Dataset', 'with').map(([name]) => name)).toEqual(
      ['column', 'values', 'to', 'order', 'of', 'zero', 'split'].map((name) => `\`${name}\``),
    );
  });
});
