import { slipOf } from '../messages/nearest.ts';
import { problemAt } from '../messages/problem-at.ts';
import type { Problem } from '../messages/problem.ts';
import { shown } from '../messages/words.ts';
import { countries } from '../reading/outlines/atlas.ts';
import { isFields, listOf } from '../reading/yaml/raw-fields.ts';
import type { Check } from './rule.ts';

/** The outline that a place names is in the site's file of outlines, or is a country. */
export const unknownOutline: Check = ({ read }) => {
  // A shape that could not be read may be the one that is named.
  if (read.problems.some(({ rule }) => rule === 'unreadable-outlines')) return [];
  const own = (read.content.site.outlines?.shapes ?? []).map(({ id }) => id);
  return read.files.flatMap(({ role, data, source }) =>
    role.role !== 'places'
      ? []
      : listOf(data).flatMap((place, index): Problem[] => {
          const outline = isFields(place) ? place['outline'] : undefined;
          if (typeof outline !== 'string' || own.includes(outline) || countries().has(outline)) {
            return [];
          }
          const likely = slipOf(outline, [...own, ...countries().keys()]);
          return [
            problemAt('unknown-reference', source.file, source.locate([index, 'outline']), {
              reason: `No outline has the id ${shown(outline)}.`,
              expected:
                'the id of a shape in the file of outlines that site.yml names, or three letters of a country',
              fix: likely ? `outline: ${likely}` : null,
            }),
          ];
        }),
  );
};
