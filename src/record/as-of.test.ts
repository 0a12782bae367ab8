import { describe, expect, it } from 'vitest';
import { asOf } from './as-of.ts';
import { buildRecord } from './build-record.ts';
import { contentOf, entryWith } from './record-of.ts';

const content = contentOf(
  entryWith([
    '{ id: a, by: helmets, said: 2024-11-28, says: Dead., killed: 8, carried: [{ in: reuters-1 }, { in: blog-1 }] }',
    '{ id: b, by: helmets, said: 2024-11-29, supersedes: a, says: Dead., killed: 16, in: paper-1 }',
    '{ id: c, by: ohchr, says: Dead., killed: 20, in: paper-2, withdrawn: { on: 2024-12-01, why: A miscount. } }',
  ]),
);
const on = (day: string) => buildRecord(asOf(content, day));
const ranges = (day: string) => on(day).entries[0]?.toll.map(({ low, high }) => [low, high]);

describe('the record as of a day', () => {
  it('has no entry of which nobody had spoken', () => {
    expect(on('2024-11-27').entries).toEqual([]);
  });

  it('holds what had been said, and not what replaced it later', () => {
    expect(ranges('2024-11-28')).toEqual([[8, 8]]);
    expect(ranges('2024-11-29')).toEqual([[16, 16]]);
  });

  it('holds the carriers that had been published', () => {
    const carriers = (day: string) =>
      on(day)
        .claims.get('a')
        ?.carried.map((one) => one.in);
    expect(carriers('2024-11-28')).toEqual([]);
    expect(carriers('2024-11-29')).toEqual(['reuters-1']);
    expect(carriers('2024-12-01')).toEqual(['reuters-1', 'blog-1']);
  });

  it('holds what was withdrawn later, until the day of the withdrawal', () => {
    expect(on('2024-11-30').claims.get('c')?.standing).toBe('current');
    expect(on('2024-12-01').claims.get('c')?.standing).toBe('withdrawn');
  });

  it('is the whole record on its last day', () => {
    const whole = buildRecord(content);
    expect(whole.latest).toBe('2024-12-02');
    expect(on(whole.latest ?? '')).toEqual(whole);
  });
});
