import type { Quantity, QuantityPart } from '../../reading/quantity.ts';
import type { Claim, Entry } from '../../record/record.ts';
import type { ChartContext } from '../chart-types.ts';
import { countedBy } from '../claims/counted.ts';
import type { Counted } from '../claims/counted.ts';

/** What claims give of what is counted, and what they give of anything else. */
export interface FiguresSaid {
  figures: (Quantity | QuantityPart)[];
  others: Quantity[];
}

/**
 * The group asked for; without one, the one for which most origins give a figure in the entries,
 * people before things and a named group before people of no stated group.
 */
export function countedIn(
  entries: readonly Entry[],
  measure: string,
  asked: string | null,
  context: ChartContext,
): Counted {
  if (asked !== null) return { group: asked === 'people' ? null : asked, unit: 'people' };
  const key = ({ group, unit }: Counted) => `${unit} ${group ?? ''}`;
  const given = entries.flatMap(({ claims }) =>
    claims.flatMap((claim) =>
      (claim.quantities[measure] ?? []).map((quantity) => countedBy(quantity, claim, context)),
    ),
  );
  const wholes = new Set(given.map(key));
  const tallies = Map.groupBy(
    entries
      .flatMap(({ toll }) => toll)
      .filter((row) => row.measure === measure && wholes.has(key(row))),
    key,
  );
  const [best] = [...tallies.values()]
    .map((rows) => ({
      row: rows[0],
      accounts: rows.reduce((sum, { accounts }) => sum + accounts, 0),
      people: rows[0]?.unit === 'people' ? 1 : 0,
      named: rows[0]?.group === null ? 0 : 1,
    }))
    .sort((a, b) => b.people - a.people || b.accounts - a.accounts || b.named - a.named);
  const { group, unit } = best?.row ?? given[0] ?? { group: null, unit: 'people' };
  return { group, unit };
}

/**
 * The figures of a claim for exactly that: of the group and unit, else the part of a larger figure
 * that is of the group; “unknown” is of whatever is asked. A figure of a wider or a smaller group is another one: beside these, it
 * would look like a rise or a fall.
 */
export function figuresSaid(
  claim: Pick<Claim, 'by' | 'quantities'>,
  measure: string,
  { group, unit }: Counted,
  context: ChartContext,
): FiguresSaid {
  const quantities = claim.quantities[measure] ?? [];
  const whole = quantities.filter((quantity) => {
    const own = countedBy(quantity, claim, context);
    const isThis = group === 'all' || own.group === group || quantity.bound === 'unknown';
    return own.unit === unit && isThis;
  });
  const from = quantities.filter(
    (quantity) => quantity.unit === unit && quantity.parts.some((part) => isOf(part, group)),
  );
  const figures =
    whole.length > 0
      ? whole
      : from.flatMap(({ parts }) => parts.filter((part) => isOf(part, group)));
  return {
    figures,
    others: quantities.filter((quantity) => !whole.includes(quantity) && !from.includes(quantity)),
  };
}

function isOf(part: QuantityPart, group: string | null): boolean {
  return group !== null && part.group === group;
}
