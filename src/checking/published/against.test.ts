import { describe, expect, it } from 'vitest';
import { buildRecord } from '../../record/build-record.ts';
import { checkFound } from '../check-content.ts';
import { exampleMessages } from '../example-messages.ts';
import { checkAgainst } from './against.ts';
import { publishedOf } from './published-record.ts';

/** What the check says of a change: the first line of each message, and its reason. */
const told = async (slot: string, lines: readonly string[]): Promise<string[]> => {
  const text = lines.join('\n');
  const messages = await exampleMessages({ slot, text, encoding: 'utf8', isChange: true });
  return messages.split('\n\n').map((message) => message.split('\n').slice(0, 2).join(' '));
};

const claim = (...lines: string[]): string[] => [
  ' - id: campus-sohr',
  '   by: sohr',
  '   in: sohr-update',
  ...lines,
];

describe('against a published record', () => {
  it('nothing is told of what was added', async () => {
    const added = claim().map((line) => line.replace(' ', '+'));
    expect(await told('claim', [...added, '+  says: Students were killed.'])).toEqual(['']);
  });

  it.each([
    ['says', ['-  says: Four were killed.', '+  says: Five were killed.']],
    ['killed', ['   says: A.', '-  killed: 4', '+  killed: at least 4']],
    ['killed', ['   says: A.', '+  killed: 4']],
    ['said', ['   says: A.', '-  said: 2024-11-29', '+  said: 2024-11-30']],
    ['quote', ['   says: A.', '-  quote: Four dead', '+  quote: Four died']],
    [
      'attributes-to',
      ['   says: A.', '-  attributes-to: syrian-army', '+  attributes-to: opposition-factions'],
    ],
    [
      'attributes-to',
      [
        '   says: A.',
        '-  attributes-to: [syrian-army, opposition-factions]',
        '+  attributes-to: { either: [syrian-army, opposition-factions] }',
      ],
    ],
  ])('a claim whose `%s` changed is told', async (field, lines) => {
    const [message, ...more] = await told('claim', claim(...lines));
    expect(more).toEqual([]);
    expect(message).toContain(`published-claim-changed \`${field}\` of \`campus-sohr\` differs`);
  });

  it('a change that a new note explains is not', async () => {
    const lines = ['   says: A.', '-  killed: 4', '+  killed: 5', '+  note: We had written 4.'];
    expect(await told('claim', claim(...lines))).toEqual(['']);
    const old = ['   says: A.', '-  killed: 4', '+  killed: 5', '   note: Read twice.'];
    expect(await told('claim', claim(...old))).not.toEqual(['']);
  });

  it('a change of which `corrected` tells is not, until the next', async () => {
    const corrected = 'corrected: { on: 2024-12-04, why: We had written 4. }';
    const lines = ['   says: A.', '-  killed: 4', '+  killed: 5', `+  ${corrected}`];
    expect(await told('claim', claim(...lines))).toEqual(['']);
    const old = ['   says: A.', '-  killed: 4', '+  killed: 5', `   ${corrected}`];
    expect((await told('claim', claim(...old))).join()).toContain('published-claim-changed');
  });

  it('a change in silence asks for `corrected`', async () => {
    const text = ['   says: A.', '-  killed: 4', '+  killed: 5'];
    const messages = await exampleMessages({
      slot: 'claim',
      text: claim(...text).join('\n'),
      encoding: 'utf8',
      isChange: true,
    });
    expect(messages).toContain('corrected: { on: …, why: … }');
  });

  it('that a source took a claim back may have been an error of this site', async () => {
    const lines = [
      '   says: A.',
      '-  withdrawn: { on: 2024-12-01, why: It did. }',
      '+  corrected: { on: 2024-12-04, why: SOHR had taken nothing back. }',
    ];
    expect(await told('claim', claim(...lines))).toEqual(['']);
  });

  it('a claim that is superseded by another stays as it was', async () => {
    const second = ['+- id: campus-later', '+  by: sohr', '+  in: sohr-update', '+  says: B.'];
    const lines = claim('   says: A.', ...second, '+  supersedes: campus-sohr');
    expect(await told('claim', lines)).toEqual(['']);
  });

  it('a claim that is gone is told at its entry', async () => {
    const gone = claim('   says: A.').map((line) => line.replace(' ', '-'));
    const cited = ['+- id: campus-other', '+  by: sohr', '+  in: sohr-update', '+  says: B.'];
    expect(await told('claim', [...gone, ...cited])).toEqual([
      '-11:3 published-id-gone The claim `campus-sohr` was published, and is gone.',
    ]);
  });

  it('a claim may be withdrawn or redacted', async () => {
    const withdrawn = ['   says: A.', '+  withdrawn: { on: 2024-12-01, why: An error. }'];
    expect(await told('claim', claim(...withdrawn))).toEqual(['']);
    const redacted = [
      '-  says: A.',
      '+  says: Removed.',
      '+  redacted: { on: 2024-12-01, why: For safety. }',
    ];
    expect(await told('claim', claim(...redacted))).toEqual(['']);
  });

  it.each(['withdrawn', 'redacted'])('a claim that was %s stays so', async (ending) => {
    const lines = ['   says: A.', `-  ${ending}: { on: 2024-12-01, why: For safety. }`];
    expect(await told('claim', claim(...lines))).toEqual([
      `1:7 published-claim-back \`campus-sohr\` was published as ${ending}, and stands here without that.`,
    ]);
  });

  it('an id that is among the old ones is not gone', async () => {
    const place = [
      '- id: syria',
      '  name: Syria',
      '  precision: country',
      '- id: aleppo',
      '  name: Aleppo',
      '  precision: near',
    ].map((line) => ` ${line}`);
    const renamed = ['-- id: idlib', '+- id: idlib-city', '   name: Idlib', '   precision: near'];
    expect(await told('places.yml', [...place, ...renamed])).toEqual([
      '7:7 published-id-gone The place `idlib` was published, and is gone; `idlib-city` may be it.',
    ]);
    expect(await told('places.yml', [...place, ...renamed, '+  formerly: [idlib]'])).toEqual(['']);
  });

  it('a report that is a draft now is gone, and what stood in it is told with it', async () => {
    const report = [
      '---',
      'title: Second',
      'summary: Another day.',
      'published: 2024-12-01',
      'documents: [{ id: letter, publisher: sohr, reference: A letter. }]',
      'chronology:',
      '  - { id: other, title: Other, occurred: 2024-11-28, kind: shelling, claims:',
      '      [{ id: other-a, by: sohr, in: letter, says: It was shelled. }] }',
    ].map((line) => ` ${line}`);
    const lines = [...report, '+draft: true', ' ---'];
    expect(await told('reports/second.md', lines)).toEqual([
      '2:1 published-id-gone The report `second` was published, and stands in a draft.',
    ]);
  });
});

