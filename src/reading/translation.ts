import type { Id } from './content.ts';
import type { Hedge } from './hedge.ts';
import type { Prose } from './prose.ts';
import type { SourceText } from './source-text.ts';

/** The words of a claim or a carrier in another language; what is left out stays as it was. */
export interface StatementWords {
  says?: string;
  /** The quotation, translated. */
  quote?: string;
  as?: string;
  hedge?: Partial<Hedge>;
  note?: string;
}

/** What can be done to a claim after it was published, as its field is called. */
export type EndingName = 'withdrawn' | 'corrected' | 'redacted';

export interface ClaimWords extends StatementWords {
  /**
   * Why it was withdrawn, corrected or removed: a text where one of these was done to it, else each
   * reason under its name.
   */
  why?: string | Partial<Record<EndingName, string>>;
  /** By document. */
  carried: Record<Id, StatementWords>;
}

export interface EntryWords {
  title?: string;
  note?: string;
}

/** A report or a page in another language: words, and nothing that could differ from the original. */
export interface Translation {
  of: 'report' | 'page';
  /** The name of the original: its slug. */
  slug: string;
  /** BCP 47 tag. */
  language: string;
  title: string;
  summary?: string;
  /** The words of the original have changed since it was made. */
  isStale: boolean;
  entries: Record<Id, EntryWords>;
  claims: Record<Id, ClaimWords>;
  /** The notes on documents. */
  documents: Record<Id, string>;
  prose: Prose;
  source: SourceText;
}
