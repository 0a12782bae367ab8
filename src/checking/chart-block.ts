import { problemAt } from '../messages/problem-at.ts';
import type { Finding } from '../messages/problem-at.ts';
import type { Problem } from '../messages/problem.ts';
import type { RuleId } from '../messages/rules.ts';
import type { Block } from '../reading/prose.ts';
import type { ReadFile } from '../reading/folder/read-file.ts';
import type { Position } from '../reading/source-text.ts';
import { attributeAt } from './attribute-at.ts';
import type { Checked } from './rule.ts';

/** A chart as it stands in a file. */
export interface ChartBlock {
  block: Block;
  at: Position;
  file: ReadFile;
}

/** Every chart of the texts that were read, in their order. */
export function chartBlocks({ read }: Pick<Checked, 'read'>): ChartBlock[] {
  return read.files.flatMap((file) =>
    (file.prose?.blocks ?? [])
      .filter(({ block }) => block.name === 'chart')
      .map(({ block, at }) => ({ block, at, file })),
  );
}

/** A problem with one attribute of a chart, at its place in the line. */
export function attributeProblem(
  rule: RuleId,
  { at, file }: ChartBlock,
  name: string,
  finding: Finding,
): Problem {
  return problemAt(rule, file.source.file, attributeAt(name, at, file.source), finding);
}
