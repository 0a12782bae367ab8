import type { Kinship } from '../../record/kinship.ts';
import type { Entry } from '../../record/record.ts';
import { sumOf } from '../../record/sums.ts';
import type { SummedRecord, SumQuestion } from '../../record/sums.ts';

/**
 * What to add up of a measure: the group asked for (`people` for people of whatever group), else
 * the group and unit of which most incidents themselves give a number that can be added.
 */
export function questionOf(
  incidents: readonly Entry[],
  { measure, group }: { measure: string; group: string | null },
  record: SummedRecord,
  kin: Kinship,
): SumQuestion {
  if (group !== null) {
    return { measure, group: group === 'people' ? null : group, unit: 'people' };
  }
  const questions = new Map<string, SumQuestion>();
  for (const { toll } of incidents) {
    for (const row of toll) {
      if (row.measure !== measure) continue;
      const key = `${row.unit} ${row.group ?? ''}`;
      if (!questions.has(key)) questions.set(key, { measure, group: row.group, unit: row.unit });
    }
  }
  const [only] = questions.values();
  if (only !== undefined && questions.size === 1) return only;
  const terms = new Map(
    [...questions.values()].map((question) => [
      question,
      sumOf(incidents, question, record, kin).terms.filter(({ rows }) =>
        rows.some(({ group }) => group === question.group),
      ).length,
    ]),
  );
  const isPeople = ({ unit }: SumQuestion) => (unit === 'people' ? 1 : 0);
  const [best] = [...terms].sort(
    ([a, many], [b, more]) => more - many || isPeople(b) - isPeople(a),
  );
  return best?.[0] ?? { measure, group: null, unit: 'people' };
}
