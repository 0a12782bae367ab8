import type { NounForms } from './plural.ts';

/** A number of things, in pieces: where they stand, and what form they take, is up to a language. */
export interface CountedThings {
  /** The number or numbers with their bound, worded: `at least 27`, `4–7`. */
  figure: string;
  bound: 'exact' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'between' | 'about';
  /** The number next to the noun. */
  n: number;
  noun: NounForms;
}
