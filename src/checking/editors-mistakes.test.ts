import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { githubProblems } from '../messages/github-problems.ts';
import { printProblems } from '../messages/print-problems.ts';
import { findContent } from '../reading/folder/content-folder.ts';
import type { FoundContent } from '../reading/folder/content-folder.ts';
import { checkFound } from './check-content.ts';
import { checkReport } from './check-report.ts';
import { mistakes } from './editors-mistakes.ts';
import type { EditorsMistake } from './editors-mistakes.ts';
import { fixFound } from './fixing/fix-found.ts';

const root = path.resolve(import.meta.dirname, '../..');
const example = await findContent(path.join(root, 'tests/fixtures/example'));

/** The example site with a mistake in it. */
function withMistake({
  file = 'reports/three-days.md',
  edits = [],
  rename,
  encoding,
}: EditorsMistake): FoundContent {
  const files = example.files.map((one) => {
    if (one.file !== file) return one;
    let text = Buffer.from(one.bytes).toString('utf8');
    for (const [from, to] of edits) {
      if (!text.includes(from)) throw new Error(`nothing in ${file} reads ${from}`);
      text = text.replace(from, () => to);
    }
    return { file, bytes: Buffer.from(text, encoding ?? 'utf8') };
  });
  if (rename === undefined) return { ...example, files };
  return {
    files: files.filter((one) => one.file !== file),
    others: [...example.others, rename],
    outside: [],
  };
}

describe('the messages for a mistake of an editor', () => {
  it('are none where the example is as it should be', () => {
    expect(checkFound(example).problems).toEqual([]);
  });

  it.each(Object.entries(mistakes))('read well: %s', async (name, mistake) => {
    const result = checkFound(withMistake(mistake));
    const printed = printProblems(result.problems, { ...result, color: false });
    await expect(printed).toMatchFileSnapshot(
      path.join(root, 'tests/fixtures/broken/mistakes', `${name.replaceAll(' ', '-')}.txt`),
    );
  });

  it.each(Object.entries(mistakes))('are all there for programs: %s', (_, mistake) => {
    const result = checkFound(withMistake(mistake));
    const { messages, errors, warnings } = checkReport(result);
    expect(errors + warnings).toBe(messages.length);
    expect(messages.length).toBeGreaterThan(0);
    const lines = githubProblems(result.problems, 'content/').trimEnd().split('\n');
    expect(lines).toHaveLength(messages.length);
    for (const [index, { file, line, severity }] of messages.entries()) {
      expect(lines[index]).toContain(`::${severity} file=content/${file},line=${line},`);
    }
  });

  it.each(Object.entries(mistakes))('are fewer after mending, never more: %s', (_, mistake) => {
    const found = withMistake(mistake);
    const before = checkFound(found).problems.length;
    const { texts, mended } = fixFound(found);
    const files = found.files.map(({ file, bytes }) => ({
      file,
      bytes: texts.has(file) ? Buffer.from(texts.get(file) ?? '') : bytes,
    }));
    const after = checkFound({ ...found, files }).problems.length;
    expect(after).toBeLessThanOrEqual(before - Math.min(mended.length, 1));
  });
});
