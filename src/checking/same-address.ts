import { problemAt } from '../messages/problem-at.ts';
import { isFields, valueAt } from '../reading/yaml/raw-fields.ts';
import type { Declared } from '../reading/references.ts';
import type { Check } from './rule.ts';

/**
 * One publication is one document: two ids for one address would be counted as two. Versions of one,
 * which `replaces` ties together, are counted as one.
 */
export const sameAddress: Check = ({ ids }) => {
  const documents = ids.declared.filter(({ kind, now }) => kind === 'document' && now === null);
  const byAddress = Map.groupBy(documents, addressOf);
  byAddress.delete(null);
  return [...byAddress.values()].flatMap((all) =>
    all.flatMap((one) => {
      if (replacesOneOf(one, all)) return [];
      const other = all.find((two) => two.id !== one.id && !replacesOneOf(two, all));
      if (!other || all.indexOf(other) > all.indexOf(one)) return [];
      const { source } = one.file;
      return [
        problemAt('same-address', source.file, source.locate([...one.item, 'url']), {
          reason: `The document \`${other.id}\` has the same address.`,
          expected: 'one document for one publication, or the address of this one',
        }),
      ];
    }),
  );
};

/** Whether a document is a later version of one of these. */
function replacesOneOf({ file, item }: Declared, all: readonly Declared[]): boolean {
  const fields = valueAt(file.recovered, item);
  const replaced = isFields(fields) ? fields['replaces'] : null;
  return all.some(({ id }) => id === replaced);
}

function addressOf({ file, item }: Declared): string | null {
  const fields = valueAt(file.recovered, item);
  const url = isFields(fields) ? fields['url'] : null;
  return typeof url === 'string' ? url.replace(/#.*$/u, '').replace(/\/$/u, '') : null;
}
