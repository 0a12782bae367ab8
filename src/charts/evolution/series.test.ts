import { describe, expect, it } from 'vitest';
import { deniedFigure } from '../denied-figure.ts';
import { smallContext } from '../small-record.ts';
import type { ClaimIn } from '../small-record.ts';
import { entriesOf } from '../../record/subject.ts';
import type { Subject } from '../../record/subject.ts';
import { countOf, counts, everyForm, running } from './fixtures.ts';
import { evolutionSeries } from './series.ts';

function seriesIn(record: ReturnType<typeof countOf>, entry: string | null, group: string | null) {
  const found = entry === null ? undefined : record.entryById.get(entry);
  const subject: Subject =
    found === undefined ? { kind: 'record' } : { kind: 'entry', entry: found };
  const entries = entriesOf(subject, record);
  const claims = entries.flatMap((one) => one.claims);
  const selection = { subject, entries, claims, group, annotations: [] };
  return evolutionSeries(selection, 'killed', smallContext(record));
}

const seriesOf = (claims: ClaimIn[], group: string | null = null) =>
  seriesIn(countOf(claims), 'toll', group);

const linesOf = (claims: ClaimIn[], group?: string) =>
  seriesOf(claims, group).lines.map(({ about, figures }) => [
    about,
    figures.map(({ claim }) => claim.id),
  ]);

const claim = (id: string, said: string, occurred: string, killed: string): ClaimIn => ({
  id,
  by: 'monitor',
  said,
  occurred,
  killed,
});

