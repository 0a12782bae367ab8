import type { Raw } from './read-yaml.ts';

/** A group of fields as it was written. */
export type Fields = { [key: string]: Raw };

/** Whether a value is a group of fields. */
export function isFields(raw: Raw | undefined): raw is Fields {
  return raw !== null && typeof raw === 'object' && !Array.isArray(raw);
}

/** The items of a list; none where the value is no list. */
export function listOf(raw: Raw | undefined): Raw[] {
  return Array.isArray(raw) ? raw : [];
}

/** The same fields and some more, without a prototype, as fields are read. */
export function withFields(fields: Fields, more: Fields = {}): Fields {
  const bare: Fields = Object.create(null);
  return Object.assign(bare, fields, more);
}

/** The value at a path of keys and indexes, `undefined` where it leads nowhere. */
export function valueAt(raw: Raw, path: readonly PropertyKey[]): Raw | undefined {
  let value: Raw | undefined = raw;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)];
    else if (isFields(value)) value = value[String(step)];
    else return undefined;
  }
  return value;
}
