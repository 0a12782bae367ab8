import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from './check-content.ts';
import { exampleMessages } from './example-messages.ts';

const documents = (title: string) => `documents:
  - id: interview
    publisher: sohr
    title: ${title}
    url: https://sohr.example/1
`;

const claims = `chronology:
  - id: market
    title: Shelling of a market
    occurred: 2024-11-29
    kind: shelling
    claims:
      - id: market-sohr
        by: sohr
        said: 2024-11-29
        in: interview
        says: Four people were killed.
`;

const report = (day: string, rest: string) =>
  `---\ntitle: A day\npublished: ${day}\n${rest}---\n\nText.\n`;

/** Place, first sentences and fix of each clash in these reports. */
async function told(reports: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'attested-ids-'));
  try {
    await mkdir(path.join(folder, 'reports'));
    await writeFile(path.join(folder, 'sources.yml'), '- id: sohr\n  name: SOHR\n');
    for (const [name, text] of Object.entries(reports)) {
      await writeFile(path.join(folder, 'reports', name), text);
    }
    const { problems } = await checkContent(folder);
    return problems
      .filter(({ rule }) => rule === 'duplicate-id')
      .map(({ file, line, reason, fix }) => `${file}:${line} ${reason} ${fix}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('an id that is given twice', () => {
  it('is told where it was published later, with what to write instead', async () => {
    const first = report('2025-02-01', documents('Interview').concat(claims));
    const second = report('2025-01-01', documents('Interview').concat(claims));
    const reports = { 'a.md': first, 'b.md': second };
    expect(await told(reports)).toEqual([
      'reports/a.md:10 The id `market` is given twice: it is also an entry at reports/b.md:10:9. Rename this one. id: market-2',
      'reports/a.md:15 The id `market-sohr` is given twice: it is also a claim at reports/b.md:15:13. Rename this one. id: market-sohr-2',
    ]);
  });

  it('stays with what is published where the other is a draft', async () => {
    const draft = report('2024-01-01\ndraft: true', documents('Interview').concat(claims));
    const other = report('2025-01-01', documents('Interview').concat(claims));
    const places = (await told({ 'a.md': draft, 'b.md': other })).map((line) => line.split(' ')[0]);
    expect(places).toEqual(['reports/a.md:11', 'reports/a.md:16']);
  });

  it('may be one document, whose fields then agree', async () => {
    const reports = {
      'a.md': report('2025-01-01', documents('Interview')),
      'b.md': report('2025-02-01', documents('An interview')),
    };
    expect(await told(reports)).toEqual([
      'reports/b.md:5 The id `interview` is given twice: it is also a document at reports/a.md:5:9. If both are one document, let them agree on `title`; if not, rename this one. id: interview-2',
    ]);
  });

  it('given three times, gets two ids that nothing else has', async () => {
    const text = ['a', 'a', 'a-2', 'a'].map((id) => `- id: ${id}\n  name: An actor`).join('\n');
    const messages = await exampleMessages({ slot: 'actors.yml', text, encoding: 'utf8' });
    expect(messages.match(/^\d+:\d+ duplicate-id|^ {2}id: .+/gmu)).toEqual([
      '3:7 duplicate-id',
      '  id: a-3',
      '7:7 duplicate-id',
      '  id: a-4',
    ]);
  });

  it('is never taken from the address that an old id leads from', async () => {
    const text = '- id: army\n  name: Army\n- id: forces\n  name: Forces\n  formerly: [army]';
    expect(await exampleMessages({ slot: 'actors.yml', text, encoding: 'utf8' })).toMatch(
      /^1:7 duplicate-id\nThe id `army` is given twice: it is also an old id of `forces` at .+\. Rename this one\.\n/u,
    );
  });

  it('as an old id of two things is taken from one', async () => {
    const text = ['army', 'forces'].map((id) => `- id: ${id}\n  name: A\n  formerly: [troops]`);
    expect(
      await exampleMessages({ slot: 'actors.yml', text: text.join('\n'), encoding: 'utf8' }),
    ).toMatch(
      /^6:14 duplicate-id\nThe id `troops` .+\. An old id leads to one thing only\.\nExpected no old id that another thing has\.$/u,
    );
  });
});
