import { nearest, nearestFirst } from '../messages/nearest.ts';
import { problemAt } from '../messages/problem-at.ts';
import type { Problem } from '../messages/problem.ts';
import { shown } from '../messages/words.ts';
import { builtInMeasures } from '../reading/measures.ts';
import { vocabularyOf } from '../reading/quantity/vocabulary.ts';
import type { Site } from '../reading/content.ts';
import type { Check } from './rule.ts';

/** What each kind of chart takes besides its kind, what it is of, and an id. */
const taken: Record<string, readonly string[]> = {
  timeline: ['measure', 'group', 'by'],
  claims: ['measure', 'group'],
  chain: [],
};

/** A chart takes only the attributes of its kind, with values that exist on this site. */
export const chartAttributes: Check = ({ read }) => {
  const choices = choicesOf(read.content.site);
  return read.files.flatMap(({ source: { file }, prose }) =>
    (prose?.blocks ?? []).flatMap(({ block, at }) => {
      const { kind = '', of: _of, id: _id, ...attributes } = block.attributes;
      const known = taken[kind];
      if (block.name !== 'chart' || known === undefined) return [];
      return Object.entries(attributes).flatMap(([name, value]): Problem[] => {
        if (!known.includes(name)) {
          return [
            problemAt('unknown-field', file, at, {
              reason: `A chart of the kind \`${kind}\` takes no ${shown(name)}.`,
              expected: known.length > 0 ? `one of ${known.join(', ')}` : 'no further attribute',
            }),
          ];
        }
        const choice = choices[name] ?? [];
        if (choice.includes(value)) return [];
        const [likely] = nearest(value, choice);
        return [
          problemAt('wrong-choice', file, at, {
            reason: `${shown(value)} is no ${name} that a chart can show.`,
            expected: `one of ${nearestFirst(value, choice).join(', ')}`,
            fix: likely ? `${name}=${likely}` : null,
          }),
        ];
      });
    }),
  );
};

function choicesOf(site: Site): Record<string, readonly string[]> {
  return {
    measure: [...builtInMeasures, ...Object.keys(site.measures)],
    group: [...vocabularyOf(site).groups],
    by: ['place', 'kind', 'none'],
  };
}
