import { nearestFirst, slipOf } from '../messages/nearest.ts';
import { problemAt } from '../messages/problem-at.ts';
import type { Problem } from '../messages/problem.ts';
import { listed, shown } from '../messages/words.ts';
import { chartKinds, isChartKind, needsOf, rulesOfKind } from '../reading/chart-kinds.ts';
import type { ChartSubject } from '../reading/chart-kinds.ts';
import type { IdKind } from '../reading/references.ts';
import { chartBlocks } from './chart-block.ts';
import type { ChartBlock } from './chart-block.ts';
import { article, missingThing } from './missing-thing.ts';
import type { Check, Checked } from './rule.ts';

/** Charts are of a kind that exists, and of something that this kind can draw. */
export const charts: Check = (checked) =>
  chartBlocks(checked).flatMap((chart) => chartProblems(chart, checked.ids));

function chartProblems({ block, at, file: from }: ChartBlock, ids: Checked['ids']): Problem[] {
  const { attributes, title } = block;
  const { file } = from.source;
  const { kind, of } = attributes;
  const names = Object.keys(chartKinds);
  const write = (what: string, id: string | null): string =>
    `::chart[${title ?? '…'}]{kind=${what}${id === null ? '' : ` of=${id}`}}`;
  if (!isChartKind(kind)) {
    const likely = slipOf(kind ?? '', names);
    return [
      problemAt('unknown-chart-kind', file, at, {
        reason: kind ? `No chart is of the kind ${shown(kind)}.` : 'This chart has no kind.',
        expected: `one of ${nearestFirst(kind ?? '', names).join(', ')}`,
        fix: likely ? write(likely, of ?? null) : null,
      }),
    ];
  }
  const subjects = rulesOfKind(kind).of;
  const things = subjects.flatMap(thingsOf);
  if (of === undefined || of === '') {
    if (!needsOf(kind)) return [];
    const wanted = article(listed(things));
    const reason = `A chart of the kind \`${kind}\` is \`of\` ${wanted}, and this one is of nothing.`;
    return [problemAt('chart-of-nothing', file, at, { reason, fix: write(kind, '…') })];
  }
  if (of === 'record' && subjects.includes('record')) return [];
  const missing = missingThing(of, things, ids, from, (id) => write(kind, id));
  if (!missing) return [];
  const rule = ids.find(of) ? 'chart-of-nothing' : 'unknown-reference';
  return [problemAt(rule, file, at, missing)];
}

/** The whole record is no thing with an id; what is drawn of a report is drawn of a dataset. */
function thingsOf(subject: ChartSubject): IdKind[] {
  if (subject === 'report') return ['report', 'dataset'];
  return subject === 'record' ? [] : [subject];
}
