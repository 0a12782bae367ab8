import { warning } from './rule.ts';
import type { Rule } from './rule.ts';

/** Rules about sentences: what a desk of a newspaper would ask of them. */
export const proseRules = {
  'uncited-number': warning(
    'A sentence or a table gives a number of people and cites nobody.',
    'A reader who doubts it has nowhere to go.',
  ),
  'number-not-in-record': warning(
    'A number of people in a sentence is in nothing that the sentence cites.',
    'A reader who follows the citation finds another number. Often it was mistyped, or has changed since.',
  ),
  'confirmed-by-one': warning(
    'A sentence says “confirmed” of what fewer than two independent origins say.',
    'One account is an account. It is confirmed when somebody else, who knew it otherwise, says the same.',
  ),
  'unnamed-sources': warning(
    'A sentence rests on “sources”, “reports” or “media” and names none.',
    'Nobody can judge what nobody in particular says.',
  ),
  'relative-date': warning(
    'A sentence has a day such as “on Friday”, and no date to count it from.',
    'It means another day to each reader, and to the same reader a week later.',
  ),
  'loaded-word': warning(
    'A word that the site does not use in its own voice stands outside quotation marks.',
    'It takes a side, and a reader cannot tell whose word it is.',
  ),
  'unfound-quotation': warning(
    'A quotation stands in nothing that the record holds.',
    'Words in quotation marks are somebody’s. A reader must be able to see whose, and where.',
  ),
} as const satisfies Record<string, Rule>;
