import { describe, expect, it } from 'vitest';
import { drawChart } from './chart.ts';
import { contextOf, selectionOf } from './selection.ts';
import { smallContext, smallRecord } from './small-record.ts';

const record = smallRecord({
  sources: { monitor: 'A monitor', agency: { speaksFor: 'army' } },
  actors: { army: {}, brigade: { partOf: 'army' } },
  places: { province: {}, town: { within: 'province' }, coast: {} },
  documents: { wire: ['wire', '2024-11-28'], later: ['wire', '2024-12-02'] },
  entries: [
    {
      id: 'strike',
      occurred: '2024-11-27',
      place: 'town',
      claims: [
        {
          id: 'a',
          by: 'monitor',
          said: '2024-11-28',
          attributesTo: 'brigade',
          killed: '3',
          carried: [{ in: 'wire' }],
        },
        { id: 'b', by: 'agency', said: '2024-12-02', killed: '5', carried: [{ in: 'later' }] },
      ],
    },
    {
      id: 'clash',
      occurred: '2024-11-30',
      place: 'coast',
      kind: 'armed-clash',
      claims: [{ id: 'c', by: 'agency', said: '2024-12-02', carried: [{ in: 'later' }] }],
    },
  ],
});

const request = (attributes: Record<string, string>, of: string | null = null) => ({
  kind: 'timeline' as const,
  id: 'x',
  title: null,
  of,
  attributes,
});

function selected(attributes: Record<string, string>) {
  const asked = request(attributes);
  return selectionOf(asked, contextOf(asked, smallContext(record)));
}

const entriesFor = (where: string) => selected({ where })?.entries.map(({ id }) => id);

describe('what is selected for a chart', () => {
  it('is everything where nothing narrows it', () => {
    expect(selected({})).toMatchObject({ leftOut: 0, asOf: null, by: 'place', order: 'first' });
    expect(selected({})?.claims.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['place=province', ['strike'], 'a place holds what lies in it'],
    ['place!=province', ['clash'], 'other places'],
    ['kind=armed-clash', ['clash'], 'a kind'],
    ['actor=army', ['strike'], 'an actor holds what is attributed to its parts'],
    ['source=agency', ['strike', 'clash'], 'a source speaks on it'],
    ['responsibility=not-attributed', ['clash'], 'a grade'],
    ['from=2024-11-28', ['clash'], 'what may have happened from a day on'],
    ['until=2024-11-28', ['strike'], 'what may have happened until a day'],
    ['place=province kind=armed-clash', [], 'all conditions at once'],
  ])('keeps by %s: %s, since %s', (where, kept) => {
    expect(entriesFor(where)).toEqual(kept);
  });

  it('keeps only the claims of a source that it names', () => {
    expect(selected({ where: 'source=monitor' })?.claims.map(({ id }) => id)).toEqual(['a']);
  });

  it('is what was known at the end of a day', () => {
    const early = selected({ 'as-of': '2024-11-29' });
    expect(early?.entries.map(({ id, claims }) => [id, claims.length])).toEqual([['strike', 1]]);
    expect(early?.entries[0]?.toll[0]?.high).toBe(3);
  });

  it('has the remarks of editors in the order of their days', () => {
    const note = '2024-11-30: a pause; strike; clash: the second';
    expect(
      selected({ note })?.annotations.map(({ first, text, entry }) => [first, text, entry]),
    ).toEqual([
      ['2024-11-27', 'Strike', 'strike'],
      ['2024-11-30', 'a pause', null],
      ['2024-11-30', 'the second', 'clash'],
    ]);
  });
});

describe('a chart of a selection', () => {
  const draw = (attributes: Record<string, string>, of: string | null = null) =>
    drawChart(request(attributes, of), smallContext(record));

  it('says what it was narrowed to, of which day it is, and what is marked on it', () => {
    const chart = draw({ where: 'place=province', 'as-of': '2024-11-29', note: 'strike' });
    expect(chart.description).toMatch(
      / Only entries in Province\. As known at the end of 29 November 2024\.$/u,
    );
    expect(chart.alternative).toMatch(/ Marked on it: 27 Nov 2024: Strike\.$/u);
    expect(chart.marked).toEqual([{ text: '27 Nov 2024: Strike', href: 'entry:strike' }]);
    expect(chart.svgs?.wide).toContain('>Strike</text>');
  });

  it('says that no entry meets the conditions where that is why nothing is drawn', () => {
    const { svgs, empty, description } = draw({ where: 'kind=other-development' });
    expect(svgs).toBeNull();
    expect(empty).toBe('No entry in this record meets these conditions.');
    expect(description).toContain('development');
  });

  it('says so where nothing of it was known on that day', () => {
    const claims = { kind: 'claims' as const, id: 'x', title: null, of: 'clash' };
    const chart = drawChart(
      { ...claims, attributes: { 'as-of': '2024-11-29' } },
      smallContext(record),
    );
    expect([chart.svgs, chart.empty]).toEqual([
      null,
      'At the end of 29 November 2024 nothing of this was known.',
    ]);
  });

  it('refuses what its kind cannot draw', () => {
    expect(() => draw({}, 'strike')).toThrow(RangeError);
  });
});
