import { describe, expect, it } from 'vitest';
import { readFound } from '../folder/content-folder.ts';

const report = `---
title: A day
summary: What is known.
published: 2024-11-30
documents:
  - { id: paper, publisher: sana, url: 'https://paper.example/', published: 2024-11-29, note: In print. }
chronology:
  - id: campus
    title: Shelling
    occurred: 2024-11-29
    kind: shelling
    claims:
      - id: campus-sana
        by: sana
        in: paper
        says: Four were killed.
        killed: 4 civilians
---

Four were killed. [@campus-sana]
`;

const bytes = (text: string) => new TextEncoder().encode(text);

function read(files: Record<string, string>) {
  const all = {
    'site.yml': 'title: A\nlanguages: [en, ar]\n',
    'sources.yml': '- { id: sana, name: SANA, kind: agency }\n',
    'reports/a.md': report,
    ...files,
  };
  const found = Object.entries(all).map(([file, text]) => ({ file, bytes: bytes(text) }));
  return readFound({ files: found, others: [], outside: [] });
}

const translation = (fields: string, original = 'x') =>
  `---\ntitle: يوم\nsummary: ما يُعرف.\noriginal: ${original}\n${fields}---\n\nقُتل أربعة. [@campus-sana]\n`;

/** The state of a report, as the message gives it to whoever leaves it out. */
function stateOf(text: string): string {
  const bare = translation('').replace('original: x\n', '');
  const { problems } = read({ 'reports/a.md': text, 'reports/a.ar.md': bare });
  return problems.find(({ rule }) => rule === 'missing-field')?.fix?.slice(10) ?? '';
}

describe('a translation of a report that cannot be read', () => {
  const bare = translation('').replace('original: x\n', '');

  it.each([
    ['a field', '        killed: 4 civilians', '        kiled: 4 civilians'],
    ['a line', '    kind: shelling', '    kind shelling: "'],
  ])('is told where %s of that is broken, and not what to write', (_, right, wrong) => {
    const broken = report.replace(right, wrong);
    const { problems } = read({ 'reports/a.md': broken, 'reports/a.ar.md': bare });
    const first = problems.find(({ file }) => file === 'reports/a.md');
    const told = problems.filter(({ file }) => file === 'reports/a.ar.md');
    expect(told).toMatchObject([{ rule: 'missing-field', fix: null }]);
    expect(told[0]?.reason).toContain(`\`reports/a.md\` is mended: see its line ${first?.line}.`);
  });
});

describe('a translation', () => {
  it('gives the words of entries, claims, carriers and documents by their ids', () => {
    const fields = `entries: { campus: { title: قصف, note: ملاحظة } }
claims:
  campus-sana:
    says: قُتل أربعة.
    carried: { paper: قُتل أربعة في القصف. }
documents: { paper: في الطبعة الورقية. }
`;
    const { content, problems } = read({ 'reports/a.ar.md': translation(fields) });
    expect(problems).toEqual([]);
    expect(content.translations).toMatchObject([
      {
        of: 'report',
        slug: 'a',
        language: 'ar',
        title: 'يوم',
        entries: { campus: { title: 'قصف', note: 'ملاحظة' } },
        claims: {
          'campus-sana': {
            says: 'قُتل أربعة.',
            carried: { paper: { says: 'قُتل أربعة في القصف.' } },
          },
        },
        documents: { paper: 'في الطبعة الورقية.' },
      },
    ]);
  });

  it('takes words alone as the title of an entry and as what a claim says', () => {
    const fields = 'entries: { campus: قصف }\nclaims: { campus-sana: قُتل أربعة. }\n';
    const { content } = read({ 'reports/a.ar.md': translation(fields) });
    expect(content.translations[0]).toMatchObject({
      entries: { campus: { title: 'قصف' } },
      claims: { 'campus-sana': { says: 'قُتل أربعة.', carried: {} } },
    });
  });

  it('is told of what is no words, and its words are read nonetheless', () => {
    const fields = `published: 2024-12-01
claims:
  campus-sana: { says: قُتل أربعة., killed: 4, carried: { paper: { killed: 4, says: قُتلوا. } } }
documents: [{ id: paper }]
`;
    const { content, problems } = read({ 'reports/a.ar.md': translation(fields) });
    expect(problems.map(({ rule, line }) => `${rule} ${line}`)).toEqual([
      'more-than-words 5',
      'more-than-words 7',
      'more-than-words 7',
      'more-than-words 8',
    ]);
    expect(content.translations[0]?.claims['campus-sana']).toEqual({
      says: 'قُتل أربعة.',
      carried: { paper: { says: 'قُتلوا.' } },
    });
  });

  it('of a draft is read and not published', () => {
    const draft = report.replace('---\n', '---\ndraft: true\n');
    const files = { 'reports/a.md': draft, 'reports/a.ar.md': translation('') };
    const { content, problems } = read(files);
    expect([content.translations, problems]).toEqual([[], []]);
  });

  it('of a page has a title, and no words of entries', () => {
    const { problems } = read({
      'pages/about.md': '---\ntitle: About\n---\n',
      'pages/about.ar.md': '---\ntitle: من نحن\noriginal: x\nentries: {}\n---\n',
    });
    expect(problems).toMatchObject([{ rule: 'unknown-field', line: 4 }]);
  });

  it('without an original names the report that is meant', () => {
    const { problems } = read({ 'reports/aa.ar.md': translation('') });
    expect(problems).toMatchObject([
      { rule: 'translation-of-nothing', fix: 'reports/a.ar.md', line: 1 },
    ]);
  });
});

describe('the state of an original', () => {
  const state = stateOf(report);
  const isStale = (text: string) =>
    read({ 'reports/a.md': text, 'reports/a.ar.md': translation('', state) }).content
      .translations[0]?.isStale;

  it('is given by the message to whoever leaves it out', () => {
    expect(state).toMatch(/^[0-9a-f]{8}$/u);
    expect(isStale(report)).toBe(false);
  });

  it.each([
    ['the text', 'Four were killed. [@', 'Four people were killed. [@'],
    ['the title', 'title: A day', 'title: One day'],
    ['the title of an entry', 'title: Shelling', 'title: Shelling of a campus'],
    ['what a claim says', 'says: Four were', 'says: Four men were'],
    ['a note', 'note: In print.', 'note: In print only.'],
  ])('changes with %s', (_what, before, after) => {
    expect(isStale(report.replace(before, after))).toBe(true);
  });

  it.each([
    ['a figure', 'killed: 4 civilians', 'killed: 5 civilians'],
    ['a date', 'published: 2024-11-30', 'published: 2024-12-02'],
    ['an address', 'https://paper.example/', 'https://paper.example/2'],
    ['a line break', 'Four were killed. [@', 'Four were\nkilled. [@'],
  ])('does not change with %s', (_what, before, after) => {
    expect(isStale(report.replace(before, after))).toBe(false);
  });
});
