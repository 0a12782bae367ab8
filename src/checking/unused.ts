import { problemAt } from '../messages/problem-at.ts';
import { references } from '../reading/references.ts';
import type { Declared } from '../reading/references.ts';
import { isFields, valueAt } from '../reading/yaml/raw-fields.ts';
import { isDraft } from './id-index.ts';
import { article } from './missing-thing.ts';
import type { Check } from './rule.ts';

/** Documents and sources that are given are named somewhere. Drafts may hold what is yet to come. */
export const unused: Check = ({ read, ids }) => {
  const used = new Set([
    ...references(read.files).map(({ id }) => id),
    ...read.files.flatMap(({ prose }) => (prose?.citations ?? []).flatMap((cited) => cited.ids)),
  ]);
  return ids.declared.flatMap((one) => {
    const { id, kind, file, path, now } = one;
    if (now !== null || used.has(id) || (kind !== 'document' && kind !== 'source')) return [];
    if (isDraft(file) || isVersion(one)) return [];
    return [
      problemAt('unused', file.source.file, file.source.locate(path), {
        reason: `Nothing uses ${article(kind)} with the id \`${id}\`.`,
        expected:
          kind === 'document'
            ? 'a claim that it carries, or a citation of it'
            : 'a claim by it, or a document of it',
      }),
    ];
  });
};

/** A later version stands with the version that it replaces, also where it carries nothing else. */
function isVersion({ kind, file, item }: Declared): boolean {
  const fields = valueAt(file.recovered, item);
  return kind === 'document' && isFields(fields) && 'replaces' in fields;
}
