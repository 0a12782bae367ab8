import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkFound } from '../src/checking/check-content.ts';
import { findContent } from '../src/reading/folder/content-folder.ts';
import type { FoundContent } from '../src/reading/folder/content-folder.ts';
import { fuzzCheck, mutatedContent } from './fuzz-check.ts';

const fixtures = path.resolve(import.meta.dirname, '../tests/fixtures');

describe.each(['example', 'dataset'])('the check of the folder %s with a broken file', (name) => {
  let content: FoundContent;
  beforeAll(async () => {
    content = await findContent(path.join(fixtures, name));
  });

  it('does not crash, takes less than a second, and has a place for every message', () => {
    const seeds = Array.from({ length: 200 }, (_, index) => 1000 + index);
    expect(seeds.flatMap((seed) => fuzzCheck(content, seed) ?? [])).toEqual([]);
  });

  it('is given many kinds of broken files, and the same by the same seed', () => {
    const rules = new Set(
      Array.from({ length: 60 }, (_, seed) =>
        checkFound(mutatedContent(content, seed).found),
      ).flatMap(({ problems }) => problems.map(({ rule }) => rule)),
    );
    expect(rules.size).toBeGreaterThan(10);
    expect(mutatedContent(content, 7)).toEqual(mutatedContent(content, 7));
  });

  it('has no message about a file that it did not read at a place that nobody can see', () => {
    const files = content.files.map((one) =>
      one.file === 'site.yml' ? { ...one, bytes: Buffer.from('title: \xff\n', 'latin1') } : one,
    );
    const { problems, textOf } = checkFound({ ...content, files });
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toContain('site.yml not-utf-8');
    expect(textOf('site.yml')).toBeNull();
  });
});