/** A site with one claim by one source, of one actor. */
const site = {
  'site.yml': 'title: A\n',
  'sources.yml': '- { id: sohr, name: The observatory, kind: monitor }\n',
  'actors.yml': '- { id: army, name: The army }\n',
  'reports/day.md': `---
title: A day
summary: One day.
published: 2024-12-01
documents: [{ id: letter, publisher: sohr, reference: A letter. }]
chronology:
  - id: strike
    title: A strike
    occurred: 2024-11-28
    kind: shelling
    claims:
      - { id: strike-sohr, by: sohr, in: letter, says: It was shelled., attributes-to: { army: 2 }, killed: 3 }
---

It was shelled. [@strike-sohr]
`,
};

const checked = (files: Readonly<Record<string, string>>) =>
  checkFound({
    files: Object.entries(files).map(([file, text]) => ({ file, bytes: Buffer.from(text) })),
    others: [],
    outside: [],
  });

/** The same site with every word replaced by another, in names of files too. */
const renamed = (word: string, by: string) =>
  Object.fromEntries(
    Object.entries(site).map(([file, text]) => [file, text].map((one) => one.replaceAll(word, by))),
  );

const toldOf = (files: Readonly<Record<string, string>>) =>
  checkAgainst(checked(files), publishedOf(buildRecord(checked(site).content))).problems.map(
    ({ file, reason, fix }) => [file, reason, fix],
  );

describe('an id that was given another name', () => {
  it.each([
    ['source', 'sohr', 'observatory', 'sources.yml'],
    ['actor', 'army', 'armed-forces', 'actors.yml'],
  ])('of a %s is told once, and no claim as changed', (kind, word, by, file) => {
    const files = renamed(`: ${word}`, `: ${by}`);
    files['reports/day.md'] = (files['reports/day.md'] ?? '').replace(`{ ${word}`, `{ ${by}`);
    expect(toldOf(files)).toEqual([
      [
        file,
        `The ${kind} \`${word}\` was published, and is gone; \`${by}\` may be it.`,
        `formerly: [${word}]`,
      ],
    ]);
    files[file] = (files[file] ?? '').replace(' }', `, formerly: [${word}] }`);
    expect(toldOf(files)).toEqual([]);
  });

  it('of an entry is told once', () => {
    expect(toldOf(renamed('id: strike\n', 'id: shelling\n'))).toEqual([
      [
        'reports/day.md',
        'The entry `strike` was published, and is gone; `shelling` may be it.',
        'formerly: [strike]',
      ],
    ]);
  });

  it('of a claim is told once, with the id to go back to', () => {
    expect(toldOf(renamed('strike-sohr', 'strike-monitor'))).toEqual([
      [
        'reports/day.md',
        'The claim `strike-sohr` was published, and is gone; `strike-monitor` may be it.',
        'id: strike-sohr',
      ],
    ]);
  });

  it('of a report is told once, with the name to go back to', () => {
    expect(toldOf(renamed('reports/day', 'reports/that-day'))).toEqual([
      [
        'reports/that-day.md',
        'The report `day` was published, and is gone; `that-day` may be it.',
        'reports/day.md',
      ],
    ]);
  });
});
