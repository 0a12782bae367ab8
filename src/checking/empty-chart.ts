import type { Problem } from '../messages/problem.ts';
import { shown } from '../messages/words.ts';
import { parseFilter } from '../reading/chart/filter.ts';
import { isChartKind, rulesOfKind } from '../reading/chart-kinds.ts';
import { filterEntries } from '../record/filter-entries.ts';
import { entriesOf, subjectOf } from '../record/subject.ts';
import { attributeProblem, chartBlocks } from './chart-block.ts';
import type { ChartBlock } from './chart-block.ts';
import type { Check } from './rule.ts';

/** A chart has something to draw: entries that meet its conditions, and figures of its measure. */
export const emptyChart: Check = (checked) =>
  chartBlocks(checked).flatMap((chart): Problem[] => {
    const { kind, of: named, where, measure } = chart.block.attributes;
    if (!isChartKind(kind)) return [];
    const of = named ?? (rulesOfKind(kind).of.includes('report') ? toldIn(chart) : null);
    const record = checked.record();
    const subject = subjectOf({ kind, of }, record);
    const all = subject === null ? [] : entriesOf(subject, record);
    const read = where === undefined ? { filter: [] } : parseFilter(where);
    if (all.length === 0 || 'problem' in read) return [];
    const kept = filterEntries(all, read.filter, record);
    if (kept.length === 0) {
      return [
        attributeProblem('empty-chart', chart, 'where', {
          reason: `No entry here meets ${shown(where ?? '')}, and nothing is left to draw.`,
          expected: 'conditions that an entry meets, all of them together',
        }),
      ];
    }
    const given = [...new Set(kept.flatMap(({ toll }) => toll.map((row) => row.measure)))];
    if (measure === undefined || given.includes(measure)) return [];
    return [
      attributeProblem('empty-chart', chart, 'measure', {
        reason: `No entry of this chart has a figure for ${shown(measure)}.`,
        expected:
          given.length === 0 ? 'no measure: none has any figure' : `one of ${given.join(', ')}`,
      }),
    ];
  });

/** The report or the dataset that a chart stands in, of which it is where it names nothing. */
function toldIn({ file: { role } }: ChartBlock): string | null {
  const of = role.role === 'translation' ? role.of : role.role;
  return (of === 'report' || of === 'dataset') && 'name' in role ? role.name : null;
}
