import { describe, expect, it } from 'vitest';
import { buildRecord } from './build-record.ts';
import { knownDays } from './known-days.ts';
import { contentOf, entryWith } from './record-of.ts';

const content = contentOf(
  entryWith([
    '{ id: first, by: sohr, said: 2024-11-29, says: So., killed: 4 civilians, carried: [{ in: paper-1 }, { in: blog-1 }] }',
    '{ id: later, by: helmets, said: 2024-11-30, in: paper-2, says: So., killed: 7 civilians }',
    '{ id: gone, by: ocha, said: 2024-11-29, in: reuters-1, says: So., killed: 9 civilians, withdrawn: { on: 2024-12-02, why: It did. } }',
  ]),
);
const days = knownDays(content, 'example', 'en');

describe('knownDays', () => {
  it('has a day for each on which something was said, published or taken back', () => {
    expect(days.map(({ day }) => day)).toEqual([
      '2024-11-29',
      '2024-11-30',
      '2024-12-01',
      '2024-12-02',
    ]);
  });

  it('tells what each day added', () => {
    const told = days.map(({ news }) =>
      news.map(({ said, carried, ended }) => ({
        said: said.map(({ id }) => id),
        carried: carried.map(({ carrier }) => carrier.in),
        ended: ended.map(({ id }) => id),
      })),
    );
    expect(told).toEqual([
      [{ said: ['first', 'gone'], carried: [], ended: [] }],
      [{ said: ['later'], carried: [], ended: [] }],
      [{ said: [], carried: ['blog-1'], ended: [] }],
      [{ said: [], carried: [], ended: ['gone'] }],
    ]);
  });

  it('has the toll as it was known then', () => {
    const tolls = days.flatMap(({ news }) =>
      news.map(({ entry }) => entry.toll.map(({ low, high }) => [low, high])),
    );
    expect(tolls).toEqual([[[4, 9]], [[4, 9]], [[4, 9]], [[4, 7]]]);
  });

  it('ends with the record as it is', () => {
    const last = days.at(-1)?.news[0]?.entry;
    expect(last?.toll).toEqual(buildRecord(content).entryById.get('entry')?.toll);
  });

  it('knows nothing of a report that is not there', () => {
    expect(knownDays(content, 'other', 'en')).toEqual([]);
  });

  it('does not change through a correction of this site', () => {
    const with14 = (more: string) =>
      knownDays(
        contentOf(
          entryWith([
            `{ id: a, by: sohr, said: 2024-11-29, in: paper-1, says: So., killed: 4${more} }`,
          ]),
        ),
        'example',
        'en',
      ).map(({ day, news }) => [day, news.map(({ entry }) => entry.toll.map(({ high }) => high))]);
    expect(with14(', corrected: { on: 2024-12-04, why: We had written 14. }')).toEqual(with14(''));
  });

  it('tells on the day of a denial that the claim no longer stands, and what is left', () => {
    const denied = knownDays(
      contentOf(
        entryWith([
          '{ id: a, by: sohr, said: 2024-11-29, in: paper-1, says: So., killed: 40 }',
          '{ id: b, by: sohr, said: 2024-11-30, in: paper-2, says: Never., denies: a }',
          '{ id: c, by: ohchr, said: 2024-11-29, in: paper-1, says: So., killed: 4 }',
        ]),
      ),
      'example',
      'en',
    ).map(({ day, news: [news] }) => [
      day,
      news?.entry.toll.map(({ low, high }) => [low, high]),
      news?.ended.map(({ id, standing }) => [id, standing]),
    ]);
    expect(denied).toEqual([
      ['2024-11-29', [[4, 40]], []],
      ['2024-11-30', [[4, 4]], [['a', 'denied']]],
    ]);
  });
});
