import type { ColumnSpec } from './column-specs.ts';
import { figureText } from './figure-text.ts';
import { orderedDate, otherOrder } from './ordered-date.ts';
import { dateFields, nameFields, wordFields } from '../schema/dataset.ts';
import type { Raw } from '../yaml/read-yaml.ts';

/** A spec with the indexes of its columns in the table. */
export interface PlacedSpec extends ColumnSpec {
  at: number;
  toAt: number | null;
}

/** What a row says of a field: one item, or several of a list. */
export interface RowItem {
  raw: Raw;
  /** The column that it was read from. */
  at: number;
  /** `values` gave it, not the table. */
  mapped: boolean;
  wrong: 'unmapped' | 'zero' | 'order' | null;
}

const dates: readonly string[] = dateFields;
const names: readonly string[] = nameFields;
/** Fields of which every word needs a meaning, once `values` gives meanings. */
const closed: readonly string[] = [...nameFields, 'kind'];

/** The items of a field in a row, in the order of its columns. An empty cell gives none. */
export function rowItems(specs: readonly PlacedSpec[], cells: readonly string[]): RowItem[] {
  return specs.flatMap((spec) => {
    const cell = (cells[spec.at] ?? '').trim();
    const other = spec.toAt === null ? '' : (cells[spec.toAt] ?? '').trim();
    const words = spec.split === null ? [cell] : cell.split(spec.split).map((one) => one.trim());
    return words.flatMap((word): RowItem[] => {
      if (word === '' && other === '') return [];
      const item = { at: spec.at, mapped: false, wrong: null };
      if (spec.values !== null && Object.hasOwn(spec.values, word)) {
        const raw = spec.values[word] ?? null;
        return raw === null ? [] : [{ ...item, raw, mapped: true }];
      }
      if (spec.values !== null && closed.includes(spec.field)) {
        return [{ ...item, raw: word, wrong: 'unmapped' }];
      }
      if (dates.includes(spec.field)) {
        if (otherOrder(word, spec.order) !== null) return [{ ...item, raw: word, wrong: 'order' }];
        if (otherOrder(other, spec.order) !== null) {
          return [{ ...item, raw: other, at: spec.toAt ?? spec.at, wrong: 'order' }];
        }
        return [{ ...item, raw: dateText(word, other, spec) }];
      }
      if (!isFigure(spec.field)) return [{ ...item, raw: word }];
      const text = figureText(word, other, spec);
      if (text === 'unstated') return [{ ...item, raw: word, wrong: 'zero' }];
      return text === null ? [] : [{ ...item, raw: text }];
    });
  });
}

function dateText(first: string, second: string, spec: PlacedSpec): string {
  const [start, end] = [first, second].map((cell) => orderedDate(cell, spec.order));
  if (spec.to === null || start === end) return start ?? '';
  return `${start || '..'}/${end || '..'}`;
}

const plain = new Set<string>([...dates, ...closed, ...wordFields]);

/** Whether a field is a measure. */
function isFigure(field: string): boolean {
  return !plain.has(field);
}

/** Whether a field takes several items. */
export function takesSeveral(field: string): boolean {
  return names.includes(field) || isFigure(field);
}
