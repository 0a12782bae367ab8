import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

const read = (text: string) =>
  readMarkdown({
    file: 'reports/a.md',
    text,
    at: (offset) => {
      const lines = text.slice(0, offset).split('\n');
      return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
    },
  });

describe('a paragraph with thousands of signs', () => {
  it.each(['](a)', '*a', '_a*', '<!--', '![](', '**a_', '](a)\n'])(
    'is told of once, in good time, and not read: %j',
    (signs) => {
      const before = performance.now();
      const { problems, prose } = read(`First. [@a]\n\n${signs.repeat(6000)}\n\nLast. [@b]\n`);
      expect(performance.now() - before).toBeLessThan(1000);
      expect(problems).toMatchObject([{ rule: 'nested-too-deep', line: 3, column: 1 }]);
      expect(prose.citations.flatMap(({ ids }) => ids)).toEqual(['a', 'b']);
    },
  );

  it('is none where the signs stand in a long list, a table, code or many paragraphs', () => {
    const texts = [
      '- A [page](https://a.example/). [@a]\n'.repeat(1000),
      `| a | b |\n| --- | --- |\n${'| [@a] | **b** |\n'.repeat(500)}`,
      `\`\`\`\n${'[a]: *b*\n'.repeat(1000)}\`\`\`\n`,
      'A *word* of it. [@a]\n\n'.repeat(1000),
    ];
    for (const text of texts) expect(read(text).problems).toEqual([]);
  });
});
