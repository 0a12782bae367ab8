import { describe, expect, it } from 'vitest';
import { languageOf } from '../i18n/languages.ts';
import { entryWith, recordOf } from '../record/record-of.ts';
import { bibDocuments, cslDocuments } from './cited-documents.ts';

const en = languageOf('en');
const record = recordOf(
  entryWith([
    '{ id: one, by: sohr, in: paper-1, says: So. }',
    '{ id: two, by: sohr, in: radio-1, says: So. }',
  ]),
  `
  - { id: paper-1, publisher: paper, title: 'Café {A} & 50% \\_', url: 'https://p.example/a{b}', published: 2024-11-29~, accessed: 2024-12-01, authors: [Ümit Şahin] }
  - { id: radio-1, publisher: ocha, reference: Briefing in Geneva, published: 2024-12 }
`,
);

describe('cslDocuments', () => {
  it('gives dates as exact as they are known, and says which are rough', () => {
    expect(cslDocuments(record, en)).toEqual([
      {
        id: 'paper-1',
        type: 'article-newspaper',
        title: 'Café {A} & 50% \\_',
        'container-title': 'A paper',
        author: [{ literal: 'Ümit Şahin' }],
        issued: { 'date-parts': [[2024, 11, 29]], circa: true },
        accessed: { 'date-parts': [[2024, 12, 1]] },
        URL: 'https://p.example/a{b}',
      },
      {
        id: 'radio-1',
        type: 'document',
        'container-title': 'OCHA',
        issued: { 'date-parts': [[2024, 12]] },
        note: 'Briefing in Geneva',
      },
    ]);
  });
});

describe('bibDocuments', () => {
  it('writes out what TeX would run, keeps every letter, and gives what has no address as misc', () => {
    expect(bibDocuments(record, en)).toBe(`@online{paper-1,
  title = {{Café \\{A\\} \\& 50\\% \\textbackslash{}\\_}},
  author = {{Ümit Şahin}},
  organization = {A paper},
  date = {2024-11-29\\textasciitilde{}},
  url = {https://p.example/a%7Bb%7D},
  urldate = {2024-12-01},
}

@misc{radio-1,
  organization = {OCHA},
  date = {2024-12},
  note = {Briefing in Geneva},
}
`);
  });
});

describe('a later version', () => {
  const versions = recordOf(
    entryWith(['{ id: one, by: sohr, says: So., carried: [{ in: first }, { in: second }] }']),
    `
  - { id: first, publisher: paper, title: Eight dead, url: 'https://p.example/1', published: 2024-11-29 }
  - { id: second, publisher: paper, replaces: first, title: Nine dead, url: 'https://p.example/1', published: 2024-11-30 }
`,
  );

  it('says which earlier one it replaces', () => {
    const note = 'A later version of “Eight dead” (29 November 2024).';
    const [first, second] = cslDocuments(versions, en);
    expect([first?.note, second?.note]).toEqual([undefined, note]);
    expect(bibDocuments(versions, en)).toContain(`note = {${note}},`);
  });
});
