import { describe, expect, it } from 'vitest';
import { exampleMessages } from './example-messages.ts';

const report = (killed: readonly string[], ...sentences: string[]) => `---
title: A day in Idlib
summary: Who was killed on one day, and who counted them.
published: 2024-11-30
chronology:
  - id: raids
    title: Air raids on two villages
    occurred: 2024-11-29
    kind: air-strike
    claims:
      - id: raids-sohr
        by: sohr
        in: sohr-update
        says: People were killed.
        killed:
${killed.map((figure) => `          - ${figure}`).join('\n')}
---

${sentences.join('\n\n')}`;

/** Rules and what to write, of counts in a report. */
const told = async (killed: readonly string[], sentence: string): Promise<string[]> => {
  const text = report(killed, `${sentence} [@raids-sohr]`);
  const messages = await exampleMessages({ slot: 'reports/second.md', text, encoding: 'utf8' });
  return messages.match(/^\d+:\d+ \S+|^ {2}:count.+/gmu) ?? [];
};

const two = ['24 civilians', '218 combatants'];

describe('a count of what gives several groups', () => {
  it('asks which of them is meant', async () => {
    expect(await told(two, 'It counted :count[raids-sohr.killed] dead.')).toEqual([
      '20:12 count-without-group',
      '  :count[raids-sohr.killed.civilians]',
      '  :count[raids-sohr.killed.combatants]',
    ]);
    expect(await told(two, 'Here :count[raids.killed] were killed.')).toEqual([
      '20:6 count-without-group',
      '  :count[raids.killed.combatants]',
      '  :count[raids.killed.civilians]',
    ]);
  });

  it('is left alone where it names one, or where all people are given', async () => {
    const sentence = 'It counted :count[raids-sohr.killed.civilians] dead.';
    expect(await told(two, sentence)).toEqual([]);
    const whole = ['about 250 people', ...two];
    expect(await told(whole, 'It counted :count[raids-sohr.killed] dead.')).toEqual([]);
    const parts = ['27 civilians, including 8 children'];
    expect(await told(parts, 'It counted :count[raids-sohr.killed] dead.')).toEqual([]);
  });
});
