import type { Problem } from '../messages/problem.ts';
import { buildRecord } from '../record/build-record.ts';
import { checkContent } from './check-content.ts';
import { writeExampleSite } from './example-site.ts';
import type { ExampleSite } from './example-site.ts';
import { checkAgainst } from './published/against.ts';
import { publishedOf } from './published/published-record.ts';

/** An example of `docs/rules.md`, and the messages that stand under it. */
export interface RuleExample {
  slot: string;
  text: string;
  encoding: 'utf8' | 'latin1';
  /** Lines with `-` were published, lines with `+` stand there now, all others did and do. */
  isChange?: boolean;
}

/** What the check says of an example, as `docs/rules.md` prints it: places count from its start. */
export async function exampleMessages(example: RuleExample): Promise<string> {
  const { slot, text, encoding, isChange = false } = example;
  if (!isChange) {
    return inSite(slot, text, encoding, async (site) =>
      messagesOf((await checkContent(site.folder)).problems, site),
    );
  }
  const published = await inSite(slot, without(text, '+'), encoding, async ({ folder }) => {
    const { content, errors } = await checkContent(folder);
    if (errors > 0) throw new Error('what was published has errors');
    return publishedOf(buildRecord(content));
  });
  return inSite(slot, without(text, '-'), encoding, async (site) =>
    messagesOf(checkAgainst(await checkContent(site.folder), published).problems, site),
  );
}

/** The lines of a change without those of one side, and without their marks. */
function without(text: string, mark: '+' | '-'): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith(mark))
    .map((line) => line.slice(1))
    .join('\n');
}

async function inSite<T>(
  slot: string,
  text: string,
  encoding: RuleExample['encoding'],
  use: (site: ExampleSite) => Promise<T>,
): Promise<T> {
  const site = await writeExampleSite(slot, text, encoding);
  try {
    return await use(site);
  } finally {
    await site.remove();
  }
}

function messagesOf(problems: readonly Problem[], site: ExampleSite): string {
  return problems
    .map((problem) => ({
      ...problem,
      file: problem.file === site.file ? '' : `${problem.file}:`,
      line: problem.line - (problem.file === site.file ? site.line : 0),
      column: problem.column - (problem.file === site.file ? site.column : 0),
    }))
    .map(asText)
    .join('\n\n');
}

function asText({ file, line, column, rule, reason, expected, fix }: Problem): string {
  return [
    `${file}${line}:${column} ${rule}`,
    reason,
    ...(expected ? [`Expected ${expected}.`] : []),
    ...(fix ? ['Write:', fix.replace(/^(?=.)/gmu, '  ')] : []),
  ].join('\n');
}
