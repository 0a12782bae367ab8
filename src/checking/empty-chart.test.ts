import { describe, expect, it } from 'vitest';
import { exampleMessages } from './example-messages.ts';

describe('empty-chart', () => {
  const said = (attributes: string) =>
    exampleMessages({ slot: 'prose', text: `::chart[A day]{${attributes}}`, encoding: 'utf8' });

  it('tells of a chart whose entries give no figure of its measure', async () => {
    expect(await said('kind=toll of=example measure=displaced')).toContain(
      'No entry of this chart has a figure for `displaced`.\nExpected one of killed.',
    );
    expect(await said('kind=toll of=example measure=killed')).toBe('');
  });

  it('asks for all conditions together, of one entry as of the record', async () => {
    expect(await said('kind=timeline where="kind=shelling"')).toBe('');
    expect(await said('kind=timeline where="kind=shelling until=2024-11-01"')).toContain(
      'empty-chart',
    );
    expect(await said('kind=claims of=campus measure=injured')).toContain('empty-chart');
  });

  it('leaves a condition that cannot be read to its own message', async () => {
    expect(await said('kind=timeline where="kind=shelings"')).not.toContain('empty-chart');
  });

  it('is of the report that it stands in, where it names nothing else', async () => {
    const text = `---
title: A statement
summary: What was said.
published: 2024-11-30
chronology:
  - id: words
    title: A statement
    occurred: 2024-11-30
    kind: statement
    claims:
      - { id: words-sohr, by: sohr, in: sohr-update, says: A statement. }
---

Said. [@words-sohr]

::chart[Shellings]{kind=timeline where="kind=shelling"}`;
    const example = { slot: 'reports/second.md', encoding: 'utf8' } as const;
    expect(await exampleMessages({ ...example, text })).toContain('empty-chart');
    const whole = text.replace('kind=timeline', 'kind=timeline of=record');
    expect(await exampleMessages({ ...example, text: whole })).toBe('');
  });
});
