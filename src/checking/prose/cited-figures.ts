import type { ClaimText, DocumentText, Id, Quote, Statement } from '../../reading/content.ts';
import type { ReadContent } from '../../reading/folder/content-folder.ts';
import type { ReadFile } from '../../reading/folder/read-file.ts';
import type { ReadReport } from '../../reading/folder/read-report.ts';
import { numbersOf } from '../../reading/quantity.ts';
import type { Quantity } from '../../reading/quantity.ts';
import { allNumbers } from './people-numbers.ts';

/** What the ids of citations stand for: claims, those of an entry, or those that a document carries. */
export interface Cited {
  claims(id: Id): readonly ClaimText[];
  document(id: Id): DocumentText | null;
  /** The report that a file is. */
  report(file: ReadFile): ReadReport | null;
  /** Every number that the claims behind an id give, in their figures or their words. */
  numbers(id: Id): ReadonlySet<number>;
}

/** Indexes all reports, drafts too. */
export function citedIn(read: ReadContent): Cited {
  const known = citedByRead.get(read);
  if (known) return known;
  const claims = new Map<Id, ClaimText[]>();
  const documents = new Map<Id, DocumentText>();
  const add = (id: Id, claim: ClaimText): void => {
    const known = claims.get(id);
    if (known) known.push(claim);
    else claims.set(id, [claim]);
  };
  for (const report of read.reports) {
    for (const document of report.documents) documents.set(document.id, document);
    const entries = [
      ...report.chronology.map((entry) => ({ id: entry.id, claims: entry.claims })),
      ...report.uses.map((use) => ({ id: use.entry, claims: use.claims })),
    ];
    for (const entry of entries) {
      for (const claim of entry.claims) {
        add(entry.id, claim);
        add(claim.id, claim);
        for (const document of new Set(claim.carried.map((carrier) => carrier.in))) {
          add(document, claim);
        }
      }
    }
  }
  const reports = new Map(read.reports.map((report) => [report.source, report]));
  const numbers = new Map<Id, ReadonlySet<number>>();
  const cited: Cited = {
    claims: (id) => claims.get(id) ?? [],
    report: ({ source }) => reports.get(source) ?? null,
    document: (id) => documents.get(id) ?? null,
    numbers: (id) => {
      const given = numbers.get(id) ?? new Set((claims.get(id) ?? []).flatMap(numbersOfClaim));
      numbers.set(id, given);
      return given;
    },
  };
  citedByRead.set(read, cited);
  return cited;
}

const citedByRead = new WeakMap<ReadContent, Cited>();

/** A claim and what its carriers made of it. */
export function statementsOf(claim: ClaimText): Statement[] {
  return [claim, ...claim.carried];
}

/** The words of a quote, and their translation. */
export function wordsOf(quote: Quote | undefined): string[] {
  return quote === undefined ? [] : [quote.text, quote.translation ?? ''];
}

function numbersOfClaim(claim: ClaimText): number[] {
  return statementsOf(claim).flatMap((statement) => {
    const shares = statement.attribution?.shares.map(({ share }) => share) ?? [];
    const quantities = [
      ...Object.values(statement.quantities).flatMap((list) => list ?? []),
      ...shares,
    ];
    const words = [statement.says ?? '', statement.note ?? '', ...wordsOf(statement.quote)];
    return [...quantities.flatMap(numbersOfQuantity), ...words.flatMap(allNumbers)];
  });
}

function numbersOfQuantity(quantity: Quantity): number[] {
  return [quantity, ...quantity.parts].flatMap(numbersOf);
}
