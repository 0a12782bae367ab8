import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { ParsedNode } from 'yaml';
import type { Path } from '../content.ts';
import { keyText } from './plain-values.ts';

/** The node at a path; `undefined` where it leads nowhere. */
export function nodeAt(root: ParsedNode | null, path: Path): unknown {
  let node: unknown = root;
  for (const step of path) node = stepInto(node, step)?.value;
  return node;
}

/** Offset of the value at a path, or of its key; the nearest above where the path ends early. */
export function offsetOf(root: ParsedNode | null, path: Path, part: 'key' | 'value'): number {
  let node: unknown = root;
  let offset = startOf(root) ?? 0;
  for (const [index, step] of path.entries()) {
    const found = stepInto(node, step);
    if (!found) return offset;
    const key = startOf(found.key);
    const value = startOf(found.value);
    const wantsKey = part === 'key' && index === path.length - 1;
    offset = (wantsKey ? (key ?? value) : (value ?? key)) ?? offset;
    node = found.value;
  }
  return offset;
}

/**
 * The path of the fields that something unread at an offset would belong to.
 *
 * @param column where it starts in its line: fields further right are not its own
 */
export function fieldsAround(
  root: ParsedNode | null,
  offset: number,
  column: number,
  columnAt: (offset: number) => number,
): Path {
  let node: unknown = root;
  let path: Path = [];
  let found: Path = path;
  while (isMap(node) || isSeq(node)) {
    if (isMap(node)) {
      if (path.length > 0 && columnAt(startOf(node) ?? 0) > column + 1) break;
      found = path;
      const pair = node.items.findLast(({ key }) => (startOf(key) ?? offset) < offset);
      path = [...path, keyText(pair?.key)];
      node = pair?.value;
    } else {
      const index = node.items.findLastIndex((item) => (startOf(item) ?? offset) < offset);
      path = [...path, index];
      node = node.items[index];
    }
  }
  return found;
}

/** Where a node starts. */
function startOf(node: unknown): number | null {
  if (!isMap(node) && !isSeq(node) && !isScalar(node) && !isAlias(node)) return null;
  return node.range?.[0] ?? null;
}

function stepInto(node: unknown, step: string | number): { key?: unknown; value: unknown } | null {
  if (isMap(node)) return node.items.find((pair) => keyText(pair.key) === String(step)) ?? null;
  if (isSeq(node) && typeof step === 'number') {
    // Aliases are no items: they were left out of the list before.
    const items = node.items.filter((item) => !isAlias(item));
    return step in items ? { value: items[step] } : null;
  }
  return null;
}
