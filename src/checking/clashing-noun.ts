import { problemAt } from '../messages/problem-at.ts';
import type { Path } from '../reading/content.ts';
import { vocabularyOf } from '../reading/quantity/vocabulary.ts';
import { isFields, listOf, valueAt } from '../reading/yaml/raw-fields.ts';
import type { Raw } from '../reading/yaml/read-yaml.ts';
import type { Check } from './rule.ts';

/** A noun of `site.yml` stands for one group or unit, and for no second one. */
export const clashingNoun: Check = ({ read }) =>
  read.files
    .filter(({ role }) => role.role === 'site')
    .flatMap(({ source, data }) =>
      vocabularyOf(read.content.site).clashes.map(({ noun, first, second }) =>
        problemAt('clashing-noun', source.file, source.locate(...placeOf(noun, second, data)), {
          reason: `\`${noun}\` is given to \`${second}\`, and means \`${first}\` already.`,
          expected: 'a word for one group or unit only',
        }),
      ),
    );

/** Where `site.yml` gives a noun to a group or a unit. */
function placeOf(noun: string, name: string, data: Raw): [Path, 'key' | 'value'] {
  const also = listOf(valueAt(data, ['groups', name, 'also'])).indexOf(noun);
  if (also >= 0) return [['groups', name, 'also', also], 'value'];
  const unit = listOf(isFields(data) ? data['units'] : null).indexOf(noun);
  return unit >= 0 ? [['units', unit], 'value'] : [['groups', name], 'key'];
}
