import type { Id } from '../../reading/content.ts';
import type { Figure } from '../../reading/quantity.ts';
import type { Claim } from '../../record/record.ts';
import { alikeByPublisher } from '../../record/versions.ts';
import { changesInWords } from '../chain/changes.ts';
import type { ChartContext } from '../chart-types.ts';
import { namesOf } from '../phrases.ts';
import { figuresOf } from './counted.ts';
import type { Counted } from './counted.ts';

/** A carrier that changed the figure, and how many copied that change. */
export interface ChangedFigure extends Figure {
  document: Id;
  /** Its publisher, with its title where that has several documents here. */
  name: string;
  changes: string[];
  copies: number;
}

/** Carriers at which the figure, its bound, its group or a part of it changed. */
export function carriersOf(
  claim: Claim,
  measure: string,
  counted: Counted,
  context: ChartContext,
): ChangedFigure[] {
  const changed = claim.carried.filter(({ drift }) =>
    drift.some((change) => change.measure === measure),
  );
  const { documents } = context.record;
  const alike = alikeByPublisher(
    claim.carried.map((one) => one.in),
    documents,
  );
  const nameOf = (id: Id) => {
    const publisher = namesOf(context).publisher(id);
    const title = alike.has(id) ? documents.get(id)?.title : undefined;
    return title === undefined ? publisher : context.language.words.site.titled(publisher, title);
  };
  return changed.map((carrier) => {
    const before = claim.carried.find((other) => other.in === carrier.previous) ?? claim;
    const own = carrier.drift.filter((change) => change.measure === measure);
    const [chosen] = figuresOf(
      { by: claim.by, quantities: carrier.quantities },
      measure,
      counted,
      context,
    ).figures;
    const figure = chosen?.part ?? chosen?.quantity;
    return {
      document: carrier.in,
      name: nameOf(carrier.in),
      changes: changesInWords(own, { claim, before, after: carrier }, context),
      copies: copiesOf(carrier.in, claim, measure),
      low: figure?.low ?? null,
      high: figure?.high ?? null,
      bound: figure?.bound ?? 'words',
    };
  });
}

/** How many took the figure from a carrier, at any remove, and left it as that had it. */
function copiesOf(document: Id, claim: Claim, measure: string, seen: Id[] = []): number {
  if (seen.includes(document)) return 0;
  return claim.carried
    .filter(
      ({ previous, drift }) =>
        previous === document && !drift.some((change) => change.measure === measure),
    )
    .reduce(
      (sum, carrier) => sum + 1 + copiesOf(carrier.in, claim, measure, [...seen, document]),
      0,
    );
}
