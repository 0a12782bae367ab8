import type { Problem } from '../messages/problem.ts';
import { parseNotes } from '../reading/chart/notes.ts';
import { attributeProblem } from './chart-block.ts';
import type { ChartBlock } from './chart-block.ts';
import { missingThing } from './missing-thing.ts';
import type { Checked } from './rule.ts';

/** What is wrong with the `note` of a chart: its form, or an entry that does not exist. */
export function noteProblems(value: string, chart: ChartBlock, { ids }: Checked): Problem[] {
  const read = parseNotes(value);
  if ('problem' in read) {
    return [attributeProblem('wrong-type', chart, 'note', read.problem)];
  }
  return read.notes.flatMap(({ at }) => {
    if (!('entry' in at)) return [];
    const missing = missingThing(at.entry, ['entry'], ids, chart.file, (id) => id);
    return missing === null ? [] : [attributeProblem('unknown-reference', chart, 'note', missing)];
  });
}
