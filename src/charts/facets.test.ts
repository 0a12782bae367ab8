import { describe, expect, it } from 'vitest';
import { facetsOf } from './facets.ts';
import { smallContext, smallRecord } from './small-record.ts';

const record = smallRecord({
  sources: { monitor: 'A monitor', rescuers: 'Rescuers' },
  actors: { army: {}, rebels: {} },
  documents: { wire: ['wire', '2024-11-28'] },
  entries: [
    { id: 'a', occurred: '2024-11-26', place: 'west', claims: [{ id: 'a1', by: 'monitor' }] },
    {
      id: 'b',
      occurred: '2024-11-27',
      place: 'east',
      claims: [
        { id: 'b1', by: 'monitor', attributesTo: 'army' },
        { id: 'b2', by: 'rescuers', attributesTo: 'rebels' },
      ],
    },
    {
      id: 'c',
      occurred: '2024-11-28',
      place: 'east',
      claims: [{ id: 'c1', by: 'rescuers', attributesTo: 'army' }],
    },
    { id: 'd', occurred: '2024-11-29', place: [], claims: [{ id: 'd1' }] },
  ],
});

const facets = (by: Parameters<typeof facetsOf>[1]['by'], order = 'first') =>
  facetsOf(record.entries, { by, order }, smallContext(record)).facets.map(({ name, entries }) => [
    name,
    entries.map(({ id }) => id).join(' '),
  ]);

describe('entries set apart by a value', () => {
  it('stand in the order of their first entry, what has no value last', () => {
    expect(facets('place')).toEqual([
      ['West', 'a'],
      ['East', 'b c'],
      ['No place given', 'd'],
    ]);
  });

  it('stand by name or by size where that is asked for', () => {
    expect(facets('place', 'name').map(([name]) => name)).toEqual([
      'East',
      'West',
      'No place given',
    ]);
    expect(facets('place', 'size').map(([name]) => name)).toEqual([
      'East',
      'West',
      'No place given',
    ]);
  });

  it('stand under whom they are attributed to, what is contested apart', () => {
    expect(facets('actor')).toEqual([
      ['Attribution contested', 'b'],
      ['Army', 'c'],
      ['Attributed to nobody', 'a d'],
    ]);
  });

  it('stand under each origin that speaks, and say that they do not add up', () => {
    expect(facets('source')).toEqual([
      ['A monitor', 'a b'],
      ['Rescuers', 'b c'],
      ['No source named', 'd'],
    ]);
    const { shared } = facetsOf(
      record.entries,
      { by: 'source', order: 'first' },
      smallContext(record),
    );
    expect(shared).toBe(true);
  });

  it('stand by grade', () => {
    expect(facets('corroboration').map(([name]) => name)).toContain('Several independent origins');
    expect(facets('responsibility').map(([name]) => name)).toContain('Attribution contested');
  });

  it('are all in one without a value to set them apart', () => {
    expect(facets('none')).toEqual([[null, 'a b c d']]);
  });
});
