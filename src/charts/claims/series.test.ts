import { describe, expect, it } from 'vitest';
import { deniedFigure } from '../denied-figure.ts';
import { smallContext } from '../small-record.ts';
import type { ClaimIn } from '../small-record.ts';
import { everyForm, tollOf } from './fixtures.ts';
import { claimsSeries } from './series.ts';

function seriesOf(claims: ClaimIn[], group?: string) {
  const record = tollOf(claims);
  const entry = record.entryById.get('toll');
  if (entry === undefined) throw new TypeError('no entry');
  return claimsSeries(entry, 'killed', group, smallContext(record));
}

const rowsOf = (claims: ClaimIn[], group?: string) =>
  seriesOf(claims, group).sections.flatMap(({ rows }) => rows);

describe('the series of an entry’s claims', () => {
  it('takes the group for which most origins give a figure, and names the figures it leaves out', () => {
    const series = seriesOf(everyForm);
    expect(series.counted).toEqual({ group: 'civilians', unit: 'people' });
    expect(series.others).toEqual(['218 combatants (A monitor)']);
  });

  it('keeps every group where all are asked for', () => {
    const series = seriesOf(everyForm, 'all');
    const monitor = series.sections[0]?.rows.find(({ claim }) => claim === 'exact');
    expect(monitor?.figures.map(({ text }) => text)).toEqual(['24 civilians', '218 combatants']);
    expect(series.others).toEqual([]);
  });

  it('takes a part where a claim gives the group only as a part, and says of what', () => {
    const [row] = rowsOf(
      [{ id: 'a', by: 'monitor', killed: '200 people, including 20 civilians' }],
      'civilians',
    );
    expect(row?.figures).toEqual([
      {
        low: 20,
        high: 20,
        bound: 'exact',
        text: '20 civilians',
        whole: '200 people',
        hedge: null,
        parts: [],
      },
    ]);
  });

  it('puts what rests on others, and what compiles them, after the origins', () => {
    const rows = rowsOf(everyForm);
    expect(rows.slice(-2).map(({ claim, weight }) => [claim, weight])).toEqual([
      ['rests', 'rests-on-others'],
      ['range', 'compilation'],
    ]);
    expect(rows.at(-2)?.flags).toEqual(['rests on A UN official']);
    expect(rows.at(-1)?.flags).toEqual(['compiles others']);
  });

  it('says that a party speaks, as its mark does by its colour and ring', () => {
    const rows = rowsOf(everyForm);
    expect(rows.find(({ claim }) => claim === 'about')?.flags).toEqual(['a party']);
    expect(rows[0]?.flags).toEqual([]);
  });

  it('keeps the claims of one origin together', () => {
    const rows = rowsOf(everyForm).map(({ claim }) => claim);
    expect(rows.indexOf('about')).toBe(rows.indexOf('words') + 1);
  });

  it('shows a carrier that changed the figure, with how many copied it', () => {
    const [row] = rowsOf(everyForm);
    expect(row?.carriers).toEqual([
      {
        document: 'article',
        name: 'An outlet',
        changes: ['“at least 27 civilians” became “27 civilians”', 'left out: 8 children'],
        copies: 1,
        low: 27,
        high: 27,
        bound: 'exact',
      },
    ]);
  });

  it('never turns words into a number', () => {
    const row = rowsOf(everyForm).find(({ claim }) => claim === 'words');
    expect(row?.figures[0]).toMatchObject({ low: null, high: null, text: 'dozens of civilians' });
  });

  it('makes a section of each window, with the range of its own figures', () => {
    const { sections } = seriesOf([
      { id: 'a', by: 'monitor', killed: '24 civilians' },
      { id: 'b', by: 'official', killed: 'at least 27 civilians' },
      {
        id: 'c',
        by: 'official',
        occurred: '2024-11-26/2024-12-01',
        said: '2024-12-02',
        killed: '44 civilians',
      },
    ]);
    expect(sections.map(({ window, band }) => [window, band])).toEqual([
      ['26 Nov – 1 Dec 2024, Northern town', null],
      [
        '27–29 Nov 2024, Northern town',
        {
          low: 24,
          high: 27,
          open: 'up',
          about: false,
          lowBound: 'exact',
          highBound: 'at-least',
          lowHedge: null,
          highHedge: null,
        },
      ],
    ]);
  });

  it('keeps withdrawn and replaced claims, struck', () => {
    const rows = rowsOf([
      { id: 'a', by: 'monitor', said: '2024-11-28', killed: '8 civilians' },
      { id: 'b', by: 'monitor', killed: '16 civilians', supersedes: 'a' },
      { id: 'c', by: 'official', killed: '400 civilians', withdrawn: '2024-12-01' },
    ]);
    expect(rows.map(({ claim, struck }) => [claim, struck])).toEqual([
      ['a', true],
      ['b', false],
      ['c', true],
    ]);
  });

  it('leaves out redacted claims and counts them, and those that give no figure', () => {
    const series = seriesOf([
      { id: 'a', by: 'monitor', killed: '8 civilians' },
      { id: 'b', by: 'official', killed: '9 civilians', redacted: '2024-12-01' },
      { id: 'c', by: 'agency' },
    ]);
    expect(series.sections.flatMap(({ rows }) => rows.map(({ claim }) => claim))).toEqual(['a']);
    expect([series.redacted, series.withoutFigure]).toEqual([1, 1]);
  });

  it('strikes a figure that its speaker denies, says who ascribed it, and leaves it out of the range', () => {
    const record = deniedFigure();
    const entry = record.entryById.get('flood');
    if (entry === undefined) throw new TypeError('no entry');
    const [section] = claimsSeries(entry, 'killed', undefined, smallContext(record)).sections;
    expect(section?.band).toBeNull();
    expect(section?.rows.map(({ claim, struck, flags }) => [claim, struck, flags])).toEqual([
      ['claim', true, ['ascribed by the UN office, denied by the rescuers']],
      ['count', false, []],
    ]);
  });
});
