import * as z from 'zod';

type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];

/** The schemas inside one that only wraps others: optional, nullable, transformed, a union. */
function inside(schema: Schema): Schema[] {
  const def = schema._zod.def as Def;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'nonoptional':
    case 'readonly':
      return [def.innerType];
    case 'pipe':
      return [def.in];
    case 'union':
      return [...def.options];
    default:
      return [];
  }
}

function* unwrapped(schema: Schema): Generator<Schema> {
  yield schema;
  for (const inner of inside(schema)) yield* unwrapped(inner);
}

/** The schemas that may stand at a path of a schema. */
function schemasAt(schema: Schema, path: readonly PropertyKey[]): Schema[] {
  let found = [...unwrapped(schema)];
  for (const step of path) {
    found = found.flatMap((outer) => {
      const def = outer._zod.def as Def;
      if (def.type === 'object') {
        const field = Object.hasOwn(def.shape, step) ? def.shape[String(step)] : undefined;
        return field ? [...unwrapped(field)] : [];
      }
      if (def.type === 'array') return [...unwrapped(def.element)];
      if (def.type === 'record') return [...unwrapped(def.valueType)];
      if (def.type === 'tuple') return def.items.flatMap((item) => [...unwrapped(item)]);
      return [];
    });
  }
  return found;
}

/** The names of all fields of the object at a path. */
export function fieldsAt(schema: Schema, path: readonly PropertyKey[]): string[] {
  const names = schemasAt(schema, path).flatMap((found) => {
    const def = found._zod.def as Def;
    return def.type === 'object' ? Object.keys(def.shape) : [];
  });
  return [...new Set(names)];
}

/** Whether a field may be left out. */
export function isOptionalAt(schema: Schema, path: readonly PropertyKey[]): boolean {
  return schemasAt(schema, path).some(({ _zod }) => _zod.optin === 'optional');
}

/** The example that the field at a path documents itself with, as YAML, or `null`. */
export function exampleAt(schema: Schema, path: readonly PropertyKey[]): string | null {
  for (const found of schemasAt(schema, path)) {
    const examples = z.globalRegistry.get(found)?.['examples'];
    const [first] = Array.isArray(examples) ? (examples as unknown[]) : [];
    if (typeof first === 'string') return first;
  }
  return null;
}
