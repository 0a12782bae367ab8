import { problemAt } from '../messages/problem-at.ts';
import { parseQuantity } from '../reading/quantity/parse-quantity.ts';
import { vocabularyOf } from '../reading/quantity/vocabulary.ts';
import { valueAt } from '../reading/yaml/raw-fields.ts';
import { placedClaims } from './carriers.ts';
import { placedStatements } from './statements.ts';
import type { Check } from './rule.ts';

/** The parts of a figure come to no more than the figure. */
export const partsExceedTotal: Check = ({ read }) => {
  const vocabulary = vocabularyOf(read.content.site);
  return placedClaims(read).flatMap((placed) => {
    const { claim, source, raw } = placed;
    return placedStatements(placed).flatMap(([statement, path]) =>
      Object.entries(statement.quantities).flatMap(([measure, quantities]) =>
        (quantities ?? []).flatMap(({ text }, index) => {
          const parsed = parseQuantity(text, vocabulary);
          if (!('warning' in parsed) || !parsed.warning) return [];
          const at = Array.isArray(valueAt(raw, [...path, measure])) ? [index] : [];
          return [
            problemAt(
              'parts-exceed-total',
              source.file,
              source.locate([...claim.path, ...path, measure, ...at]),
              {
                reason: parsed.warning.reason,
                expected: parsed.warning.expected,
              },
            ),
          ];
        }),
      ),
    );
  });
};
