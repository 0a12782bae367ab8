import type { Site } from '../reading/content.ts';
import type { Quantity, QuantityPart } from '../reading/quantity.ts';
import { mayBeOfBoth } from './disjoint-groups.ts';
import { hasNumber, rangeOfFigure, totalOf } from './figure-range.ts';
import type { SummedRange } from './figure-range.ts';

/** What a claim gives for a measure: one figure, disjoint groups added up, or several, none for all. */
export type ClaimFigure =
  | { of: 'one'; figure: Quantity | QuantityPart }
  | { of: 'sum'; range: SummedRange }
  | { of: 'several'; figures: Quantity[] };

/**
 * The figure of a claim for a group, which may be a part of a larger one; without a group, how many
 * people or things: the figure that names no group, else the sum of groups of which nobody is in
 * two. `null` where it gives none.
 */
export function figureOfClaim(
  quantities: readonly Quantity[],
  group: string | undefined,
  groups: Site['groups'],
): ClaimFigure | null {
  if (group !== undefined) {
    const all = [...quantities, ...quantities.flatMap(({ parts }) => parts)];
    const figure = all.find((one) => one.group === group);
    return figure === undefined ? null : { of: 'one', figure };
  }
  const [first] = quantities;
  const people = quantities.filter(({ unit }) => unit === 'people');
  const whole = people.find((one) => one.group === null) ?? first;
  if (whole === undefined) return null;
  if (people.length < 2 || whole.group === null) return { of: 'one', figure: whole };
  const ranges = people.map(rangeOfFigure);
  const apart = people.every((a) =>
    people.every((b) => a === b || !mayBeOfBoth(a.group, b.group, groups)),
  );
  return apart && ranges.every(hasNumber)
    ? { of: 'sum', range: totalOf(ranges) }
    : { of: 'several', figures: people };
}
