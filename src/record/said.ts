import type { ClaimText, EntryText, Statement, CarrierText } from '../reading/content.ts';
import { NO_HEDGE } from '../reading/hedge.ts';
import type { Quantity } from '../reading/quantity.ts';
import type { Said } from './record.ts';

/** What a claim says: what it gives, and the entry's time and place where it gives none. */
export function saidByClaim(claim: ClaimText, entry: EntryText): Said {
  return {
    says: claim.says,
    quote: claim.quote ?? null,
    quantities: given({}, claim.quantities),
    attribution: claim.attribution ?? null,
    hedge: { ...NO_HEDGE, ...claim.hedge },
    by: claim.by,
    as: claim.as ?? null,
    occurred: claim.occurred ?? entry.occurred,
    time: claim.time ?? entry.time ?? null,
    place: claim.place ?? entry.place,
  };
}

/** What a carrier says: what it gives, and what came before it where it gives nothing. */
export function saidByCarrier(carrier: CarrierText, before: Said): Said {
  return {
    says: carrier.says ?? before.says,
    quote: carrier.quote ?? before.quote,
    quantities: given(before.quantities, carrier.quantities),
    attribution: carrier.attribution === undefined ? before.attribution : carrier.attribution,
    hedge: { ...before.hedge, ...carrier.hedge },
    by: carrier.by ?? before.by,
    as: carrier.as ?? (carrier.by === undefined ? before.as : null),
    occurred: carrier.occurred ?? before.occurred,
    time: carrier.time ?? before.time,
    place: carrier.place ?? before.place,
  };
}

function given(
  before: Record<string, Quantity[]>,
  own: Statement['quantities'],
): Record<string, Quantity[]> {
  const all = { ...before, ...own };
  const kept: Record<string, Quantity[]> = {};
  for (const [measure, quantities] of Object.entries(all)) {
    if (quantities !== null) kept[measure] = quantities;
  }
  return kept;
}
