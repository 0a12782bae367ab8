import { describe, expect, it } from 'vitest';
import { lineIndex } from '../yaml/line-index.ts';
import { readMarkdown } from './read-markdown.ts';

const read = (text: string) => readMarkdown({ file: 'a.md', text, at: lineIndex(text) });

describe('Markdown that is nested very deep', () => {
  it.each([
    ['blocks', 'Words.\n', ':::note\n', '22:1'],
    ['blocks in a file from an old machine', 'Words.\r', ':::note\r', '22:1'],
    ['quotations and lists', 'Words.\n\n', '> - ', '3:1'],
    ['numbered lists', 'Words.\n\n', '1. ', '3:1'],
    ['footnotes', 'Words.\n\n', '[^1]: ', '3:1'],
  ])(
    'is told of, and read no further, within a second of the processor: %s',
    (_, before, mark, place) => {
      const start = process.threadCpuUsage();
      const { problems, prose } = read(before + mark.repeat(2000));
      const { user, system } = process.threadCpuUsage(start);
      expect((user + system) / 1_000).toBeLessThan(1_000);
      const told = problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
      expect(told).toContain(`${place} nested-too-deep`);
      expect(prose.tree.children[0]?.type).toBe('paragraph');
    },
  );

  it('is not what a few levels or a long line of dashes are', () => {
    expect(read(`> - 1. - > a\n\n${'- '.repeat(40)}\n\n${'* '.repeat(40)}\n`).problems).toEqual([]);
    const closed = ':::note\nWords.\n:::\n\n'.repeat(30);
    expect(read(closed).problems).toEqual([]);
  });
});
