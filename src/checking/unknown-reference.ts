import { problemAt } from '../messages/problem-at.ts';
import type { Problem } from '../messages/problem.ts';
import { shown } from '../messages/words.ts';
import { references } from '../reading/references.ts';
import { missingThing } from './missing-thing.ts';
import type { Check } from './rule.ts';

/** Fields that take one name or several. */
const lists: readonly unknown[] = ['by', 'place', 'actors', 'attributes-to', 'rests-on'];

/** Names in the frontmatter and citations in the text lead to something of the right kind. */
export const unknownReference: Check = ({ read, ids }) => {
  const problems: Problem[] = [];
  for (const { id, to, file, path, isKey, from } of references(read.files)) {
    const field = path.at(-1);
    const finding = missingThing(id, to, ids, file, (known) =>
      typeof field === 'string' && !isKey ? `${field}: ${known}` : known,
    );
    if (!finding) continue;
    const at = file.source.locate(path, isKey ? 'key' : 'value');
    const several = id.split(/\s*[,;]\s*/u);
    if (several.length > 1 && several.every((one) => ids.has(one, to)) && lists.includes(field)) {
      const list = {
        reason: `${shown(id)} is one text; several stand in a list.`,
        expected: 'square brackets around them and commas between them',
        fix: `${String(field)}: [${several.join(', ')}]`,
      };
      problems.push(problemAt('unknown-reference', file.source.file, at, list));
      continue;
    }
    const { meant } = finding;
    const edit = meant && meant !== from.id ? { old: id, new: meant } : null;
    problems.push(problemAt('unknown-reference', file.source.file, at, { ...finding, edit }));
  }
  for (const file of read.files) {
    for (const { ids: cited, at } of file.prose?.citations ?? []) {
      for (const id of cited) {
        const finding = missingThing(
          id,
          ['claim', 'entry', 'document'],
          ids,
          file,
          (known) => `[@${known}]`,
        );
        if (!finding) continue;
        const alone = finding.meant && cited.length === 1;
        const edit = alone ? { old: `[@${id}]`, new: `[@${finding.meant}]` } : null;
        problems.push(problemAt('unknown-reference', file.source.file, at, { ...finding, edit }));
      }
    }
  }
  return problems;
};
