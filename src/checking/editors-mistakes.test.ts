import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { githubProblems } from '../messages/github-problems.ts';
import type { Problem } from '../messages/problem.ts';
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
const dataset = await findContent(path.join(root, 'tests/fixtures/dataset'));

/** A sound site with a mistake in it. */
function withMistake({
  site,
  file = 'reports/three-days.md',
  edits = [],
  rename,
  encoding,
}: EditorsMistake): FoundContent {
  const sound = site === 'dataset' ? dataset : example;
  const files = sound.files.map((one) => {
    if (one.file !== file) return one;
    let text = Buffer.from(one.bytes).toString('utf8');
    for (const [from, to] of edits) {
      if (!text.includes(from)) throw new Error(`nothing in ${file} reads ${from}`);
      text = text.replace(from, () => to);
    }
    return { file, bytes: Buffer.from(text, encoding ?? 'utf8') };
  });
  if (rename === undefined) return { ...sound, files };
  return {
    files: files.filter((one) => one.file !== file),
    others: [...sound.others, rename],
    outside: [],
  };
}

/** The files with what a message tells to write; `null` where it does not take one line's place. */
function withFix(files: FoundContent['files'], { file, line, column, fix }: Problem) {
  const found = files.find((one) => one.file === file);
  if (fix === null || fix.includes('\n') || found === undefined) return null;
  const lines = Buffer.from(found.bytes).toString('utf8').split('\n');
  const written = lines[line - 1] ?? '';
  const [start = '', name] = /^\s*(?:- )?([\w-]+):/u.exec(written) ?? [];
  const rest = written.slice(column - 1);
  const mark = /^(?:!?\[[^\]]*\](?:\([^)]*\))?|:count\[[^\]]*\])/u.exec(rest)?.[0];
  if (name !== undefined && fix.startsWith(`${name}:`)) {
    lines[line - 1] = start.slice(0, -name.length - 1) + fix;
  } else if (mark !== undefined) {
    lines[line - 1] = written.slice(0, column - 1) + fix + rest.slice(mark.length);
  } else return null;
  const bytes = Buffer.from(lines.join('\n'));
  return files.map((one) => (one.file === file ? { file, bytes } : one));
}

describe('the messages for a mistake of an editor', () => {
  it('are none where a site is as it should be', () => {
    expect(checkFound(example).problems).toEqual([]);
    expect(checkFound(dataset).problems).toEqual([]);
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

  it.each(Object.entries(mistakes))('tell to write what can stand there: %s', (_, mistake) => {
    const found = withMistake(mistake);
    const before = checkFound(found);
    for (const problem of before.problems) {
      const files = withFix(found.files, problem);
      if (files === null) continue;
      const after = checkFound({ ...found, files }).problems;
      const left = after.filter(
        ({ file, line, severity }) =>
          file === problem.file && line === problem.line && severity === 'error',
      );
      expect(left.length > 0).toBe(problem.fix?.includes('…'));
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
