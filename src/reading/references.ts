import type { Id, Path } from './content.ts';
import type { FileRole } from './folder/file-role.ts';
import { isFields, listOf, valueAt } from './yaml/raw-fields.ts';
import type { ReadFile } from './folder/read-file.ts';
import type { Raw } from './yaml/read-yaml.ts';

/** What an id can be the id of. */
export type IdKind =
  'report' | 'dataset' | 'document' | 'entry' | 'claim' | 'source' | 'actor' | 'place' | 'group';

/** Items that have an id, where they stand, and which of their fields name other things. */
interface ItemPattern {
  kind: IdKind;
  /**
   * `*` is each item of a list, `{}` each field of a group; nothing is the file itself, whose name
   * is then the id.
   */
  at: Partial<Record<FileRole['role'], string>>;
  fields: Readonly<Record<string, readonly IdKind[]>>;
}

const speaker = ['source', 'actor'] as const;

/** What a dataset names for all its rows, or as the meaning of a word of its table. */
const inDataset = Object.fromEntries(
  (
    [
      ['place', ['place']],
      ['actors', ['actor']],
      ['by', speaker],
      ['in', ['document']],
      ['attributes-to', ['actor']],
    ] as const
  ).flatMap(([field, kinds]) =>
    ['every-row.', 'columns.', 'columns.'].map((where, index) => [
      `${where}${field}${['', '.values.{}', '.*.values.{}'][index]}`,
      kinds,
    ]),
  ),
);

/** The one table of ids and references: what is not here is neither. */
const items: readonly ItemPattern[] = [
  { kind: 'report', at: { report: '' }, fields: {} },
  { kind: 'dataset', at: { dataset: '' }, fields: inDataset },
  {
    kind: 'document',
    at: { report: 'documents.*', dataset: 'documents.*' },
    fields: { publisher: ['source'], from: ['document', 'source'], replaces: ['document'] },
  },
  {
    kind: 'entry',
    at: { report: 'chronology.*', table: 'chronology.*' },
    fields: { use: ['entry'], place: ['place'], actors: ['actor'] },
  },
  {
    kind: 'claim',
    at: { report: 'chronology.*.claims.*', table: 'chronology.*.claims.*' },
    fields: {
      by: speaker,
      in: ['document'],
      place: ['place'],
      'attributes-to': ['actor'],
      'rests-on': ['claim', ...speaker],
      disputes: ['claim'],
      denies: ['claim'],
      clears: ['actor'],
      'told-to': ['source'],
      supersedes: ['claim'],
      'carried.*.in': ['document'],
      'carried.*.from': ['document', 'source'],
      'carried.*.by': speaker,
      'carried.*.place': ['place'],
      'carried.*.attributes-to': ['actor'],
    },
  },
  {
    kind: 'source',
    at: { sources: '*', source: '' },
    fields: { owner: ['source'], 'speaks-for': ['actor', 'source'], counts: ['group'] },
  },
  { kind: 'actor', at: { actors: '*', actor: '' }, fields: { 'part-of': ['actor'] } },
  { kind: 'place', at: { places: '*' }, fields: { within: ['place'] } },
];

/** An id where it is given. */
export interface Declared {
  id: Id;
  kind: IdKind;
  file: ReadFile;
  /** Where the item stands. */
  item: Path;
  /** Where the id stands. */
  path: Path;
  /** An old id (`formerly`) of the item whose id this is now. */
  now: Id | null;
}

/** A name of something, where it is written. */
export interface Reference {
  id: Id;
  to: readonly IdKind[];
  file: ReadFile;
  path: Path;
  /** The name is the key of a field (`{ russia: 19 civilians }`), not its value. */
  isKey: boolean;
  /** The item that names it, and the field. */
  from: { id: Id | null; field: string };
}

/** The kinds of things whose ids stand in a file of this role. */
export function kindsIn(role: FileRole['role']): IdKind[] {
  return items.flatMap(({ kind, at }) => (at[role] === undefined ? [] : [kind]));
}

/** Every id of the files, old ones too, also in items that could not be read. */
export function declaredIds(files: readonly ReadFile[]): Declared[] {
  return files.flatMap((file) =>
    itemsOf(file, file.recovered).flatMap(({ kind, item, raw, id }) => {
      if (id === null) return [];
      const named = isFields(raw) && typeof raw['id'] === 'string';
      const declared = { kind, file, item, path: named ? [...item, 'id'] : item };
      const former = listOf(isFields(raw) ? raw['formerly'] : null).flatMap((old, index) =>
        typeof old === 'string'
          ? [{ ...declared, id: old, path: [...item, 'formerly', index], now: id }]
          : [],
      );
      return [{ ...declared, id, now: null }, ...former];
    }),
  );
}

/** Every name of another thing in the frontmatter of the files, also in broken items. */
export function references(files: readonly ReadFile[]): Reference[] {
  return files.flatMap((file) =>
    itemsOf(file, file.data).flatMap(({ pattern, item, raw, id }) =>
      Object.entries(pattern.fields).flatMap(([field, to]) =>
        pathsOf(raw, field).flatMap((path) =>
          namesIn(valueAt(raw, path), [...item, ...path]).map((name) => ({
            ...name,
            to,
            file,
            from: { id, field },
          })),
        ),
      ),
    ),
  );
}

function itemsOf(file: ReadFile, data: Raw) {
  return items.flatMap((pattern) => {
    const at = pattern.at[file.role.role];
    if (at === undefined) return [];
    const { kind } = pattern;
    return pathsOf(data, at).map((item) => {
      const raw = valueAt(data, item) ?? null;
      const written = isFields(raw) ? raw['id'] : undefined;
      const named = at === '' && 'name' in file.role ? file.role.name : null;
      const id = named ?? (typeof written === 'string' ? written : null);
      return { kind, pattern, item, raw, id };
    });
  });
}

/** The paths that a pattern leads to in a value. */
function pathsOf(raw: Raw, pattern: string): Path[] {
  let paths: Path[] = [[]];
  for (const step of pattern === '' ? [] : pattern.split('.')) {
    paths = paths.flatMap((path): Path[] => {
      const value = valueAt(raw, path);
      if (step === '*') return listOf(value).map((_, index) => [...path, index]);
      if (step === '{}')
        return isFields(value) ? Object.keys(value).map((key) => [...path, key]) : [];
      return isFields(value) && step in value ? [[...path, step]] : [];
    });
  }
  return paths;
}

/** The names in a value: one, a list, `{ either: [a, b] }`, or the keys of shares. */
function namesIn(value: Raw | undefined, path: Path): Pick<Reference, 'id' | 'path' | 'isKey'>[] {
  if (typeof value === 'string') {
    return value === 'unstated' ? [] : [{ id: value, path, isKey: false }];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => namesIn(item, [...path, index]));
  if (!isFields(value)) return [];
  if ('either' in value) return namesIn(value['either'], [...path, 'either']);
  if (path.at(-1) !== 'attributes-to') return [];
  return Object.keys(value).map((id) => ({ id, path: [...path, id], isKey: true }));
}
