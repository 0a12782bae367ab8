import { problemAt } from '../messages/problem-at.ts';
import type { Path, Statement } from '../reading/content.ts';
import { parseQuantity } from '../reading/quantity/parse-quantity.ts';
import { vocabularyOf } from '../reading/quantity/vocabulary.ts';
import { isFields, listOf, valueAt } from '../reading/yaml/raw-fields.ts';
import { placedClaims } from './carriers.ts';
import type { Check } from './rule.ts';

/** The parts of a figure come to no more than the figure. */
export const partsExceedTotal: Check = ({ read }) => {
  const vocabulary = vocabularyOf(read.content.site);
  return placedClaims(read).flatMap(({ claim, source, raw }) => {
    const short = claim.carried.length - listOf(isFields(raw) ? raw['carried'] : null).length;
    const statements: [Statement, Path][] = [
      [claim, []],
      ...claim.carried
        .slice(short)
        .map((carrier, index): [Statement, Path] => [carrier, ['carried', index]]),
    ];
    return statements.flatMap(([statement, path]) =>
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
