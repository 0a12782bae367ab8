import { describe, expect, it } from 'vitest';
import { silentDays } from './silent-days.ts';

const entry = (id: string, earliest: string | null, latest: string | null) => ({
  id,
  occurred: {
    edtf: '',
    earliest,
    latest,
    precision: 'day' as const,
    uncertain: false,
    approximate: false,
    interval: false,
  },
});

describe('silentDays', () => {
  it('counts the days between the last certain day and the next entry', () => {
    const entries = [
      entry('a', '2024-10-01', '2024-10-20'),
      entry('b', '2024-10-02', '2024-10-02'),
      entry('c', '2024-11-20', '2024-11-20'),
      entry('d', '2024-11-25', '2024-11-25'),
    ];
    expect([...silentDays(entries)]).toEqual([['c', 30]]);
  });

  it('has no gap after an entry that may still go on', () => {
    const entries = [entry('a', '2024-10-01', null), entry('b', '2024-12-01', '2024-12-01')];
    expect([...silentDays(entries)]).toEqual([]);
  });

  it('has no gap before an entry whose beginning nobody gave', () => {
    const entries = [
      entry('a', '2024-10-01', '2024-10-01'),
      entry('b', null, '2024-12-01'),
      entry('c', '2025-01-01', '2025-01-01'),
    ];
    expect([...silentDays(entries)]).toEqual([['c', 30]]);
  });
});