describe('the evolution of a figure', () => {
  it('stands in the order of saying, not of happening', () => {
    const lines = linesOf([
      claim('late', '2024-12-03', '2024-11-26/2024-12-02', '8 civilians'),
      claim('early', '2024-11-29', '2024-11-26/2024-11-28', '4 civilians'),
    ]);
    expect(lines).toEqual([[null, ['early', 'late']]]);
  });

  it('joins an origin’s figures only where they count from one day in one place', () => {
    const elsewhere = claim('c', '2024-12-03', '2024-11-26/2024-12-02', '9 civilians');
    const lines = linesOf([
      claim('a', '2024-11-29', '2024-11-26/2024-11-28', '4 civilians'),
      claim('b', '2024-12-01', '2024-11-27/2024-11-30', '5 civilians'),
      { ...elsewhere, place: 'south' },
    ]);
    expect(lines).toEqual([
      ['26–28 Nov 2024, Northern town', ['a']],
      ['27–30 Nov 2024, Northern town', ['b']],
      ['26 Nov – 2 Dec 2024, The south', ['c']],
    ]);
  });

  it('takes a later count of fewer days for no fall', () => {
    const lines = linesOf([
      claim('week', '2024-12-03', '2024-11-26/2024-12-02', '40 civilians'),
      claim('again', '2024-12-20', '2024-11-26/2024-11-28', '12 civilians'),
    ]);
    expect(lines.map(([, ids]) => ids)).toEqual([['week'], ['again']]);
  });

  it('joins figures as of their own days', () => {
    const lines = linesOf([
      claim('a', '2024-11-28', '../2024-11-28', '4 civilians'),
      claim('b', '2024-12-01', '../2024-12-01', '5 civilians'),
      claim('c', '2024-12-01', '2024-11-27/2024-11-30', '6 civilians'),
    ]);
    expect(lines).toEqual([
      ['each as of its own day', ['a', 'b']],
      ['27–30 Nov 2024', ['c']],
    ]);
  });

  it('has a line for each source, also where two are one origin: a revision is the speaker’s own', () => {
    const { lines } = seriesOf([
      { id: 'a', by: 'agency', said: '2024-11-29', killed: '4 civilians' },
      { id: 'b', by: 'army', said: '2024-11-30', killed: '5 civilians' },
      { id: 'c', by: 'agency', said: '2024-12-01', killed: '6 civilians' },
    ]);
    expect(lines.map(({ name, figures }) => [name, figures.length])).toEqual([
      ['A state agency', 2],
      ['The army', 1],
    ]);
  });

  it('keeps a forecast apart from what its source counted', () => {
    const { lines } = seriesOf([
      { id: 'a', by: 'agency', said: '2024-11-29', killed: '4 civilians' },
      { id: 'b', by: 'agency', said: '2024-11-30', killed: '90 civilians', expected: true },
    ]);
    expect(lines.map(({ look, figures }) => [look, figures.length])).toEqual([
      ['party', 1],
      ['expected', 1],
    ]);
  });

  it('never joins claims of nobody named', () => {
    const { lines } = seriesOf([
      { id: 'a', said: '2024-11-29', killed: '4 civilians' },
      { id: 'b', said: '2024-11-30', killed: '5 civilians' },
    ]);
    expect(lines.map(({ look, figures }) => [look, figures.length])).toEqual([
      ['unstated', 1],
      ['unstated', 1],
    ]);
  });

  it('sets what compiles others apart from origins', () => {
    const { lines } = seriesOf(everyForm);
    expect(lines.find(({ name }) => name === 'A compiler')?.look).toBe('secondary');
  });

  it('keeps replaced and withdrawn figures, with the day of the withdrawal', () => {
    const [line] = seriesOf([
      { id: 'a', by: 'monitor', said: '2024-11-28', killed: '8 civilians' },
      {
        id: 'b',
        by: 'monitor',
        said: '2024-11-29',
        killed: '16 civilians',
        supersedes: 'a',
        withdrawn: '2024-12-01',
      },
    ]).lines;
    expect(line?.figures.map(({ standing, until }) => [standing, until])).toEqual([
      ['superseded', null],
      ['withdrawn', '2024-12-01'],
    ]);
  });

  it('takes a part for the group that it counts, and leaves a wider or smaller group out', () => {
    const series = seriesOf([
      { id: 'a', by: 'monitor', said: '2024-11-29', killed: '9 civilians' },
      { id: 'b', by: 'office', said: '2024-11-29', killed: '412 people, including 61 civilians' },
      { id: 'c', by: 'agency', said: '2024-11-29', killed: '300 people' },
      { id: 'd', by: 'rescuers', said: '2024-11-29', killed: '4 students' },
    ]);
    expect(series.lines.flatMap(({ figures }) => figures.map(({ text }) => text))).toEqual([
      '9 civilians',
      '61 civilians',
    ]);
    expect(series.others).toEqual(['300 people (A state agency)', '4 students (Rescuers)']);
  });

  it('never draws families as people', () => {
    const series = seriesOf([
      { id: 'a', by: 'monitor', said: '2024-11-29', killed: '9 people' },
      { id: 'b', by: 'office', said: '2024-11-30', killed: '3 families' },
    ]);
    expect(series.lines).toHaveLength(1);
    expect(series.others).toEqual(['3 families (A UN office)']);
  });

  it('never turns words into a number', () => {
    const series = seriesOf(everyForm);
    expect(series.words.map(({ text }) => text)).toEqual(['dozens of civilians']);
  });

  it('draws a figure on the last day on which it may have been said, and counts those without', () => {
    const record = countOf([
      { id: 'a', by: 'monitor', said: '2024-11-28/2024-12-01', killed: '9 civilians' },
      { id: 'b', by: 'office', killed: '8 civilians', carried: [] },
    ]);
    const series = seriesIn(record, 'toll', null);
    expect(series.lines.flatMap(({ figures }) => figures.map(({ at }) => at))).toEqual([
      '2024-12-01',
    ]);
    expect(series.undated).toBe(1);
  });

  it('leaves incidents out whose figure never moved, where it is of several entries', () => {
    const record = counts([
      {
        id: 'still',
        occurred: '2024-11-29',
        claims: [{ id: 's', by: 'monitor', said: '2024-11-29', killed: '3 civilians' }],
      },
      { id: 'week', occurred: '2024-11-26/2024-12-08', window: true, claims: running },
    ]);
    const series = seriesIn(record, null, null);
    expect(series.unmoved).toBe(1);
    expect(series.lines).toHaveLength(1);
  });

  it('makes a line of each group where all are asked for', () => {
    const lines = linesOf(
      [{ id: 'a', by: 'monitor', said: '2024-11-29', killed: '24 civilians' }].concat([
        { id: 'b', by: 'monitor', said: '2024-11-30', killed: '218 combatants' },
      ]),
      'all',
    );
    expect(lines).toEqual([
      ['civilians', ['a']],
      ['combatants', ['b']],
    ]);
  });

  it('keeps a denied figure up to the day of its denial, with who ascribes and who denies it', () => {
    const [line] = seriesIn(deniedFigure(), 'flood', null).lines;
    expect(
      line?.figures.map(({ standing, until, ascribed }) => [standing, until, ascribed]),
    ).toEqual([['denied', '2024-12-02', 'ascribed by the UN office, denied by the rescuers']]);
  });

  it('leaves room for the day on which a figure was taken back or denied', () => {
    const { spans } = seriesIn(deniedFigure(), 'flood', null);
    const [from, to] = spans[0] ?? [0, 0];
    expect(to - from).toBe(4);
  });
});
