import { isScalar, visit } from 'yaml';
import type { Document, Scalar } from 'yaml';
import type { Finding } from '../../messages/problem-at.ts';
import { shown } from '../../messages/words.ts';
import { keyText } from './plain-values.ts';
import { inQuotes } from './yaml-lines.ts';

/** A value between braces that its own comma cuts in two. */
export interface PartedValue {
  offset: number;
  finding: Finding;
}

/**
 * Puts values together that a comma parted between braces: `{ killed: 11,000 }` is two fields to
 * YAML, and one to whoever wrote it. What was parted is told of.
 */
export function mendPartedValues(document: Document, yaml: string): PartedValue[] {
  const parted: PartedValue[] = [];
  visit(document, {
    Map(_, map) {
      if (map.flow !== true) return;
      for (const [index, { key, value }] of map.items.entries()) {
        const parts = partsOf(value, map.items.slice(index + 1));
        const last = parts.at(-1);
        if (!isScalar(value) || last === undefined) continue;
        const from = value.range?.[0] ?? 0;
        const written = yaml.slice(from, last.range?.[1]);
        // The loop goes on with what stands behind the parts.
        map.items.splice(index + 1, parts.length);
        parted.push({ offset: from, finding: told(keyText(key), written, parts.length) });
        value.source = written;
        value.value = written;
      }
    },
  });
  return parted;
}

/** The names without a value behind a value that can only be what its commas cut off. */
function partsOf(value: unknown, behind: readonly { key: unknown; value: unknown }[]): Scalar[] {
  if (!isScalar(value) || value.type !== 'PLAIN' || !value.source) return [];
  const parts: Scalar[] = [];
  let before = value.source;
  for (const { key, value: own } of behind) {
    const isBare = own === null || (isScalar(own) && !own.source);
    if (!isScalar(key) || key.type !== 'PLAIN' || !isBare || !isCutOff(before, key.source)) break;
    parts.push(key);
    before = key.source ?? '';
  }
  return parts;
}

/** `000` behind `11`, and words that no field is called by. */
function isCutOff(before: string, text = ''): boolean {
  return (/\d$/u.test(before) && /^\d{3}(?!\d)/u.test(text)) || !/^[a-z][a-z-]*$/u.test(text);
}

function told(field: string, written: string, commas: number): Finding {
  const whole = /["\\\n]/u.test(written) ? inQuotes(written) : `"${written}"`;
  return {
    reason: `The ${commas > 1 ? 'commas' : 'comma'} of ${shown(written)} ${commas > 1 ? 'part' : 'parts'} it here: between braces, a comma ends a field.`,
    expected: 'the value in quotes, or on a line of its own',
    fix: `${field}: ${whole}`,
    edit: written.includes('\n') ? null : { old: written, new: whole },
  };
}
