import { expect, it } from 'vitest';
import { chartIds } from './chart-ids.ts';

it('names charts by their kind and what they are of, the second of the same with a number', () => {
  expect(
    chartIds([
      { kind: 'timeline' },
      { kind: 'claims', of: 'campus' },
      { kind: 'timeline', of: 'record' },
      { kind: 'claims', of: 'campus', measure: 'injured' },
    ]),
  ).toEqual(['timeline', 'claims-campus', 'timeline-2', 'claims-campus-2']);
});

it('keeps the names that editors gave, and gives none of them again', () => {
  expect(
    chartIds([
      { kind: 'claims', of: 'campus' },
      { kind: 'chain', of: 'un-27', id: 'claims-campus' },
    ]),
  ).toEqual(['claims-campus-2', 'claims-campus']);
});
