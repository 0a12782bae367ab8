import { problemAt } from '../messages/problem-at.ts';
import type { Problem } from '../messages/problem.ts';
import { listed, shown } from '../messages/words.ts';
import type { Prose } from '../reading/prose.ts';
import { stateOf } from '../reading/translation/original-state.ts';
import { isWhole } from './prose/is-whole.ts';
import type { Check } from './rule.ts';
import { translationsIn } from './translations-in.ts';

/** A translation was made from the original as it stands now, and cites and shows all that it does. */
export const translationState: Check = ({ read }) =>
  translationsIn(read).flatMap(({ file, original, originalFile }): Problem[] => {
    if (!isWhole(read, originalFile)) return [];
    const { source, data, prose } = file;
    const state = stateOf(original);
    const madeFrom = data['original'];
    const stale =
      typeof madeFrom === 'string' && madeFrom.trim() !== state
        ? [
            problemAt('stale-translation', source.file, source.locate(['original']), {
              reason: `\`${originalFile.source.file}\` has changed since this translation was made of ${shown(madeFrom)}.`,
              expected: 'the state of the original, once the translation is brought up to date',
              fix: `original: ${state}`,
            }),
          ]
        : [];
    const lacking = lackingIn(prose, original.prose);
    if (lacking.length === 0) return stale;
    return [
      ...stale,
      problemAt('translation-lacks', source.file, source.locate([]), {
        reason: `\`${originalFile.source.file}\` has ${listed(lacking, 'and')}, and this translation has not.`,
        expected: 'every citation, count and block of the original',
      }),
    ];
  });

/** What the text of the original cites, counts or shows, and its translation does not. */
function lackingIn(translation: Prose | null, original: Prose): string[] {
  const there = new Set(translation === null ? [] : refersTo(translation));
  return [...new Set(refersTo(original))].filter((one) => !there.has(one));
}

function refersTo({ citations, counts, blocks }: Prose): string[] {
  return [
    ...citations.flatMap(({ ids }) => ids.map((id) => `\`[@${id}]\``)),
    ...counts.map(
      ({ of, measure, group }) => `\`:count[${[of, measure, group ?? []].flat().join('.')}]\``,
    ),
    ...blocks.map(({ block: { name, attributes } }) => {
      const written = Object.entries(attributes).map(([key, value]) => `${key}=${value}`);
      return `\`::${name}${written.length > 0 ? `{${written.sort().join(' ')}}` : ''}\``;
    }),
  ];
}
