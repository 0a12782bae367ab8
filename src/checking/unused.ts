import { problemAt } from '../messages/problem-at.ts';
import type { Problem } from '../messages/problem.ts';
import { listed } from '../messages/words.ts';
import { references } from '../reading/references.ts';
import type { Declared } from '../reading/references.ts';
import { isFields, valueAt } from '../reading/yaml/raw-fields.ts';
import { isDraft } from './id-index.ts';
import { article } from './missing-thing.ts';
import type { Check } from './rule.ts';

/**
 * Documents and sources that are given are named somewhere. Drafts may hold what is yet to come.
 * One message a file and kind, at the first.
 */
export const unused: Check = ({ read, ids }) => {
  const used = new Set([
    ...references(read.files).map(({ id }) => id),
    ...read.files.flatMap(({ prose }) => (prose?.citations ?? []).flatMap((cited) => cited.ids)),
  ]);
  const all = ids.declared.filter((one) => {
    const { id, kind, file, now } = one;
    if (now !== null || used.has(id) || (kind !== 'document' && kind !== 'source')) return false;
    return !isDraft(file) && !isVersion(one);
  });
  return [...Map.groupBy(all, ({ file, kind }) => `${kind} ${file.source.file}`).values()].flatMap(
    toldTogether,
  );
};

/** How many ids one message names. */
const most = 20;

function toldTogether(all: readonly Declared[]): Problem[] {
  const [first] = all;
  if (first === undefined) return [];
  const { id, kind, file, path } = first;
  const it = all.length === 1 ? 'it' : 'each';
  const places = all
    .slice(0, most)
    .map((one) => `\`${one.id}\` in line ${file.source.locate(one.path).line}`);
  const more = all.length > most ? [`${all.length - most} more`] : [];
  return [
    problemAt('unused', file.source.file, file.source.locate(path), {
      reason:
        all.length === 1
          ? `Nothing uses ${article(kind)} with the id \`${id}\`.`
          : `Nothing uses ${all.length} ${kind}s of this file: ${listed([...places, ...more], 'and')}.`,
      expected:
        kind === 'document'
          ? `a claim that ${it} carries, or a citation of ${it}`
          : `a claim by ${it}, or a document of ${it}`,
    }),
  ];
}

/** A later version stands with the version that it replaces, also where it carries nothing else. */
function isVersion({ kind, file, item }: Declared): boolean {
  const fields = valueAt(file.recovered, item);
  return kind === 'document' && isFields(fields) && 'replaces' in fields;
}
