import type { Problem } from '../messages/problem.ts';
import { checkContent } from './check-content.ts';
import { writeExampleSite } from './example-site.ts';

/** An example of `docs/rules.md`, and the messages that stand under it. */
export interface RuleExample {
  slot: string;
  text: string;
  encoding: 'utf8' | 'latin1';
}

/** What the check says of an example, as `docs/rules.md` prints it: places count from its start. */
export async function exampleMessages(example: RuleExample): Promise<string> {
  const site = await writeExampleSite(example.slot, example.text, example.encoding);
  try {
    const { problems } = await checkContent(site.folder);
    return problems
      .map((problem) => ({
        ...problem,
        file: problem.file === site.file ? '' : `${problem.file}:`,
        line: problem.line - (problem.file === site.file ? site.line : 0),
        column: problem.column - (problem.file === site.file ? site.column : 0),
      }))
      .map(asText)
      .join('\n\n');
  } finally {
    await site.remove();
  }
}

function asText({ file, line, column, rule, reason, expected, fix }: Problem): string {
  return [
    `${file}${line}:${column} ${rule}`,
    reason,
    ...(expected ? [`Expected ${expected}.`] : []),
    ...(fix ? ['Write:', fix.replace(/^(?=.)/gmu, '  ')] : []),
  ].join('\n');
}
