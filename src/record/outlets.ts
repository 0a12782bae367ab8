import type { Id } from '../reading/content.ts';
import type { Kinship } from './kinship.ts';
import type { Carrier, CitedDocument, Origin } from './record.ts';

/**
 * The outlets among those given that the claims reached by inferred ways alone: that they have them
 * from there, or at all, no document of theirs says.
 */
export function inferredAmong(
  outlets: readonly Id[],
  carried: readonly Pick<Carrier, 'in' | 'inferred'>[],
  documents: ReadonlyMap<Id, Pick<CitedDocument, 'publisher'>>,
): Id[] {
  return outlets.filter((outlet) =>
    carried
      .filter((carrier) => documents.get(carrier.in)?.publisher === outlet)
      .every(({ inferred }) => inferred),
  );
}

/**
 * The distinct publishers in chains that are no origins themselves, in the order of the chains.
 * They show how far a claim went, and never how well it is supported.
 */
export function outletsOf(
  carried: readonly Carrier[],
  origins: readonly Origin[],
  documents: ReadonlyMap<Id, Pick<CitedDocument, 'publisher'>>,
  kin: Kinship,
): Id[] {
  const speakers = origins.flatMap((origin) => origin.speakers);
  const publishers = carried.flatMap((carrier) => documents.get(carrier.in)?.publisher ?? []);
  return [...new Set(publishers)].filter((id) => !speakers.some((one) => kin.isOne(one, id)));
}
