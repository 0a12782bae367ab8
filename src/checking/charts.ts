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

/** How many ids a message names. */
const named = 4;

/** Charts are of a kind that exists, and of something that this kind can draw. */
export const charts: Check = (checked) =>
  chartBlocks(checked).flatMap((chart) => chartProblems(chart, checked.ids));

function chartProblems({ block, at, file: from }: ChartBlock, ids: Checked['ids']): Problem[] {
  const { attributes } = block;
  const { file } = from.source;
  const { kind, of } = attributes;
  const names = Object.keys(chartKinds);
  if (!isChartKind(kind)) {
    const likely = slipOf(kind ?? '', names);
    const isWhole =
      likely !== null && isChartKind(likely) && (of !== undefined || !needsOf(likely));
    return [
      problemAt('unknown-chart-kind', file, at, {
        reason: kind ? `No chart is of the kind ${shown(kind)}.` : 'This chart has no kind.',
        expected: `one of ${nearestFirst(kind ?? '', names).join(', ')}`,
        fix: likely && isWhole ? written(block, { kind: likely }) : null,
      }),
    ];
  }
  const subjects = rulesOfKind(kind).of;
  const things = subjects.flatMap(thingsOf);
  const write = (id: string): string | null => written(block, { of: id });
  if (of === undefined || of === '') {
    if (!needsOf(kind)) return [];
    const wanted = article(listed(things));
    const own = ids.declared.flatMap((one) =>
      one.file === from && one.now === null && things.includes(one.kind) ? [one.id] : [],
    );
    const [only, ...others] = own;
    const choice = own.length > 0 ? `, such as ${listed(own.slice(0, named).map(shown))}` : '';
    return [
      problemAt('chart-of-nothing', file, at, {
        reason: `A chart of the kind \`${kind}\` is \`of\` ${wanted}, and this one is of nothing.`,
        expected: `\`of=\` and the id of ${wanted}${choice}`,
        fix: only !== undefined && others.length === 0 ? write(only) : null,
      }),
    ];
  }
  if (of === 'record' && subjects.includes('record')) return [];
  const missing = missingThing(of, things, ids, from, write);
  if (!missing) return [];
  const rule = ids.find(of) ? 'chart-of-nothing' : 'unknown-reference';
  return [problemAt(rule, file, at, missing)];
}

/** A chart as it is written, with other attributes; `null` where its title would have to be judged. */
function written(
  { title, attributes }: ChartBlock['block'],
  changed: Record<string, string>,
): string | null {
  if (title !== null && /[[\]*_`]/u.test(title)) return null;
  const all = Object.entries({ ...attributes, ...changed }).map(
    ([name, value]) => `${name}=${/^[\w-]+$/u.test(value) ? value : `"${value}"`}`,
  );
  return `::chart${title === null ? '' : `[${title}]`}{${all.join(' ')}}`;
}

/** The whole record is no thing with an id; what is drawn of a report is drawn of a dataset. */
function thingsOf(subject: ChartSubject): IdKind[] {
  if (subject === 'report') return ['report', 'dataset'];
  return subject === 'record' ? [] : [subject];
}
