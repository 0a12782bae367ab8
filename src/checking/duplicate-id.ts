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
    return all.map((one) => conflict(one, all.find((other) => other !== one) ?? one));
  });
};

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
