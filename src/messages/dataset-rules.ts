import { error } from './rule.ts';
import type { Rule } from './rule.ts';

/** Rules about datasets: whether a table can be read, and what its columns and cells mean. */
export const datasetRules = {
  'broken-table': error(
    'A table cannot be read, or has no rows.',
    'A quote in the wrong place moves every cell after it into another column.',
  ),
  'wrong-cell-count': error(
    'A row of a table has more or fewer cells than the first line.',
    'Its cells may stand in the wrong columns, and say something that nobody said.',
  ),
  'unknown-column': error(
    'A dataset reads a column that its table does not have, or has twice.',
    'What the column was to say would silently be missing from every row.',
  ),
  'unmapped-value': error(
    'A word of a table has no meaning among the `values` of its column.',
    'A row would be left without its place, its kind or its source, or be given a wrong one.',
  ),
  'unstated-zero': error(
    'A table has a 0 where nobody says whether that means none, or no figure.',
    'No mention is not 0. Some tables write 0 for both, and only its makers know which.',
  ),
} as const satisfies Record<string, Rule>;
