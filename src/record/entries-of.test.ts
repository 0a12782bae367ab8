import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../reading/folder/content-folder.ts';
import type { Content } from '../reading/content.ts';
import { asOf } from './as-of.ts';
import { buildRecord } from './build-record.ts';
import { entriesWithPages, inDatasetsAlone, placeInDataset } from './dataset-entries.ts';
import { entriesOf } from './entries-of.ts';
import type { TheRecord } from './record.ts';

describe('the entries of a dataset', () => {
  let content: Content;
  let record: TheRecord;
  beforeAll(async () => {
    ({ content } = await readContent(
      path.resolve(import.meta.dirname, '../../tests/fixtures/dataset'),
    ));
    record = buildRecord(content);
  });

  it('are found by its id, in the order of time, as those of a report are by its name', () => {
    expect(entriesOf('floods', record)?.map(({ id }) => id)).toEqual([
      'floods-0010',
      'floods-0009',
      'floods-0007',
      'floods-0008',
    ]);
    expect(entriesOf('night', record)?.map(({ id }) => id)).toEqual(['floods-0007']);
    expect(entriesOf('nothing', record)).toBeNull();
  });

  it('stand in the chronology only where a report tells of them, with its claims', () => {
    expect(record.chronology.map(({ id, reports }) => [id, reports])).toEqual([
      ['floods-0007', ['night']],
    ]);
    const [used] = record.chronology;
    expect(used?.claims.map(({ id }) => id)).toEqual(['floods-0007-claim', 'mayor-three']);
    expect(used?.corroboration).toBe('independent');
  });

  it('are counted beside it where none does', () => {
    const [alone] = inDatasetsAlone(record.entries, record);
    expect([alone?.dataset.id, alone?.entries.length]).toEqual(['floods', 3]);
  });

  it('have pages of their own, or stand in its months', () => {
    expect(entriesWithPages(record)).toHaveLength(4);
    const without = buildRecord({
      ...content,
      datasets: content.datasets.map((dataset) => ({ ...dataset, entryPages: false })),
    });
    expect(entriesWithPages(without)).toEqual([]);
    const [first] = without.entries;
    expect(first && placeInDataset(first, without)).toEqual({
      dataset: 'floods',
      period: '2023-01',
    });
  });

  it('were not known before their documents were', () => {
    expect(buildRecord(asOf(content, '2024-03-05')).entries.map(({ id }) => id)).toEqual([
      'floods-0007',
    ]);
  });

  it('lose what was redacted, as those of reports do', () => {
    const redacted = structuredClone(content.datasets.map(({ chronology }) => chronology));
    const datasets = content.datasets.map((dataset, index) => ({
      ...dataset,
      chronology: (redacted[index] ?? []).map((entry) => ({
        ...entry,
        claims: entry.claims.map((claim) => ({
          ...claim,
          redacted: { on: dataset.published, why: 'For safety.' },
        })),
      })),
    }));
    const { claims, documents, places } = buildRecord({ ...content, datasets });
    expect(claims.get('floods-0009-claim')).toMatchObject({ says: '', standing: 'redacted' });
    expect([...documents.keys()]).toEqual(['mayor-statement']);
    expect(places.has('upper-ford')).toBe(true);
  });
});
