import { describe, expect, it } from 'vitest';
import { deniedFigure } from '../denied-figure.ts';
import { smallContext } from '../small-record.ts';
import type { CarrierIn } from '../small-record.ts';
import { citedSources } from '../sources.ts';
import { chainWith, unTwentySeven, withVersions } from './fixtures.ts';
import { allSteps, chainSeries } from './series.ts';

function seriesOf(record = unTwentySeven(), id = 'un-27') {
  const claim = record.claims.get(id);
  if (claim === undefined) throw new TypeError(`no claim ${id}`);
  return chainSeries(claim, smallContext(record));
}

function chain(carried: CarrierIn[], days: Record<string, string> = {}) {
  return seriesOf(chainWith(carried, days), 'claim');
}

describe('the series of a chain', () => {
  it('begins with the origin’s name, day, words and figures', () => {
    const { speaker, day, says, figures } = seriesOf();
    expect({ speaker, day, says, figures }).toEqual({
      speaker: 'David Carden, UN OCHA',
      day: '29 Nov 2024',
      says: 'Three days of fighting killed at least 27 civilians, children among them.',
      figures: [{ text: 'at least 27 civilians, including 8 children', measure: 'killed' }],
    });
  });

  it('puts a source whose text is not in the record between the origin and those who name it', () => {
    const [reuters] = seriesOf().next;
    expect(reuters).toMatchObject({ kind: 'via', name: 'Reuters', day: null });
    expect(reuters?.next.map(({ name }) => name)).toEqual([
      'Devdiscourse',
      'an outlet not named in the copy',
      'UOL',
    ]);
  });

  it('says in plain words what a carrier left out, added and widened', () => {
    const article = allSteps(seriesOf().next).find(({ id }) => id === 'militant-assault');
    expect(article?.state).toBe('changed');
    expect(article?.changes).toEqual([
      'left out: 8 children',
      'added: attributed to the opposition factions',
      'the time grew: 27–29 Nov 2024 became 25–29 Nov 2024',
    ]);
  });

  it('lets copies of a changed text repeat the change without a change of their own', () => {
    const copies = allSteps(seriesOf().next).filter(({ id }) => id.startsWith('menafn'));
    expect(copies.map(({ state, changes, net }) => [state, changes.length, net.length])).toEqual([
      ['repeats', 0, 3],
      ['repeats', 0, 3],
    ]);
  });

  it('shows a carrier that changed nothing as unchanged', () => {
    const uol = allSteps(seriesOf().next).find(({ id }) => id === 'reuters-uol');
    expect(uol).toMatchObject({ state: 'unchanged', changes: [], net: [], says: null });
  });

  it('keeps a document without a date undated', () => {
    const khyber = allSteps(seriesOf().next).find(({ id }) => id === 'khyber-jets');
    expect(khyber).toMatchObject({ date: null, day: 'no date given' });
  });

  it('adds the claims of others that rest on this one', () => {
    const resting = seriesOf().next.filter(({ kind }) => kind === 'resting');
    expect(resting.map(({ id, name }) => [id, name])).toEqual([['stc-27', 'Save the Children']]);
  });

  it('keeps which links are inferred', () => {
    const inferred = allSteps(seriesOf().next).filter((step) => step.inferred);
    expect(inferred.map(({ id }) => id)).toEqual(['khyber-jets', 'stc-27']);
  });

  it('closes a circle from its last document back to its first', () => {
    const series = chain(
      [
        { in: 'a', from: 'c' },
        { in: 'b', from: 'a' },
        { in: 'c', from: 'b' },
      ],
      { a: '2024-11-28', b: '2024-11-29', c: '2024-11-30' },
    );
    const steps = allSteps(series.next);
    expect(steps.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(steps.map(({ unknownWay }) => unknownWay)).toEqual([true, false, false]);
    expect(steps.map(({ backTo }) => backTo?.id ?? null)).toEqual([null, null, 'a']);
  });

  it('has every carrier once', () => {
    const ids = allSteps(seriesOf().next).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining([
        'reuters-uol',
        'devdiscourse-1',
        'militant-assault',
        'menafn-1',
        'menafn-2',
        'khyber-jets',
      ]),
    );
  });

  it('says once what several changes say in the same words', () => {
    const [step] = chain([{ in: 'a', killed: 'at least 7 people' }]).next;
    expect(step?.changes).toEqual([...new Set(step?.changes)]);
  });

  it('says at the root who ascribed a claim and who denies it, and at a denial what it denies', () => {
    const root = (id: string) => {
      const { ascribed, disowned } = seriesOf(deniedFigure(), id);
      return { ascribed, disowned };
    };
    expect(root('claim')).toEqual({
      ascribed:
        'Ascribed to the rescuers by the UN office; the rescuers denied giving this figure.',
      disowned: true,
    });
    expect(root('denial')).toEqual({
      ascribed: 'Denies what is ascribed to the rescuers by the UN office.',
      disowned: false,
    });
    expect(root('count')).toEqual({ ascribed: null, disowned: false });
  });
});

describe('versions of a document in a chain', () => {
  const record = withVersions();
  const claim = record.claims.get('claim');
  if (claim === undefined) throw new Error('There is no claim.');
  const steps = allSteps(chainSeries(claim, smallContext(record)).next);

  it('stand in a row, with what became of the headline beside what became of the claim', () => {
    expect(steps.map(({ id, headline, changes }) => [id, headline, changes])).toEqual([
      ['first', null, []],
      [
        'second',
        'headline changed: “Strike on market kills hundreds, ministry says” became “At least 500 dead in blast at market”',
        [],
      ],
      [
        'third',
        'headline changed: “At least 500 dead in blast at market” became “Blast at market: what is known of the dead”',
        ['“hundreds of people” became “at least 500 people”'],
      ],
      ['copy', null, []],
    ]);
  });

  it('have their titles, which tell them apart, and nobody else has', () => {
    expect(steps.map(({ title }) => title !== null)).toEqual([true, true, true, false]);
  });
});

it('names a document under a chart by its title too where publisher and day are those of another', () => {
  const record = withVersions();
  const claims = [...record.claims.values()];
  expect(citedSources(claims, smallContext(record)).map(({ text }) => text)).toEqual([
    'The Daily, “Strike on market kills hundreds, ministry says”, 28 Nov 2024',
    'The Daily, “At least 500 dead in blast at market”, 28 Nov 2024',
    'The Daily, 29 Nov 2024',
    'Another paper, 30 Nov 2024',
  ]);
});
