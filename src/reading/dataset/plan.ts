import { nearest, nearestFirst, oneLetterOff, slipOf } from '../../messages/nearest.ts';
import { problemAt } from '../../messages/problem-at.ts';
import type { Problem } from '../../messages/problem.ts';
import { listed, shown } from '../../messages/words.ts';
import type { Path } from '../content.ts';
import { neededFields, wordFields } from '../schema/dataset.ts';
import type { SourceText } from '../source-text.ts';
import { isFields } from '../yaml/raw-fields.ts';
import type { Fields } from '../yaml/raw-fields.ts';
import type { Raw } from '../yaml/read-yaml.ts';
import { columnSpecs } from './column-specs.ts';
import type { PlacedSpec } from './row-items.ts';
import { columnsIn } from './template.ts';

/** How rows become entries: the columns of each field, and what is the same in every row. */
export interface ReadingPlan {
  columns: ReadonlyMap<string, readonly PlacedSpec[]>;
  everyRow: Fields;
  /** The indexes of the columns by their names. */
  header: ReadonlyMap<string, number>;
  /** The file and the line in which something is said of a column: `datasets/strikes.md:20`. */
  placeOf(spec: PlacedSpec, what: 'values' | 'order'): string;
}

const templates: readonly string[] = wordFields;

/** Brings a dataset's `columns` and `every-row` together with the header of its table. */
export function readingPlan(
  data: Fields,
  source: SourceText,
  names: readonly string[],
): { plan: ReadingPlan; problems: Problem[] } {
  const problems: Problem[] = [];
  const header = new Map(names.map((name, index) => [name.trim(), index]));
  const find = (name: string, path: Path): number | null => {
    const problem = columnProblem(name, names, source, path);
    if (problem) problems.push(problem);
    return problem ? null : (header.get(name) ?? null);
  };
  const specs = columnSpecs(data['columns']).flatMap((spec): PlacedSpec[] => {
    const at = find(spec.column, spec.path);
    const toAt = spec.to === null ? null : find(spec.to, [...spec.path.slice(0, -1), 'to']);
    return at === null ? [] : [{ ...spec, at, toAt }];
  });
  const everyRow = isFields(data['every-row']) ? data['every-row'] : {};
  for (const [field, raw] of Object.entries(everyRow)) {
    for (const name of holesOf(field, raw)) find(name, ['every-row', field]);
  }
  const given = [...columnSpecs(data['columns']).map(({ field }) => field), ...keysOf(everyRow)];
  const at = source.locate(['columns'], 'key');
  for (const field of neededFields.filter((one) => !given.includes(one))) {
    problems.push(
      problemAt('missing-field', source.file, at, {
        reason: `\`${field}\` is read from no column, and does not stand in \`every-row\`.`,
        expected: `a column of it, or the same \`${field}\` for every row`,
        fix: `${field}: …`,
      }),
    );
  }
  const places = new Map<string, string>();
  const placeOf = (spec: PlacedSpec, what: 'values' | 'order'): string => {
    const path = [...spec.path.slice(0, -1), what];
    const key = path.join(' ');
    const place = places.get(key) ?? `${source.file}:${source.locate(path, 'key').line}`;
    places.set(key, place);
    return place;
  };
  return {
    plan: { columns: Map.groupBy(specs, ({ field }) => field), everyRow, header, placeOf },
    problems,
  };
}

/** The columns that a field of every row is put together from. */
export function holesOf(field: string, raw: Raw | undefined): string[] {
  return templates.includes(field) && typeof raw === 'string' ? columnsIn(raw) : [];
}

function keysOf(fields: Fields): string[] {
  return Object.keys(fields).filter((key) => fields[key] !== null);
}

function columnProblem(
  name: string,
  header: readonly string[],
  source: SourceText,
  path: Path,
): Problem | null {
  const same = header.filter((one) => one.trim() === name).length;
  if (same === 1) return null;
  const at = source.locate(path);
  if (same > 1) {
    return problemAt('unknown-column', source.file, at, {
      reason: `${same} columns of the table are called ${shown(name)}, and nobody can tell which is meant.`,
      expected: 'a name in the first line of the table that no other column has',
    });
  }
  const known = header.map((one) => one.trim()).filter((one) => one !== '');
  const near = nearest(name, known);
  const meant = oneLetterOff(name, known);
  return problemAt('unknown-column', source.file, at, {
    reason: `The table has no column ${shown(name)}${near.length > 0 ? `; did you mean ${listed(near.map(shown))}?` : '.'}`,
    expected: `one of its columns: ${nearestFirst(name, known).slice(0, 40).join(', ')}`,
    fix: slipOf(name, known),
    edit: meant === null ? null : { old: name, new: meant },
  });
}
