import { describe, expect, it } from 'vitest';
import { exampleMessages } from './example-messages.ts';

const documents = (count: number): string =>
  Array.from({ length: count }, (_, index) =>
    [
      `- id: unread-${index + 1}`,
      '  publisher: sana',
      `  url: https://sana.example/unread/${index}`,
    ].join('\n'),
  ).join('\n');

const told = async (count: number): Promise<string> =>
  exampleMessages({ slot: 'document', text: documents(count), encoding: 'utf8' });

describe('documents that nothing uses', () => {
  it('are one message a file, which names each with its line', async () => {
    const message = await told(3);
    expect(message.replaceAll(/line \d+/gu, 'line N')).toBe(`1:7 unused
Nothing uses 3 documents of this file: \`unread-1\` in line N, \`unread-2\` in line N and \`unread-3\` in line N.
Expected a claim that each carries, or a citation of each.`);
    const [first = 0, second = 0, third = 0] = [...message.matchAll(/line (\d+)/gu)].map(
      ([, line]) => Number(line),
    );
    expect([second - first, third - second]).toEqual([3, 3]);
  });

  it('are counted from the twentieth on', async () => {
    const message = await told(300);
    expect(message.match(/unused/gu)).toHaveLength(1);
    expect(message).toContain('Nothing uses 300 documents');
    expect(message).toMatch(/`unread-20` in line \d+ and 280 more\.$/mu);
  });
});
