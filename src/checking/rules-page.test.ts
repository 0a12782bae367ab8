import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../messages/rules.ts';
import type { RuleId } from '../messages/rules.ts';
import { exampleMessages } from './example-messages.ts';
import type { RuleExample } from './example-messages.ts';

interface Section {
  rule: string;
  intro: string;
  example: RuleExample;
  messages: string;
}

/** The sections of `docs/rules.md`: a heading, a paragraph, an example, its messages. */
function sections(): Section[] {
  const page = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');
  const section =
    /^## ([a-z0-9-]+)\n\n(.+)\n\n```(\w+) (\S+)( latin1)?\n([\s\S]*?)\n```\n\n```text\n([\s\S]*?)\n```$/gmu;
  return [...page.matchAll(section)].map(
    ([, rule = '', intro = '', language, slot = '', latin1, text = '', messages = '']) => ({
      rule,
      intro,
      example: { slot, text, encoding: latin1 ? 'latin1' : 'utf8', isChange: language === 'diff' },
      messages,
    }),
  );
}

/** Messages with their lists of what is expected cut where those of the page end with `…`. */
function cutAs(page: string, messages: string): string {
  const shown = page.split('\n');
  const cut = messages.split('\n').map((line, index) => {
    const [, start] = /^(Expected one of .+, )…\.$/u.exec(shown[index] ?? '') ?? [];
    return start !== undefined && line.startsWith(start) ? `${start}….` : line;
  });
  return cut.join('\n');
}

const isRule = (id: string): id is RuleId => Object.hasOwn(rules, id);

describe('docs/rules.md', () => {
  it('has a section for every rule of the catalogue, in its order, and no other', () => {
    expect(sections().map(({ rule }) => rule)).toEqual(Object.keys(rules));
  });

  it.each(sections())('says of $rule what the catalogue says', ({ rule, intro }) => {
    if (!isRule(rule)) throw new Error(`${rule} is not in the catalogue`);
    const { severity, title, why } = rules[rule];
    expect(intro).toBe(`**${severity === 'error' ? 'Error' : 'Warning'}.** ${title} ${why}`);
  });

  it.each(sections())(
    'shows an example of $rule and the messages that the check gives',
    async ({ rule, example, messages }) => {
      expect(cutAs(messages, await exampleMessages(example))).toBe(messages);
      expect(messages).toContain(` ${rule}\n`);
    },
  );

  it('puts its examples into a site that is sound without them', async () => {
    const sound = { slot: 'prose', text: 'Nothing more.', encoding: 'utf8' } as const;
    expect(await exampleMessages(sound)).toBe('');
  });
});
