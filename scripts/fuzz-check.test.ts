import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkFound } from '../src/checking/check-content.ts';
import { findContent } from '../src/reading/folder/content-folder.ts';
import type { FoundContent } from '../src/reading/folder/content-folder.ts';
import { fuzzCheck, mutatedContent } from './fuzz-check.ts';

const fixtures = path.resolve(import.meta.dirname, '../tests/fixtures');

/** Hundreds of folders are checked, which takes a while on a busy machine. */
const patience = { timeout: 120_000 };

describe.each(['example', 'dataset'])(
  'the check of the folder %s with a broken file',
  patience,
  (name) => {
    let content: FoundContent;
    beforeAll(async () => {
      content = await findContent(path.join(fixtures, name));
    });

    it('does not crash, takes less than a second of the processor, and has a place for every message', () => {
      const seeds = Array.from({ length: 200 }, (_, index) => 1000 + index);
      expect(seeds.flatMap((seed) => fuzzCheck(content, seed) ?? [])).toEqual([]);
    });

    it('reads a line of a hundred thousand signs in no more time than many lines', () => {
      const long = `${'one two '.repeat(12_500)}\nfour "five`;
      const files = content.files.map((one) =>
        /\.(?:md|csv|ya?ml)$/u.test(one.file)
          ? { ...one, bytes: Buffer.concat([one.bytes, Buffer.from(`\n${long}\n`)]) }
          : one,
      );
      const start = process.cpuUsage();
      checkFound({ ...content, files });
      const { user, system } = process.cpuUsage(start);
      expect((user + system) / 1e6).toBeLessThan(2 * files.length);
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

    it.each([
      ['another encoding is read as far as it can be', 'title: \xff\n', 'title: \uFFFD\n', '1:8'],
      ['bytes that are no text is not read', 'title: \xff\0\n', null, '1:8'],
    ])('has a message with a place where a file of %s', (_, written, text, place) => {
      const files = content.files.map((one) =>
        one.file === 'site.yml' ? { ...one, bytes: Buffer.from(written, 'latin1') } : one,
      );
      const { problems, textOf } = checkFound({ ...content, files });
      const told = problems.map(({ file, rule, line, column }) => [
        file,
        rule,
        `${line}:${column}`,
      ]);
      expect(told).toContainEqual(['site.yml', 'not-utf-8', place]);
      expect(textOf('site.yml')).toBe(text);
    });
  },
);
