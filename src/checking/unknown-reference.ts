import { problemAt } from '../messages/problem-at.ts';
import type { Problem } from '../messages/problem.ts';
import { references } from '../reading/references.ts';
import { missingThing } from './missing-thing.ts';
import type { Check } from './rule.ts';

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
