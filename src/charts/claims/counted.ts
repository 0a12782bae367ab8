import type { Quantity, QuantityPart } from '../../reading/quantity.ts';
import type { Claim, Entry } from '../../record/record.ts';
import type { ChartContext } from '../chart-types.ts';

/** What a chart counts; the group `all` is every group and unit. */
export interface Counted {
  /** `null` is people of no stated group, and things. */
  group: string | null;
  unit: string;
}

/** A figure to draw: a quantity, or a part of one. */
export interface ChosenFigure {
  quantity: Quantity;
  part: QuantityPart | null;
}

type Speaker = Pick<Claim, 'by'>;

/**
 * The group asked for; without one, what most origins give a figure for, people before things and
 * a named group before people of no stated group.
 */
export function whatToCount(
  entry: Entry,
  measure: string,
  asked: string | undefined,
  context: ChartContext,
): Counted {
  if (asked !== undefined) return { group: asked === 'people' ? null : asked, unit: 'people' };
  const given = entry.claims.flatMap((claim) =>
    (claim.quantities[measure] ?? []).map((quantity) => countedBy(quantity, claim, context)),
  );
  const wholes = entry.toll.filter(
    (row) => row.measure === measure && given.some((one) => isSame(one, row)),
  );
  const isNamed = ({ group }: Counted) => (group === null ? 0 : 1);
  const isPeople = ({ unit }: Counted) => (unit === 'people' ? 1 : 0);
  const [best] = [...wholes].sort(
    (a, b) =>
      b.accounts - a.accounts ||
      isPeople(b) - isPeople(a) ||
      isNamed(b) - isNamed(a) ||
      b.figures.length - a.figures.length,
  );
  const { group, unit } = best ?? given[0] ?? { group: null, unit: 'people' };
  return { group, unit };
}

/**
 * What a claim gives for that: its quantities of the group or of one inside it, else the part of a
 * larger figure that is of it, else a figure for people of no stated group.
 */
export function figuresOf(
  claim: Pick<Claim, 'by' | 'quantities'>,
  measure: string,
  counted: Counted,
  context: ChartContext,
): { figures: ChosenFigure[]; others: Quantity[] } {
  const quantities = claim.quantities[measure] ?? [];
  if (counted.group === 'all') return { figures: quantities.map(whole), others: [] };
  const ways: (() => ChosenFigure[])[] = [
    () =>
      quantities
        .filter((quantity) => isSame(countedBy(quantity, claim, context), counted))
        .map(whole),
    () => quantities.filter((quantity) => liesIn(quantity, counted, context)).map(whole),
    () => quantities.flatMap((quantity) => partsOf(quantity, counted)),
    () =>
      quantities
        .filter(({ group, unit }) => group === null && unit === 'people' && counted.unit === unit)
        .map(whole),
  ];
  let figures: ChosenFigure[] = [];
  for (const way of ways) if (figures.length === 0) figures = way();
  const used = figures.map(({ quantity }) => quantity);
  return { figures, others: quantities.filter((quantity) => !used.includes(quantity)) };
}

/** What a quantity is of: the group it says, else the one that its source counts. */
export function countedBy(
  { group, unit }: Counted,
  { by }: Speaker,
  { record }: ChartContext,
): Counted {
  if (group !== null || unit !== 'people') return { group, unit };
  const counts = by.map((id) => record.sources.get(id)?.counts);
  return { group: counts.find((one) => one !== undefined) ?? null, unit };
}

function isSame(a: Counted, b: Counted): boolean {
  return a.group === b.group && a.unit === b.unit;
}

function whole(quantity: Quantity): ChosenFigure {
  return { quantity, part: null };
}

function partsOf(quantity: Quantity, { group, unit }: Counted): ChosenFigure[] {
  if (group === null || quantity.unit !== unit) return [];
  return quantity.parts.filter((part) => part.group === group).map((part) => ({ quantity, part }));
}

function liesIn(quantity: Counted, { group, unit }: Counted, { record }: ChartContext): boolean {
  if (group === null || quantity.unit !== unit) return false;
  const seen = new Set<string>();
  let at = quantity.group;
  while (at !== null && at !== group && !seen.has(at)) {
    seen.add(at);
    at = record.site.groups[at]?.within ?? null;
  }
  return at === group;
}
