import type { Id } from '../reading/content.ts';
import { fileRole, meantFile } from '../reading/folder/file-role.ts';
import type { ReadContent } from '../reading/folder/content-folder.ts';
import { vocabularyOf } from '../reading/quantity/vocabulary.ts';
import { isFields, valueAt } from '../reading/yaml/raw-fields.ts';
import type { Raw } from '../reading/yaml/read-yaml.ts';
import type { ReadFile } from '../reading/folder/read-file.ts';
import { declaredIds, kindsIn } from '../reading/references.ts';
import type { Declared, IdKind } from '../reading/references.ts';

/** Every id of a content folder. */
export interface IdIndex {
  /** All places where an id is given, in the order of files and lines. */
  declared: readonly Declared[];
  /** The first item with an id, old ids left aside. */
  find(id: Id): Declared | null;
  /** What an id that was given up is called now. */
  nowCalled(id: Id): Id | null;
  /** Whether there is a thing of one of these kinds with the id. */
  has(id: Id, kinds: readonly IdKind[]): boolean;
  /**
   * Whether an id may stand in what could not be read of some file: then nobody can say that it
   * does not exist.
   */
  mayBeLost(id: Id, kinds: readonly IdKind[]): boolean;
  /** Whether an id is given only in drafts, seen from a file: within a draft its own ids count. */
  onlyInDrafts(id: Id, from: ReadFile): boolean;
  /** All ids of these kinds; those that a file itself gives come first. */
  of(kinds: readonly IdKind[], from?: ReadFile): Id[];
  /** The ids of the things of these kinds that are called so. */
  called(name: string, kinds: readonly IdKind[]): Id[];
  /** The documents that a file lists of a publisher. */
  documentsOf(publisher: Id, from: ReadFile): Id[];
}

/** Indexes the ids that were read, broken items included. */
export function indexIds(read: ReadContent): IdIndex {
  const declared = declaredIds(read.files);
  const current = new Map<Id, Declared[]>();
  for (const one of declared) {
    if (one.now === null) current.set(one.id, [...(current.get(one.id) ?? []), one]);
  }
  const former = new Map(declared.flatMap(({ id, now }) => (now === null ? [] : [[id, now]])));
  const readFiles = new Set(read.files.map(({ source }) => source.file));
  const unread = new Set([
    ...read.files.filter(
      ({ data, problems, lostIds }) => data === null && problems.length > 0 && !lostIds,
    ),
    ...read.problems
      .filter(({ rule, file }) => rule === 'not-utf-8' && !readFiles.has(file))
      .map(({ file }) => ({ role: fileRole(file) })),
    ...read.problems
      .filter(({ rule }) => rule === 'misnamed-file')
      .map(({ file }) => ({ role: fileRole(meantFile(file) ?? file) })),
  ]);
  const lostIds = new Set(read.files.flatMap((file) => [...(file.lostIds ?? [])]));
  const lost = new Set([...unread].flatMap(({ role }) => kindsIn(role.role)));
  const groups = new Set(vocabularyOf(read.content.site).groups);
  return {
    declared,
    find: (id) => current.get(id)?.[0] ?? null,
    nowCalled: (id) => former.get(id) ?? null,
    has: (id, kinds) =>
      (kinds.includes('group') && groups.has(id)) ||
      (current.get(id) ?? []).some(({ kind }) => kinds.includes(kind)),
    mayBeLost: (id, kinds) => lostIds.has(id) || kinds.some((kind) => lost.has(kind)),
    onlyInDrafts: (id, from) => {
      const all = current.get(id) ?? [];
      const isOwn = (file: ReadFile) => file === from || isTranslationOf(from, file);
      return all.length > 0 && all.every(({ file }) => !isOwn(file) && isDraft(file));
    },
    of: (kinds, from) => {
      const all = [...current.values()].flat().filter(({ kind }) => kinds.includes(kind));
      const own = all.filter(({ file }) => file === from);
      const ids = [...own, ...all].map(({ id }) => id);
      return [...new Set([...(kinds.includes('group') ? groups : []), ...ids])];
    },
    called: (name, kinds) =>
      [...current.values()]
        .flat()
        .filter((one) => kinds.includes(one.kind) && namesOf(one).includes(name.toLowerCase()))
        .map(({ id }) => id),
    documentsOf: (publisher, from) =>
      declared
        .filter((one) => one.now === null && one.kind === 'document' && one.file === from)
        .filter((one) => fieldOf(one, 'publisher') === publisher)
        .map(({ id }) => id),
  };
}

function fieldOf({ file, item }: Declared, field: string): Raw | undefined {
  return valueAt(file.recovered, [...item, field]);
}

/** What a thing is called, in each language, in small letters. */
function namesOf(one: Declared): string[] {
  const name = fieldOf(one, 'name') ?? null;
  const names = isFields(name) ? Object.values(name) : [name];
  return names.flatMap((text) => (typeof text === 'string' ? [text.trim().toLowerCase()] : []));
}

/** Whether a file is a translation of another, and speaks of what that defines. */
function isTranslationOf({ role }: ReadFile, original: ReadFile): boolean {
  if (role.role !== 'translation') return false;
  return original.role.role === role.of && original.role.name === role.name;
}

const canBeDrafts: readonly string[] = ['report', 'dataset', 'table'];

/** Whether a file is a report or belongs to a dataset that is not published yet. */
export function isDraft({ role, data }: ReadFile): boolean {
  return canBeDrafts.includes(role.role) && isFields(data) && data['draft'] === true;
}
