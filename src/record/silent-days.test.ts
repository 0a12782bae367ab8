import { describe, expect, it } from 'vitest';
import { parseDate } from '../reading/date.ts';
import { silentDays } from './silent-days.ts';

const entry = (id: string, edtf: string) => {
  const parsed = parseDate(edtf);
  if ('problem' in parsed) throw new Error(parsed.problem.reason);
  return { id, occurred: parsed.date };
};

describe('silentDays', () => {
  it('counts the days between the last certain day and the next entry', () => {
    const entries = [
      entry('a', '2024-10-01/2024-10-20'),
      entry('b', '2024-10-02'),
      entry('c', '2024-11-20'),
      entry('d', '2024-11-25'),
    ];
    expect([...silentDays(entries)]).toEqual([['c', 30]]);
  });

  it('has no gap after an entry that may still go on', () => {
    const entries = [entry('a', '2024-10-01/..'), entry('b', '2024-12-01')];
    expect([...silentDays(entries)]).toEqual([]);
  });

  it('has no gap before an entry whose beginning nobody gave', () => {
    const entries = [
      entry('a', '2024-10-01'),
      entry('b', '../2024-12-01'),
      entry('c', '2025-01-01'),
    ];
    expect([...silentDays(entries)]).toEqual([['c', 30]]);
  });

  it('has a gap between the days of a set, and none after its last day before that day has come', () => {
    const entries = [
      entry('marches', '{2025-03-14,2025-06-20}'),
      entry('may', '2025-05-02'),
      entry('june', '2025-06-21'),
      entry('july', '2025-07-31'),
    ];
    expect([...silentDays(entries)]).toEqual([
      ['may', 48],
      ['july', 39],
    ]);
  });
});
