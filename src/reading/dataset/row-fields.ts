import { entryFields } from '../schema/dataset.ts';
import { withFields } from '../yaml/raw-fields.ts';
import type { Fields } from '../yaml/raw-fields.ts';
import type { ReadingPlan } from './plan.ts';
import { holesOf } from './plan.ts';
import { claimIdOf, entryIdOf } from './row-id.ts';
import { rowItems, takesSeveral } from './row-items.ts';
import type { RowItem } from './row-items.ts';
import { filled } from './template.ts';

/** A row as an editor would have written its entry, with its one claim in `claims`. */
export interface RowFields {
  entry: Fields;
  claim: Fields;
  /** The same with the names alone that stand in the table itself, for rules about names. */
  named: Fields;
  wrong: { item: RowItem; field: string }[];
}

/** Names in fields of an entry and its claim that lead to other things. */
const namingFields: readonly string[] = ['place', 'actors', 'by', 'in', 'attributes-to'];

/** Reads the cells of one row; a cell that is empty leaves its field to `every-row`. */
export function rowFields(dataset: string, plan: ReadingPlan, cells: readonly string[]): RowFields {
  const entry = withFields({});
  const claim = withFields({});
  const named = withFields({});
  const namedClaim = withFields({});
  const wrong: RowFields['wrong'] = [];
  const given = (field: string) => (entryFields.includes(field) ? entry : claim);
  for (const [field, raw] of Object.entries(plan.everyRow)) {
    if (raw === null) continue;
    const isTemplate = typeof raw === 'string' && holesOf(field, raw).length > 0;
    const value = isTemplate
      ? filled(raw, (name) => (cells[plan.header.get(name) ?? -1] ?? '').trim())
      : raw;
    if (value !== null) given(field)[field] = value;
  }
  for (const [field, specs] of plan.columns) {
    const items = rowItems(specs, cells);
    for (const item of items) if (item.wrong) wrong.push({ item, field });
    if (items.length === 0) continue;
    if (items.some((item) => item.wrong)) {
      // What cannot be read is told of; the row is kept by what every row has, where it has that.
      continue;
    }
    const list = items.map(({ raw }) => raw);
    given(field)[field] = list.length > 1 && takesSeveral(field) ? list : (list[0] ?? null);
    if (!namingFields.includes(field) || items.every(({ mapped }) => mapped)) continue;
    const own = items.map(({ raw, mapped }) => (mapped ? null : raw));
    (entryFields.includes(field) ? named : namedClaim)[field] =
      own.length > 1 ? own : (own[0] ?? null);
  }
  if (typeof entry['id'] === 'string') {
    entry['id'] = entryIdOf(dataset, entry['id']);
    claim['id'] = claimIdOf(entry['id']);
  }
  for (const fields of [claim, namedClaim]) asCarriers(fields);
  for (const [fields, own] of [
    [entry, claim],
    [named, namedClaim],
  ] as const) {
    fields['id'] = entry['id'] ?? null;
    own['id'] = claim['id'] ?? null;
    fields['claims'] = [own];
  }
  return { entry, claim, named, wrong };
}

/** Several documents carry the claim one by one. */
function asCarriers(claim: Fields): void {
  const documents = claim['in'];
  if (!Array.isArray(documents)) return;
  delete claim['in'];
  claim['carried'] = documents.map((document) => withFields({ in: document }));
}
