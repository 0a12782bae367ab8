import { nearestFirst, slipOf } from '../messages/nearest.ts';
import type { Problem } from '../messages/problem.ts';
import { shown } from '../messages/words.ts';
import { parseFilter } from '../reading/chart/filter.ts';
import type { FilterKey } from '../reading/chart/filter.ts';
import { corroborations, responsibilities } from '../record/grades.ts';
import { builtInKinds } from '../reading/kinds.ts';
import type { IdKind } from '../reading/references.ts';
import { topicId } from '../reading/topic-id.ts';
import { attributeProblem } from './chart-block.ts';
import type { ChartBlock } from './chart-block.ts';
import { missingThing } from './missing-thing.ts';
import type { Checked } from './rule.ts';

/** What the values of a condition are the ids of. */
const things: Partial<Record<FilterKey, readonly IdKind[]>> = {
  place: ['place'],
  actor: ['actor'],
  source: ['source', 'actor'],
};

/** What is wrong with the `where` of a chart: its form, or a value that does not exist. */
export function filterProblems(value: string, chart: ChartBlock, checked: Checked): Problem[] {
  const read = parseFilter(value);
  if ('problem' in read) {
    const { fix, ...problem } = read.problem;
    const mended = fix === null ? null : `where="${fix}"`;
    return [attributeProblem('wrong-type', chart, 'where', { ...problem, fix: mended })];
  }
  return read.filter.flatMap(({ key, values }) =>
    values.flatMap((one) => valueProblems(key, one, chart, checked)),
  );
}

function valueProblems(
  key: FilterKey,
  value: string,
  chart: ChartBlock,
  checked: Checked,
): Problem[] {
  const kinds = things[key];
  if (kinds !== undefined) {
    const missing = missingThing(value, kinds, checked.ids, chart.file, (id) => `${key}=${id}`);
    if (missing === null) return [];
    return [attributeProblem('unknown-reference', chart, 'where', missing)];
  }
  const choice = choicesOf(key, checked);
  if (choice === null || choice.includes(key === 'topic' ? topicId(value) : value)) return [];
  const likely = slipOf(value, choice);
  return [
    attributeProblem(key === 'kind' ? 'unknown-kind' : 'wrong-choice', chart, 'where', {
      reason: `${shown(value)} is no ${key} of an entry.`,
      expected: `one of ${nearestFirst(value, choice).join(', ')}`,
      fix: likely === null ? null : `${key}=${likely}`,
    }),
  ];
}

/** The values that a key can have; `null` where it can have any. */
function choicesOf(key: FilterKey, { read }: Checked): readonly string[] | null {
  const { site, reports } = read.content;
  switch (key) {
    case 'kind':
      return [...Object.keys(builtInKinds), ...Object.keys(site.kinds)];
    case 'responsibility':
      return responsibilities;
    case 'corroboration':
      return corroborations;
    case 'topic':
      return [
        ...new Set(
          reports.flatMap(({ chronology }) => chronology.flatMap((e) => e.topics.map(topicId))),
        ),
      ];
    default:
      return null;
  }
}
