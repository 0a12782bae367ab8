import { isDeepStrictEqual } from 'node:util';
import { problemAt } from '../messages/problem-at.ts';
import type { Problem } from '../messages/problem.ts';
import { listed } from '../messages/words.ts';
import { isFields, valueAt } from '../reading/yaml/raw-fields.ts';
import type { Declared } from '../reading/references.ts';
import { isDraft } from './id-index.ts';
import { article } from './missing-thing.ts';
import type { Check } from './rule.ts';

/**
 * An id is given once in the whole record, across all kinds and files, old ids too. The same
 * document may be given in two reports, where all of its fields agree. Of two that clash, the one
 * that readers may already have the address of keeps it, and the other is told what to be called.
 */
export const duplicateId: Check = ({ ids }) => {
  const taken = new Set(ids.declared.map(({ id }) => id));
  return [...Map.groupBy(ids.declared, ({ id }) => id).values()].flatMap((all) => {
    if (all.length < 2 || all.every((one) => isSameDocument(one, all[0]))) return [];
    const [kept, ...others] = all.toSorted(byAge);
    if (kept === undefined) return [];
    return others.flatMap((one) => {
      const before = all.find((it) => it !== one && isRowAfter(one, it));
      if (before === undefined) return [conflict(one, kept, taken)];
      // The id of a row's claim is made of that of its entry.
      return one.kind === 'claim' ? [] : [sameRowId(one, before)];
    });
  });
};

/** Old ids first, then what has no day (lists), then by the day of publication; drafts last. */
function byAge(a: Declared, b: Declared): number {
  return ageOf(a).localeCompare(ageOf(b), 'en');
}

function ageOf({ now, file }: Declared): string {
  if (now !== null) return '0';
  if (isDraft(file)) return '3';
  const published = isFields(file.recovered) ? file.recovered['published'] : null;
  return typeof published === 'string' ? `2 ${published}` : '1';
}

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

/** Adds the id that it proposes to those that are taken. */
function conflict(one: Declared, kept: Declared, taken: Set<string>): Problem {
  const there = kept.file.source.locate(kept.path);
  const place = `${kept.file.source.file}:${there.line}:${there.column}`;
  const what = kept.now === null ? article(kept.kind) : `an old id of \`${kept.now}\``;
  const said = [`The id \`${one.id}\` is given twice: it is also ${what} at ${place}.`];
  const fields = differing(one, kept);
  if (fields.length > 0) {
    const they = listed(
      fields.map((field) => `\`${field}\``),
      'and',
    );
    said.push(`If both are one document, let them agree on ${they}; if not, rename this one.`);
  } else {
    said.push(one.now === null ? 'Rename this one.' : 'An old id leads to one thing only.');
  }
  return problemAt('duplicate-id', one.file.source.file, one.file.source.locate(one.path), {
    reason: said.join(' '),
    expected: one.now === null ? 'an id that nothing else has' : 'no old id that another thing has',
    fix: one.now === null ? renamed(one, taken) : null,
  });
}

/** The fields in which two that may be one document differ. */
function differing(one: Declared, other: Declared): string[] {
  const isDocument = (it: Declared) => it.kind === 'document' && it.now === null;
  if (!isDocument(one) || !isDocument(other) || one.file === other.file) return [];
  const [a, b] = [one, other].map(({ file, item }) => valueAt(file.recovered, item));
  if (!isFields(a) || !isFields(b)) return [];
  const fields = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return fields.filter((field) => !isDeepStrictEqual(a[field], b[field]));
}

/** What to write in place of an id, as it stands in its file. */
function renamed({ id, kind, file, item }: Declared, taken: Set<string>): string | null {
  let count = 2;
  while (taken.has(`${id}-${count}`)) count++;
  const free = `${id}-${count}`;
  if (file.role.role === 'table') return kind === 'claim' ? null : free;
  taken.add(free);
  const { file: name } = file.source;
  return item.length > 0 ? `id: ${free}` : name.replace(`${id}.`, `${free}.`);
}
