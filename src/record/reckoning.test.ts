import { describe, expect, it } from 'vitest';
import { kinshipOf } from './kinship.ts';
import { reckoningOf } from './reckoning.ts';
import { recordOf } from './record-of.ts';

let number = 0;
const entry = (figures: string, more = 'kind: shelling', day = 1 + (number % 28)) => {
  const id = `e-${(number += 1)}`;
  return `  - id: ${id}
    title: ${id}
    occurred: 2024-11-${String(day).padStart(2, '0')}
    place: city
    ${more}
    claims:
      - { id: ${id}-claim, by: sohr, says: Said., ${figures}, in: paper-1 }
`;
};
const window = (figures: string) => entry(figures, 'kind: context\n    covers: window');

function reckoning(...entries: string[]) {
  const record = recordOf(entries.join(''));
  const kin = kinshipOf(record.sources, record.actors, record.places);
  const { incidents, sums, apart } = reckoningOf(record.entries, record, kin);
  return {
    incidents,
    sums: sums.map(({ question: { measure, group, unit }, sum }) =>
      [measure, group ?? unit, sum.low, sum.high].join(' '),
    ),
    apart: apart.map(({ measure, figures, entries: ids }) => [measure, figures, ...ids].join(' ')),
  };
}

describe('a reckoning', () => {
  it('adds what two incidents or more give, in the order of the measures', () => {
    expect(
      reckoning(
        entry('injured: 3 civilians, killed: 4 civilians, missing: 2'),
        entry('injured: 5–6 civilians, killed: 1 civilian'),
        entry('killed: 9'),
      ),
    ).toEqual({
      incidents: 3,
      sums: ['killed people 14 14', 'killed civilians 5 5', 'injured civilians 8 9'],
      apart: [],
    });
  });

  it('gives no sum of a group that fewer than half of the incidents with a number tell of', () => {
    const some = (count: number, figures: string) =>
      Array.from({ length: count }, () => entry(figures));
    const three = () => some(3, 'killed: 2 civilians');
    expect(reckoning(...three(), ...some(2, 'killed: 1 child')).sums).toEqual([
      'killed civilians 6 6',
    ]);
    expect(reckoning(...three(), ...some(3, 'killed: 1 child')).sums).toEqual([
      'killed civilians 6 6',
      'killed children 3 3',
    ]);
    expect(reckoning(...three(), ...some(9, 'injured: 1 child')).sums).toEqual([
      'killed civilians 6 6',
      'injured children 9 9',
    ]);
  });

  it('tells of figures over windows that stand beside no sum, where there are two or more', () => {
    number = 0;
    expect(
      reckoning(
        entry('killed: 2 civilians'),
        entry('killed: 3 civilians'),
        window('killed: 24 civilians, displaced: "14,000"'),
        window('displaced: "21,000", missing: 4, counted: 3 villages'),
        window('counted: 5 villages'),
      ),
    ).toEqual({
      incidents: 2,
      sums: ['killed civilians 5 5'],
      apart: ['displaced 2 e-3 e-4'],
    });
  });

  it('of nothing is nothing', () => {
    expect(reckoning(entry('killed: 2 civilians'))).toEqual({ incidents: 1, sums: [], apart: [] });
  });
});
