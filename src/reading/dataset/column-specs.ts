import { isFields } from '../yaml/raw-fields.ts';
import type { Fields } from '../yaml/raw-fields.ts';
import type { Raw } from '../yaml/read-yaml.ts';
import type { Path } from '../content.ts';
import type { dateOrders } from '../schema/dataset.ts';

/** How one field is read from a row, or one item of it where it takes several. */
export interface ColumnSpec {
  field: string;
  column: string;
  /** The column of the other end of a range. */
  to: string | null;
  /** What words of the table mean; `null` where they say nothing. */
  values: Fields | null;
  order: (typeof dateOrders)[number] | null;
  of: string | null;
  zero: 'said' | 'unsaid' | null;
  split: string | null;
  /** Where it stands in the frontmatter. */
  path: Path;
}

/** The specs in `columns`, in the order in which they are written; the form was checked before. */
export function columnSpecs(columns: Raw | undefined): ColumnSpec[] {
  if (!isFields(columns)) return [];
  return Object.entries(columns).flatMap(([field, raw]) =>
    Array.isArray(raw)
      ? raw.flatMap((item, index) => specOf(field, item, ['columns', field, index]))
      : specOf(field, raw, ['columns', field]),
  );
}

function specOf(field: string, raw: Raw, path: Path): ColumnSpec[] {
  const fields = isFields(raw) ? raw : null;
  const column = words(fields === null ? raw : fields['column']);
  if (column === null) return [];
  const order = words(fields?.['order']);
  const zero = words(fields?.['zero']);
  const values = fields?.['values'];
  return [
    {
      field,
      column,
      to: words(fields?.['to']),
      values: isFields(values) ? values : null,
      order: isOrder(order) ? order : null,
      of: words(fields?.['of']),
      zero: zero === 'said' || zero === 'unsaid' ? zero : null,
      split: words(fields?.['split']),
      path: fields === null ? path : [...path, 'column'],
    },
  ];
}

function words(raw: Raw | undefined): string | null {
  return typeof raw === 'string' && raw.trim() !== '' ? raw.trim() : null;
}

function isOrder(order: string | null): order is NonNullable<ColumnSpec['order']> {
  return order === 'year-month-day' || order === 'day-month-year' || order === 'month-day-year';
}
