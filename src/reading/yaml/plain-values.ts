import { isAlias, isMap, isScalar, isSeq } from 'yaml';

/**
 * A value of a YAML file as it was written: a plain scalar is its source text (`12:30`, `007` and
 * `2024-11-29` stay text), but for `true`, `false` and `null` (also `~` and nothing).
 */
export type Raw = null | boolean | string | Raw[] | { [key: string]: Raw };

/** The value of a node, without aliases; of a field that is given twice, the first. */
export function plainValue(node: unknown): Raw {
  if (isMap(node)) {
    const map: { [key: string]: Raw } = Object.create(null);
    for (const { key, value } of node.items) {
      const name = keyText(key);
      if (!isAlias(value) && !(name in map)) map[name] = plainValue(value);
    }
    return map;
  }
  if (isSeq(node)) return node.items.filter((item) => !isAlias(item)).map(plainValue);
  if (!isScalar(node)) return null;
  const text = node.source ?? '';
  if (node.type !== 'PLAIN') return text;
  if (/^(?:|~|null|Null|NULL)$/u.test(text)) return null;
  if (/^(?:true|True|TRUE)$/u.test(text)) return true;
  if (/^(?:false|False|FALSE)$/u.test(text)) return false;
  return text;
}

/** The name of a field as it was written. */
export function keyText(key: unknown): string {
  return isScalar(key) ? (key.source ?? String(key.value)) : '[complex key]';
}
