import { describe, expect, it } from 'vitest';
import { entryWith, recordOf } from './record-of.ts';
import { topicsOf } from './topics.ts';

const claims = ['{ id: one, by: sohr, in: paper-1, says: So. }'];
const record = recordOf(
  `${entryWith(claims, '    topics: [Health care, aid, aid]')}  - { id: other, title: Other, occurred: 2024-11-30, kind: statement, topics: [health-care], claims: [
      { id: two, by: sohr, in: paper-1, says: So. }] }
`,
);
const idsOf = (site = record.site) =>
  [...topicsOf({ ...record, site })].map(([id, { entries }]) => [id, entries.map((one) => one.id)]);

describe('topicsOf', () => {
  it('sets an entry once under each of its topics, however they are written', () => {
    expect(idsOf()).toEqual([
      ['aid', ['entry']],
      ['health-care', ['entry', 'other']],
    ]);
  });

  it('keeps a topic as it was first written', () => {
    expect(topicsOf(record).get('health-care')?.text).toBe('Health care');
  });

  it('names the reports that tell of its entries', () => {
    expect(
      topicsOf(record)
        .get('aid')
        ?.reports.map(({ slug }) => slug),
    ).toEqual(['example']);
  });

  it('follows the order of site.yml, and leaves out what no entry is on', () => {
    const topics = { water: { label: {} }, 'health-care': { label: {} } };
    expect(idsOf({ ...record.site, topics }).map(([id]) => id)).toEqual(['health-care', 'aid']);
  });
});
