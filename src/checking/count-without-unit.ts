import { problemAt } from '../messages/problem-at.ts';
import { shown } from '../messages/words.ts';
import { valueAt } from '../reading/yaml/raw-fields.ts';
import { placedClaims } from './carriers.ts';
import { placedStatements } from './statements.ts';
import type { Check } from './rule.ts';

/** A number of things says of what: a number alone counts people. */
export const countWithoutUnit: Check = ({ read }) => {
  const { measures } = read.content.site;
  const ofThings = new Set([
    'counted',
    ...Object.keys(measures).filter((id) => measures[id]?.of === 'things'),
  ]);
  return placedClaims(read).flatMap((placed) =>
    placedStatements(placed).flatMap(([{ quantities }, path]) =>
      Object.entries(quantities).flatMap(([measure, list]) =>
        (list ?? []).flatMap(({ text, unit, group }, index) => {
          const isBare = unit === 'people' && group === null && !/\p{L}{5,}/u.test(text);
          if (!ofThings.has(measure) || !isBare || /^unknown/iu.test(text)) return [];
          const { source, claim, raw } = placed;
          const several = Array.isArray(valueAt(raw, [...path, measure])) ? [index] : [];
          const at = source.locate([...claim.path, ...path, measure, ...several]);
          return [
            problemAt('count-without-unit', source.file, at, {
              reason: `${shown(text)} of what? \`${measure}\` counts things, and this names none.`,
              expected: 'the number with what was counted, such as `17 drones`',
            }),
          ];
        }),
      ),
    ),
  );
};
