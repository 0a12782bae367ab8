import * as z from 'zod';

type Schema = z.core.$ZodType;

/** The schemas inside one that only wraps others: optional, nullable, transformed, a union. */
function inside(schema: Schema): readonly Schema[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return [schema.unwrap()];
  if (schema instanceof z.ZodPipe) return [schema.in];
  if (schema instanceof z.ZodUnion) return schema.options;
  return [];
}

function* unwrapped(schema: Schema): Generator<Schema> {
  yield schema;
  for (const inner of inside(schema)) yield* unwrapped(inner);
}

/** The schemas that stand one step below. */
function below(schema: Schema, step: PropertyKey): readonly Schema[] {
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, Schema>> = schema.shape;
    const field = Object.hasOwn(shape, step) ? shape[String(step)] : undefined;
    return field ? [field] : [];
  }
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  if (schema instanceof z.ZodTuple) return schema.def.items;
  return [];
}

/** The schemas that may stand at a path of a schema. */
function schemasAt(schema: Schema, path: readonly PropertyKey[]): Schema[] {
  let found = [...unwrapped(schema)];
  for (const step of path) {
    found = found.flatMap((outer) => below(outer, step).flatMap((inner) => [...unwrapped(inner)]));
  }
  return found;
}

/** The names of all fields of the object at a path. */
export function fieldsAt(schema: Schema, path: readonly PropertyKey[]): string[] {
  const names = schemasAt(schema, path).flatMap((found) =>
    found instanceof z.ZodObject ? Object.keys(found.shape) : [],
  );
  return [...new Set(names)];
}

/** Whether a field may be left out. */
export function isOptionalAt(schema: Schema, path: readonly PropertyKey[]): boolean {
  return schemasAt(schema, path).some((found) => found instanceof z.ZodOptional);
}

/** What a schema cannot say of its field by itself. */
export const guidance = z.registry<{
  /** The one value that is right, where the program knows it. */
  value?: string;
  /** The words that the field takes. */
  choices?: readonly string[];
}>();

/** What to write in the field at a path: the value that is known, the choices, or a placeholder. */
export function missingAt(
  schema: Schema,
  path: readonly PropertyKey[],
): { value: string | null; choices: readonly string[] } {
  const found = schemasAt(schema, path);
  const told = found.flatMap((one) => guidance.get(one) ?? []);
  const choices = found.flatMap((one) => (one instanceof z.ZodEnum ? one.options.map(String) : []));
  return {
    value: told.find(({ value }) => value !== undefined)?.value ?? null,
    choices: [...choices, ...told.flatMap(({ choices: more }) => more ?? [])],
  };
}

/** Whether a field holds one value, written behind its colon. */
export function isPlainAt(schema: Schema, path: readonly PropertyKey[]): boolean {
  const found = schemasAt(schema, path);
  return (
    found.some((one) => one instanceof z.ZodString) || found.some((one) => one instanceof z.ZodEnum)
  );
}
