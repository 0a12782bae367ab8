import { error, warning } from './rule.ts';
import type { Rule } from './rule.ts';

/** Rules about reports and pages in further languages. */
export const translationRules = {
  'translation-of-nothing': error(
    'A translation has no original beside it.',
    'A translation holds words only. What they are words of stands in the original.',
  ),
  'more-than-words': error(
    'A translation holds something other than words.',
    'Figures, dates and ids stand once, in the original, so that two languages never give two figures.',
  ),
  'stale-translation': warning(
    'The original has changed since a translation was made.',
    'Readers of the two languages would read different things. Until it is brought up to date, its page says so to them.',
  ),
  'translation-lacks': warning(
    'A translation lacks a citation, a count or a block of the original.',
    'Readers of one language could not follow what readers of the other can.',
  ),
} as const satisfies Record<string, Rule>;
