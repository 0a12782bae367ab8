import type { CarrierText, ClaimText, DocumentText, Id } from '../reading/content.ts';
import type { ReadContent } from '../reading/folder/content-folder.ts';
import { isFields, listOf, valueAt } from '../reading/yaml/raw-fields.ts';
import { oncePer } from '../record/once-per.ts';
import type { Position, SourceText } from '../reading/source-text.ts';
import type { Raw } from '../reading/yaml/read-yaml.ts';

/** A claim that could be read, in its file. */
export interface PlacedClaim {
  claim: ClaimText;
  source: SourceText;
  /** The claim as it was written. */
  raw: Raw;
  /** Where each of its carriers names its document, in the order of `claim.carried`. */
  carriersAt: Position[];
}

/** All claims that could be read, drafts' too: found once for all rules. */
export const placedClaims = oncePer(claimsIn);

function claimsIn(read: ReadContent): PlacedClaim[] {
  const dataOf = new Map(read.files.map(({ source, data }) => [source, data]));
  return read.reports.flatMap(({ chronology, uses, source }) => {
    const data = dataOf.get(source) ?? null;
    return [...chronology, ...uses].flatMap(({ claims }) =>
      claims.map((claim) => {
        const raw = valueAt(data, claim.path) ?? null;
        const short = isFields(raw) && 'in' in raw ? [[...claim.path, 'in']] : [];
        const carried = listOf(isFields(raw) ? raw['carried'] : null);
        const long = carried.map((_, index) => [...claim.path, 'carried', index, 'in']);
        return {
          claim,
          source,
          raw,
          // Only what is wrong is ever looked for, and a table has many rows.
          get carriersAt() {
            return [...short, ...long].map((path) => source.locate(path));
          },
        };
      }),
    );
  });
}

/** All documents that could be read, by id. */
export const documentsById = oncePer(
  (read: ReadContent): ReadonlyMap<Id, DocumentText> =>
    new Map(
      read.reports.flatMap(({ documents }) => documents.map((document) => [document.id, document])),
    ),
);

/** Where a carrier of a claim stands. */
export function placeOfCarrier(
  { claim, source, carriersAt }: PlacedClaim,
  carrier: CarrierText,
): Position {
  return carriersAt[claim.carried.indexOf(carrier)] ?? source.locate(claim.path);
}
