import { nearest, nearestFirst } from '../messages/nearest.ts';
import { problemAt } from '../messages/problem-at.ts';
import type { Problem } from '../messages/problem.ts';
import { listed, shown } from '../messages/words.ts';
import type { Block } from '../reading/prose.ts';
import type { ReadFile } from '../reading/folder/read-file.ts';
import type { IdKind } from '../reading/references.ts';
import type { Position } from '../reading/source-text.ts';
import { article, missingThing } from './missing-thing.ts';
import type { Check, Checked } from './rule.ts';

/** What each kind of chart is `of`. A chart that needs nothing draws the report it stands in. */
const chartKinds: Record<string, { of: readonly IdKind[]; needed: boolean }> = {
  timeline: { of: ['report'], needed: false },
  claims: { of: ['entry'], needed: true },
  chain: { of: ['claim'], needed: true },
};

/** Charts are of a kind that exists, and of something that this kind can draw. */
export const charts: Check = ({ read, ids }) =>
  read.files.flatMap((file) =>
    (file.prose?.blocks ?? [])
      .filter(({ block }) => block.name === 'chart')
      .flatMap(({ block, at }) => chartProblems(block, file, at, ids)),
  );

function chartProblems(
  { attributes, title }: Block,
  from: ReadFile,
  at: Position,
  ids: Checked['ids'],
): Problem[] {
  const { file } = from.source;
  const { kind, of } = attributes;
  const names = Object.keys(chartKinds);
  const write = (what: string, id: string | null): string =>
    `::chart[${title ?? 'Title'}]{kind=${what}${id === null ? '' : ` of=${id}`}}`;
  const known =
    kind !== undefined && Object.hasOwn(chartKinds, kind) ? chartKinds[kind] : undefined;
  if (kind === undefined || !known) {
    const [likely] = nearest(kind ?? '', names);
    return [
      problemAt('unknown-chart-kind', file, at, {
        reason: kind ? `No chart is of the kind ${shown(kind)}.` : 'This chart has no kind.',
        expected: `one of ${nearestFirst(kind ?? '', names).join(', ')}`,
        fix: likely ? write(likely, of ?? null) : null,
      }),
    ];
  }
  const wanted = article(listed(known.of));
  if (of === undefined || of === '') {
    if (!known.needed) return [];
    const reason = `A chart of the kind \`${kind}\` is \`of\` ${wanted}, and this one is of nothing.`;
    return [problemAt('chart-of-nothing', file, at, { reason, fix: write(kind, 'id') })];
  }
  const missing = missingThing(of, known.of, ids, from, (id) => write(kind, id));
  if (!missing) return [];
  const rule = ids.find(of) ? 'chart-of-nothing' : 'unknown-reference';
  return [problemAt(rule, file, at, missing)];
}
