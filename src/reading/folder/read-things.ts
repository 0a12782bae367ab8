import type * as z from 'zod';
import { problemAt } from '../../messages/problem-at.ts';
import type { Problem } from '../../messages/problem.ts';
import type { DataFile } from '../yaml/frontmatter.ts';
import { isFields, withFields } from '../yaml/raw-fields.ts';
import { readItem } from '../schema/schema-problems.ts';

/** Reads a file that is a list of sources, actors or places; broken items are left out. */
export function readList<T>(
  file: DataFile,
  schema: z.ZodType<T>,
  what: string,
): { values: T[]; problems: Problem[] } {
  const { source, data, problems } = file;
  if (problems.length > 0 && data === null) return { values: [], problems };
  if (data === null) return { values: [], problems };
  if (!Array.isArray(data)) {
    const problem = problemAt('wrong-type', source.file, source.locate([]), {
      reason: `This file is not a list.`,
      expected: 'a list: each item starts with `- id:`',
      fix: '- id: …',
    });
    return { values: [], problems: [...problems, problem] };
  }
  const read = data.map((raw, index) => readItem<T>(schema, { source, path: [index], raw, what }));
  return {
    values: read.flatMap(({ value }) => (value === null ? [] : [value])),
    problems: [...problems, ...read.flatMap((item) => item.problems)],
  };
}

/** Reads the frontmatter of a file whose name is the id of what it describes. */
export function readNamed<T>(
  file: DataFile,
  schema: z.ZodType<T>,
  what: string,
  id: string,
): { value: T | null; problems: Problem[] } {
  const { source, data, problems } = file;
  if (problems.length > 0 && data === null) return { value: null, problems };
  const given = isFields(data) ? data['id'] : undefined;
  if (given !== undefined && given !== id) {
    const problem = problemAt('wrong-id', source.file, source.locate(['id']), {
      reason: 'The id differs from the name of the file, which is the id here.',
      fix: `id: ${id}`,
    });
    return { value: null, problems: [...problems, problem] };
  }
  const raw = isFields(data) ? withFields(data, { id }) : (data ?? withFields({ id }));
  const read = readItem<T>(schema, { source, path: [], raw, what });
  return { value: read.value, problems: [...problems, ...read.problems] };
}
