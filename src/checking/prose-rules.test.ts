import { describe, expect, it } from 'vitest';
import { exampleMessages } from './example-messages.ts';

/** The rules that a text breaks at the end of the example report, where SANA counted four dead. */
const rulesBroken = async (text: string): Promise<string[]> => {
  const messages = await exampleMessages({ slot: 'prose', text, encoding: 'utf8' });
  return [...messages.matchAll(/^\d+:\d+ ([a-z-]+)$/gmu)].map(([, rule = '']) => rule);
};

describe('a number of people needs a citation', () => {
  it.each([
    'Twelve students were injured.',
    'The shelling killed at least 4.',
    'Of the dead, 105 were civilians.\n\nThe army denies it. [@campus-sana]',
    '| who | how many |\n| - | - |\n| the observatory | 14 civilians |',
    'The death toll rose to 44 that day.',
    'Nobody counted the 12 injured.',
  ])('as in: %s', async (text) => {
    expect(await rulesBroken(text)).toEqual(['uncited-number']);
  });

  it.each([
    'Four civilians were killed. The dead were not named. [@campus-sana]',
    'SANA counted :count[campus-sana.killed] killed.',
    'The state agency counted four dead. [@campus-sana] The four civilians were not named.',
    'It happened on 29 November 2024, at 12:30, on the third day, in 2024.',
    'In 2024 civilians fled.',
    'Three rockets hit two buildings, and one article says so.',
    'Two others counted civilians.',
    'Two people told the agency what they saw.',
    'Some 27% of civilians left.',
    'An 8-year-old spoke.',
    '`12 civilians` is a figure.',
  ])('and none is missing in: %s', async (text) => {
    expect(await rulesBroken(text)).toEqual([]);
  });
});

describe('a number is one of what is cited', () => {
  it.each(['SANA has 14 civilians killed. [@campus-sana]', 'It left five dead. [@campus]'])(
    'which it is not in: %s',
    async (text) => {
      expect(await rulesBroken(text)).toEqual(['number-not-in-record']);
    },
  );

  it.each([
    'SANA has four civilians killed. [@campus-sana]',
    'It left 4 dead. [@campus]',
    'Four civilians were killed. [@sana-report]',
    'It left 4 dead in 3 hours, on 29 November. [@campus]',
  ])('which it is in: %s', async (text) => {
    expect(await rulesBroken(text)).toEqual([]);
  });
});

describe('“confirmed” needs two origins', () => {
  it.each(['SANA confirmed the attack. [@campus-sana]', 'This confirms the shelling. [@campus]'])(
    'which it has not in: %s',
    async (text) => {
      expect(await rulesBroken(text)).toEqual(['confirmed-by-one']);
    },
  );

  it.each([
    'The attack is not confirmed. [@campus-sana]',
    'The attack is unconfirmed. [@campus-sana]',
    'Nobody has confirmed the attack. [@campus-sana]',
  ])('and does not where it is denied: %s', async (text) => {
    expect(await rulesBroken(text)).toEqual([]);
  });
});

describe('sources have names', () => {
  it.each([
    'Sources said that shells fell.',
    'According to local sources, shells fell.',
    'It is widely reported that shells fell.',
    'Witnesses told of shells. [@campus-sana]',
  ])('which are missing in: %s', async (text) => {
    expect(await rulesBroken(text)).toEqual(['unnamed-sources']);
  });

  it.each([
    'Sources told the Syrian Observatory for Human Rights that shells fell.',
    'The agency’s sources said that shells fell.',
    'Its sources reported shells.',
    'The sources of this report are listed below.',
  ])('which stand in: %s', async (text) => {
    expect(await rulesBroken(text)).toEqual([]);
  });
});

describe('a day can be counted from something', () => {
  it.each(['Yesterday shells fell.', 'Shells fell on Friday.', 'Shells fell two days ago.'])(
    'which it cannot in: %s',
    async (text) => {
      expect(await rulesBroken(text)).toEqual(['relative-date']);
    },
  );

  it.each([
    'On 29 November 2024 shells fell. By Saturday they had stopped.',
    'On Friday, 29 November, shells fell.',
    'Shells fell on Friday. [@campus-sana]',
    'Shells fell on the same Friday.',
  ])('which it can in: %s', async (text) => {
    expect(await rulesBroken(text)).toEqual([]);
  });
});

describe('a loaded word is somebody’s', () => {
  it.each(['The terrorists fired.', '## Terrorists\n\nThey fired.'])(
    'and the site’s own in: %s',
    async (text) => {
      expect(await rulesBroken(text)).toEqual(['loaded-word']);
    },
  );

  it('stands in the frontmatter at its own line, in quotation marks or not', async () => {
    const text = [
      '- id: campus-sohr',
      '  by: sohr',
      '  in: sohr-update',
      '  says: >-',
      '    The army said that “terrorists” fired,',
      '    and that the terrorists withdrew.',
    ].join('\n');
    const messages = await exampleMessages({ slot: 'claim', text, encoding: 'utf8' });
    expect(messages.split('\n')[0]).toBe('6:18 loaded-word');
  });
});

describe('a quotation is in the record', () => {
  it.each([
    'SANA spoke of “an attack on knowledge”.',
    'It was "an attack on knowledge".',
    '> An attack on knowledge.\n> — SANA',
  ])('which it is not in: %s', async (text) => {
    expect(await rulesBroken(text)).toEqual(['unfound-quotation']);
  });

  it('whatever its case, its marks and what it leaves out', async () => {
    const text = `---
title: A day
summary: What is known of it.
published: 2024-11-30
documents:
  - { id: letter, publisher: sohr, reference: A letter. }
  - { id: report, publisher: sana, reference: A report. }
chronology:
  - id: attack
    title: An attack
    occurred: 2024-11-29
    kind: shelling
    claims:
      - id: attack-sohr
        by: sohr
        in: letter
        says: The shelling was an attack on more than “walls”.
        quote: It wasn't war, but an attack on knowledge itself
---

It was “An  attack … itself,” and “wasn’t war”, and on *“walls”*. [@attack]

> It wasn’t war, but an attack on
> knowledge itself. [@report]
`;
    const example = { slot: 'reports/example.md', text, encoding: 'utf8' } as const;
    expect(await exampleMessages(example)).toBe('');
    const changed = { ...example, text: text.replace('wasn’t war”', 'wasn’t peace”') };
    expect(await exampleMessages(changed)).toMatch(/^21:36 unfound-quotation\n/u);
  });
});
