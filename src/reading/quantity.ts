/** How a number was bounded by whoever said it. */
export type Bound =
  | 'exact'
  | 'at-least'
  | 'more-than'
  | 'at-most'
  | 'less-than'
  | 'between'
  | 'about'
  | 'words'
  | 'unknown';

/**
 * A number as it was said. `low` and `high` are inclusive and `null` where open or not a number:
 * "at least 27" is 27 and null, "more than 250" is 251 and null (people are whole), "up to 40" is
 * null and 40, "about 14,000" is 14000 twice, "dozens" is null twice.
 */
export interface Figure {
  low: number | null;
  high: number | null;
  bound: Bound;
}

/** A part of a quantity: "including 8 children". */
export interface QuantityPart extends Figure {
  /** The words of the part, e.g. `8 children`. */
  text: string;
  group: string | null;
}

/** A number of people or things as it was said, kept with its words. */
export interface Quantity extends Figure {
  /** The whole phrase as it was written. */
  text: string;
  /** The phrase without its parts, where it was not said in these words but worded. */
  head?: string;
  /** Id of the group, `null` for people of no stated group. */
  group: string | null;
  /** What is counted: `people`, `families`, `villages`… */
  unit: string;
  parts: QuantityPart[];
}

export { numbersOf, sameNumber } from './quantity/same-number.ts';
export { liesWithin, withinOf } from './quantity/vocabulary.ts';
