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

/** The example that the field at a path documents itself with, as YAML, or `null`. */
export function exampleAt(schema: Schema, path: readonly PropertyKey[]): string | null {
  for (const found of schemasAt(schema, path)) {
    const examples: unknown = z.globalRegistry.get(found)?.['examples'];
    const first: unknown = Array.isArray(examples) ? examples[0] : null;
    if (typeof first === 'string') return first;
  }
  return null;
}
