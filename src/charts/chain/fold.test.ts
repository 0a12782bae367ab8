import { describe, expect, it } from 'vitest';
import { numbered } from '../chart-case.ts';
import { smallContext } from '../small-record.ts';
import type { CarrierIn } from '../small-record.ts';
import { drawChain } from './chain.ts';
import { chainWith } from './fixtures.ts';
import { foldedChain } from './fold.ts';
import { allSteps, chainSeries } from './series.ts';

function recordOf(count: number, more: CarrierIn[] = []) {
  const carriers = [...numbered(count, (n): CarrierIn => ({ in: `d${n}` })), ...more];
  return chainWith(
    carriers,
    Object.fromEntries(carriers.map(({ in: id }, index) => [id, `2024-12-${10 + (index % 9)}`])),
  );
}

function folded(record: ReturnType<typeof recordOf>) {
  const claim = record.claims.get('claim');
  if (claim === undefined) throw new TypeError('no claim');
  const context = smallContext(record);
  const series = chainSeries(claim, context);
  return { series, drawn: foldedChain(series, context) };
}

describe('a chain of very many carriers', () => {
  it('is drawn with a step for each as long as there are forty at most', () => {
    const { series, drawn } = folded(recordOf(40));
    expect(drawn).toBe(series);
  });

  it('counts those that changed nothing and lead nowhere, with the days of the first and last', () => {
    const { drawn } = folded(recordOf(41));
    expect(drawn.next.map(({ name, day, several }) => [name, day, several])).toEqual([
      ['41 more documents, with nothing changed', '10–18 December 2024', 41],
    ]);
  });

  it('keeps a step for whoever changed something, leads on, or took it from elsewhere', () => {
    const { drawn } = folded(
      recordOf(41, [
        { in: 'changer', killed: '9 civilians' },
        { in: 'copy', from: 'changer' },
        { in: 'leaf', from: 'd1' },
      ]),
    );
    const names = allSteps(drawn.next).map(({ name }) => name);
    expect(new Set(names)).toEqual(
      new Set(['P d1', 'P leaf', 'P changer', 'P copy', '40 more documents, with nothing changed']),
    );
  });

  it('counts what was inferred, and what repeats a change, apart', () => {
    const { drawn } = folded(
      recordOf(41, [
        { in: 'changer', killed: '9 civilians' },
        ...numbered(5, (n): CarrierIn => ({ in: `copy-${n}`, from: 'changer' })),
        ...numbered(6, (n): CarrierIn => ({ in: `guess-${n}`, from: 'changer', inferred: true })),
      ]),
    );
    const several = allSteps(drawn.next).filter(({ several: many }) => many > 0);
    expect(several.map(({ name, inferred }) => [name, inferred])).toEqual(
      expect.arrayContaining([
        ['5 more documents, repeating what was changed', false],
        ['6 more documents, repeating what was changed', true],
        ['41 more documents, with nothing changed', false],
      ]),
    );
  });

  it('says so in a note, and names every carrier in the table', () => {
    const record = recordOf(50);
    const request = { kind: 'chain', id: 'c', title: null, of: 'claim', attributes: {} } as const;
    const chart = drawChain(request, smallContext(record));
    expect(chart.notes().join(' ')).toContain('are counted together');
    expect(chart.table().rows).toHaveLength(51);
    const words = chart.table().head.indexOf('What it says');
    expect(chart.table().rows[0]?.[words]?.text).toBe('Shelling of the market killed seven.');
  });
});
