import { isDeepStrictEqual } from 'node:util';
import { problemAt } from '../messages/problem-at.ts';
import type { Problem } from '../messages/problem.ts';
import { valueAt } from '../reading/yaml/raw-fields.ts';
import type { Declared } from '../reading/references.ts';
import { article } from './missing-thing.ts';
import type { Check } from './rule.ts';

/**
 * An id is given once in the whole record, across all kinds and files, old ids too. The same
 * document may be given in two reports, where all of its fields agree.
 */
export const duplicateId: Check = ({ ids }) => {
  const byId = Map.groupBy(ids.declared, ({ id }) => id);
  return [...byId.values()].flatMap((all) => {
    if (all.length < 2 || all.every((one) => isSameDocument(one, all[0]))) return [];
    return all.flatMap((one) => {
      const other = all.find((it) => it !== one && !isRowAfter(it, one));
      if (other === undefined) return [];
      if (!isRowAfter(one, other)) return [conflict(one, other)];
      // The id of a row's claim is made of that of its entry.
      return one.kind === 'claim' ? [] : [sameRowId(one, other)];
    });
  });
};

/** Whether two rows of one table have an id, and this is the later one: told there, with both places. */
function isRowAfter(one: Declared, other: Declared): boolean {
  if (one.file !== other.file || one.file.role.role !== 'table') return false;
  return Number(one.item[1]) > Number(other.item[1]);
}

function sameRowId(one: Declared, other: Declared): Problem {
  const { source } = one.file;
  const there = source.locate(other.path);
  return problemAt('duplicate-id', source.file, source.locate(one.path), {
    reason: `The id \`${one.id}\` is given twice: this row has it, and the row in line ${there.line} of this table.`,
    expected: 'an id in this cell that no other row has',
  });
}

function isSameDocument(one: Declared, other: Declared | undefined): boolean {
  if (one === other) return true;
  if (other?.kind !== 'document' || one.kind !== 'document') return false;
  if (one.file === other.file || one.now !== null || other.now !== null) return false;
  const [a, b] = [one, other].map(({ file, item }) => valueAt(file.recovered, item));
  return isDeepStrictEqual(a, b);
}

function conflict(one: Declared, other: Declared): Problem {
  const there = other.file.source.locate(other.path);
  const place = `${other.file.source.file}:${there.line}:${there.column}`;
  const what = other.now === null ? article(other.kind) : `an old id of \`${other.now}\``;
  return problemAt('duplicate-id', one.file.source.file, one.file.source.locate(one.path), {
    reason: `The id \`${one.id}\` is given twice: it is also ${what} at ${place}.`,
    expected: 'an id that nothing else has',
  });
}
