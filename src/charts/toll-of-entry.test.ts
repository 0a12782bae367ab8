import { describe, expect, it } from 'vitest';
import { tollOf } from './claims/fixtures.ts';
import type { ClaimIn } from './small-record.ts';
import { smallContext, smallRecord } from './small-record.ts';
import { tollOfEntry } from './toll-of-entry.ts';

function tollFor(claims: ClaimIn[]) {
  const record = tollOf(claims);
  const entry = record.entryById.get('toll');
  if (entry === undefined) throw new TypeError('no entry');
  return tollOfEntry(entry, { measure: 'killed', group: null }, smallContext(record));
}

describe('the one figure beside a mark', () => {
  it('is that of the entry’s own days and area, where it has several windows', () => {
    const toll = tollFor([
      { id: 'a', by: 'monitor', killed: '24 civilians' },
      { id: 'b', by: 'official', killed: '90 civilians', occurred: '2024-11-20/2024-12-05' },
      { id: 'c', by: 'rescuers', killed: '95 civilians', occurred: '2024-11-20/2024-12-05' },
    ]);
    expect(toll).toMatchObject({ text: '24 killed', elsewhere: false });
  });

  it('is none where all figures are of other days or another area', () => {
    const toll = tollFor([
      { id: 'b', by: 'official', killed: '90 civilians', occurred: '2024-11-20/2024-12-05' },
      { id: 'c', by: 'rescuers', killed: '3 civilians', place: 'elsewhere' },
    ]);
    expect(toll).toMatchObject({ text: null, low: null, high: null, elsewhere: true });
  });

  it('is that of people of no stated group where those are asked for', () => {
    const record = smallRecord({
      entries: [
        {
          id: 'a',
          occurred: '2024-11-28',
          claims: [{ id: 'x', by: 'monitor', killed: '7 people', carried: [{ in: 'wire' }] }],
        },
      ],
      documents: { wire: ['Wire', '2024-12-01'] },
    });
    const [entry] = record.entries;
    if (entry === undefined) throw new TypeError('no entry');
    const asked = { measure: 'killed', group: 'people' };
    expect(tollOfEntry(entry, asked, smallContext(record)).text).toBe('7 killed');
  });

  it('has no lowest where it is a most: nothing of it is certain', () => {
    const toll = tollFor([{ id: 'a', by: 'monitor', killed: 'up to 40 civilians' }]);
    expect(toll).toMatchObject({ text: 'up to 40 killed', low: null, high: 40 });
  });

  it('has no lowest where it is about so many: a solid mark would be exact', () => {
    const about = { id: 'a', by: 'monitor', killed: 'about 9 civilians' };
    expect(tollFor([about])).toMatchObject({ text: 'about 9 killed', low: null, high: 9 });
    expect(tollFor([about]).about).toBe(true);
    const range = tollFor([about, { id: 'b', by: 'official', killed: '20 civilians' }]);
    expect(range).toMatchObject({ low: null, high: 20, about: false });
    const from = tollFor([
      { id: 'a', by: 'monitor', killed: '4 civilians' },
      { id: 'b', by: 'official', killed: 'about 9 civilians' },
    ]);
    expect(from).toMatchObject({ low: 4, high: 9, about: false });
  });

  it('is none where nobody gave a figure', () => {
    expect(tollFor([{ id: 'a', by: 'monitor' }])).toMatchObject({ text: null, elsewhere: false });
  });
});
