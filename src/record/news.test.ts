import { describe, expect, it } from 'vitest';
import { buildRecord } from './build-record.ts';
import { newsOf } from './news.ts';
import { contentOf, entryWith } from './record-of.ts';

const content = contentOf(
  entryWith([
    '{ id: old, by: sohr, in: paper-1, said: 2024-11-29, says: So. }',
    '{ id: new, by: sohr, in: paper-2, said: 2024-11-30, says: So., supersedes: old }',
    '{ id: back, by: ocha, in: ocha-1, says: So., withdrawn: { on: 2024-12-05, why: Wrong. } }',
    '{ id: ours, by: sana, in: sana-1, says: So., killed: 4, corrected: { on: 2024-12-04, why: We had 14. } }',
    '{ id: gone, by: sana, in: sana-1, says: So., redacted: { on: 2024-12-06, why: Safety. } }',
  ]) +
    `  - { id: other, title: Other, occurred: 2024-11-28, kind: statement, claims: [
      { id: words, by: kremlin, in: sana-1, said: 2024-11-28, says: So. }] }
`,
);
const days = (all: Record<string, string>) => new Map(Object.entries(all));
const news = (recorded: Map<string, string>) => newsOf(buildRecord(content, recorded));

describe('newsOf', () => {
  it('puts the newest first, and reports before what was added on the same day', () => {
    const recorded = days({ old: '2024-11-30', words: '2024-11-30', new: '2024-12-01' });
    expect(news(recorded).map(({ day, what }) => `${day} ${what}`)).toEqual([
      '2024-12-06 removed',
      '2024-12-05 withdrawn',
      '2024-12-04 corrected',
      '2024-12-01 replaced',
      '2024-12-01 added',
      '2024-11-30 published',
      '2024-11-30 added',
    ]);
  });

  it('counts what was added on a day, with the entries of what was said last before others', () => {
    const recorded = days({ old: '2024-12-01', words: '2024-12-01', back: '2024-12-01' });
    expect(news(recorded)).toContainEqual({
      day: '2024-12-01',
      what: 'added',
      claims: 3,
      entries: ['entry', 'other'],
    });
  });

  it('says nothing of additions where no day of publication is known', () => {
    expect(news(days({})).map(({ what }) => what)).not.toContain('added');
  });

  it('does not count what was removed among the additions', () => {
    const added = news(days({ gone: '2024-12-01' })).filter(({ what }) => what === 'added');
    expect(added).toEqual([]);
  });

  it('says nothing of a claim that was replaced before it came here', () => {
    const recorded = days({ old: '2024-12-01', new: '2024-12-01' });
    expect(news(recorded).map(({ what }) => what)).not.toContain('replaced');
  });

  it('tells of an update of a report', () => {
    const [report] = content.reports;
    if (report === undefined) throw new Error('The example has no report.');
    const updated = {
      ...report.published,
      edtf: '2024-12-09',
      earliest: '2024-12-09',
      latest: '2024-12-09',
    };
    const record = buildRecord({ ...content, reports: [{ ...report, updated }] });
    expect(newsOf(record)[0]).toEqual({ day: '2024-12-09', what: 'updated', report: 'example' });
  });

  it('tells that a claim was denied by its speaker, where the denial came here after it', () => {
    const denied = contentOf(
      entryWith([
        '{ id: old, by: sohr, in: paper-1, said: 2024-11-29, says: So. }',
        '{ id: new, by: sohr, in: paper-2, said: 2024-11-30, says: Never., denies: old }',
      ]),
    );
    const told = (recorded: Record<string, string>) =>
      newsOf(buildRecord(denied, days(recorded))).filter(({ what }) => what === 'denied');
    expect(told({ old: '2024-11-30', new: '2024-12-01' })).toEqual([
      { day: '2024-12-01', what: 'denied', claim: 'old' },
    ]);
    expect(told({ old: '2024-12-01', new: '2024-12-01' })).toEqual([]);
  });
});
