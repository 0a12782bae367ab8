import type { Quantity, QuantityPart } from '../../reading/quantity.ts';
import type { Claim, Entry } from '../../record/record.ts';
import type { ChartContext } from '../chart.ts';

/** A figure to draw: a quantity, or a part of one. */
export interface ChosenFigure {
  quantity: Quantity;
  part: QuantityPart | null;
}

/**
 * The group asked for; without one, the group for which most origins give a figure, a named one
 * before people of no stated group.
 */
export function chosenGroup(
  entry: Entry,
  measure: string,
  asked: string | undefined,
  context: ChartContext,
): string | null {
  if (asked !== undefined) return asked === 'people' ? null : asked;
  const quantities = entry.claims.flatMap((claim) =>
    (claim.quantities[measure] ?? []).map((quantity) => impliedGroup(quantity, claim, context)),
  );
  const rows = entry.toll.filter(
    (row) => row.measure === measure && quantities.includes(row.group),
  );
  const named = (group: string | null) => (group === null ? 0 : 1);
  const best = [...rows].sort(
    (a, b) =>
      b.origins - a.origins ||
      named(b.group) - named(a.group) ||
      b.figures.length - a.figures.length,
  )[0];
  return best === undefined ? (quantities[0] ?? null) : best.group;
}

/** The group that a quantity is of: the one it says, else the one that its source counts. */
export function impliedGroup(
  quantity: Pick<Quantity, 'group' | 'unit'>,
  claim: Pick<Claim, 'by'>,
  { record }: ChartContext,
): string | null {
  if (quantity.group !== null || quantity.unit !== 'people') return quantity.group;
  return (
    claim.by.map((id) => record.sources.get(id)?.counts).find((group) => group !== undefined) ??
    null
  );
}

/**
 * What a claim gives for a group: its quantities of that group or of one inside it, else the part
 * of a larger figure that is of it, else a figure for people of no stated group.
 */
export function figuresOf(
  claim: Pick<Claim, 'by' | 'quantities'>,
  measure: string,
  group: string | null,
  context: ChartContext,
): { figures: ChosenFigure[]; others: Quantity[] } {
  const quantities = claim.quantities[measure] ?? [];
  const whole = (list: Quantity[]) => list.map((quantity) => ({ quantity, part: null }));
  if (group === 'all') return { figures: whole(quantities), others: [] };
  const without = (used: Quantity[]) => quantities.filter((quantity) => !used.includes(quantity));
  const own = quantities.filter(
    (quantity) =>
      impliedGroup(quantity, claim, context) === group &&
      (group !== null || quantity.unit === 'people'),
  );
  if (own.length > 0) return { figures: whole(own), others: without(own) };
  const inside = quantities.filter((quantity) => liesIn(quantity.group, group, context));
  if (inside.length > 0) return { figures: whole(inside), others: without(inside) };
  const parts = quantities.flatMap((quantity) =>
    quantity.parts
      .filter((part) => part.group === group && group !== null)
      .map((part) => ({ quantity, part })),
  );
  if (parts.length > 0)
    return { figures: parts, others: without(parts.map(({ quantity }) => quantity)) };
  const people = quantities.filter(
    (quantity) => quantity.unit === 'people' && quantity.group === null,
  );
  return { figures: whole(people), others: without(people) };
}

function liesIn(group: string | null, whole: string | null, { record }: ChartContext): boolean {
  const seen = new Set<string>();
  for (let at = group; at !== null && !seen.has(at); at = record.site.groups[at]?.within ?? null) {
    if (at === whole) return true;
    seen.add(at);
  }
  return false;
}
