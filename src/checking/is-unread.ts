import type { Id } from '../reading/content.ts';
import { isFields, listOf, valueAt } from '../reading/yaml/raw-fields.ts';
import { citedIn } from './prose/cited-figures.ts';
import type { Checked } from './rule.ts';

/**
 * Whether an id is that of a claim or an entry of a report with something broken in it, or of
 * nothing: what it gives is not known then, and what rests on it cannot be judged.
 */
export function isUnread(id: Id, { read, ids }: Pick<Checked, 'read' | 'ids'>): boolean {
  const declared = ids.find(id);
  if (declared === null) return true;
  const { kind, file, item } = declared;
  if (file.role.role !== 'report' || (kind !== 'claim' && kind !== 'entry')) return false;
  const cited = citedIn(read);
  if (kind === 'claim') return cited.claims(id).length === 0;
  const raw = valueAt(file.recovered, item) ?? null;
  const claims = listOf(isFields(raw) ? raw['claims'] : null);
  const known = cited.report(file)?.chronology.find((entry) => entry.id === id);
  return known === undefined || known.claims.length < claims.length;
}
