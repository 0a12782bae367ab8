import { nearest, oneLetterOff, slipOf } from '../messages/nearest.ts';
import { problemAt } from '../messages/problem-at.ts';
import type { Problem } from '../messages/problem.ts';
import { listed, shown } from '../messages/words.ts';
import type { Id, Path } from '../reading/content.ts';
import type { Declared, IdKind } from '../reading/references.ts';
import { isFields, listOf, valueAt } from '../reading/yaml/raw-fields.ts';
import type { Raw } from '../reading/yaml/read-yaml.ts';
import { article } from './missing-thing.ts';
import type { Check, Checked } from './rule.ts';
import { translationsIn } from './translations-in.ts';
import type { PlacedTranslation } from './translations-in.ts';

const fields = { entries: 'entry', claims: 'claim', documents: 'document' } as const;

/** The words of a translation are words of things that its original defines. */
export const translationIds: Check = ({ read, ids }) =>
  translationsIn(read).flatMap((translation) =>
    Object.entries(fields).flatMap(([field, kind]) => {
      const raw = translation.file.data[field];
      const known = ids.declared.filter(
        (one) => one.kind === kind && one.now === null && one.file === translation.originalFile,
      );
      return Object.keys(isFields(raw) ? raw : {}).flatMap((id) => {
        const one = known.find((declared) => declared.id === id);
        if (one === undefined) {
          if (ids.mayBeLost(id, [kind])) return [];
          const at = [field, id];
          return [unknown(translation, { id, kind, at, known: known.map((it) => it.id) }, ids)];
        }
        return kind === 'claim' ? unknownCarriers(translation, one, ids) : [];
      });
    }),
  );

/** The documents whose words stand under a claim carry that claim. */
function unknownCarriers(
  translation: PlacedTranslation,
  { id, file, item }: Declared,
  ids: Checked['ids'],
): Problem[] {
  const carried = valueAt(translation.file.data, ['claims', id, 'carried']);
  const known = carriersOf(valueAt(file.recovered, item) ?? null);
  return Object.keys(isFields(carried) ? carried : {}).flatMap((document) => {
    if (known.includes(document)) return [];
    const at = ['claims', id, 'carried', document];
    return [unknown(translation, { id: document, kind: 'document', at, known }, ids, id)];
  });
}

function carriersOf(claim: Raw): Id[] {
  if (!isFields(claim)) return [];
  const all = [claim['in'], ...listOf(claim['carried']).map((one) => valueAt(one, ['in']))];
  return all.filter((id) => typeof id === 'string');
}

function unknown(
  { file, language, originalFile }: PlacedTranslation,
  { id, kind, at, known }: { id: Id; kind: IdKind; at: Path; known: readonly Id[] },
  ids: Checked['ids'],
  claim: Id | null = null,
): Problem {
  const place = file.source.locate(at, 'key');
  const original = originalFile.source.file;
  const near = nearest(id, known);
  const question =
    near.length > 0 ? `; did you mean ${listed(near.map((one) => `\`${one}\``))}?` : '.';
  const other = ids.find(id);
  const elsewhere = other?.kind === kind && other.file !== originalFile ? other.file : null;
  if (elsewhere !== null && claim === null) {
    const beside = elsewhere.source.file.replace(/\.md$/u, `.${language}.md`);
    return problemAt('unknown-reference', file.source.file, place, {
      reason: `\`${id}\` is ${article(kind)} of \`${elsewhere.source.file}\`, and its words stand beside that.`,
      expected: `${article(kind)} that \`${original}\` defines`,
      fix: `in ${beside}`,
    });
  }
  const slip = slipOf(id, known);
  const meant = oneLetterOff(id, known);
  const what =
    claim === null
      ? `\`${original}\` defines no ${kind}`
      : `\`${claim}\` is carried by no document`;
  return problemAt('unknown-reference', file.source.file, place, {
    reason: `${what} with the id ${shown(id)}${question}`,
    expected: known.length > 0 ? `the id of ${article(kind)} there` : `no ${kind} here`,
    fix: slip === null ? null : `${slip}: …`,
    edit: meant === null ? null : { old: id, new: meant },
  });
}
