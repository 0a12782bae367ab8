import { describe, expect, it } from 'vitest';
import { buildRecord } from './build-record.ts';
import { contentOf, entryWith } from './record-of.ts';

const first = contentOf(
  entryWith(['{ id: a, by: sohr, says: Four died., killed: 4 civilians, in: paper-1 }']),
);
const second = contentOf(
  `  - use: entry
    claims:
      - { id: b, by: ohchr, says: Six died., killed: 6 civilians, in: later-1 }
  - id: later
    title: A later entry
    occurred: 2024-11-30
    kind: shelling
    claims:
      - { id: c, by: sohr, says: One died., killed: 1 civilian, in: later-1 }
`,
  `
  - { id: later-1, publisher: other-paper, url: 'https://o.example/3', published: 2024-12-03 }
`,
  'second',
);
const both = { ...first, reports: [...first.reports, ...second.reports] };

describe('merging', () => {
  it('brings the claims of all reports on an entry together', () => {
    const [entry] = buildRecord(both).entries;
    expect(entry?.claims.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(entry?.reports).toEqual(['example', 'second']);
    expect(entry?.corroboration).toBe('independent');
    expect(entry?.toll.map(({ low, high }) => [low, high])).toEqual([[4, 6]]);
  });

  it('lists an entry in each report that defines or uses it', () => {
    const { reports } = buildRecord(both);
    expect(reports.map(({ slug, entries }) => [slug, entries])).toEqual([
      ['example', ['entry']],
      ['second', ['entry', 'later']],
    ]);
  });

  it('does not depend on the order of files', () => {
    const turned = {
      ...both,
      reports: both.reports.toReversed(),
      sources: both.sources.toReversed(),
      actors: both.actors.toReversed(),
      places: both.places.toReversed(),
    };
    expect(buildRecord(turned)).toEqual(buildRecord(both));
  });
});
